/** Rank among the regions that have a value. */
import { compare, type Fraction } from "../data/share.ts";
import type { RegionCode } from "../data/types.ts";

/** Place 1 is the highest share; `of` is how many have one. */
export interface Rank {
  readonly place: number;
  readonly of: number;
}

/**
 * Ranks exact shares of one month, the highest first; regions with equal shares share the better
 * place (1, 2, 2, 4). Equality is exact: 1/2 ties with 50/100, and with nothing else. A region
 * without a value is not in `shares` and gets no rank; the nation is for the caller to leave out.
 */
export function rank(shares: ReadonlyMap<RegionCode, Fraction>): ReadonlyMap<RegionCode, Rank> {
  const ranked = [...shares].sort(([, a], [, b]) => compare(b, a));
  const ranks = new Map<RegionCode, Rank>();
  let place = 1;
  let above: Fraction | null = null;
  for (const [index, [region, share]] of ranked.entries()) {
    if (above !== null && compare(above, share) !== 0) place = index + 1;
    ranks.set(region, { place, of: ranked.length });
    above = share;
  }
  return ranks;
}
