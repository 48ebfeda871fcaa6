/** An area's newest figures as tables, and the columns that nobody can fill. */
import { describe, expect, it } from "vitest";

import { figuresOf, newestFigure } from "../../src/views/figures.ts";
import { stripsOf } from "../../src/views/strip.ts";
import { made, madeSeries, plain } from "./made.ts";

const stripsIn = (code: string) => stripsOf(made.series, code, "X", "sv");

describe("stripsOf", () => {
  it("has one table for each quantity and period, the newest first", () => {
    expect(
      stripsIn("01").map(({ caption, rows }) => [
        plain(caption),
        ...rows.map((row) => row.series.id),
      ]),
    ).toEqual([
      [
        "Andel, X, november 2021",
        "primary-assessment-completed",
        "first-visit-waiting",
        "bup-first-visit-completed",
      ],
      ["Väntat mer än 180 dagar, X, november 2021", "first-visit-waiting-backlog"],
      ["Median, dagar, X, november 2021", "bup-first-visit-completed-median"],
      ["Andel, X, 2020", "follow-up-completed-yearly"],
    ]);
  });

  it("has the columns that some row can fill", () => {
    const [share, backlog, median, year] = stripsIn("01").map(({ columns }) => columns);
    const monthly = { trend: true, spark: true };
    expect(share).toEqual({
      ...monthly,
      change: true,
      variation: true,
      rank: true,
      distance: true,
    });
    expect(backlog).toEqual({
      ...monthly,
      change: false,
      variation: true,
      rank: false,
      distance: false,
    });
    expect(median).toMatchObject({ rank: true, distance: false, variation: false });
    expect(year).toEqual({
      change: true,
      trend: true,
      spark: true,
      variation: false,
      rank: true,
      distance: false,
    });
  });

  it("has no curve of a single figure", () => {
    const [share] = stripsIn("04");
    expect(share?.rows.map(({ spark }) => spark)).toEqual(["", ""]);
    expect(share?.columns).toMatchObject({ spark: false, change: false, variation: false });
  });

  it("is empty for an area without figures", () => {
    expect(stripsIn("25")).toEqual([]);
  });
});

describe("figuresOf", () => {
  it.each([
    ["01", "82,0 % | +2,0 | 1 av 4, delad | 0 | Vanlig variation"],
    ["05", "81,0 % | – | 4 av 4 | 10 | –"],
    // A single value has no limits: nothing is ordinary about it.
    ["04", "81,5 % | – | 3 av 4 | – | –"],
    ["00", "81,9 % | +2,0 | – | – | Vanlig variation"],
  ])("of %s: %s", (code, expected) => {
    const found = figuresOf(madeSeries("primary-assessment-completed"), code, "sv");
    const { value, changeYear, rank, distance, variation } = found ?? {};
    expect(plain([value, changeYear, rank, distance, variation].join(" | "))).toBe(expected);
    expect(found?.period).toBe("november 2021");
  });

  it("are none of an area that had no contacts, or is not in the series", () => {
    expect(figuresOf(madeSeries("primary-assessment-completed"), "08", "sv")).toBeNull();
    expect(figuresOf(madeSeries("primary-assessment-completed"), "25", "sv")).toBeNull();
  });
});

describe("newestFigure", () => {
  it.each([
    ["at the threshold", "01", "82,0 %", "met", true],
    ["below it", "05", "81,0 %", "not-met", true],
    ["never an older figure", "07", "Ej rapporterat", undefined, false],
    ["hidden", "06", "Färre än 7", undefined, false],
    ["not delivered", "25", "Uppgift saknas här", undefined, false],
  ])("%s", (_name, code, text, verdict, hasFigure) => {
    const found = newestFigure(madeSeries("primary-assessment-completed"), code, "sv");
    expect(plain(found.text)).toBe(text);
    expect(found.verdict?.verdict).toBe(verdict);
    expect(found.hasFigure).toBe(hasFigure);
  });
});
