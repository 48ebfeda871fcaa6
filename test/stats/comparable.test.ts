import { describe, expect, test } from "vitest";

import type { Break, Month } from "../../src/data/types.ts";
import { breakPeriods, segments, segmentXmrs } from "../../src/stats/comparable.ts";
import type { XmrOptions } from "../../src/stats/xmr.ts";
import { monthly } from "./series.ts";

const at = (
  period: Month,
  region: string,
  measure: string,
  kind: Break["kind"] = "break",
): Break => ({
  period,
  region,
  measure,
  kind,
  synthetic: false,
  explanation: { sv: "Nytt system", en: "New system" },
  source: "https://example.org/",
});

const BREAKS = [
  at("2023-04", "01", "*"),
  at("2021-01", "*", "first-visit"),
  at("2019-01", "*", "primary-assessment"),
  at("2025-07", "*", "*", "event"),
  at("2021-01", "01", "first-visit"),
  at("2022-09", "12", "first-visit"),
];

describe("breakPeriods", () => {
  test.each([
    ["01", "first-visit", ["2021-01", "2023-04"]],
    ["12", "first-visit", ["2021-01", "2022-09"]],
    ["00", "first-visit", ["2021-01"]],
    ["12", "primary-assessment", ["2019-01"]],
    ["01", "primary-assessment", ["2019-01", "2023-04"]],
    ["12", "procedure", []],
  ])("of region %s, %s: %j", (region, measure, expected) => {
    expect(breakPeriods(BREAKS, region, measure)).toEqual(expected);
  });
});

describe("segments", () => {
  const points = monthly("2020-11", [1, 2, 3, null, 5, 6]);
  const values = (starts: Month[]) =>
    segments(points, starts).map((segment) => segment.map(({ value }) => value));

  test("the first month of a new series begins a segment", () => {
    expect(values(["2021-01"])).toEqual([
      [1, 2],
      [3, 5, 6],
    ]);
    expect(values(["2020-12", "2021-03"])).toEqual([[1], [2, 3], [5, 6]]);
  });

  test("without breaks there is one, without values none", () => {
    expect(values([])).toEqual([[1, 2, 3, 5, 6]]);
    expect(segments([], ["2021-01"])).toEqual([]);
  });

  test("breaks before, after and in a gap make no empty segments", () => {
    expect(values(["2019-01", "2021-02", "2021-03", "2022-01"])).toEqual([
      [1, 2, 3],
      [5, 6],
    ]);
  });
});

test("segmentXmrs starts a new series at each break, so a shift there is no signal", () => {
  const options: XmrOptions = { polarity: "higher-is-better", basis: "completed", threshold: null };
  const values = Array.from({ length: 48 }, (_, i) => (i < 24 ? 60 : 90) + (i % 2));
  const points = monthly("2019-01", values);
  const [whole] = segmentXmrs(points, [], options);
  expect(whole?.variation).toBe("improvement");
  const charts = segmentXmrs(points, ["2021-01"], options);
  expect(charts.map(({ from, mean }) => [from, mean])).toEqual([
    ["2019-01", 60.5],
    ["2021-01", 90.5],
  ]);
  expect(charts.map(({ variation }) => variation)).toEqual(["common", "common"]);
});
