/** Yearly figures whose year holds an event, such as the change of collector in July 2025. */
import { yearOf } from "../data/period.ts";
import type { Break } from "../data/types.ts";
import type { AreaFacts, Change } from "./area-facts.ts";
import type { MeasureSeries } from "./measure-series.ts";

/** A change of more points than this, in a year with an event, may come from the event alone. */
export const LARGE_POINTS = 15;

/** An event inside the newest year of a yearly series. */
export interface StraddledEvent {
  readonly event: Break;
  /** The newest share changed so much that the event may be why. */
  readonly isLarge: boolean;
}

/** The event inside the year of the area's newest figure; null for months and years without one. */
export function collectorOf(
  { measure, frequency, quantity }: Pick<MeasureSeries, "measure" | "frequency" | "quantity">,
  { latest, change }: Pick<AreaFacts, "latest" | "change">,
  breaks: readonly Break[],
): StraddledEvent | null {
  if (frequency !== "year" || latest === null) return null;
  const event = breaks.find(
    ({ kind, measure: of, region, period }) =>
      kind === "event" &&
      (of === "*" || of === measure.id) &&
      (region === "*" || region === latest.region) &&
      yearOf(period) === latest.period &&
      !period.endsWith("-01"),
  );
  if (event === undefined) return null;
  return { event, isLarge: quantity === "share" && isLargeChange(change.year) };
}

const isLargeChange = (change: Change | null): boolean =>
  change !== null && change.difference !== null && Math.abs(change.difference) > LARGE_POINTS;
