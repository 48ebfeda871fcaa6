/**
 * The special causes of an XmR chart: the patterns that chance alone seldom makes. The rules of NHS
 * England's Making Data Count, as its R package NHSRplotthedots has them.
 */

export type Cause =
  | "common"
  | "above-limit"
  | "below-limit"
  | "trend-up"
  | "trend-down"
  | "two-of-three-high"
  | "two-of-three-low"
  | "run-high"
  | "run-low";

/** Centre and reach of a chart, with the rounding to allow for. */
export interface Band {
  readonly mean: number;
  /** Distance from the mean to either limit; infinite when there is none. */
  readonly reach: number;
  /** Numbers this close are taken as equal: it is the rounding in the arithmetic, no more. */
  readonly tolerance: number;
}

/** Low, neither or high. */
export type Side = -1 | 0 | 1;

/** Length of a run on one side of the mean, and of a trend. */
export const SUCCESSIVE = 7;

/** Near limits lie this far out. */
export const NEAR = 2 / 3;

/**
 * The cause of each of the successive present values, the first of these that it matches:
 *
 * 1. it lies beyond a limit (on the limit is not beyond);
 * 2. it is one of seven successive points that only rise, or only fall (six steps one way);
 * 3. it is near (beyond a near limit and not beyond the limit) and one of three successive points
 *    of which at least two are near and all lie on the same side of the mean;
 * 4. it is one of seven successive points on one side of the mean (on the mean is on neither side).
 *
 * The turn between a rising and a falling trend belongs to the rising one. Months without a value
 * are not in the list, so a gap ends nothing.
 */
export function causes(values: readonly number[], band: Band): Cause[] {
  const { mean, reach, tolerance } = band;
  const sign = (difference: number): Side =>
    difference > tolerance ? 1 : difference < -tolerance ? -1 : 0;
  const sides = values.map((value) => sign(value - mean));
  const beyond = values.map((value) => Math.abs(value - mean) > reach + tolerance);
  const near = values.map(
    (value, i) => !beyond[i] && Math.abs(value - mean) > NEAR * reach + tolerance,
  );
  const steps = values.slice(1).map((value, i) => sign(value - (values[i] ?? value)));
  const isStepOfTrend = inStretch(steps, SUCCESSIVE - 1);
  const isInRun = inStretch(sides, SUCCESSIVE);

  return sides.map((side, i) => {
    if (beyond[i]) return side > 0 ? "above-limit" : "below-limit";
    const trend = [i - 1, i].filter((step) => isStepOfTrend[step]).map((step) => steps[step]);
    if (trend.includes(1)) return "trend-up";
    if (trend.includes(-1)) return "trend-down";
    if (near[i] && isTwoOfThree(i, sides, near)) {
      return side > 0 ? "two-of-three-high" : "two-of-three-low";
    }
    if (isInRun[i]) return side > 0 ? "run-high" : "run-low";
    return "common";
  });
}

/** Which way a cause points. */
export function sideOf(cause: Cause): Side {
  switch (cause) {
    case "above-limit":
    case "trend-up":
    case "two-of-three-high":
    case "run-high":
      return 1;
    case "below-limit":
    case "trend-down":
    case "two-of-three-low":
    case "run-low":
      return -1;
    case "common":
      return 0;
  }
}

/** Whether each element is part of a stretch of at least `length` equal elements other than 0. */
function inStretch(sides: readonly Side[], length: number): boolean[] {
  const lengths: number[] = [];
  for (let start = 0, end = 0; start < sides.length; start = end) {
    while (end < sides.length && sides[end] === sides[start]) end += 1;
    for (let i = start; i < end; i += 1) lengths.push(end - start);
  }
  return sides.map((side, i) => side !== 0 && (lengths[i] ?? 0) >= length);
}

/** Whether one of the triples around a near point is on its side and holds another near point. */
function isTwoOfThree(i: number, sides: readonly Side[], near: readonly boolean[]): boolean {
  return [i - 2, i - 1, i].some((first) => {
    const triple = [first, first + 1, first + 2];
    return (
      triple.every((index) => sides[index] === sides[i]) &&
      triple.filter((index) => near[index]).length >= 2
    );
  });
}
