import fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { Year } from "../../src/data/types.ts";
import type { Direction, TrendVerdict } from "../../src/stats/kendall.ts";
import type { Point } from "../../src/stats/points.ts";
import { exactP, yearlyTrend } from "../../src/stats/yearly-kendall.ts";

/** One value a year from 2011 on; null for a year without one. */
const yearly = (values: ReadonlyArray<number | null>): Point<Year>[] =>
  values.flatMap((value, i) => (value === null ? [] : [{ period: `${2011 + i}`, value }]));

const trend = (...values: Array<number | null>) => yearlyTrend(yearly(values), "higher-is-better");

const untied = (n: number) => Array.from({ length: n }, () => 1);

describe("p without ties, against others", () => {
  /**
   * Upper tails of S as printed: Gilbert (1987), Statistical Methods for Environmental Pollution
   * Monitoring, table A18, after Kendall (1975), appendix table 1.
   */
  test.each([
    [4, { 2: "0.375", 4: "0.167", 6: "0.042" }],
    [5, { 2: "0.408", 4: "0.242", 6: "0.117", 8: "0.042", 10: "0.0083" }],
    [6, { 1: "0.500", 3: "0.360", 5: "0.235", 7: "0.136", 9: "0.068", 11: "0.028", 13: "0.0083" }],
    [8, { 2: "0.452", 8: "0.199", 12: "0.089", 16: "0.031", 18: "0.016", 20: "0.0071" }],
    [9, { 2: "0.460", 10: "0.179", 16: "0.060", 18: "0.038", 20: "0.022", 24: "0.0063" }],
    [10, { 1: "0.500", 11: "0.190", 17: "0.078", 19: "0.054", 21: "0.036", 29: "0.0046" }],
  ])("the table of Kendall, n = %i", (n, tails) => {
    for (const [s, tail] of Object.entries(tails)) {
      expect((exactP(Number(s), untied(n)) / 2).toFixed(tail.length - 2)).toBe(tail);
    }
  });

  /** Hollander & Wolfe (1973), p. 185, as in the examples of cor.test: T = 26 of 36, one-sided p. */
  test("R, cor.test, exact", () => {
    const result = trend(2.5, 4.0, 2.6, 3.6, 2.8, 3.1, 5.2, 5.0, 3.8);
    expect(result.s).toBe(26 - 10);
    expect(result.tau).toBeCloseTo(0.4444444, 7);
    expect(result.p / 2).toBeCloseTo(0.05972, 5);
  });

  /** scipy.stats.kendalltau(range(n), values, method="exact"), SciPy 1.17.1, printed in full. */
  test.each([
    [[61.2, 63, 62.5, 66.1, 68.4, 70], 0.8666666666666666, 0.016666666666666666],
    [[92.5, 88.4, 90.1, 85, 80.2], -0.7999999999999999, 0.08333333333333333],
    [[50, 53, 51, 57, 55, 60, 62, 58, 64, 66], 0.8222222222222221, 0.0003576940035273369],
    [[3, 1, 4, 1.5, 9, 2.6, 5.3, 5.8], 0.42857142857142855, 0.17886904761904762],
  ])("SciPy, %j", (values, tau, p) => {
    const result = trend(...values);
    expect(result.tau).toBeCloseTo(tau, 14);
    expect(result.p).toBeCloseTo(p, 14);
  });
});

describe("p with ties, against every order there is", () => {
  test.each([
    [[1, 1]],
    [[2, 3, 2, 3, 2]],
    [[5, 5, 5, 5, 6]],
    [[70, 72, 72, 75, 75, 75]],
    [[9, 8, 8, 7, 7, 7, 6]],
    [[1, 2, 2, 3, 3, 3, 4, 5]],
    [[4, 1, 1, 4, 4, 1, 1, 4]],
  ])("%j", (values) => {
    expect(trend(...values).p).toBeCloseTo(byPermutation(values), 12);
  });

  test("any values, up to seven", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 7 }), (values) => {
        expect(trend(...values).p).toBeCloseTo(byPermutation(values), 12);
      }),
      { numRuns: 40 },
    );
  });
});

describe("worked by hand", () => {
  test("five rising years: 2 of 120 orders are as extreme", () => {
    expect(trend(60, 62, 63, 65, 68)).toEqual({
      n: 5,
      s: 10,
      p: 2 / 120,
      tau: 1,
      // 2, 3/2, 5/3, 2, 1, 3/2, 2, 2, 5/2, 3
      slopePerYear: 2,
      direction: "increasing",
      verdict: "improving",
      from: "2011",
      to: "2015",
    });
  });

  test("a year without a value keeps its distance", () => {
    // 2011, 2014 and 2015: slopes 6/3, 8/4, 2/1
    expect(trend(60, null, null, 66, 68)).toMatchObject({ n: 3, s: 3, slopePerYear: 2 });
  });

  test("tau counts tied pairs among all: 4 of 6", () => {
    expect(trend(1, 2, 2, 2)).toMatchObject({ s: 3, tau: 0.5, p: 0.5 });
  });

  test("equal values are no trend", () => {
    expect(trend(70, 70, 70, 70, 70)).toMatchObject({
      s: 0,
      p: 1,
      tau: 0,
      slopePerYear: 0,
      direction: "none",
      verdict: "stable",
    });
  });

  test.each([
    [[], null, null],
    [[70], "2011", "2011"],
  ])("of %j nothing can be said", (values, from, to) => {
    expect(trend(...values)).toMatchObject({
      n: values.length,
      s: 0,
      p: 1,
      tau: 0,
      slopePerYear: null,
      direction: "insufficient",
      verdict: "insufficient",
      from,
      to,
    });
  });

  test.each<[number[], Direction, TrendVerdict]>([
    [[1, 2, 3, 4], "insufficient", "insufficient"],
    [[1, 2, 3, 4, 5], "increasing", "worsening"],
    [[5, 4, 3, 2, 1], "decreasing", "improving"],
    [[5, 4, 2, 3, 1], "none", "stable"],
  ])("days, where fewer are better: %j", (values, direction, verdict) => {
    expect(yearlyTrend(yearly(values), "lower-is-better")).toMatchObject({ direction, verdict });
  });
});

describe("whatever the values", () => {
  const values = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 16 });

  test("turned round, it falls as it rose", () => {
    fc.assert(
      fc.property(values, (list) => {
        const [there, back] = [trend(...list), trend(...list.toReversed())];
        expect(back.s + there.s).toBe(0);
        expect(back.p).toBe(there.p);
        expect((back.slopePerYear ?? NaN) + (there.slopePerYear ?? NaN)).toBeCloseTo(0, 12);
      }),
    );
  });

  test("a shift changes nothing, and p is a probability", () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 1000 }), (list, by) => {
        const there = trend(...list);
        expect(trend(...list.map((value) => value + by))).toEqual(there);
        expect(there.p).toBeGreaterThan(0);
        expect(there.p).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("forty rising years: twice one order of 40!", () => {
    const p = exactP((40 * 39) / 2, untied(40));
    expect(p / (2 / factorial(40))).toBeCloseTo(1, 9);
  });
});

const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));

/** The share of all orders of the values whose S is at least as far from 0; by trying them all. */
function byPermutation(values: readonly number[]): number {
  const s = (list: readonly number[]): number =>
    list.reduce(
      (sum, later, i) =>
        sum + list.slice(0, i).reduce((part, earlier) => part + Math.sign(later - earlier), 0),
      0,
    );
  const limit = Math.abs(s(values));
  let [all, extreme] = [0, 0];
  const visit = (rest: readonly number[], list: readonly number[]): void => {
    if (rest.length === 0) {
      all += 1;
      if (Math.abs(s(list)) >= limit) extreme += 1;
    }
    rest.forEach((value, i) => visit(rest.toSpliced(i, 1), [...list, value]));
  };
  visit(values, []);
  return extreme / all;
}
