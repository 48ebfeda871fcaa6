/** The country over several periods: like for like, whoever published what. */
import { describe, expect, it } from "vitest";

import { monthRange } from "../../src/data/period.ts";
import type {
  Break,
  Cell,
  Month,
  Observation,
  Quantity,
  RegionCode,
} from "../../src/data/types.ts";
import {
  breakAt,
  counts,
  days,
  hidden,
  madeUp,
  nationOf,
  nobody,
  observation,
  PEOPLE,
  quantity,
  series,
  shareOnly,
  silent,
} from "./helpers.ts";

type Rows = readonly Observation<Month>[];

const row = (period: Month, code: RegionCode, cell: Cell): Observation<Month> =>
  observation(period, code, cell);

const NOW = "2021-11";
const THEN = "2021-10";

/** Facts of the country, or of another area, over {@link PEOPLE}. */
function facts(
  rows: Rows,
  published: Rows = [],
  { which = "share" as Quantity, code = "00", breaks = [] as readonly Break[] } = {},
) {
  const own = series("procedure", "completed", rows, nationOf(rows, published));
  const found = quantity([own], which, breaks, () => PEOPLE).areas.get(code);
  if (found === undefined) throw new RangeError(`no ${code}`);
  return found;
}

describe("a change of the country", () => {
  const unequal = [
    row(THEN, "01", counts(60, 100)),
    row(THEN, "03", counts(40, 100)),
    row(NOW, "01", counts(70, 100)),
    row(NOW, "03", counts(36, 100)),
    row(NOW, "04", counts(99, 100)),
  ];

  it("is over the regions of both months, which it names", () => {
    // 106 of 200 against 100 of 200; with region 04 it would be 205 of 300.
    expect(facts(unequal).change.month).toEqual({
      difference: 3,
      percent: null,
      reason: null,
      earlier: THEN,
      newSeries: null,
      over: { regions: 2, populationShare: 0.8 },
    });
    expect(facts(unequal).latest?.value).toBeCloseTo(205 / 3, 12);
  });

  it("takes a region where nobody came for one that is there", () => {
    const rows = [...unequal, row(THEN, "04", nobody)];
    // 205 of 300 against 100 of 200.
    const change = facts(rows).change.month;
    expect(change?.difference).toBeCloseTo(205 / 3 - 50, 12);
    expect(change?.over).toEqual({ regions: 3, populationShare: 1 });
  });

  it("is the publisher's own where both ends are", () => {
    const own = [row(THEN, "00", shareOnly("51.5")), row(NOW, "00", shareOnly("50"))];
    expect(facts(unequal, own).change.month).toMatchObject({ difference: -1.5, over: null });
  });

  it("is of sums at both ends where one alone is published", () => {
    const now = [row(NOW, "00", shareOnly("90"))];
    expect(facts(unequal, now).change.month).toMatchObject({ difference: 3, over: { regions: 2 } });
    const then = [row(THEN, "00", shareOnly("90"))];
    expect(facts(unequal, then).change.month).toMatchObject({ difference: 3 });
  });

  it("is null with the reason where no region is at both ends", () => {
    const apart = [row(THEN, "01", counts(60, 100)), row(NOW, "03", counts(70, 100))];
    expect(facts(apart).change.month).toMatchObject({ difference: null, reason: "coverage" });
    expect(facts(apart).change.year).toMatchObject({ difference: null, reason: "missing" });
    const nobodyCame = [row(THEN, "01", nobody), row(NOW, "01", counts(70, 100))];
    expect(facts(nobodyCame).change.month).toMatchObject({ reason: "no-contacts" });
  });

  it("is null across a break, whatever the regions are", () => {
    const breaks = [breakAt(NOW)];
    expect(facts(unequal, [], { breaks }).change.month).toMatchObject({
      difference: null,
      reason: "break",
      newSeries: NOW,
    });
  });

  it("of days is the publisher's or none", () => {
    const medians = [
      observation<Month, ReturnType<typeof days>>(THEN, "00", days(20)),
      observation<Month, ReturnType<typeof days>>(NOW, "00", days(20.5)),
      observation<Month, ReturnType<typeof days>>(THEN, "01", days(10)),
      observation<Month, ReturnType<typeof days>>(NOW, "01", days(30)),
    ];
    const of = (rows: typeof medians) =>
      quantity([series("first-visit", "waiting", [], [], rows)], "median").areas.get("00");
    expect(of(medians)?.change.month).toMatchObject({ difference: 0.5, over: null, percent: null });
    expect(of(medians.slice(1))?.change.month).toMatchObject({ reason: "missing" });
  });

  it("of long waits has a percent of the earlier number, unless that was 0", () => {
    const long = (then: number, now: number) => [
      row(THEN, "01", counts(1, 100, then)),
      row(NOW, "01", counts(1, 100, now)),
      row(NOW, "03", counts(1, 100, 50)),
    ];
    const of = (then: number, now: number) =>
      facts(long(then, now), [], { which: "backlog" }).change.month;
    expect(of(40, 30)).toMatchObject({ difference: -10, percent: -25, over: { regions: 1 } });
    expect(of(0, 30)).toMatchObject({ difference: 30, percent: null });
  });
});

describe("a published zero of an unknown number", () => {
  it("is no end of a comparison, of a region as of the country", () => {
    const zero = [row(THEN, "01", shareOnly("0")), row(NOW, "01", shareOnly("5"))];
    expect(facts(zero, [], { code: "01" }).change.month).toMatchObject({ reason: "missing" });
    const published = [row(THEN, "00", shareOnly("0")), row(NOW, "00", shareOnly("5"))];
    expect(facts([], published).change.month).toMatchObject({ reason: "missing" });
  });
});

describe("the rolling year", () => {
  const YEAR = monthRange("2020-12", NOW);
  const whole = (month: Month, cell: Cell) =>
    ["01", "03", "04"].map((code) => row(month, code, cell));

  it("adds what was reported each month and names the month that covers the least", () => {
    const rows = YEAR.flatMap((month) =>
      month === "2021-07" ? [row(month, "01", counts(10, 100))] : whole(month, counts(50, 100)),
    );
    // 11 × 150 + 10 of 11 × 300 + 100: 1 660 of 3 400.
    expect(facts(rows).rolling12).toEqual({
      share: (100 * 1660) / 3400,
      coverage: { regions: 1, populationShare: 0.5 },
    });
  });

  it("takes published months as they are, beside sums", () => {
    const summed = YEAR.slice(1).flatMap((month) => [
      row(month, "01", counts(50, 100)),
      row(month, "03", counts(50, 100)),
    ]);
    const own = [row("2020-12", "00", counts(900, 1000))];
    // 900 + 11 × 100 of 1 000 + 11 × 200: 2 000 of 3 200. The sums cover 01 and 03.
    expect(facts(summed, own).rolling12).toEqual({
      share: 62.5,
      coverage: { regions: 2, populationShare: 0.8 },
    });
    const all = YEAR.map((month) => row(month, "00", counts(90, 100)));
    expect(facts([], all).rolling12).toEqual({ share: 90, coverage: null });
  });

  it("adds no made-up month to published ones", () => {
    const months = (from: number) =>
      YEAR.map((month, i) =>
        row(month, "01", i < from ? madeUp(counts(100, 100)) : counts(50, 100)),
      );
    const of = (from: number) => facts(months(from), [], { code: "01" }).rolling12;
    expect(of(0)?.share).toBe(50);
    // Ten published months are enough, nine are not.
    expect(of(2)?.share).toBe(50);
    expect(of(3)).toBeNull();
    expect(of(12)?.share).toBe(100);
  });

  it("wants ten months, of which one without contacts is one", () => {
    const months = (there: number) => [
      row("2021-01", "01", nobody),
      ...YEAR.filter((month) => month !== "2021-01")
        .slice(-there)
        .map((month) => row(month, "01", counts(50, 100))),
    ];
    expect(facts(months(9), [], { code: "01" }).rolling12).toEqual({ share: 50, coverage: null });
    expect(facts(months(8), [], { code: "01" }).rolling12).toBeNull();
  });

  it("begins at a break and not before it", () => {
    const rows = YEAR.map((month) => row(month, "01", counts(50, 100)));
    const of = (start: Month) =>
      facts(rows, [], { code: "01", breaks: [breakAt(start)] }).rolling12?.share;
    expect(of("2020-12")).toBe(50);
    expect(of("2021-01")).toBeUndefined();
    expect(of("2021-11")).toBeUndefined();
  });
});

describe("the trend of the country", () => {
  const YEARS = monthRange("2019-01", "2021-12");
  const trendOf = (rows: Rows, published: Rows = []) => facts(rows, published).trend;

  it("is over the regions that are in every month of the window", () => {
    // 01 gains a point a month; 03, ten times as large, is silent once and loses as much.
    const rows = YEARS.flatMap((month, i) => [
      row(month, "01", counts(10 + i, 100)),
      row(month, "03", month === "2020-06" ? silent : counts(900 - 10 * i, 1000)),
    ]);
    // Twelve calendar months of three values each, all rising: S = 12 × 3, of 12 × 3 pairs.
    expect(trendOf(rows)?.all).toMatchObject({ n: 36, s: 36, tau: 1, slopePerYear: 12 });
    expect(trendOf(rows)?.last36).toMatchObject({ n: 36, s: 36, verdict: "improving" });
  });

  it("is null in a window in which no region is in every month", () => {
    const rows = YEARS.flatMap((month, i) => [
      row(month, "01", i === 3 ? silent : counts(50, 100)),
      row(month, "03", i === 4 ? hidden : counts(50, 100)),
    ]);
    expect(trendOf(rows)).toEqual({ last36: null, all: null });
    const longer = [...monthRange("2018-01", "2018-12")].map((month) =>
      row(month, "04", counts(50, 100)),
    );
    const later = [...longer, ...YEARS.map((month) => row(month, "01", counts(50, 100)))];
    expect(trendOf(later)?.last36).toMatchObject({ n: 36, s: 0 });
    expect(trendOf(later)?.all).toBeNull();
  });

  it("leaves out a month in which nobody came to these regions", () => {
    const rows = YEARS.map((month, i) => row(month, "01", i === 0 ? nobody : counts(50, 100)));
    const other = YEARS.slice(0, 1).map((month) => row(month, "03", counts(1, 2)));
    expect(trendOf([...rows, ...other])?.all).toMatchObject({ n: 35 });
  });

  it("is the publisher's own where all months are published", () => {
    const falling = YEARS.map((month, i) => row(month, "00", shareOnly(String(90 - i))));
    const rising = YEARS.map((month, i) => row(month, "01", counts(10 + i, 100)));
    expect(trendOf(rising, falling)?.all).toMatchObject({ s: -36, slopePerYear: -12 });
    // With one month that is not, all are sums.
    expect(trendOf(rising, falling.slice(1))?.all).toMatchObject({ s: 36, slopePerYear: 12 });
  });

  it("of long waits is in persons, and fewer is better", () => {
    const rows = YEARS.flatMap((month, i) => [
      row(month, "01", counts(1, 100, 90 - i)),
      row(month, "03", counts(1, 100, 90 - i)),
    ]);
    expect(facts(rows, [], { which: "backlog" }).trend?.all).toMatchObject({
      slopePerYear: -24,
      direction: "decreasing",
      verdict: "improving",
    });
  });
});

describe("the clearance time", () => {
  const MONTHS = monthRange("2021-09", NOW);
  const all = (cells: Readonly<Record<RegionCode, Cell>>) =>
    MONTHS.flatMap((month) => Object.entries(cells).map(([code, cell]) => row(month, code, cell)));

  const clearance = (
    waiting: Rows,
    completed: Rows,
    code = "00",
    published: [Rows, Rows] = [[], []],
  ) =>
    quantity(
      [
        series("first-visit", "waiting", waiting, nationOf(waiting, published[0])),
        series("first-visit", "completed", completed, nationOf(completed, published[1])),
      ],
      "share",
      [],
      () => PEOPLE,
    ).areas.get(code)?.clearanceMonths;

  it("is the queue by what was completed a month, over the last three months", () => {
    const pace = [50, 100, 150].map((total, i) => row(MONTHS[i] ?? NOW, "01", counts(0, total)));
    // 300 waiting, 50 + 100 + 150 in three months.
    expect(clearance(all({ "01": counts(0, 300) }), pace, "01")).toBe(3);
    expect(clearance(all({ "01": counts(0, 300) }), pace.slice(1), "01")).toBeNull();
    expect(clearance(all({ "01": shareOnly("50") }), pace, "01")).toBeNull();
  });

  it("of the country is over the regions whose queue and pace are known", () => {
    const waiting = all({ "01": counts(0, 300), "03": counts(0, 900), "04": counts(0, 5000) });
    const completed = all({ "01": counts(0, 100), "03": counts(0, 100) });
    // 1 200 by 200 a month.
    expect(clearance(waiting, completed)).toBe(6);
    const gap = completed.filter(({ period, region }) => period !== THEN || region !== "03");
    expect(clearance(waiting, gap)).toBe(3);
    expect(clearance(waiting, all({}))).toBeNull();
  });

  it("of the country is the publisher's own where all four figures are", () => {
    const waiting = all({ "01": counts(0, 300) });
    const completed = all({ "01": counts(0, 100) });
    const own = (total: number) => MONTHS.map((month) => row(month, "00", counts(0, total)));
    expect(clearance(waiting, completed, "00", [own(5000), own(1000)])).toBe(5);
    expect(clearance(waiting, completed, "00", [own(5000), own(1000).slice(1)])).toBe(3);
  });

  it("is of queues alone", () => {
    expect(facts(all({ "01": counts(1, 2) })).clearanceMonths).toBeNull();
  });
});
