/** Rank among the regions that have a value. */
import { compare, type Fraction } from "../data/share.ts";
import type { RegionCode } from "../data/types.ts";
import { betterSign, type Polarity } from "./polarity.ts";

/** Place 1 is the best; `of` is how many regions have a value. */
export interface Rank {
  readonly place: number;
  readonly of: number;
  /** Other regions in the same place. */
  readonly ties: number;
}

/**
 * Ranks exact values of one period, the best first; regions with equal values share the better
 * place (1, 2, 2, 4). Equality is exact: 1/2 ties with 50/100, and with nothing else. A region
 * without a value is not in `values` and gets no rank; the nation is for the caller to leave out.
 */
export function rank(
  values: ReadonlyMap<RegionCode, Fraction>,
  polarity: Polarity,
): ReadonlyMap<RegionCode, Rank> {
  const sign = betterSign(polarity);
  const ranked = [...values].sort(([, a], [, b]) => sign * compare(b, a));
  const ranks = new Map<RegionCode, Rank>();
  for (let start = 0; start < ranked.length;) {
    const best = ranked[start]?.[1];
    const tied = ranked.filter(([, value]) => best !== undefined && compare(value, best) === 0);
    const rank = { place: start + 1, of: ranked.length, ties: tied.length - 1 };
    for (const [region] of tied) ranks.set(region, rank);
    start += tied.length;
  }
  return ranks;
}
