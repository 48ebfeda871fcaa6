import fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { Fraction } from "../../src/data/share.ts";
import { fraction } from "../../src/data/share.ts";
import type { Month } from "../../src/data/types.ts";
import {
  changeInCount,
  changeInPoints,
  countChanges,
  shareChanges,
} from "../../src/stats/change.ts";

describe("changeInPoints", () => {
  test("is the difference in percentage points", () => {
    expect(changeInPoints(fraction(41, 50), fraction(3, 4))).toBe(7);
    expect(changeInPoints(fraction(1, 2), fraction(3, 4))).toBe(-25);
    expect(changeInPoints(fraction(41, 50), fraction(82, 100))).toBe(0);
  });

  test("is taken on the fractions, so 1/3 less 33/100 is a third of a point and no more", () => {
    expect(changeInPoints(fraction(1, 3), fraction(33, 100))).toBe(1 / 3);
  });

  test("is null without an earlier share", () => {
    expect(changeInPoints(fraction(1, 2), null)).toBeNull();
  });

  test("changes sign when the shares change places", () => {
    const share = fc
      .tuple(fc.nat(100_000), fc.integer({ min: 1, max: 100_000 }))
      .map(([num, den]) => fraction(num, den));
    fc.assert(
      fc.property(share, share, (a, b) => {
        expect((changeInPoints(a, b) ?? NaN) + (changeInPoints(b, a) ?? NaN)).toBe(0);
      }),
    );
  });
});

describe("changeInCount", () => {
  test.each([
    [75, 100, { number: -25, percent: -25 }],
    [100, 75, { number: 25, percent: 100 / 3 }],
    [4, 4, { number: 0, percent: 0 }],
    [7, 0, { number: 7, percent: null }],
    [0, 0, { number: 0, percent: null }],
    [0, 8, { number: -8, percent: -100 }],
    [5, null, null],
  ])("%d against %j", (latest, earlier, expected) => {
    expect(changeInCount(latest, earlier)).toEqual(expected);
  });
});

describe("changes of a series", () => {
  const counts = new Map<Month, number>([
    ["2020-03", 100],
    ["2020-04", 110],
    ["2021-02", 80],
    ["2021-03", 90],
    ["2021-05", 60],
  ]);

  test("are against the month before and the same month the year before", () => {
    expect(countChanges(counts, "2021-03")).toEqual({
      month: { number: 10, percent: 12.5 },
      year: { number: -10, percent: -10 },
    });
  });

  test("never take a neighbour for a missing month", () => {
    expect(countChanges(counts, "2021-05")).toEqual({ month: null, year: null });
    expect(countChanges(counts, "2020-04")).toEqual({
      month: { number: 10, percent: 10 },
      year: null,
    });
  });

  test("are null for a month without a value", () => {
    expect(countChanges(counts, "2021-04")).toEqual({ month: null, year: null });
  });

  test("of shares are in points, and cross the turn of the year", () => {
    const shares = new Map<Month, Fraction>([
      ["2020-01", fraction(1, 2)],
      ["2020-12", fraction(4, 5)],
      ["2021-01", fraction(3, 4)],
    ]);
    expect(shareChanges(shares, "2021-01")).toEqual({ month: -5, year: 25 });
  });
});
