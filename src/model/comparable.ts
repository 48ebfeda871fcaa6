/**
 * What can be compared with what: one rule for changes, rolling years, trends and rankings. Both
 * ends must lie after the same break of the area and series; else there is a reason instead of a
 * figure.
 */
import { addMonths, addYears, isMonth } from "../data/period.ts";
import type { Fraction } from "../data/share.ts";
import type { Month, Period } from "../data/types.ts";
import type { Value } from "./value.ts";

/** Why two periods are not compared. */
export type NotComparable = "break" | "missing" | "suppressed" | "no-contacts" | "coverage";

/** The regions that a figure of the nation rests on. */
export interface Coverage {
  readonly regions: number;
  /** Their part of the population, 0 to 1. */
  readonly populationShare: number;
}

/** How far a comparison looks back. */
export type Span = "month" | "year" | "years2" | "years5";

/** The spans in order. */
export const SPANS: readonly Span[] = ["month", "year", "years2", "years5"];

const YEARS: Readonly<Record<Exclude<Span, "month">, number>> = { year: 1, years2: 2, years5: 5 };

/** The period that a change of the span looks back to; null for the month before a year. */
export function earlierPeriod(period: Period, span: Span): Period | null {
  if (isMonth(period)) return addMonths(period, span === "month" ? -1 : -12 * YEARS[span]);
  return span === "month" ? null : addYears(period, -YEARS[span]);
}

/**
 * Number of the stretch between breaks that a period lies in; `starts` are first months of new
 * series, ascending. A year with a break inside it lies in none (null) and is compared with nothing.
 */
export function stretchOf(starts: readonly Month[], period: Period): number | null {
  if (isMonth(period)) return starts.filter((start) => start <= period).length;
  const first: Month = `${period}-01`;
  const last: Month = `${period}-12`;
  if (starts.some((start) => start > first && start <= last)) return null;
  return starts.filter((start) => start <= first).length;
}

/** Whether no break lies between the two periods. */
export function isSameStretch(starts: readonly Month[], a: Period, b: Period): boolean {
  const stretch = stretchOf(starts, a);
  return a === b || (stretch !== null && stretch === stretchOf(starts, b));
}

/** The values that can be compared with `latest`, which is one of their periods. */
export const comparablePart = <P extends Period>(
  values: readonly Value<P>[],
  starts: readonly Month[],
  latest: P,
): readonly Value<P>[] => values.filter(({ period }) => isSameStretch(starts, period, latest));

/**
 * First period of the stretch of `latest`: the last break at or before it; null when there is none
 * and everything up to `latest` can be compared. A year with a break inside begins with itself.
 */
export function comparableFrom(starts: readonly Month[], latest: Period): Period | null {
  if (isMonth(latest)) return starts.findLast((start) => start <= latest) ?? null;
  if (stretchOf(starts, latest) === null) return latest;
  const start = starts.findLast((month) => month <= `${latest}-01`);
  if (start === undefined) return null;
  const year = addYears(latest, Number(start.slice(0, 4)) - Number(latest));
  return start.endsWith("-01") ? year : addYears(year, 1);
}

/** Two ends that can be compared, exact, or why they cannot. */
export type Compared =
  | {
      readonly reason: null;
      readonly now: Fraction;
      readonly then: Fraction;
      /** For a sum over regions: those that are at both ends. Null for what was published. */
      readonly over: Coverage | null;
    }
  | { readonly reason: NotComparable };

/** Compares two values of one area. */
export function compareValues(
  starts: readonly Month[],
  now: Value,
  earlier: Period,
  then: Value | null,
): Compared {
  if (!isSameStretch(starts, earlier, now.period)) return { reason: "break" };
  if (now.exact === null) return { reason: reasonOf(now) };
  if (then === null || then.exact === null) return { reason: reasonOf(then) };
  return { reason: null, now: now.exact, then: then.exact, over: null };
}

/** Why a value has no figure to compare. */
export function reasonOf(value: Pick<Value, "status"> | null): NotComparable {
  if (value?.status === "suppressed" || value?.status === "no-contacts") return value.status;
  return "missing";
}
