/** The page of an agreement with little or nothing to judge it by. */
import { describe, expect, it } from "vitest";

import { monthlySeries } from "../../src/data/series.ts";
import type { AnySeries, RegionCode, Series, Year } from "../../src/data/types.ts";
import { buildModel, type Model } from "../../src/model/model.ts";
import { judgeAgreement } from "../../src/policy/judged-agreement.ts";
import { agreementPageView } from "../../src/views/agreement-page.ts";
import { regionAgreements } from "../../src/views/region-agreement.ts";
import { model as full } from "./model.ts";

/** The made-up figures of some regions alone. */
function modelOf(isKept: (code: RegionCode) => boolean): Model {
  const series = full.data.series.flatMap((one): AnySeries[] => {
    if (one.frequency === "year") return [];
    const regions = new Map([...one.regions].filter(([code]) => isKept(code)));
    return [{ ...one, regions, nation: [] }];
  });
  return buildModel({ ...full.data, series }, full.policy);
}

function pageOf(model: Model, id: string, lang: "sv" | "en" = "sv") {
  const judged = model.agreements.find(({ agreement }) => agreement.id === id);
  if (judged === undefined) throw new Error(`no agreement ${id}`);
  return agreementPageView(model, judged, lang);
}

const plain = (text: string | undefined): string => (text ?? "").replaceAll(/\s/g, " ");

describe("an agreement without figures", () => {
  const empty = modelOf(() => false);

  it("shows no outcome, but says what it takes and how it is delivered", () => {
    const { outcomes, months, whatIf, needs, links } = pageOf(empty, "2021-supplement");
    expect([outcomes, months, whatIf]).toEqual([null, null, null]);
    expect(plain(needs?.sentence)).toBe(
      "Inget av kraven går att bedöma med de siffror som finns här. Det behövs " +
        "siffror på måtten ”Medicinsk bedömning i primärvården inom tre dagar” (genomförda, september–november 2021); " +
        "”Första besök i specialiserad vård inom 90 dagar” och ”Operation eller åtgärd i specialiserad vård inom 90 dagar” (antal som väntat mer än 180 dagar, augusti 2021 och november 2021); " +
        "”Första besök i BUP inom 30 dagar”, ”Fördjupad utredning i BUP inom 30 dagar” och ”Behandling i BUP inom 30 dagar” (genomförda och väntande, september–november 2021).",
    );
    expect(needs?.how).toContain("[data](page:data)");
    expect(links.map(({ href }) => href)).not.toContain("#utfall");
  });

  it("keeps the rules and sets what was paid beside the part by population", () => {
    const { rules, money } = pageOf(empty, "2021-supplement", "en");
    expect(rules.rules).toHaveLength(6);
    expect(money?.division).toBeNull();
    expect(money?.published?.heads).toEqual({
      published: "Published, December 2021",
      computed: "By population",
    });
    const rows = money?.published?.rows ?? [];
    expect(rows).toHaveLength(9);
    const dalarna = rows.find(({ name }) => name === "Dalarna");
    const byPopulation = empty.agreements
      .find(({ agreement }) => agreement.id === "2021-supplement")
      ?.money?.regions.find(({ region }) => region === "20")?.byPopulation;
    expect([dalarna?.published, dalarna?.computed]).toEqual([
      "34,066,130",
      byPopulation?.toLocaleString("en-GB"),
    ]);
  });

  it("says the same of an agreement that is judged month by month", () => {
    const { needs, months } = pageOf(empty, "2024", "en");
    expect(months).toBeNull();
    expect(plain(needs?.sentence)).toMatch(/\(completed, February 2023–December 2024\)\.$/);
  });

  it("has nothing but a sentence and what was paid on a region's page", () => {
    const region = empty.data.regions.find(({ code }) => code === "20");
    const views = region === undefined ? [] : regionAgreements(empty, region, "sv");
    expect(views).toHaveLength(2);
    for (const { rows, months, sum, money, summary } of views) {
      expect([rows, months, sum, money]).toEqual([[], null, null, null]);
      expect(summary).not.toBeNull();
    }
    expect(views.at(-1)?.published).toHaveLength(1);
  });
});

describe("an agreement with one region", () => {
  const one = modelOf((code) => code === "03");

  it("shows that region, names the others, and divides no money", () => {
    const { outcomes, money, needs } = pageOf(one, "2021-supplement");
    expect(outcomes?.matrix.rows.map(({ region }) => region.code)).toEqual(["03"]);
    expect(outcomes?.matrix.unassessed).toMatch(/^Inget krav går att bedöma för Blekinge, .*\.$/);
    expect(outcomes?.distance.rows).toHaveLength(1);
    expect([money?.division, needs]).toEqual([null, null]);
  });
});

describe("the year of an agreement", () => {
  const { data, policy } = modelOf(() => false);
  const monthly = monthlySeries(full.data.series, "primary-assessment", "completed");
  const yearly: Series<Year> = {
    id: "primary-assessment-completed-yearly",
    measure: "primary-assessment",
    basis: "completed",
    frequency: "year",
    regions: new Map(
      [...(monthly?.regions ?? [])]
        .slice(0, 2)
        .map(([code, observations]) => [
          code,
          observations.slice(-1).map((one) => ({ ...one, period: "2021" as const })),
        ]),
    ),
    nation: [],
    days: { regions: new Map(), nation: [] },
  };
  const model = buildModel({ ...data, series: [...data.series, yearly] }, policy);

  it("stands beside the level, with the caution that a year is not the period", () => {
    const year = pageOf(model, "2021-supplement").needs?.year;
    expect(plain(year?.heading)).toBe("Hela året 2021 bredvid nivåerna");
    expect(plain(year?.caution)).toMatch(/inte hela året utan september–november 2021\./);
    expect(year?.table.columns.map(({ label }) => plain(label)).at(-1)).toBe(
      "Medicinsk bedömning (minst 82 %)",
    );
    expect(year?.table.rows).toHaveLength(2);
    expect(year?.source).not.toBe("");
    expect(year?.missing).toMatch(/^Uppgift saknas här för Blekinge, /);
  });

  it("is left out where there are no figures of it", () => {
    expect(
      pageOf(
        modelOf(() => false),
        "2021-supplement",
      ).needs?.year,
    ).toBeNull();
    const rules = policy.agreements.find(({ id }) => id === "2021-supplement");
    if (rules === undefined) throw new Error("no agreement");
    const judged = judgeAgreement({ ...rules, year: 2020 }, data.regions, () => null, [], []);
    expect(agreementPageView(model, judged, "sv").needs?.year).toBeNull();
  });
});
