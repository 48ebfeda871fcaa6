/**
 * The nation as a sum over regions, compared like for like: over the regions that are there at all
 * the times compared. A sum never mixes published figures with made-up ones: where both are there,
 * it is of the published alone.
 */
import { publishedAlone } from "../data/nation.ts";
import { type Fraction, fraction } from "../data/share.ts";
import type { Period, Quantity, RegionCode } from "../data/types.ts";
import type { Coverage } from "./comparable.ts";
import type { Value } from "./value.ts";

/** Inhabitants of every region at a period. */
export type Inhabitants = (period: Period) => ReadonlyMap<RegionCode, number>;

/** The value of an area in a period; null where there is no cell. */
export type ValueAt = (code: RegionCode, period: Period) => Value | null;

/** Whether the value can be part of a sum: counts, a number, or no contacts at all. */
export const isSummable = (value: Value | null, quantity: Quantity): boolean => {
  if (value === null) return false;
  if (quantity === "share") return value.counts !== null;
  return value.value !== null || value.status === "no-contacts";
};

/** The regions that can be summed in every one of the periods. */
export function presentIn(
  regions: Iterable<RegionCode>,
  quantity: Quantity,
  periods: readonly Period[],
  at: ValueAt,
): readonly RegionCode[] {
  const present = [...regions].filter(
    (code) => code !== "00" && periods.every((period) => isSummable(at(code, period), quantity)),
  );
  return publishedAlone(present, (code) =>
    periods.some((period) => at(code, period)?.synthetic === true),
  );
}

/** Share (of 1) or number over the regions in a period; null for a share of nothing. */
export function sumOver(
  regions: readonly RegionCode[],
  quantity: Quantity,
  period: Period,
  at: ValueAt,
): Fraction | null {
  const sum = (pick: (value: Value) => number) =>
    regions.reduce((total, code) => {
      const value = at(code, period);
      return value === null ? total : total + pick(value);
    }, 0);
  if (quantity !== "share") return fraction(sum(({ value }) => value ?? 0));
  const total = sum(({ counts }) => counts?.total ?? 0);
  const within = sum(({ counts }) => counts?.within ?? 0);
  return total === 0 ? null : fraction(within, total);
}

/** How much of the country the regions are. */
export function coverageOf(
  regions: readonly RegionCode[],
  period: Period,
  inhabitants: Inhabitants,
): Coverage {
  const population = inhabitants(period);
  const everybody = [...population.values()].reduce((a, b) => a + b, 0);
  const covered = regions.reduce((sum, code) => sum + (population.get(code) ?? 0), 0);
  return {
    regions: regions.length,
    populationShare: everybody === 0 ? 0 : covered / everybody,
  };
}
