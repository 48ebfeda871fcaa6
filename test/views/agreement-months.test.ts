/** The months of the 2024 agreement over the made-up figures. */
import { describe, expect, it } from "vitest";

import { isEvaluated } from "../../src/policy/judged-agreement.ts";
import { monthTables, regionMonths } from "../../src/views/agreement-months.ts";
import { agreementPageView } from "../../src/views/agreement-page.ts";
import { model } from "./model.ts";

const judged = model.agreements
  .filter(isEvaluated)
  .find(({ agreement }) => agreement.id === "2024");
if (judged === undefined) throw new Error("the 2024 agreement is not evaluated");
const { outcomes } = judged;
const count = (verdict: string) => outcomes.filter((one) => one.verdict === verdict).length;

describe("the 2024 agreement", () => {
  it("has an outcome for every region, requirement and month, and no money", () => {
    expect(outcomes).toHaveLength(21 * 3 * 11);
    expect(new Set(outcomes.map(({ period }) => period)).size).toBe(11);
    expect(judged.money).toBeNull();
  });

  it("can be judged in 677 of 693 cases, of which 398 are above 2023", () => {
    expect([count("met"), count("not-met"), count("not-assessable")]).toEqual([398, 279, 16]);
  });

  it("gives a reason for every month that cannot be assessed", () => {
    for (const { verdict, reasons } of outcomes) {
      expect(reasons.length > 0).toBe(verdict === "not-assessable");
    }
  });

  it("says exactly what each share is held against", () => {
    for (const { verdict, value, threshold, margin } of outcomes) {
      if (value === null || threshold === null || margin === null) continue;
      expect(verdict).toBe(margin > 0 ? "met" : "not-met");
      expect(value - threshold).toBeCloseTo(margin, 9);
    }
  });
});

describe.each(["sv", "en"] as const)("the tables of months in %s", (lang) => {
  const tables = monthTables(model, judged, lang);

  it("have a row for every region, whose counts add up to those of the months", () => {
    expect(tables.map(({ id }) => id)).toEqual([
      "manader-bup-first-visit",
      "manader-bup-investigation",
      "manader-bup-treatment",
    ]);
    const met = (texts: readonly string[]) =>
      texts.reduce((sum, text) => sum + Number(/^\d+/.exec(text)?.[0]), 0);
    for (const { rows, metBy } of tables) {
      expect(rows).toHaveLength(21);
      expect(rows.every(({ cells }) => cells.length === 11)).toBe(true);
      expect(met(metBy)).toBe(met(rows.map((row) => row.met)));
    }
    expect(met(tables.flatMap(({ metBy }) => metBy))).toBe(398);
  });

  it("are those of the page, which has neither matrix, money nor what if", () => {
    const {
      months,
      outcomes: matrix,
      money,
      whatIf,
      report,
      rules,
    } = agreementPageView(model, judged, lang);
    expect(months?.tables).toEqual(tables);
    expect(months?.summary).toMatch(/693.*398.*279.*16/);
    expect([matrix, money, whatIf]).toEqual([null, null, null]);
    expect(rules.unknown).toHaveLength(2);
    expect(report).not.toBeNull();
  });
});

describe("a region's months", () => {
  it("are a row for each requirement", () => {
    for (const region of model.data.regions) {
      const table = regionMonths(model, judged, region, "sv");
      expect(table?.rows.map(({ key }) => key)).toEqual([
        "bup-first-visit",
        "bup-investigation",
        "bup-treatment",
      ]);
    }
  });

  it("are null where nothing can be assessed", () => {
    const none = outcomes.map((one) => ({ ...one, verdict: "not-assessable" as const }));
    const [region] = model.data.regions;
    expect(region && regionMonths(model, { ...judged, outcomes: none }, region, "sv")).toBeNull();
    expect(monthTables(model, { ...judged, outcomes: none }, "sv")).toEqual([]);
  });
});
