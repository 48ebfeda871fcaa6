import { describe, expect, it } from "vitest";

import type { Month, Year } from "../../src/data/types.ts";
import {
  allOf,
  breakAt,
  counts,
  days,
  measures,
  nationOf,
  observation,
  quantity,
  regions,
  series,
  shareOnly,
  silent,
  yearly,
} from "./helpers.ts";

type DaysOf = ReturnType<typeof days>;

describe("measureSeries", () => {
  const visits = series(
    "first-visit",
    "waiting",
    [
      observation<Month>("2021-11", "01", counts(80, 100, 4)),
      observation<Month>("2021-11", "03", counts(90, 100, 2)),
    ],
    [],
    [observation<Month, DaysOf>("2021-11", "01", days(20))],
  );
  const years = yearly("first-visit", "waiting", [
    observation<Year>("2021", "01", shareOnly("70")),
  ]);

  it("has one for each quantity with figures, with its own id and that of its files", () => {
    const all = allOf([visits, years]);
    expect(
      all.map(({ id, seriesId, quantity: which, frequency }) => [id, seriesId, which, frequency]),
    ).toEqual([
      ["first-visit-waiting", "first-visit-waiting", "share", "month"],
      ["first-visit-waiting-median", "first-visit-waiting", "median", "month"],
      ["first-visit-waiting-backlog", "first-visit-waiting", "backlog", "month"],
      ["first-visit-waiting-yearly", "first-visit-waiting-yearly", "share", "year"],
    ]);
    expect(all[0]).toMatchObject({ basis: "waiting", regionsInAll: 21, observations: visits });
    expect(all[0]?.measure.id).toBe("first-visit");
  });

  it("leaves out what has no figure and measures that are not known", () => {
    const rows = [observation<Month>("2021-11", "01", silent)];
    expect(allOf([series("first-visit", "waiting", rows)])).toEqual([]);
    const unknown = [observation<Month>("2021-11", "01", counts(1, 2))];
    expect(allOf([series("of-another-time", "waiting", unknown)])).toEqual([]);
  });

  it("finds a value by area and period", () => {
    const { at } = quantity([visits], "share");
    expect(at("01", "2021-11")?.value).toBe(80);
    expect(at("01", "2021-10")).toBeNull();
    expect(at("25", "2021-11")).toBeNull();
  });

  it("takes the pace of a queue from the same measure's completed contacts of the same frequency", () => {
    const pace = (id: string, total: number) =>
      series(
        id,
        "completed",
        (["2021-09", "2021-10", "2021-11"] as const).map((month) =>
          observation<Month>(month, "01", counts(0, total)),
        ),
      );
    const yearlyPace = yearly("first-visit", "completed", [
      observation<Year>("2021", "01", counts(0, 7)),
    ]);
    const clearance = (...others: Parameters<typeof allOf>[0]) =>
      quantity([visits, ...others], "share").areas.get("01")?.clearanceMonths;
    // 100 wait; 25 a month.
    expect(clearance(yearlyPace, pace("procedure", 10), pace("first-visit", 25))).toBe(4);
    expect(clearance(pace("procedure", 10))).toBeNull();
    expect(clearance()).toBeNull();
  });

  it("knows where an area's new series begin", () => {
    const breaks = [
      breakAt("2021-01", { measure: "first-visit" }),
      breakAt("2020-05", { region: "01" }),
      breakAt("2019-01", { measure: "procedure" }),
      breakAt("2021-07", { kind: "event" }),
    ];
    const { startsOf } = quantity([visits], "share", breaks);
    expect(startsOf("01")).toEqual(["2020-05", "2021-01"]);
    expect(startsOf("03")).toEqual(["2021-01"]);
  });
});

describe("ranks", () => {
  it("are by share without the country, days shortest first", () => {
    const cells = [
      observation<Month>("2021-11", "01", counts(80, 100)),
      observation<Month>("2021-11", "03", counts(8, 10)),
      observation<Month>("2021-11", "04", counts(79, 100)),
      observation<Month>("2021-11", "05", shareOnly("0")),
      observation<Month>("2021-10", "04", counts(1, 2)),
    ];
    const medians = (["01", "03"] as const).map((code, i) =>
      observation<Month, DaysOf>("2021-11", code, days(20 - i)),
    );
    const best = nationOf([], [observation<Month>("2021-11", "00", counts(99, 100))]);
    const all = series("first-visit", "waiting", cells, best, medians);
    const { rank } = quantity([all], "share");
    const asked = ["01", "03", "04", "05", "00"].map((code) => rank("2021-11", code));
    expect(asked).toEqual([
      // 80 of 100 and 8 of 10 are the same share.
      { place: 1, of: 3, ties: 1 },
      { place: 1, of: 3, ties: 1 },
      { place: 3, of: 3, ties: 0 },
      null,
      null,
    ]);
    expect(rank("2021-10", "04")).toEqual({ place: 1, of: 1, ties: 0 });
    expect(rank("2021-09", "04")).toBeNull();
    expect(quantity([all], "median").rank("2021-11", "03")).toEqual({ place: 1, of: 2, ties: 0 });
  });

  it("are not of persons, since regions differ in size", () => {
    const cells = [observation<Month>("2021-11", "01", counts(80, 100, 9))];
    expect(
      quantity([series("first-visit", "waiting", cells)], "backlog").rank("2021-11", "01"),
    ).toBeNull();
  });
});

describe("a yearly series", () => {
  const shares = [50, 52, 54, 56, 58].map((percent, i) =>
    observation<Year>(`${2021 + i}`, "01", shareOnly(String(percent))),
  );
  const facts = (rows = shares, breaks: Parameters<typeof quantity>[2] = []) =>
    quantity([yearly("bup-start", "completed", rows)], "share", breaks).areas.get("01");

  it("has changes of years, a trend of years, and nothing of months", () => {
    const found = facts();
    expect(found?.latest).toMatchObject({ period: "2025", value: 58 });
    expect(found?.change.month).toBeNull();
    expect(found?.change.year).toMatchObject({ difference: 2, earlier: "2024" });
    expect(found?.change.years2).toMatchObject({ difference: 4, earlier: "2023" });
    expect(found?.change.years5).toMatchObject({ reason: "missing", earlier: "2020" });
    // All 10 pairs rise. Of the 120 orders of five values one rises and one falls all through: 2/120.
    expect(found?.yearlyTrend).toMatchObject({ n: 5, s: 10, tau: 1, slopePerYear: 2 });
    expect(found?.yearlyTrend?.p).toBeCloseTo(2 / 120, 12);
    expect(found).toMatchObject({
      trend: null,
      rolling12: null,
      segments: [],
      spc: null,
      spcAdjusted: null,
      clearanceMonths: null,
      comparableFrom: null,
      distance: null,
    });
  });

  it("compares nothing with a year that has a break inside, nor over one", () => {
    const inside = facts(shares, [breakAt("2025-07")]);
    expect(inside?.change.year).toMatchObject({ reason: "break", newSeries: "2025-07" });
    expect(inside?.yearlyTrend).toMatchObject({ n: 1, direction: "insufficient" });
    expect(inside?.comparableFrom).toBe("2025");
    const before = facts(shares, [breakAt("2024-01")]);
    expect(before?.change.year).toMatchObject({ difference: 2 });
    expect(before?.change.years2).toMatchObject({ reason: "break", newSeries: "2024-01" });
    expect(before?.yearlyTrend?.n).toBe(2);
    expect(before?.comparableFrom).toBe("2024");
  });

  it("has no trend without a figure", () => {
    const none = [observation<Year>("2025", "03", silent), ...shares];
    const found = quantity([yearly("bup-start", "completed", none)], "share").areas.get("03");
    expect(found).toMatchObject({ latest: null, yearlyTrend: null });
  });
});

it("the project has what these tests rest on", () => {
  expect([measures.length, regions.length]).toEqual([9, 21]);
});
