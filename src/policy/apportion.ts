/** Whole kronor divided so that they add up. */
import type { RegionCode } from "../data/types.ts";

/** What a region's part is in proportion to, such as its population; a whole number, 0 or more. */
export interface Weight {
  readonly region: RegionCode;
  readonly weight: number;
}

/**
 * Divides whole kronor in proportion to weights by the largest remainder: everyone gets the whole
 * kronor of the exact part, and the kronor left over go to the largest remainders, ties to the
 * lower code. The order of the list does not matter. Nothing is divided when all weights are 0.
 */
export function apportion(kronor: number, weights: readonly Weight[]): Map<RegionCode, number> {
  const sum = weights.reduce((total, { weight }) => total + BigInt(weight), 0n);
  if (sum === 0n) return new Map(weights.map(({ region }) => [region, 0]));
  const parts = weights.map(({ region, weight }) => {
    const product = BigInt(kronor) * BigInt(weight);
    return { region, whole: product / sum, remainder: product % sum };
  });
  const left = BigInt(kronor) - parts.reduce((total, { whole }) => total + whole, 0n);
  const byRemainder = parts.toSorted(
    (a, b) => sign(b.remainder - a.remainder) || (a.region < b.region ? -1 : 1),
  );
  return new Map(
    byRemainder.map(({ region, whole }, i) => [
      region,
      Number(BigInt(i) < left ? whole + 1n : whole),
    ]),
  );
}

/** Equal parts in whole kronor; the kronor left over go to the first. */
export function equalParts(kronor: number, count: number): number[] {
  const whole = Math.floor(kronor / count);
  return Array.from({ length: count }, (_, i) => (i < kronor - whole * count ? whole + 1 : whole));
}

const sign = (value: bigint): number => (value < 0n ? -1 : value > 0n ? 1 : 0);
