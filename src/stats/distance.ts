/** How far from the threshold, in contacts or persons. */
import type { Fraction } from "../data/share.ts";

/**
 * The smallest whole number of contacts of one month that, moved inside the limit, would have met
 * the threshold: `ceil(threshold × total − within)`, exact, at least 0 (0 when it is met).
 */
export function contactsToThreshold(total: number, within: number, threshold: Fraction): number {
  const shortfall = threshold.num * BigInt(total) - BigInt(within) * threshold.den;
  return shortfall <= 0n ? 0 : Number((shortfall + threshold.den - 1n) / threshold.den);
}
