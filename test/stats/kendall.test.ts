import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { calendarMonth } from "../../src/data/period.ts";
import {
  type Direction,
  kendall,
  trends,
  type TrendVerdict,
  verdict,
  windows,
} from "../../src/stats/kendall.ts";
import type { Point } from "../../src/stats/points.ts";
import { monthly, table } from "./series.ts";

/**
 * Monthly rainfall in Bogra, Bangladesh, 1981–2010, mm: one line a year, January first; seven months
 * missing, many ties. From the test data of pyMannKendall (Hussain & Mahmud 2019, Journal of Open
 * Source Software 4(39), 1556), tests/data/Monthly Rainfall.csv.
 */
const RAINFALL = table(`
  32 20 25 189 240 193 379 278 301 0 0 82      0 4 . . 121 234 360 262 120 30 11 1
  7 3 31 31 355 102 248 274 308 . 5 26         11 16 6 48 388 539 431 272 404 186 0 2
  0 4 1 54 272 459 235 164 365 135 2 .         . 4 0 128 210 163 446 225 462 467 19 13
  0 3 17 132 178 338 525 623 145 31 19 3       0 29 25 87 259 756 486 180 292 43 92 1
  0 16 2 0 130 253 594 111 273 30 0 4          0 27 24 41 292 378 499 265 320 227 4 0
  4 14 8 48 416 240 404 207 733 105 0 112      0 14 0 30 140 202 289 159 424 106 3 0
  65 3 14 58 268 466 432 266 240 95 1 0        10 26 4 114 94 289 173 208 263 156 5 0
  16 16 14 0 111 475 534 432 471 117 70 1      3 28 7 401 184 283 338 171 335 176 0 0
  10 11 9 140 102 208 298 245 220 29 2 27      10 13 26 84 143 367 749 563 283 353 10 0
  0 0 0 9 246 265 343 429 168 133 17 0         18 35 76 158 272 250 190 289 466 84 0 0
  0 0 0 22 217 299 185 115 344 203 8 .         . 0 5 284 123 254 476 496 326 27 20 0
  4 53 72 113 214 364 219 220 156 264 0 13     0 0 45 90 137 638 529 261 206 251 0 0
  5 9 58 72 138 130 471 328 356 523 0 1        0 0 12 143 193 184 192 138 174 69 1 0
  0 18 25 28 92 732 320 256 302 131 15 0       27 0 22 20 213 393 474 374 109 159 0 0
  0 3 3 49 205 128 194 570 169 89 0 0          0 0 0 26 185 286 92 225 244 190 3 20
`);

/**
 * Analyte in groundwater 1983–1985, ppm: USEPA (2009), Statistical Analysis of Groundwater Monitoring
 * Data at RCRA Facilities, Unified Guidance, example 14-8.
 */
const ANALYTE = table(`
  1.99 2.10 2.12 2.12 2.11 2.15 2.19 2.18 2.16 2.08 2.05 2.08
  2.01 2.10 2.17 2.13 2.13 2.18 2.25 2.24 2.22 2.13 2.08 2.16
  2.15 2.17 2.27 2.23 2.24 2.26 2.31 2.32 2.28 2.22 2.19 2.22
`);

describe("published values", () => {
  test("pyMannKendall, tests/test_pymannkendall.py, test_seasonal_test (printed in full)", () => {
    const result = kendall(monthly("1981-01", RAINFALL));
    expect(result.n).toBe(353);
    expect(result.s).toBe(-399);
    expect(result.varS).toBeCloseTo(34702.333333333336, 9);
    expect(result.z).toBeCloseTo(-2.136504114534638, 12);
    expect(result.p).toBeCloseTo(0.03263834596177739, 12);
    expect(result.tau).toBeCloseTo(-0.0794979079497908, 15);
    expect(result.direction).toBe("decreasing");
  });

  test("pyMannKendall's slope of the same, for which it drops years with a month missing", () => {
    const years = Array.from({ length: 30 }, (_, i) => RAINFALL.slice(12 * i, 12 * i + 12));
    const complete = years.filter((year) => !year.includes(null)).flat();
    expect(complete.length).toBe(24 * 12);
    expect(kendall(monthly("1981-01", complete)).slopePerYear).toBeCloseTo(-1 / 6, 12);
  });

  test("EnvStats, kendallSeasonalTrendTest, example 14-10 (printed to seven digits)", () => {
    const result = kendall(monthly("1983-01", ANALYTE));
    expect(result.n).toBe(36);
    expect(result.tau).toBeCloseTo(0.9722222, 7);
    expect(result.z).toBeCloseTo(5.1849514, 7);
    expect(result.p).toBeCloseTo(2.160712e-7, 13);
    expect(result.slopePerYear).toBeCloseTo(0.06, 7);
    expect(result.direction).toBe("increasing");
  });
});

describe("by hand", () => {
  test("two Januaries and two Februaries, one pair tied", () => {
    const points = monthly("2020-01", [1, 5, ...Array<null>(10).fill(null), 3, 5]);
    // January: s 1, variance 2·1·9/18; February: s 0, variance 1 − 1; two pairs, slopes 2 and 0.
    expect(kendall(points)).toEqual({
      n: 4,
      s: 1,
      varS: 1,
      z: 0,
      p: 1,
      tau: 0.5,
      slopePerYear: 1,
      direction: "insufficient",
    });
  });

  test("missing years keep their distance: 6 over three years is 2 a year", () => {
    const points: Point[] = [
      { period: "2018-05", value: 4 },
      { period: "2021-05", value: 10 },
    ];
    expect(kendall(points).slopePerYear).toBe(2);
  });

  test("a constant series: no trend, with figures", () => {
    expect(kendall(monthly("2019-01", Array<number>(36).fill(82)))).toEqual({
      n: 36,
      s: 0,
      varS: 0,
      z: 0,
      p: 1,
      tau: 0,
      slopePerYear: 0,
      direction: "none",
    });
  });

  test.each([
    ["no values", 0],
    ["one value", 1],
    ["a year, and so no pair", 12],
  ])("%s: S is 0, so z 0, p 1 and tau 0, and there is no slope", (_, n) => {
    const points = monthly(
      "2021-01",
      Array.from({ length: n }, (_value, i) => i),
    );
    const none = { s: 0, varS: 0, z: 0, p: 1, tau: 0, slopePerYear: null };
    expect(kendall(points)).toEqual({ n, ...none, direction: "insufficient" });
  });

  test("24 values are enough, 23 are not, and both have figures", () => {
    const rising = Array.from({ length: 24 }, (_, i) => i);
    // Twelve pairs, all rising: s 12, variance 12, z 11/√12 = 3.18.
    expect(kendall(monthly("2021-01", rising))).toMatchObject({ s: 12, direction: "increasing" });
    const fewer = kendall(monthly("2021-01", rising.slice(1)));
    expect(fewer).toMatchObject({ n: 23, s: 11, varS: 11, direction: "insufficient" });
    expect(fewer.z).toBe(10 / Math.sqrt(11));
  });
});

/** A month's share or nothing; few different values, so that ties are common. */
const cell = fc.option(fc.integer({ min: 0, max: 6 }), { freq: 4 });
const series = fc
  .record({ start: fc.constantFrom("2014-01", "2014-08", "2014-12"), cells: fc.array(cell) })
  .map(({ start, cells }) => monthly(start, cells));

describe("against brute force on random series with ties and gaps", () => {
  test("S, tau and slope from all pairs of points a whole number of years apart", () => {
    const long = fc
      .array(cell, { minLength: 24, maxLength: 100 })
      .map((c) => monthly("2014-03", c));
    fc.assert(
      fc.property(long, (points) => {
        const pairs = points
          .flatMap((a) => points.map((b) => ({ a, b, years: yearsApart(a, b) })))
          .filter(({ years }) => years > 0 && Number.isInteger(years));
        const s = pairs.reduce((sum, { a, b }) => sum + Number(b.value > a.value), 0);
        const falls = pairs.reduce((sum, { a, b }) => sum + Number(b.value < a.value), 0);
        const slopes = pairs.map(({ a, b, years }) => (b.value - a.value) / years);
        const [low, high] = middle(slopes.sort((x, y) => x - y));
        const result = kendall(points);
        expect(result.n).toBe(points.length);
        expect(result.s).toBe(s - falls);
        expect(result.tau).toBeCloseTo(pairs.length === 0 ? 0 : (s - falls) / pairs.length, 12);
        if (pairs.length > 0) expect(result.slopePerYear).toBeCloseTo((low + high) / 2, 12);
      }),
    );
  });

  test("the variance is that of S over all orders of each calendar month's values", () => {
    const short = fc.array(cell, { maxLength: 60 }).map((cells) => monthly("2014-01", cells));
    fc.assert(
      fc.property(short, (points) => {
        const months = Map.groupBy(points, ({ period }) => calendarMonth(period)).values();
        const exact = [...months].map((month) => varianceOverOrders(month.map((p) => p.value)));
        expect(kendall(points).varS).toBeCloseTo(
          exact.reduce((sum, variance) => sum + variance, 0),
          9,
        );
      }),
      { numRuns: 30 },
    );
  });
});

describe("properties", () => {
  test("a rising transform changes nothing but the slope", () => {
    fc.assert(
      fc.property(series, (points) => {
        const ranksOnly = (part: readonly Point[]) => ({ ...kendall(part), slopePerYear: 0 });
        const transformed = mapValues(points, (value) => Math.exp(value) - 7);
        expect(ranksOnly(transformed)).toEqual(ranksOnly(points));
      }),
    );
  });

  test("the slope follows the unit, and the level does not matter", () => {
    fc.assert(
      fc.property(series, (points) => {
        const slope = kendall(points).slopePerYear;
        const scaled = kendall(mapValues(points, (value) => 4 * value + 64)).slopePerYear;
        if (slope === null) expect(scaled).toBeNull();
        else expect(scaled).toBeCloseTo(4 * slope, 12);
      }),
    );
  });

  test("upside down: the same test the other way", () => {
    fc.assert(
      fc.property(series, (points) => {
        const up = kendall(points);
        const down = kendall(mapValues(points, (value) => -value));
        expect(down.s + up.s).toBe(0);
        expect(down.z + up.z).toBe(0);
        expect([down.varS, down.p]).toEqual([up.varS, up.p]);
      }),
    );
  });

  test("a season on top makes no difference", () => {
    fc.assert(
      fc.property(series, (points) => {
        const seasonal = points.map(({ period, value }) => ({
          period,
          value: value + 100 * calendarMonth(period),
        }));
        expect(kendall(seasonal)).toEqual(kendall(points));
      }),
    );
  });
});

describe("windows", () => {
  const points = monthly(
    "2017-01",
    Array.from({ length: 60 }, (_, i) => i),
  );

  test("the last 36 calendar months and all of it", () => {
    const { last36, all } = windows(points, "2021-12");
    expect([last36.length, last36[0]?.period]).toEqual([36, "2019-01"]);
    expect(all).toEqual(points);
  });

  test("end at the newest month of the data, also for a series that stopped before it", () => {
    const { last36, all } = windows(points, "2023-06");
    expect([last36.length, last36[0]?.period]).toEqual([18, "2020-07"]);
    expect(all.length).toBe(60);
    expect(windows(points, "2019-12").all.at(-1)?.period).toBe("2019-12");
  });
});

describe("trends and verdicts", () => {
  test.each<[Direction, TrendVerdict, TrendVerdict]>([
    ["increasing", "improving", "worsening"],
    ["decreasing", "worsening", "improving"],
    ["none", "stable", "stable"],
    ["insufficient", "insufficient", "insufficient"],
  ])("%s is %s when higher is better, %s when lower is", (direction, higher, lower) => {
    expect(verdict(direction, "higher-is-better")).toBe(higher);
    expect(verdict(direction, "lower-is-better")).toBe(lower);
  });

  test("a fall that turned three years ago has one verdict for each window", () => {
    const values = Array.from({ length: 108 }, (_, i) => (i < 72 ? 90 - i : 18 + (i - 72) / 4));
    const { last36, all } = trends(monthly("2013-01", values), "2021-12", "higher-is-better");
    expect([last36.direction, last36.verdict]).toEqual(["increasing", "improving"]);
    expect([all.direction, all.verdict]).toEqual(["decreasing", "worsening"]);
    expect(last36.slopePerYear).toBe(3);
  });
});

function mapValues(points: readonly Point[], f: (value: number) => number): Point[] {
  return points.map(({ period, value }) => ({ period, value: f(value) }));
}

function yearsApart(a: Point, b: Point): number {
  const months = ({ period }: Point) => Number(period.slice(0, 4)) * 12 + Number(period.slice(5));
  return (months(b) - months(a)) / 12;
}

function middle(sorted: readonly number[]): [number, number] {
  const half = (sorted.length - 1) / 2;
  return [sorted[Math.floor(half)] ?? NaN, sorted[Math.ceil(half)] ?? NaN];
}

function orders(values: readonly number[]): number[][] {
  if (values.length === 0) return [[]];
  return values.flatMap((first, i) =>
    orders(values.toSpliced(i, 1)).map((rest) => [first, ...rest]),
  );
}

function varianceOverOrders(values: readonly number[]): number {
  const scores = orders(values).map((order) =>
    order.reduce((s, b, i) => s + order.slice(0, i).reduce((t, a) => t + Math.sign(b - a), 0), 0),
  );
  return scores.reduce((sum, s) => sum + s * s, 0) / scores.length;
}
