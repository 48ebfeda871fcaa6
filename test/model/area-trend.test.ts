import { describe, expect, it } from "vitest";

import { monthRange } from "../../src/data/period.ts";
import type { Break, Month, Observation } from "../../src/data/types.ts";
import { areaTrends } from "../../src/model/area-trend.ts";
import { counts, measure, observation, series, shareOnly, silent } from "./helpers.ts";

const assessment = measure("primary-assessment");

function trendOf(
  rows: readonly Observation<Month>[],
  region = "01",
  breaks: readonly Break[] = [],
) {
  const own = series("primary-assessment", "completed", rows);
  const areas = areaTrends({ measure: assessment, series: own, completed: own, breaks });
  const found = areas.get(region);
  if (found === undefined) throw new RangeError(`no ${region}`);
  return found;
}

describe("areaTrends", () => {
  it("gives level, change, distance and the rolling year of the newest month", () => {
    const months = monthRange("2020-11", "2021-11");
    const trend = trendOf(months.map((month, i) => observation(month, "01", counts(70 + i, 100))));
    expect(trend.latest).toEqual({ period: "2021-11", share: 82 });
    expect(trend.change).toEqual({ month: 1, year: 12 });
    expect(trend.distance).toEqual({ threshold: 82, contacts: 0 });
    // 71 + 72 + … + 82 of 12 × 100
    expect(trend.rolling12).toBe(76.5);
    expect(trend.trend?.all).toMatchObject({ n: 13, s: 1, direction: "insufficient" });
    expect(trend.spc).toMatchObject({ from: "2020-11", trial: false });
  });

  it("has no rolling year and no distance in contacts for shares without counts", () => {
    const months = monthRange("2020-12", "2021-11");
    const trend = trendOf(months.map((month) => observation(month, "01", shareOnly("81.5"))));
    expect(trend.rolling12).toBeNull();
    expect(trend.distance).toEqual({ threshold: 82, contacts: null });
  });

  it("ends its windows with the area's own newest month, reported or not", () => {
    const months = monthRange("2018-01", "2021-11");
    const rows = [
      ...months.map((month) => observation(month, "01", counts(80, 100))),
      // Stops in January 2021; the silence until November is in the data.
      ...months.map((month) =>
        observation(month, "03", month <= "2021-01" ? counts(80, 100) : silent),
      ),
      // Stops too, and is not even named afterwards.
      ...months.flatMap((month) =>
        month <= "2021-01" ? [observation(month, "04", counts(80, 100))] : [],
      ),
    ];
    expect(trendOf(rows, "01").trend?.last36.n).toBe(36);
    expect(trendOf(rows, "03").trend?.last36.n).toBe(26);
    expect(trendOf(rows, "04").trend?.last36.n).toBe(36);
    expect(trendOf(rows, "03").latest?.period).toBe("2021-01");
  });

  it("ranks among the regions that have a value that month, ties sharing the better place", () => {
    const shares: readonly (readonly [string, number])[] = [
      ["01", 90],
      ["03", 80],
      ["04", 80],
      ["05", 70],
    ];
    const rows = [
      ...shares.map(([region, within]) => observation("2021-11", region, counts(within, 100))),
      observation("2021-11", "06", silent),
    ];
    const ranks = ["01", "03", "04", "05", "06"].map((region) => trendOf(rows, region).rank);
    expect(ranks).toEqual([
      { place: 1, of: 4 },
      { place: 2, of: 4 },
      { place: 2, of: 4 },
      { place: 4, of: 4 },
      null,
    ]);
  });

  it("starts trend and limits anew at the last break, for the region it concerns", () => {
    const own: Break = {
      region: "01",
      measure: "*",
      period: "2020-06",
      kind: "break",
      synthetic: false,
      explanation: { sv: "", en: "" },
      source: "",
    };
    const months = monthRange("2019-01", "2021-11");
    const rows = months.flatMap((month) => [
      observation(month, "01", counts(80, 100)),
      observation(month, "03", counts(80, 100)),
    ]);
    expect(trendOf(rows, "01", [own])).toMatchObject({
      comparableFrom: "2020-06",
      spc: { from: "2020-06" },
      trend: { all: { n: 18 } },
    });
    expect(trendOf(rows, "03", [own])).toMatchObject({
      comparableFrom: null,
      spc: { from: "2019-01" },
    });
  });

  it("gives a queue its clearance time and its backlog, and never a sum over months", () => {
    const months = monthRange("2021-09", "2021-11");
    const visits = measure("first-visit");
    const waiting = series(
      "first-visit",
      "waiting",
      months.map((month, i) => observation(month, "01", counts(200, 300, 40 - 10 * i))),
    );
    const completed = series(
      "first-visit",
      "completed",
      months.map((month) => observation(month, "01", counts(80, 100))),
    );
    const areas = areaTrends({ measure: visits, series: waiting, completed, breaks: [] });
    expect(areas.get("01")).toMatchObject({
      clearanceMonths: 3,
      rolling12: null,
      distance: null,
      backlog: { period: "2021-11", number: 20, change: { month: { number: -10 }, year: null } },
    });
  });
});
