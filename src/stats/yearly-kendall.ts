/**
 * Is there a trend in yearly figures, and how steep? Mann–Kendall test with an exact p, since a
 * normal approximation misleads with so few values, and the Theil–Sen slope.
 *
 * Kendall (1975), Rank Correlation Methods, 4th ed., chapters 4 and 5; Sen (1968), Estimates of the
 * regression coefficient based on Kendall's tau, Journal of the American Statistical Association
 * 63(324), 1379–1389. How many orders of equal and unequal values have so many inversions is told by
 * the Gaussian multinomial coefficients: Stanley (2012), Enumerative Combinatorics 1, 2nd ed.,
 * proposition 1.7.1.
 */
import type { Year } from "../data/types.ts";
import { directionOf, type TrendTest, type TrendVerdict, verdict } from "./kendall.ts";
import { median } from "./median.ts";
import type { Point } from "./points.ts";
import type { Polarity } from "./polarity.ts";

/** Fewer years than this cannot show a trend. */
export const LEAST_YEARS = 5;

/** A test on years with its meaning. */
export interface YearlyTrend extends TrendTest {
  readonly verdict: TrendVerdict;
  /** First and last year with a value; null without any. */
  readonly from: Year | null;
  readonly to: Year | null;
}

/**
 * The test on the comparable part of a yearly series, one point a year in order. Missing years are
 * left out, and the others keep their distance. Under five values the direction is `insufficient`.
 */
export function yearlyTrend(points: readonly Point<Year>[], polarity: Polarity): YearlyTrend {
  const slopes: number[] = [];
  let s = 0;
  for (const [index, later] of points.entries()) {
    for (const earlier of points.slice(0, index)) {
      const rise = later.value - earlier.value;
      s += Math.sign(rise);
      slopes.push(rise / (Number(later.period) - Number(earlier.period)));
    }
  }
  const n = points.length;
  const ties = [...Map.groupBy(points, ({ value }) => value).values()];
  const p = exactP(
    s,
    ties.map(({ length }) => length),
  );
  const direction = directionOf({ n, s, p }, LEAST_YEARS);
  return {
    n,
    s,
    p,
    tau: s === 0 ? 0 : s / slopes.length,
    slopePerYear: median(slopes),
    direction,
    verdict: verdict(direction, polarity),
    from: points[0]?.period ?? null,
    to: points.at(-1)?.period ?? null,
  };
}

/**
 * P(|S| ≥ |s|) when every order of the values is as likely; `ties` are the sizes of the groups of
 * equal values (all 1 where none are equal). With D inversions among the unequal pairs, S is their
 * number less 2 D; D is symmetric, so two sides are twice the one with few inversions, which is also
 * the one that a double counts without rounding.
 */
export function exactP(s: number, ties: readonly number[]): number {
  if (s === 0) return 1;
  const counts = inversionCounts(ties);
  const most = (counts.length - 1 - Math.abs(s)) / 2;
  const sum = (list: readonly number[]) => list.reduce((total, count) => total + count, 0);
  return (2 * sum(counts.slice(0, most + 1))) / sum(counts);
}

/**
 * How many distinct orders of the values have 0, 1, 2 … inversions: the product of the Gaussian
 * binomials, each new group set among the values before it. Whole numbers as long as they are below
 * 2^53, which is for 18 values or more.
 */
function inversionCounts(ties: readonly number[]): readonly number[] {
  let counts: readonly number[] = [1];
  let placed = 0;
  for (const size of ties) {
    for (let i = 1; i <= size; i += 1) counts = dividedBy(i, timesSum(placed + i, counts));
    placed += size;
  }
  return counts;
}

/** The polynomial times 1 + q + … + q^(n − 1). */
function timesSum(n: number, polynomial: readonly number[]): number[] {
  const product = Array.from({ length: polynomial.length + n - 1 }, () => 0);
  polynomial.forEach((coefficient, at) => {
    for (let k = at; k < at + n; k += 1) product[k] = (product[k] ?? 0) + coefficient;
  });
  return product;
}

/** The polynomial divided by 1 + q + … + q^(n − 1), which goes without a remainder. */
function dividedBy(n: number, polynomial: readonly number[]): number[] {
  const quotient: number[] = [];
  for (let k = 0; k < polynomial.length - n + 1; k += 1) {
    // (1 + q + … + q^(n − 1)) (1 − q) = 1 − q^n
    const step = (polynomial[k] ?? 0) - (polynomial[k - 1] ?? 0);
    quotient.push(step + (quotient[k - n] ?? 0));
  }
  return quotient;
}
