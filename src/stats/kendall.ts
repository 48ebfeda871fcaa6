/**
 * Is there a trend, and how steep? Seasonal Mann–Kendall test with seasonal Theil–Sen slope, period
 * 12: each calendar month is compared with itself over the years, so the season plays no part.
 *
 * Hirsch, Slack & Smith (1982), Techniques of trend analysis for monthly water quality data, Water
 * Resources Research 18(1), 107–121; Hipel & McLeod (1994), Time Series Modelling of Water Resources
 * and Environmental Systems, chapter 23. No covariance between the months is estimated.
 */
import { monthIndex } from "../data/period.ts";
import type { Month } from "../data/types.ts";
import { median } from "./median.ts";
import { twoSidedP } from "./normal.ts";
import { byCalendarMonth, lastMonths, type Point } from "./points.ts";
import { betterSign, type Polarity } from "./polarity.ts";

/** Fewer values than this cannot show a trend. */
export const LEAST_VALUES = 24;

/** A trend is one when its p is below this. */
export const SIGNIFICANCE = 0.05;

/** Months of the shorter of the two windows. */
export const WINDOW_MONTHS = 36;

export type Direction = "increasing" | "decreasing" | "none" | "insufficient";

export type TrendVerdict = "improving" | "worsening" | "stable" | "insufficient";

/**
 * What a test for a trend found, whether of months or of years; the figures are there even when they
 * are too few for a direction.
 */
export interface TrendTest {
  /** Periods with a value. */
  readonly n: number;
  /** Pairs that rise less those that fall; of months, pairs of the same calendar month. */
  readonly s: number;
  /** Two-sided: of months a normal approximation, of years exact. */
  readonly p: number;
  /** `s` over the number of pairs, −1 to 1. */
  readonly tau: number;
  /** Units of the values a year; null where there is no pair. */
  readonly slopePerYear: number | null;
  readonly direction: Direction;
}

/** The test on months. */
export interface Kendall extends TrendTest {
  /** Variance of `s` where there is no trend, corrected for ties. */
  readonly varS: number;
  /** `s` in standard deviations, with continuity correction; 0 when `s` is. */
  readonly z: number;
}

/** A test with its meaning. */
export interface Trend extends Kendall {
  readonly verdict: TrendVerdict;
}

/** The two windows of the trend. */
export interface Windows<Content> {
  readonly last36: Content;
  readonly all: Content;
}

/**
 * The test on a comparable series. Missing months are left out, and the others keep their distance
 * in years. Ties are equal numbers: equal shares are equal numbers too, since a percent is computed
 * from a fraction in lowest terms.
 */
export function kendall(points: readonly Point[]): Kendall {
  const slopes: number[] = [];
  let s = 0;
  let varS = 0;
  for (const month of byCalendarMonth(points).values()) {
    varS += varianceOfS(month.map(({ value }) => value));
    for (const [index, later] of month.entries()) {
      for (const earlier of month.slice(0, index)) {
        const rise = later.value - earlier.value;
        s += Math.sign(rise);
        slopes.push(rise / yearsBetween(earlier.period, later.period));
      }
    }
  }
  const z = s === 0 ? 0 : (s - Math.sign(s)) / Math.sqrt(varS);
  const p = twoSidedP(z);
  const tau = s === 0 ? 0 : s / slopes.length;
  const direction = directionOf({ n: points.length, s, p }, LEAST_VALUES);
  return { n: points.length, s, varS, z, p, tau, slopePerYear: median(slopes), direction };
}

/**
 * The last 36 calendar months and all of a comparable series, both up to `latest`, the newest month
 * of the data. A series that stopped earlier has fewer points in the shorter window, or none.
 */
export function windows(points: readonly Point[], latest: Month): Windows<readonly Point[]> {
  return {
    last36: lastMonths(points, latest, WINDOW_MONTHS),
    all: points.filter(({ period }) => period <= latest),
  };
}

/** Tests and verdicts for both windows of a comparable series. */
export function trends(
  points: readonly Point[],
  latest: Month,
  polarity: Polarity,
): Windows<Trend> {
  const { last36, all } = windows(points, latest);
  return { last36: trendOf(last36, polarity), all: trendOf(all, polarity) };
}

/** The test on one window, with its meaning. */
export function trendOf(window: readonly Point[], polarity: Polarity): Trend {
  const test = kendall(window);
  return { ...test, verdict: verdict(test.direction, polarity) };
}

/** What a direction means for those who wait. */
export function verdict(direction: Direction, polarity: Polarity): TrendVerdict {
  if (direction === "insufficient") return "insufficient";
  if (direction === "none") return "stable";
  const sign = direction === "increasing" ? 1 : -1;
  return sign === betterSign(polarity) ? "improving" : "worsening";
}

/** Which way a series goes, by what its test found; under `least` values nothing can be said. */
export function directionOf(
  { n, s, p }: Pick<TrendTest, "n" | "s" | "p">,
  least: number,
): Direction {
  if (n < least) return "insufficient";
  if (p >= SIGNIFICANCE) return "none";
  return s > 0 ? "increasing" : "decreasing";
}

/** Kendall (1975): n(n−1)(2n+5)/18 less the same for the size of each group of equal values. */
function varianceOfS(values: readonly number[]): number {
  const term = (size: number) => size * (size - 1) * (2 * size + 5);
  const ties = [...Map.groupBy(values, (value) => value).values()];
  return (term(values.length) - ties.reduce((sum, { length }) => sum + term(length), 0)) / 18;
}

function yearsBetween(earlier: Month, later: Month): number {
  return (monthIndex(later) - monthIndex(earlier)) / 12;
}
