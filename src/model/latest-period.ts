/** How far the data reach. */
import { isMonth } from "../data/period.ts";
import type { Observation, Period, Series } from "../data/types.ts";

/** The newest month that any area has a figure for; the newest year where there are no months. */
export const latestPeriod = (series: readonly Series[]): Period | null =>
  latestOf(series.flatMap(({ nation, regions }) => [...nation, ...[...regions.values()].flat()]));

/** The same for a list of observations. */
export function latestOf(observations: readonly Observation[]): Period | null {
  let month = "";
  let year = "";
  for (const { period, cell } of observations) {
    if (cell.status !== "ok" && cell.status !== "no-contacts") continue;
    if (isMonth(period)) month = period > month ? period : month;
    else year = period > year ? period : year;
  }
  return month || year || null;
}
