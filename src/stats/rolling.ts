/** Rolling twelve months: the share over a year, without the season. */
import { monthIndex } from "../data/period.ts";
import { type Fraction, fraction } from "../data/share.ts";
import type { Month } from "../data/types.ts";

/** The counts of a month that was reported; a month without known counts has none of these. */
export interface MonthCounts {
  readonly period: Month;
  /** 0 for a month without contacts, which is there with nothing to add. */
  readonly total: number;
  readonly within: number;
}

/** Months of a rolling share. */
export const WINDOW_MONTHS = 12;

/** How many of them must be there: the rule that Kolada uses for yearly means. */
export const LEAST_MONTHS = 10;

/**
 * Sum of `within` over sum of `total` for the twelve months that end with `last`, exact. Null with
 * fewer than ten of the months there, and when nothing happened in any of them. Not for a stock
 * (`waiting`), which is never summed. The counts need no order, but no month may come twice.
 */
export function rolling12(counts: readonly MonthCounts[], last: Month): Fraction | null {
  const window = counts.filter(({ period }) => {
    const monthsAgo = monthIndex(last) - monthIndex(period);
    return monthsAgo >= 0 && monthsAgo < WINDOW_MONTHS;
  });
  const total = window.reduce((sum, month) => sum + month.total, 0);
  const within = window.reduce((sum, month) => sum + month.within, 0);
  return window.length < LEAST_MONTHS || total === 0 ? null : fraction(within, total);
}
