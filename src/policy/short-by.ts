/** How far a share was from its threshold, in contacts. */
import type { Fraction } from "../data/share.ts";
import { fraction, subtract } from "../data/share.ts";
import { testShares } from "./judgement.ts";
import type { Share } from "./months.ts";

/**
 * The fewest contacts that, moved inside the limit, would have lifted the mean of the shares to the
 * threshold. A contact weighs most in the month with the fewest, so those are filled first. 0 when
 * met; null where a total is not known, and where even every contact would not be enough.
 */
export function shortBy(shares: readonly Share[], threshold: Fraction): number | null {
  const { isMet, margin } = testShares(shares, threshold);
  if (isMet) return 0;
  const months = shares.flatMap((share) => share.counts ?? []);
  if (months.length < shares.length) return null;
  let missing = { num: -margin.num * BigInt(shares.length), den: margin.den };
  let moved = 0;
  for (const { within, total } of months.toSorted((a, b) => a.total - b.total)) {
    const needed = ceiling({ num: missing.num * BigInt(total), den: missing.den });
    const room = total - within;
    if (needed <= BigInt(room)) return moved + Number(needed);
    moved += room;
    missing = subtract(missing, fraction(room, total));
  }
  return null;
}

function ceiling({ num, den }: Fraction): bigint {
  return (num + den - 1n) / den;
}
