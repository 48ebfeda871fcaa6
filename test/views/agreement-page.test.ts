/** A page comes from its file: an agreement copied with other rules needs no code. */
import { describe, expect, it } from "vitest";

import { loadModel } from "../../src/model/load-model.ts";
import { buildModel, type Model } from "../../src/model/model.ts";
import { parseAgreement } from "../../src/policy/parse-agreement.ts";
import type { Lang } from "../../src/text/format.ts";
import { pagePath } from "../../src/text/paths.ts";
import { agreementPageView } from "../../src/views/agreement-page.ts";
import { agreementPaths } from "../../src/views/agreement-pages.ts";
import { regionAgreements } from "../../src/views/region-agreement.ts";
import { sitemapPages } from "../../src/views/sitemap.ts";
import { DATA, DEMO, TODAY } from "../data-folders.ts";
import { known, rawAgreement } from "../policy/helpers.ts";

/** The 2021 file with another year, no BUP, another level, two months, and a bonus pot. */
function copied(): unknown {
  const text = JSON.stringify(rawAgreement()).replaceAll("2021-supplement", "2025-autumn");
  const file = JSON.parse(text.replaceAll("2021-0", "2025-0").replaceAll("2021-1", "2025-1")) as {
    requirements: { statistic: string; threshold: number; months?: string[] }[];
  } & Record<string, unknown>;
  const requirements = file.requirements.filter((one) => one.statistic !== "conditional-share");
  for (const one of requirements) if (one.statistic === "mean-share") one.threshold = 85.5;
  const name = { sv: "Höstöverenskommelsen 2025", en: "The 2025 autumn agreement" };
  const period = { sv: "September–november 2025.", en: "September–November 2025." };
  const kronor = 549_250_000;
  const pools = [
    { kronor: 274_630_000, requirements: ["primary-assessment"] },
    { kronor: 274_620_000, requirements: ["first-visit-180", "procedure-180"] },
  ];
  const money = { kronor, pools, populationDate: "2024-11-01", redistribution: "bonus-pot" };
  delete file["slug"];
  return {
    ...file,
    year: 2025,
    name,
    period,
    requirements,
    money,
    sections: [],
    choices: [],
    amounts: [],
  };
}

function modelWithCopy(): Model {
  const { model } = loadModel(DEMO, DATA, TODAY);
  const parsed = parseAgreement(copied(), "2025-autumn", known);
  if (model === null || !parsed.ok) throw new Error(JSON.stringify(parsed));
  return buildModel(model.data, { ...model.policy, agreements: [parsed.value], forms: [] });
}

const model = modelWithCopy();
const [judged] = model.agreements;
if (judged === undefined) throw new Error("no agreement");
const viewIn = (lang: Lang) => agreementPageView(model, judged, lang);

describe("an agreement of another year with other rules", () => {
  it("has a page at its id, and is in the sitemap and on the pages of regions", () => {
    expect(agreementPaths(model, "sv").map(({ params }) => params)).toEqual([
      { slug: "2025-autumn" },
    ]);
    expect(pagePath("en", viewIn("en").page)).toBe("/en/agreements/2025-autumn/");
    expect(sitemapPages(model)).toContainEqual(viewIn("sv").page);
    const [region] = model.data.regions;
    expect(region && regionAgreements(model, region, "en").map(({ name }) => name)).toEqual([
      "The 2025 autumn agreement",
    ]);
  });

  it("has its own name, level, sums and rules", () => {
    const { title, description, rules, money, outcomes } = viewIn("sv");
    expect(title).toBe("Höstöverenskommelsen 2025");
    expect(description).toBe(
      "Varje regions utfall mot kraven i höstöverenskommelsen 2025, med uträkning och marginal.",
    );
    expect(rules.lead).toContain("Överenskommelsen har tre krav.");
    expect(rules.rules.map(({ pool }) => pool?.replaceAll(/\s/g, " "))).toEqual([
      "Pott: 274 630 000 kr.",
      "Pott: 137 310 000 kr.",
      "Pott: 137 310 000 kr.",
    ]);
    expect(outcomes?.matrix.columns.map(({ threshold }) => threshold)).toEqual([
      "minst 85,5\u00A0%",
      "minst 25\u00A0% färre över 180\u00A0dagar",
      "minst 25\u00A0% färre över 180\u00A0dagar",
    ]);
    expect(money?.lead).toContain("De pengarna samlas i en bonuspott");
    expect(money?.lead).toContain("Folkmängden är den 1\u00A0november 2024.");
  });

  it("says nothing of parts, payments and sums that it does not have", () => {
    const { outcomes, money, rules, links, report } = viewIn("en");
    expect(outcomes?.lead).not.toContain("two parts");
    expect([money?.published, rules.amounts, report]).toEqual([null, null, null]);
    const there = links.map(({ href }) => href);
    expect(there).not.toContain("#ovrigt");
    expect(there).not.toContain("#besvarat");
  });

  it.each(["sv", "en"] as const)("mentions no year of another agreement, in %s", (lang) => {
    const { outcomes, money, whatIf, rules, title, description, links } = viewIn(lang);
    const { matrix, readings, distance } = outcomes ?? {};
    const words = [
      ...[title, description, outcomes?.lead, rules.lead, money?.lead, whatIf?.lead],
      ...[matrix?.summary, matrix?.caption, readings?.caption, distance?.caption],
      ...[
        money?.division?.pools.caption,
        money?.division?.chart.title,
        money?.division?.chart.table.caption,
        whatIf?.parts[0]?.caption,
      ],
      ...links.map(({ text }) => text),
    ];
    expect(words.filter((text) => text === undefined)).toEqual([]);
    expect(words.filter((text) => text?.includes("2021"))).toEqual([]);
    expect(words.join(" ").match(/2025/g)?.length).toBeGreaterThan(3);
  });
});
