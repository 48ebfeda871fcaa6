/** Where an area is going: its change over a year and its trend, which may disagree. */
import type { Direction } from "../stats/kendall.ts";
import type { AreaFacts } from "./area-facts.ts";

/** Direction of the last 36 months or, of yearly figures, of the comparable years; null without a trend. */
export const directionOf = ({
  trend,
  yearlyTrend,
}: Pick<AreaFacts, "trend" | "yearlyTrend">): Direction | null =>
  (trend?.last36 ?? yearlyTrend)?.direction ?? null;

/** Whether the change since a year ago goes the other way than the trend, so that neither tells the whole. */
export function isOpposed(facts: Pick<AreaFacts, "change" | "trend" | "yearlyTrend">): boolean {
  const difference = facts.change.year?.difference ?? 0;
  const direction = directionOf(facts);
  return (
    (difference > 0 && direction === "decreasing") || (difference < 0 && direction === "increasing")
  );
}
