/** Other quantities of the same series. */
import type { Quantity } from "../data/types.ts";
import type { MeasureSeries } from "./measure-series.ts";

/** The quantity of the same measure, basis and frequency; null where nobody has a figure of it. */
export const siblingOf = (
  all: readonly MeasureSeries[],
  { seriesId }: MeasureSeries,
  quantity: Quantity,
): MeasureSeries | null =>
  all.find((one) => one.seriesId === seriesId && one.quantity === quantity) ?? null;

/**
 * The series that are shown as such: numbers of long waits stand beside the share of the same queue,
 * and by themselves only where there is none.
 */
export const shownSeries = (all: readonly MeasureSeries[]): MeasureSeries[] =>
  all.filter((series) => series.quantity !== "backlog" || siblingOf(all, series, "share") === null);

/** The shown series in which some region has a figure, so that regions can be compared. */
export const comparableSeries = (all: readonly MeasureSeries[]): MeasureSeries[] =>
  shownSeries(all).filter(({ areas }) =>
    [...areas].some(([code, { latest }]) => code !== "00" && latest !== null),
  );
