/** How far the data reach. */
import type { Month, Observation, Series } from "../data/types.ts";

/** The newest month that any area has a figure for; null where there is none. */
export const latestPeriod = (series: readonly Series<Month>[]): Month | null =>
  latestOf(series.flatMap(({ nation, regions }) => [...nation, ...[...regions.values()].flat()]));

/** The same for a list of observations. */
export const latestOf = (observations: readonly Observation<Month>[]): Month | null =>
  observations
    .filter(({ cell }) => cell.status === "ok" || cell.status === "no-contacts")
    .map(({ period }) => period)
    .reduce<Month | null>((last, month) => (last === null || month > last ? month : last), null);
