/** The monthly part of what was delivered. */
import type { AnySeries, Measure, Month, Series } from "../data/types.ts";

/** The monthly series among all, of the measures if given. */
export const monthlyOf = (
  all: readonly AnySeries[],
  measures: readonly Pick<Measure, "id">[] | null = null,
): Series<Month>[] =>
  all
    .filter((series) => series.frequency === "month")
    .filter(({ measure }) => measures === null || measures.some(({ id }) => id === measure));
