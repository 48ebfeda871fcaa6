/** The months of the data quality pages against the cells behind them. */
import { describe, expect, it } from "vitest";

import { monthlyOf } from "../../src/model/monthly.ts";
import { REPORTING_MONTHS, reportingOf, reportingPeriods } from "../../src/model/reporting.ts";
import { describeReporting, monthList } from "../../src/text/documents/quality-words.ts";
import { qualityView } from "../../src/views/quality.ts";
import { revisionsOf } from "../../src/views/quality-revisions.ts";
import { regionQuality } from "../../src/views/region-quality.ts";
import { mixedModel } from "../mixed-data.ts";
import { model } from "./model.ts";

const region = (code: string) => {
  const found = model.data.regions.find((one) => one.code === code);
  if (found === undefined) throw new Error(code);
  return found;
};

describe("months", () => {
  const periods = reportingPeriods(model);
  const reported = reportingOf(monthlyOf(model.data.series), periods, model.data.reporting);

  it("are the last 24", () => {
    expect(periods.length).toBe(REPORTING_MONTHS);
    expect(periods.at(-1)).toBe(model.latestPeriod);
  });

  it("tell a month not reported at all from one reported in part", () => {
    expect(reported("25", "2025-03").state).toBe("missing");
    expect(reported("04", "2024-12")).toMatchObject({ state: "partly" });
  });

  it("count what the cells say", () => {
    for (const period of periods) {
      const month = reported("21", period);
      const cells = monthlyOf(model.data.series).flatMap(({ measure, basis }) => {
        const cell = model.lookup("21", measure, basis, period);
        return cell === null || cell.status === "not-reported" ? [] : [cell];
      });
      expect(month.expected - month.missing).toBe(cells.length);
      const low = cells.filter(({ responseRate }) => responseRate !== null && responseRate < 95);
      expect(month.low).toBe(low.length);
    }
  });
});

describe("the page", () => {
  const view = qualityView(model, "sv");

  it("has a row per region and a cell per month, each with words", () => {
    expect(view.grid?.rows.length).toBe(21);
    for (const row of view.grid?.rows ?? []) {
      expect(row.cells.length).toBe(REPORTING_MONTHS);
      for (const { words } of row.cells) expect(words).not.toBe("");
    }
    expect(view.grid?.caption).toContain("påhittade siffror");
  });

  it("explains every shape that it shows", () => {
    const shown = new Set(view.grid?.rows.flatMap(({ cells }) => cells.map((c) => c.state)));
    expect(new Set(view.grid?.key.map(({ state }) => state))).toEqual(shown);
  });

  it("lists every revision, the national reports' apart", () => {
    const mixed = mixedModel();
    const all = revisionsOf(mixed);
    const section = qualityView(mixed, "sv").sections.find(({ id }) => id === "revisions");
    const national = section?.sections?.[0]?.blocks.find((block) => typeof block === "object");
    expect(all.filter(({ observation }) => observation.region === "00").length).toBe(3);
    expect(national).toMatchObject({ table: { rows: { length: 3 } } });
  });
});

describe("a region", () => {
  it("is described by its months", () => {
    const view = regionQuality(model, region("25"), "sv");
    expect(view?.grid.rows.map(({ head }) => head)).toEqual([
      "Alla mått",
      "Primärvård",
      "Specialiserad vård",
      "BUP",
    ]);
    expect(view?.sentences.join(" ")).toContain("november 2024–mars 2025");
  });

  it("says that all is well where it is", () => {
    const facts = {
      area: "Region Uppsala",
      from: "2024-11",
      to: "2026-10",
      months: 24,
      inTime: 24,
      isDated: true,
      late: [],
      missing: [],
      partly: [],
      low: [],
      lowest: 97,
      fullResponse: 95,
      suppressed: 0,
      revised: 1,
    } as const;
    expect(describeReporting(facts, "sv")).toEqual([
      "Region Uppsala rapporterade alla mått i tid alla 24 månader, november 2024–oktober 2026.",
      "Inga luckor finns under tiden.",
      "Svarsfrekvensen var minst 95 procent alla månader.",
      "Av månadernas värden har ett rättats sedan det först publicerades.",
    ]);
  });

  it("takes neighbouring months together", () => {
    expect(monthList(["2025-01", "2025-02", "2025-04"], "sv")).toBe(
      "januari–februari 2025 och april 2025",
    );
  });
});
