import { describe, expect, it } from "vitest";

import { monthRange } from "../../src/data/period.ts";
import type { Break, Cell, Measure, Month, Observation } from "../../src/data/types.ts";
import { measureSeries } from "../../src/model/measure-series.ts";
import { counts, measure, observation, quantity, series, shareOnly, silent } from "./helpers.ts";

function factsOf(
  rows: readonly Observation<Month>[],
  region = "01",
  breaks: readonly Break[] = [],
) {
  const own = series("primary-assessment", "completed", rows);
  const found = quantity([own], "share", breaks).areas.get(region);
  if (found === undefined) throw new RangeError(`no ${region}`);
  return found;
}

describe("areaFacts", () => {
  it("gives level, change, distance and the rolling year of the newest month", () => {
    const months = monthRange("2020-11", "2021-11");
    const trend = factsOf(months.map((month, i) => observation(month, "01", counts(70 + i, 100))));
    expect(trend.latest).toMatchObject({ period: "2021-11", value: 82 });
    expect(trend.change.month).toMatchObject({ difference: 1, earlier: "2021-10", reason: null });
    expect(trend.change.year).toMatchObject({ difference: 12, earlier: "2020-11", reason: null });
    expect(trend.change.years2).toMatchObject({ difference: null, reason: "missing" });
    expect(trend.distance).toMatchObject({
      threshold: { value: 82 },
      inForce: true,
      verdict: "met",
      points: 0,
      contacts: 0,
    });
    // 71 + 72 + … + 82 of 12 × 100
    expect(trend.rolling12).toEqual({ share: 76.5, coverage: null });
    expect(trend.trend?.all).toMatchObject({ n: 13, s: 1, direction: "insufficient" });
    expect(trend.spc).toMatchObject({ from: "2020-11", trial: false });
  });

  it("has no rolling year and no distance in contacts for shares without counts", () => {
    const months = monthRange("2020-12", "2021-11");
    const trend = factsOf(months.map((month) => observation(month, "01", shareOnly("81.5"))));
    expect(trend.rolling12).toBeNull();
    expect(trend.distance).toMatchObject({ verdict: "not-met", points: -0.5, contacts: null });
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
    expect(factsOf(rows, "01").trend?.last36?.n).toBe(36);
    expect(factsOf(rows, "03").trend?.last36?.n).toBe(26);
    expect(factsOf(rows, "04").trend?.last36?.n).toBe(36);
    expect(factsOf(rows, "03").latest?.period).toBe("2021-01");
  });

  it("has limits of variation from two values on", () => {
    const months = monthRange("2021-01", "2021-12");
    const one = factsOf([observation("2021-01", "01", counts(80, 100))]);
    expect(one.spc).toMatchObject({ trial: true, mean: 80, upper: null });
    const two = months.slice(0, 2).map((month) => observation(month, "01", counts(80, 100)));
    expect(factsOf(two).spc).toMatchObject({ trial: true, upper: 80 });
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
    const ranks = ["01", "03", "04", "05", "06"].map((region) => factsOf(rows, region).rank);
    expect(ranks).toEqual([
      { place: 1, of: 4, ties: 0 },
      { place: 2, of: 4, ties: 1 },
      { place: 2, of: 4, ties: 1 },
      { place: 4, of: 4, ties: 0 },
      null,
    ]);
  });

  it("starts trend and limits again at the last break, for the region it concerns", () => {
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
    expect(factsOf(rows, "01", [own])).toMatchObject({
      comparableFrom: "2020-06",
      spc: { from: "2020-06" },
      trend: { all: { n: 18 } },
    });
    expect(factsOf(rows, "03", [own])).toMatchObject({
      comparableFrom: null,
      spc: { from: "2019-01" },
    });
  });

  it("compares nothing across a break, and pools no year over one", () => {
    const at: Break = {
      region: "*",
      measure: "*",
      period: "2021-06",
      kind: "break",
      synthetic: false,
      explanation: { sv: "", en: "" },
      source: "",
    };
    const months = monthRange("2019-11", "2021-11");
    const rows = months.map((month) => observation(month, "01", counts(80, 100)));
    const facts = factsOf(rows, "01", [at]);
    expect(facts.change.month).toMatchObject({ difference: 0, reason: null });
    expect(facts.change.year).toMatchObject({
      difference: null,
      reason: "break",
      newSeries: "2021-06",
    });
    expect(facts.rolling12).toBeNull();
    // Twelve months after the break the year is whole again.
    const later = monthRange("2019-11", "2022-05").map((month) =>
      observation(month, "01", counts(80, 100)),
    );
    expect(factsOf(later, "01", [at]).rolling12).toEqual({ share: 80, coverage: null });
  });

  it("says of a missing month why it is no end of a comparison", () => {
    const few = { ...silent, status: "suppressed", disclosureLimit: 5 } as const;
    const nothing: Cell = {
      ...silent,
      status: "no-contacts",
      total: 0,
      within: 0,
      over180: null,
      pvv: null,
      mov: null,
    };
    const rows = [
      observation("2020-11", "01", few),
      observation("2021-10", "01", nothing),
      observation("2021-11", "01", counts(80, 100)),
    ];
    const { change } = factsOf(rows);
    expect(change.month?.reason).toBe("no-contacts");
    expect(change.year?.reason).toBe("suppressed");
    expect(change.years2?.reason).toBe("missing");
  });

  it("gives a published zero of an unknown number no rank and no change", () => {
    const rows = [
      observation("2021-10", "01", shareOnly("10")),
      observation("2021-11", "01", shareOnly("0")),
      observation("2021-11", "03", shareOnly("5")),
    ];
    expect(factsOf(rows).rank).toBeNull();
    expect(factsOf(rows).change.month).toMatchObject({ difference: null, reason: "missing" });
    expect(factsOf(rows, "03").rank).toEqual({ place: 1, of: 1, ties: 0 });
  });

  it("gives a queue its clearance time and its backlog, and never a sum over months", () => {
    const months = monthRange("2021-09", "2021-11");
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
    const queue = quantity([waiting, completed], "share").areas.get("01");
    expect(queue).toMatchObject({ clearanceMonths: 3, rolling12: null, distance: null });
    const backlog = quantity([waiting, completed], "backlog").areas.get("01");
    expect(backlog?.latest).toMatchObject({ period: "2021-11", value: 20 });
    expect(backlog?.change.month).toMatchObject({ difference: -10 });
    // From 30 to 20 is a third fewer.
    expect(backlog?.change.month?.percent).toBeCloseTo(-100 / 3, 12);
    expect(backlog?.change.year?.reason).toBe("missing");
    expect(backlog?.rank).toBeNull();
  });

  it("holds the limits of variation against the newest threshold of the measure", () => {
    const own = measure("primary-assessment");
    const [first] = own.thresholds;
    if (first === undefined) throw new RangeError("no threshold");
    const thresholds = [first, { ...first, value: 50, from: "2022-01", to: null } as const];
    const months = monthRange("2021-01", "2022-06");
    const rows = months.map((month) => observation(month, "01", counts(70, 100)));
    const assurance = (measures: readonly Measure[]) =>
      measureSeries([series("primary-assessment", "completed", rows)], {
        measures,
        regions: [],
        breaks: [],
        inhabitants: () => new Map(),
      })[0]?.areas.get("01")?.spc?.assurance;
    // 70 each month lies below the 82 of 2021 and above the 50 after it.
    expect(assurance([own])).toBe("consistently-missed");
    expect(assurance([{ ...own, thresholds }])).toBe("consistently-met");
    expect(assurance([{ ...own, thresholds: [] }])).toBeNull();
  });
});
