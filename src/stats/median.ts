/**
 * The middle value, or halfway between the two middle ones; the values need no order and are left
 * as they are. Null for none.
 */
export function median(values: readonly number[]): number | null {
  const sorted = Float64Array.from(values).sort();
  const upper = sorted[sorted.length >> 1];
  if (upper === undefined) return null;
  if (sorted.length % 2 === 1) return upper;
  const lower = sorted[(sorted.length >> 1) - 1] ?? upper;
  return lower + (upper - lower) / 2;
}
