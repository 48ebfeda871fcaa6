/** Which months of a series can be compared: those between two breaks. */
import type { Break, Month, RegionCode } from "../data/types.ts";
import type { Point } from "./points.ts";
import { type Xmr, xmr, type XmrOptions } from "./xmr.ts";

/**
 * First months of the new series, ascending and each once, for one region (`00` is the nation) and
 * measure. A `*` stands for all of them. An event is no break. Breaks of made-up figures are the
 * caller's to leave out where those figures are not in the data.
 */
export function breakPeriods(
  breaks: readonly Break[],
  region: RegionCode,
  measure: string,
): readonly Month[] {
  const periods = breaks
    .filter(({ kind }) => kind === "break")
    .filter((at) => at.region === "*" || at.region === region)
    .filter((at) => at.measure === "*" || at.measure === measure)
    .map(({ period }) => period);
  return [...new Set(periods)].sort();
}

/**
 * A series cut at each break, in order; `starts` are ascending, as from {@link breakPeriods}. A
 * segment without values is left out, so two breaks with nothing between them make one cut.
 */
export function segments(
  points: readonly Point[],
  starts: readonly Month[],
): ReadonlyArray<readonly Point[]> {
  const parts = Map.groupBy(
    points,
    ({ period }) => starts.filter((start) => start <= period).length,
  );
  return [...parts.values()];
}

/** A new XmR calculation for each segment; the last is the one that counts. */
export function segmentXmrs(
  points: readonly Point[],
  starts: readonly Month[],
  options: XmrOptions,
): readonly Xmr[] {
  return segments(points, starts)
    .map((segment) => xmr(segment, options))
    .filter((chart) => chart !== null);
}
