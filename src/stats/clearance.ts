/** Clearance time: how long a queue lasts at the recent pace. */
import { addMonths } from "../data/period.ts";
import type { Month } from "../data/types.ts";

/** The months that the pace is taken over, as months before the newest. */
export const CLEARANCE_MONTHS = [0, 1, 2] as const;

/**
 * Months that the queue at the end of `month` would take at the mean number completed a month over
 * that month and the two before it. Null when the queue or one of the three months is not known,
 * and when none was completed in them.
 */
export function clearanceMonths(
  waiting: number | null,
  completed: ReadonlyMap<Month, number>,
  month: Month,
): number | null {
  if (waiting === null) return null;
  let sum = 0;
  for (const monthsAgo of CLEARANCE_MONTHS) {
    const count = completed.get(addMonths(month, -monthsAgo));
    if (count === undefined) return null;
    sum += count;
  }
  return sum === 0 ? null : (CLEARANCE_MONTHS.length * waiting) / sum;
}
