import { describe, expect, it } from "vitest";

import { comparisonOf } from "../../src/comparison/comparison.ts";
import { DOCUMENT } from "./helpers.ts";

const of = (regions: string[], nation = false, last: number | null = null) =>
  comparisonOf({
    id: "x",
    document: DOCUMENT,
    choice: { regions, nation },
    last,
    lang: "sv",
  });

describe("a comparison", () => {
  it("begins with the first month that any of its regions delivered", () => {
    expect(of(["uppsala", "skane"], true).model.periods).toEqual(["2021-01", "2021-02", "2021-03"]);
    expect(of(["uppsala", "gotland"]).model.periods).toHaveLength(4);
    expect(of(["gotland"], false, 2).model.periods).toEqual(["2021-02", "2021-03"]);
  });

  it("says why a month has no share, and keeps a share of zero", () => {
    const { table } = of(["skane", "gotland"]).model.words;
    expect(table.rows.map(({ head, cells }) => [head, ...cells])).toEqual([
      ["mars 2021", "0,0\u00A0%", "60,0\u00A0%"],
      ["februari 2021", "61,2\u00A0%", "Ej rapporterat"],
      ["januari 2021", "Ej rapporterat", "Färre än 5"],
      ["december 2020", "–", "55,0\u00A0%"],
    ]);
  });

  it("never shows a missed threshold as met, and marks preliminary months", () => {
    const { rows } = of(["uppsala"]).model.words.table;
    expect(rows.map(({ cells }) => cells[0])).toEqual([
      "83,4\u00A0% (preliminär)",
      "82,0\u00A0%",
      "81,96\u00A0%",
    ]);
  });

  it("parts a line at its own breaks only, and names the region", () => {
    const { marks, lines, nation } = of(["uppsala", "skane"], true).model;
    expect(marks.map(({ period, label }) => [period, label])).toEqual([
      ["2021-02", "ny serie: Skåne"],
    ]);
    // The comparison begins in January 2021.
    expect(lines.map(({ starts }) => [...starts])).toEqual([[], [1]]);
    expect([...(nation?.starts ?? [])]).toEqual([]);
    expect(of(["gotland", "uppsala"]).model.marks.map(({ label }) => label)).toEqual([
      "ny serie: Gotland",
    ]);
  });

  it("parts every line at a break of all areas", () => {
    const mark = { period: "2021-02", kind: "break", label: "ny serie", area: null } as const;
    const input = { id: "x", choice: { regions: ["uppsala"], nation: true }, last: null } as const;
    const document = { ...DOCUMENT, marks: [mark] };
    const { lines, nation } = comparisonOf({ ...input, document, lang: "sv" }).model;
    expect([...lines, nation].map((line) => [...(line?.starts ?? [])])).toEqual([[1], [1]]);
  });

  it("shows a share published as whole percent so", () => {
    const kinds = DOCUMENT.kinds.map((kind) => ({ ...kind, decimals: 0 }));
    const input = { id: "x", choice: { regions: ["gotland"], nation: false }, last: 1 } as const;
    const { model } = comparisonOf({ ...input, document: { ...DOCUMENT, kinds }, lang: "sv" });
    expect(model.lines[0]?.valueLabel).toBe("60\u00A0%");
    expect(model.words.table.rows[0]?.cells).toEqual(["60\u00A0%"]);
  });

  it("has a row of newest figures for each area, the nation last", () => {
    const { latest, announcement } = of(["uppsala", "skane"], true);
    expect(latest.rows.map(({ head }) => head)).toEqual(["Uppsala", "Skåne", "Riket"]);
    expect(latest.rows[0]?.cells).toEqual([
      "80,0\u00A0%",
      "+1,0",
      "Under kravet",
      "Förbättras",
      "2 av 3",
      "mars 2021",
    ]);
    expect(announcement).toContain("Andel i tid: Uppsala, Skåne och riket.");
  });
});
