import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { type Cause, causes, sideOf } from "../../src/stats/causes.ts";

/** Mean 0, limits ±3, near limits ±2. */
const band = { mean: 0, reach: 3, tolerance: 1e-12 };

const CODES: Record<Cause, string> = {
  common: ".",
  "above-limit": "A",
  "below-limit": "B",
  "trend-up": "U",
  "trend-down": "D",
  "two-of-three-high": "H",
  "two-of-three-low": "L",
  "run-high": "h",
  "run-low": "l",
};

const found = (values: readonly number[]) =>
  causes(values, band)
    .map((cause) => CODES[cause])
    .join("");

describe("one letter for each point", () => {
  test.each([
    // Beyond a limit.
    ["nothing of note", [1, -1, 0, 1, -1], "....."],
    ["beyond the limits", [3.1, 0, -3.1], "A.B"],
    ["exactly on a limit is not beyond it", [3, 0, -3], "..."],
    ["on a limit within the rounding", [3 + 1e-13, 0, -3 - 1e-13], "..."],

    // Two of three.
    ["two near with one between, same side", [2.5, 1, 2.5], "H.H"],
    ["two near first", [2.5, 2.5, 1], "HH."],
    ["two near last", [1, 2.5, 2.5], ".HH"],
    ["three near", [2.5, 2.5, 2.5], "HHH"],
    ["low", [-2.5, -1, -2.5], "L.L"],
    ["only the near points get the cause", [0.5, 2.5, 1, 2.5, 0.5], ".H.H."],
    ["near on different sides", [2.5, 1, -2.5], "..."],
    ["the third on the other side", [2.5, -1, 2.5], "..."],
    ["the third on the mean", [2.5, 0, 2.5], "..."],
    ["two near without a third point", [2.5, 2.5], ".."],
    ["two near, the third on the other side after", [-1, 2.5, 2.5, -1], "...."],
    ["two near, three apart", [2.5, 1, 1, 2.5], "...."],
    ["exactly on a near limit is not near", [2, 1, 2], "..."],
    ["on the limit is near", [3, 1, 3], "H.H"],
    ["beyond the limit is not near, so one near is not enough", [3.1, 1, 2.5], "A.."],
    ["beyond the limit may be the third", [2.5, 3.1, 2.5], "HAH"],
    ["a triple of its own for each near point", [2.5, 2.5, 1, -1, 2.5], "HH..."],

    // Trends.
    ["six steps up make seven points", [-1.5, -1, -0.5, 0, 0.5, 1, 1.5], "UUUUUUU"],
    ["five steps up do not", [-1.5, -1, -0.5, 0.5, 1, 1.5], "......"],
    ["down", [1.5, 1, 0.5, 0, -0.5, -1, -1.5], "DDDDDDD"],
    ["a standstill ends a trend", [-1.5, -1, -0.5, 0, 0, 0.5, 1, 1.5], "........"],
    ["eight points are one trend", [-1.75, -1.5, -1, -0.5, 0, 0.5, 1, 1.5], "UUUUUUUU"],
    ["what is outside the trend", [1, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, -1], ".UUUUUUU."],
    [
      "the turn belongs to the rise",
      [-1.5, -1, -0.5, 0, 0.5, 1, 1.5, 1, 0.5, 0, -0.5, -1, -1.5],
      "UUUUUUUDDDDDD",
    ],
    [
      "also the turn at the bottom",
      [1.5, 1, 0.5, 0, -0.5, -1, -1.5, -1, -0.5, 0, 0.5, 1, 1.5],
      "DDDDDDUUUUUUU",
    ],

    // Runs.
    ["seven on one side", [1, 0.5, 1, 0.5, 1, 0.5, 1], "hhhhhhh"],
    ["six are no run", [1, 0.5, 1, 0.5, 1, 0.5], "......"],
    ["seven below", [-1, -0.5, -1, -0.5, -1, -0.5, -1, 1], "lllllll."],
    ["a point on the mean ends a run", [1, 0.5, 1, 0, 1, 0.5, 1, 0.5], "........"],
    ["on the mean within the rounding", [1, 0.5, 1, 1e-13, 1, 0.5, 1, 0.5], "........"],
    ["the point on the mean is on neither side", [1, 0.5, 1, 0.5, 1, 0.5, 1, 0], "hhhhhhh."],
    ["seven equal points beside the mean are a run", [1, 1, 1, 1, 1, 1, 1], "hhhhhhh"],
    ["seven equal points on the mean are nothing", [0, 0, 0, 0, 0, 0, 0], "......."],

    // First match wins.
    ["limit before trend", [-1.5, -1, -0.5, 0, 0.5, 1, 3.5], "UUUUUUA"],
    ["trend before two of three", [-1, -0.5, 0, 0.5, 1, 2.2, 2.6], "UUUUUUU"],
    ["trend before run", [0.2, 0.4, 0.6, 0.8, 1, 1.2, 1.4], "UUUUUUU"],
    ["two of three before run", [1, 0.5, 1, 0.5, 2.5, 0.5, 2.5], "hhhhHhH"],
    ["limit before run, and still part of it", [1, 0.5, 1, 3.5, 1, 0.5, 1], "hhhAhhh"],
    ["no points", [], ""],
  ])("%s", (_, values, expected) => {
    expect(found(values)).toBe(expected);
  });
});

test("without limits nothing is beyond or near them", () => {
  expect(causes([99, 99, 99], { mean: 0, reach: Infinity, tolerance: 0 })).toEqual(
    Array(3).fill("common"),
  );
});

describe("properties", () => {
  const values = fc.array(fc.integer({ min: -8, max: 8 }).map((value) => value / 2));

  test("upside down, each cause is its opposite", () => {
    const opposite: Record<Cause, Cause> = {
      common: "common",
      "above-limit": "below-limit",
      "below-limit": "above-limit",
      "trend-up": "trend-down",
      "trend-down": "trend-up",
      "two-of-three-high": "two-of-three-low",
      "two-of-three-low": "two-of-three-high",
      "run-high": "run-low",
      "run-low": "run-high",
    };
    // A turn goes to the rise on either side up, so rises and falls of seven are left out.
    const turning = (list: readonly Cause[]) =>
      list.includes("trend-up") && list.includes("trend-down");
    fc.assert(
      fc.property(values, (list) => {
        const up = causes(list, band);
        fc.pre(!turning(up));
        const down = causes(
          list.map((value) => -value),
          band,
        );
        expect(down).toEqual(up.map((cause) => opposite[cause]));
        expect(down.map(sideOf)).toEqual(up.map((cause) => 0 - sideOf(cause) || 0));
      }),
    );
  });

  test("agrees with the rules read point by point", () => {
    fc.assert(
      fc.property(values, (list) => {
        expect(causes(list, band)).toEqual(list.map((_, i) => causeByTheLetter(list, i)));
      }),
      { numRuns: 2000 },
    );
  });
});

/** The rules spelled out: for each point, every stretch of seven or three that holds it. */
function causeByTheLetter(values: readonly number[], i: number): Cause {
  const value = values[i] ?? NaN;
  const stretches = (length: number) =>
    values
      .map((_, start) => values.slice(start, start + length))
      .filter((part, start) => part.length === length && start <= i && i < start + length);
  const isNear = (x: number) => Math.abs(x) > 2 && Math.abs(x) <= 3;
  const ascends = (part: readonly number[]) =>
    part.every((x, k) => k === 0 || x > (part[k - 1] ?? NaN));
  const descends = (part: readonly number[]) => ascends(part.toReversed());
  const above = (x: number) => x > 0;
  const below = (x: number) => x < 0;
  const twoNear = (part: readonly number[]) => part.filter(isNear).length >= 2;

  if (value > 3) return "above-limit";
  if (value < -3) return "below-limit";
  if (stretches(7).some(ascends)) return "trend-up";
  if (stretches(7).some(descends)) return "trend-down";
  if (isNear(value) && stretches(3).some((part) => twoNear(part) && part.every(above))) {
    return "two-of-three-high";
  }
  if (isNear(value) && stretches(3).some((part) => twoNear(part) && part.every(below))) {
    return "two-of-three-low";
  }
  if (stretches(7).some((part) => part.every(above))) return "run-high";
  if (stretches(7).some((part) => part.every(below))) return "run-low";
  return "common";
}
