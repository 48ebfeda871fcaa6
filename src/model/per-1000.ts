/** Long waits beside how many live there. */
import { fraction, toNumber } from "../data/share.ts";
import type { NationObservation, Period, RegionCode } from "../data/types.ts";
import type { Inhabitants } from "./like-for-like.ts";
import type { Figure } from "./value.ts";

/**
 * Persons per 1 000 inhabitants, by the population at the newest date before the end of the period;
 * where the nation's own cells say that the number is a sum over some regions, by the people of these
 * alone. Null where the population is not known.
 */
export function per1000(
  { value, period }: Pick<Figure, "value" | "period">,
  code: RegionCode,
  inhabitants: Inhabitants,
  nation: readonly NationObservation[] = [],
): number | null {
  const population = inhabitants(period);
  const everybody = [...population.values()].reduce((sum, count) => sum + count, 0);
  const people =
    code === "00" ? Math.round(everybody * coveredIn(nation, period)) : (population.get(code) ?? 0);
  return people === 0 ? null : toNumber(fraction(1000 * value, people));
}

/** Part of the population that the nation's figure is about, 0 to 1; all of it where it was published. */
function coveredIn(nation: readonly NationObservation[], period: Period): number {
  const own = nation.find((one) => one.period === period);
  return own === undefined || own.published ? 1 : own.computed.populationShare;
}
