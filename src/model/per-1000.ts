/** Long waits beside how many live there. */
import { fraction, toNumber } from "../data/share.ts";
import type { RegionCode } from "../data/types.ts";
import type { Inhabitants } from "./like-for-like.ts";
import type { Figure } from "./value.ts";

/**
 * Persons per 1 000 inhabitants, by the population at the newest date before the end of the period;
 * the nation's of all regions. Null where the population is not known.
 */
export function per1000(
  { value, period }: Pick<Figure, "value" | "period">,
  code: RegionCode,
  inhabitants: Inhabitants,
): number | null {
  const population = inhabitants(period);
  const people =
    code === "00"
      ? [...population.values()].reduce((sum, count) => sum + count, 0)
      : (population.get(code) ?? 0);
  return people === 0 ? null : toNumber(fraction(1000 * value, people));
}
