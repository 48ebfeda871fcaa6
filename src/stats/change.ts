/**
 * Change against the month before and against the same month the year before. A missing comparison
 * month gives no figure, never a neighbour's.
 */
import { addMonths } from "../data/period.ts";
import { type Fraction, fraction, subtract, toPercent } from "../data/share.ts";
import type { Month } from "../data/types.ts";

/** What changed since the month before and since the same month the year before. */
export interface Changes<Change> {
  readonly month: Change | null;
  readonly year: Change | null;
}

/** Change of a count. */
export interface CountChange {
  /** Persons or contacts; negative is a decrease. */
  readonly number: number;
  /** Of the earlier count, −25 for a decrease by a quarter; null when that was 0. */
  readonly percent: number | null;
}

/**
 * Change of a share in percentage points: the exact difference, made a number last. Null when there
 * is no earlier share.
 */
export function changeInPoints(latest: Fraction, earlier: Fraction | null): number | null {
  return earlier === null ? null : toPercent(subtract(latest, earlier));
}

/** Change of a count, in number and in percent of the earlier. Null when there is no earlier count. */
export function changeInCount(latest: number, earlier: number | null): CountChange | null {
  if (earlier === null) return null;
  const number = latest - earlier;
  return { number, percent: earlier === 0 ? null : toPercent(fraction(number, earlier)) };
}

/** Changes of a series of exact shares up to `period`, in percentage points. */
export function shareChanges(shares: ReadonlyMap<Month, Fraction>, period: Month): Changes<number> {
  return changes(shares, period, changeInPoints);
}

/** Changes of a series of counts up to `period`, in number and percent. */
export function countChanges(
  counts: ReadonlyMap<Month, number>,
  period: Month,
): Changes<CountChange> {
  return changes(counts, period, changeInCount);
}

function changes<Value, Change>(
  series: ReadonlyMap<Month, Value>,
  period: Month,
  change: (latest: Value, earlier: Value | null) => Change | null,
): Changes<Change> {
  const latest = series.get(period);
  if (latest === undefined) return { month: null, year: null };
  const since = (months: number) => change(latest, series.get(addMonths(period, -months)) ?? null);
  return { month: since(1), year: since(12) };
}
