/** The page of the judged agreement against the model it is made of. */
import { describe, expect, it } from "vitest";

import { loadModel } from "../../src/model/load-model.ts";
import type { Model } from "../../src/model/model.ts";
import { isEvaluated } from "../../src/policy/judged-agreement.ts";
import { formatNumber, type Lang } from "../../src/text/format.ts";
import { agreementPageView } from "../../src/views/agreement-page.ts";
import { agreementPaths, isPaid, pageOf, type Paid } from "../../src/views/agreement-pages.ts";
import { agreementsView } from "../../src/views/agreements.ts";
import { regionAgreements, regionReports } from "../../src/views/region-agreement.ts";
import { DATA, DEMO, TODAY } from "../data-folders.ts";

function load(): Model {
  const { model } = loadModel(DEMO, DATA, TODAY);
  if (model === null) throw new Error("the default data have errors");
  return model;
}

const model = load();
const judged = model.agreements.filter(isEvaluated).find(isPaid);
if (judged === undefined) throw new Error("no agreement has money");
const paid: Paid = judged;
const { money } = paid;

function viewIn(lang: Lang) {
  const view = agreementPageView(model, paid, lang);
  if (view.outcomes === null || view.money === null) throw new Error("nothing is evaluated");
  return { ...view, ...view.outcomes, money: view.money };
}

describe("the pages of agreements", () => {
  it("lie where the files say, for what is evaluated or reported on a form", () => {
    const slugs = (lang: Lang) => agreementPaths(model, lang).map(({ params }) => params.slug);
    expect(slugs("sv")).toEqual(["2021", "2024"]);
    expect(slugs("en")).toEqual(["2021", "2024"]);
    const [history] = model.policy.agreements;
    expect(history && pageOf(model, history)).toBeNull();
  });
});

describe.each(["sv", "en"] as const)("the judged agreement in %s", (lang) => {
  const view = viewIn(lang);
  const { agreement, outcomes, published: payouts } = paid;
  const cells = view.matrix.rows.flatMap((row) => row.cells);

  it("has a cell for every outcome, with its verdict", () => {
    expect(cells).toHaveLength(outcomes.length);
    for (const cell of cells) expect(cell.verdict).toBe(cell.outcome.verdict);
    expect(view.matrix.columns.map(({ requirement }) => requirement.id)).toEqual(
      agreement.requirements.map(({ id }) => id),
    );
  });

  it("never writes a missed value so that it reads as met", () => {
    for (const { outcome, value } of cells) {
      const { threshold } = outcome;
      if (outcome.verdict !== "not-met" || outcome.value === null || outcome.conditional) continue;
      if (threshold === null) throw new Error("no threshold");
      const shown = Number(
        value
          .replace("\u2212", "-")
          .replace(",", ".")
          .replace(/[^\d.+-]/g, ""),
      );
      const isMet = threshold < 0 ? shown <= threshold : shown >= threshold;
      expect([value, isMet]).toEqual([value, false]);
    }
  });

  it("says the month and the reason where nothing can be assessed", () => {
    for (const { verdict, value, margin } of cells) {
      if (verdict !== "not-assessable") continue;
      expect(value).toMatch(/ 2021: \S/);
      expect(margin).toBeNull();
    }
  });

  it("explains every sensitive cell with all its readings", () => {
    const sensitive = outcomes.filter((outcome) => outcome.sensitive);
    expect(view.readings.outcomes).toHaveLength(sensitive.length);
    const anchors = new Set(view.readings.outcomes.map(({ anchor }) => anchor));
    const links = cells.flatMap(({ reading }) => reading?.anchor ?? []);
    expect(new Set(links)).toEqual(anchors);
    for (const { readings } of view.readings.outcomes) {
      expect(new Set(readings.map(({ verdict }) => verdict)).size).toBe(2);
      expect(readings.filter(({ isFirst }) => isFirst)).toHaveLength(1);
    }
  });

  it("has money that adds up to the pools", () => {
    const pools = money.requirements.reduce((sum, { pool }) => sum + pool, 0);
    expect(view.money.division?.pools.rows.at(-1)?.cells[0]).toBe(formatNumber(pools, lang));
    expect(view.money.division?.chart.table.rows.at(-1)?.cells[0]).toBe(formatNumber(pools, lang));
    expect(view.money.division?.chart.table.rows).toHaveLength(money.regions.length + 1);
  });

  it("tells published from computed, and marks what is made up", () => {
    const published = view.money.published;
    expect(published?.rows.map((row) => row.published).sort()).toEqual(
      payouts.map(({ kronor }) => formatNumber(kronor, lang)).sort(),
    );
    expect(published?.rows.at(-1)?.isTotal).toBe(true);
    const mark = lang === "sv" ? "påhittade" : "made-up";
    for (const text of [
      view.matrix.caption,
      view.readings.caption,
      view.distance.caption,
      view.money.division?.pools.caption,
      view.money.division?.chart.table.caption,
      published?.heads.computed,
      published?.caption,
      view.whatIf?.parts[0]?.caption,
      view.whatIf?.parts[1]?.months.caption,
      view.source.toLowerCase(),
    ]) {
      expect(text).toContain(mark);
    }
  });

  it("moves the rules in time, the same months of other years first, the oldest at the left", () => {
    const parts = view.whatIf?.parts ?? [];
    expect(parts.map(({ months }) => months.rows.length)).toEqual([4, 12]);
    expect(parts[0]?.months.rows.map(({ head }) => head.slice(-4))).toEqual([
      "2022",
      "2023",
      "2024",
      "2025",
    ]);
    expect(parts[1]?.months.rows.at(-1)?.head).toContain(model.latestPeriod?.slice(0, 4) ?? "");
    const rows = parts.flatMap((part) => part.rows);
    expect(rows).toHaveLength(2 * model.data.regions.length);
    const svgs = rows.flatMap((row) => row.cells.map(({ svg }) => svg));
    expect(svgs.every((svg) => svg.startsWith("<svg") && !svg.includes("style="))).toBe(true);
  });
});

describe("the overview", () => {
  it("has every agreement in order of year, with what is not known of it", () => {
    const { years, table } = agreementsView(model, "sv");
    expect(years.map(({ id }) => id)).toEqual(
      model.agreements.map(({ agreement }) => agreement.id),
    );
    expect(table.rows).toHaveLength(years.length);
    for (const { reason, unknown } of years) {
      if (reason !== null) expect(unknown.length).toBeGreaterThan(0);
    }
    expect(years.find(({ id }) => id === "2024")?.unknown).toHaveLength(2);
    const sums = years.flatMap(({ payments }) => payments.flatMap(({ total }) => total ?? []));
    expect(sums.length).toBe(model.policy.payouts.filter(({ region }) => region === "00").length);
  });
});

describe("a region under the agreement", () => {
  it.each(model.data.regions.map((region) => [region.slug, region] as const))("%s", (_, region) => {
    const own = money.regions.find((one) => one.region === region.code);
    const view = regionAgreements(model, region, "sv").find(({ sum }) => sum !== null);
    expect(view?.rows).toHaveLength(money.requirements.length);
    expect(view?.sum?.paid).toBe(formatNumber(own?.paid ?? -1, "sv"));
    expect(view?.sum?.forgone).toBe(formatNumber(own?.forgone ?? -1, "sv"));
    expect(view?.money).toContain("påhittade siffror");
  });

  it("says how much of its report is answered, or that there is none", () => {
    const text = (slug: string) => {
      const region = model.data.regions.find((one) => one.slug === slug);
      return (
        region &&
        regionReports(model, region, "sv")
          .map((one) => one.text)
          .join(" ")
      );
    };
    expect(text("gotland")).toBe(
      "Region Gotland besvarade 15\u00A0av\u00A039 frågor i sin redovisning enligt överenskommelsen 2024. Redovisningen är ett påhittat exempel.",
    );
    expect(text("skane")).toBe("Ingen redovisning enligt överenskommelsen 2024 är inlagd.");
  });
});
