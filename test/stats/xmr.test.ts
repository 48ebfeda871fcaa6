import fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { Cause } from "../../src/stats/causes.ts";
import {
  type Assurance,
  movingRanges,
  type Variation,
  variationOf,
  type Xmr,
  xmr,
  type XmrOptions,
} from "../../src/stats/xmr.ts";
import { monthly, table } from "./series.ts";

const HIGHER: XmrOptions = { polarity: "higher-is-better", basis: "completed", threshold: null };

const chart = (values: ReadonlyArray<number | null>, options: Partial<XmrOptions> = {}): Xmr => {
  const result = xmr(monthly("2020-01", values), { ...HIGHER, ...options });
  if (result === null) throw new Error("no values");
  return result;
};

const causesOf = ({ points }: Xmr) => points.map(({ cause }) => cause);

const meanOf = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe("published examples of the NHS method", () => {
  /** NHSRplotthedots, vignette "Deviations from Excel defaults"; printed to two decimals. */
  const vignette = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];

  test("with screening: mean 1.94, limits −0.72 and 4.60, one point above", () => {
    const result = chart(vignette);
    expect(result.mean).toBeCloseTo(1.94, 2);
    expect(result.lower).toBeCloseTo(-0.72, 2);
    expect(result.upper).toBeCloseTo(4.6, 2);
    expect(causesOf(result)).toEqual(
      vignette.map((value) => (value === 10 ? "above-limit" : "common")),
    );
  });

  test("without screening its limits would be −3.06 and 6.95", () => {
    const reach = 2.66 * meanOf(movingRanges(vignette));
    expect(meanOf(vignette) - reach).toBeCloseTo(-3.06, 2);
    expect(meanOf(vignette) + reach).toBeCloseTo(6.95, 2);
  });

  /**
   * NHSRplotthedots, tests/testthat/_snaps/ptd_spc.md, results printed to three digits. The values are
   * R's `set.seed(123); rnorm(20)`.
   */
  test("20 normal values: mean 0.142, limits −3.01 and 3.29, nothing special", () => {
    const result = chart(
      table(`
        -0.56047565 -0.23017749 1.55870831 0.07050839 0.12928774 1.71506499 0.46091621
        -1.26506123 -0.68685285 -0.44566197 1.22408180 0.35981383 0.40077145 0.11068272
        -0.55584113 1.78691314 0.49785048 -1.96661716 0.70135590 -0.47279141
      `),
    );
    expect(result.mean).toBeCloseTo(0.142, 3);
    expect(result.lower).toBeCloseTo(-3.01, 2);
    expect(result.upper).toBeCloseTo(3.29, 2);
    expect(new Set(causesOf(result))).toEqual(new Set(["common"]));
  });

  /** NHSRplotthedots, tests/testthat/test-ptd_spc_standard.R: the last two points are common. */
  test("two successive near points on opposite sides are common", () => {
    const values = [...Array.from({ length: 14 }, (_, i) => (i % 2 === 0 ? 1 : -1)), 5.5, -5.5];
    expect(causesOf(chart(values)).slice(-2)).toEqual(["common", "common"]);
  });

  /**
   * Anhøj & Mohammed, SPC for Healthcare with R, "Screening I charts for freak moving ranges": mean
   * moving range 5, 4.45 when the range of 17 is left out, limits 15.8 ± 2.66 × 4.45.
   */
  test("24 counts with one freak moving range", () => {
    const values = [
      18, 16, 8, 9, 10, 11, 26, 14, 15, 14, 18, 19, 18, 11, 28, 20, 16, 17, 12, 13, 24, 16, 15, 11,
    ];
    const ranges = movingRanges(values);
    expect(meanOf(ranges)).toBe(5);
    const result = chart(values);
    expect(result.mean).toBeCloseTo(15.8, 1);
    expect((result.upper ?? NaN) - result.mean).toBeCloseTo((2.66 * (23 * 5 - 17)) / 22, 12);
    expect(((result.upper ?? NaN) - result.mean) / 2.66).toBeCloseTo(4.45, 2);
    expect(causesOf(result).indexOf("above-limit")).toBe(14);
  });
});

describe("limits", () => {
  test("lie 2.66 mean moving ranges out, near limits two thirds of that", () => {
    const result = chart([80, 83, 80, 83, 80, 83]);
    expect(result.mean).toBe(81.5);
    expect(result.upper).toBeCloseTo(81.5 + 7.98, 12);
    expect(result.lower).toBeCloseTo(81.5 - 7.98, 12);
    expect(result.nearUpper).toBeCloseTo(81.5 + 5.32, 12);
    expect(result.nearLower).toBeCloseTo(81.5 - 5.32, 12);
  });

  test("are not clipped to 0–100", () => {
    const result = chart([0, 100, 0, 100]);
    expect([result.lower, result.upper]).toEqual([-216, 316]);
  });

  test("screening is done once: what would be a freak after it stays", () => {
    // Ranges 1 ×12, 5, 60: mean 77/14 = 5.5 takes out 60; of the rest 17/13 would take out 5.
    const values = [0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 5, 65];
    expect(chart(values).upper).toBeCloseTo(meanOf(values) + (2.66 * 17) / 13, 12);
  });

  test("a range of exactly 3.267 means is screened out", () => {
    // Ranges 1000 − 3267/n each for n others and the freak itself make the mean exactly 1000.
    const others = Array.from({ length: 9 }, () => (10_000 - 3267) / 9);
    let level = 0;
    const values = [0, ...[...others, 3267].map((range, i) => (level += i % 2 ? -range : range))];
    expect(meanOf(movingRanges(values))).toBeCloseTo(1000, 9);
    expect(chart(values).upper).toBeCloseTo(meanOf(values) + (2.66 * 6733) / 9, 9);
  });
});

describe("edges", () => {
  test("no values, no chart", () => {
    expect(xmr([], HIGHER)).toBeNull();
  });

  test("one point has a mean and no limits", () => {
    expect(chart([82.5], { threshold: 82 })).toEqual({
      from: "2020-01",
      mean: 82.5,
      lower: null,
      upper: null,
      nearLower: null,
      nearUpper: null,
      trial: true,
      variation: "common",
      assurance: null,
      points: [{ period: "2020-01", value: 82.5, cause: "common" }],
    });
  });

  test("seven equal points: limits on the mean and nothing special", () => {
    const result = chart(Array<number>(7).fill(82));
    expect([result.mean, result.lower, result.upper]).toEqual([82, 82, 82]);
    expect(new Set(causesOf(result))).toEqual(new Set(["common"]));
  });

  test("a constant series has no signals, although the mean may differ in the last place", () => {
    const value = fc.double({ min: 1e-3, max: 100, noNaN: true });
    fc.assert(
      fc.property(value, fc.integer({ min: 1, max: 120 }), (constant, length) => {
        const result = chart(Array<number>(length).fill(constant), { threshold: constant });
        expect(new Set(causesOf(result))).toEqual(new Set(["common"]));
        expect(result.variation).toBe("common");
        expect(result.assurance).toBe(length < 13 ? null : "consistently-met");
      }),
    );
    expect(meanOf(Array<number>(10).fill(0.1))).not.toBe(0.1);
  });

  test("a point exactly on the limit is not beyond it", () => {
    // Mean 6.7, mean moving range 5: 6.7 + 2.66 × 5 = 20. One more is beyond, limits as they then are.
    const onLimit = [2, 6, 6, 4, 6, 4, 14, 20, 4, 1];
    expect(chart(onLimit).upper).toBeCloseTo(20, 12);
    expect(causesOf(chart(onLimit))[7]).toBe("common");
    expect(causesOf(chart(onLimit.with(7, 20.5)))[7]).toBe("above-limit");
  });

  test("a point exactly on the mean ends a run", () => {
    const run = [70, 78, 70, 78, 70, 78, 70, 94, 86, 94, 86, 94, 86, 94];
    expect(causesOf(chart(run)).slice(0, 7)).toEqual(Array(7).fill("run-low"));
    const broken = [70, 78, 70, 78, 82, 70, 78, 70, 94, 86, 94, 82, 86, 94, 86, 94];
    expect(chart(broken).mean).toBe(82);
    expect(new Set(causesOf(chart(broken)))).toEqual(new Set(["common"]));
  });

  test("a gap in months ends neither a run nor a trend, and adds no range", () => {
    const values = [70, 90, 70, 90, 70, 90, 82, 81, 82, 81, 82, 81, 82];
    const gaps = values.flatMap((value, i) => (i % 3 === 2 ? [null, null, value] : [value]));
    const [whole, gappy] = [chart(values), chart(gaps)];
    expect(causesOf(gappy)).toEqual(causesOf(whole));
    expect([gappy.mean, gappy.upper]).toEqual([whole.mean, whole.upper]);
    const trend = [70, 90, 70, 90, 70, 90, 79, 80, null, 81, 82, 83, null, null, 84, 85];
    expect(causesOf(chart(trend)).slice(6)).toEqual(Array(7).fill("trend-up"));
  });

  test("a run across a gap", () => {
    const values = [94, 70, 94, 78, 74, 78, null, 74, 78, 74, null, 78, 94, 70, 94, 90];
    expect(causesOf(chart(values)).slice(3, 10)).toEqual(Array(7).fill("run-low"));
    expect(chart(values).points[6]?.period).toBe("2020-08");
  });

  test("limits are on trial under 12 points", () => {
    const values = Array.from({ length: 12 }, (_, i) => 80 + (i % 3));
    expect(chart(values.slice(1)).trial).toBe(true);
    expect(chart(values).trial).toBe(false);
  });
});

describe("variation", () => {
  test.each<[Cause, Variation, Variation]>([
    ["common", "common", "common"],
    ["above-limit", "improvement", "concern"],
    ["below-limit", "concern", "improvement"],
    ["trend-up", "improvement", "concern"],
    ["trend-down", "concern", "improvement"],
    ["two-of-three-high", "improvement", "concern"],
    ["two-of-three-low", "concern", "improvement"],
    ["run-high", "improvement", "concern"],
    ["run-low", "concern", "improvement"],
  ])("%s is %s when higher is better, %s when lower is", (cause, higher, lower) => {
    expect(variationOf(cause, "higher-is-better")).toBe(higher);
    expect(variationOf(cause, "lower-is-better")).toBe(lower);
  });

  test("comes from the last point alone", () => {
    const stable = Array.from({ length: 12 }, (_, i) => 80 + (i % 2));
    expect(chart([...stable, 95]).variation).toBe("improvement");
    expect(chart([...stable, 65]).variation).toBe("concern");
    expect(chart([...stable, 65], { polarity: "lower-is-better" }).variation).toBe("improvement");
    expect(chart([...stable.slice(0, 6), 95, 66, ...stable]).variation).toBe("common");
  });
});

describe("assurance", () => {
  // 13 values, mean 80 6/13, mean moving range 1: limits 77.80 and 83.12.
  const values = Array.from({ length: 13 }, (_, i) => 80 + (i % 2));

  test.each<[number, Assurance, Assurance]>([
    [77, "consistently-met", "consistently-missed"],
    [77.8, "consistently-met", "consistently-missed"],
    [77.81, "hit-or-miss", "hit-or-miss"],
    [82, "hit-or-miss", "hit-or-miss"],
    [83.12, "hit-or-miss", "hit-or-miss"],
    [83.13, "consistently-missed", "consistently-met"],
    [90, "consistently-missed", "consistently-met"],
  ])("against %d: %s when higher is better, %s when lower is", (threshold, higher, lower) => {
    expect(chart(values, { threshold }).assurance).toBe(higher);
    expect(chart(values, { threshold, polarity: "lower-is-better" }).assurance).toBe(lower);
  });

  test("a limit exactly on the threshold meets it", () => {
    const { lower, upper } = chart(values);
    expect(chart(values, { threshold: lower }).assurance).toBe("consistently-met");
    expect(chart(values, { threshold: upper }).assurance).toBe("hit-or-miss");
  });

  test("is null without a threshold, for a queue and under 13 points", () => {
    expect(chart(values).assurance).toBeNull();
    expect(chart(values, { threshold: 77, basis: "waiting" }).assurance).toBeNull();
    expect(chart(values.slice(1), { threshold: 77 }).assurance).toBeNull();
  });
});

describe("properties", () => {
  const values = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 2, maxLength: 60 });

  test("level and unit do not matter to the causes", () => {
    fc.assert(
      fc.property(values, fc.integer({ min: -500, max: 500 }), (list, shift) => {
        const moved = chart(list.map((value) => (value + shift) / 7));
        expect(causesOf(moved)).toEqual(causesOf(chart(list)));
        expect(moved.mean).toBeCloseTo((chart(list).mean + shift) / 7, 9);
      }),
    );
  });

  test("limits lie as far out on either side, and hold most points", () => {
    fc.assert(
      fc.property(values, (list) => {
        const { mean, lower, upper, nearLower, nearUpper } = chart(list);
        const out = (limit: number | null) => Math.abs((limit ?? NaN) - mean);
        expect(out(upper)).toBeCloseTo(out(lower), 9);
        expect(out(nearUpper)).toBeCloseTo((out(upper) * 2) / 3, 9);
        expect(out(nearLower)).toBeCloseTo((out(lower) * 2) / 3, 9);
      }),
    );
  });

  test("where the months lie does not matter", () => {
    const gappy = fc.array(fc.option(fc.integer({ min: 0, max: 40 })), { minLength: 2 });
    fc.assert(
      fc.property(gappy, (cells) => {
        const present = cells.filter((cell) => cell !== null);
        fc.pre(present.length > 0);
        expect(causesOf(chart(cells))).toEqual(causesOf(chart(present)));
      }),
    );
  });
});
