/** A series on a grid without holes, so that a missing period is seen as missing. */
import { isMonth, monthRange, yearRange } from "../data/period.ts";
import type { Period, RegionCode } from "../data/types.ts";
import type { MeasureSeries } from "./measure-series.ts";
import type { Value } from "./value.ts";

/** All periods from the first to the last that any of the areas has a cell for. */
export function periodsOf({ values }: Pick<MeasureSeries, "values">): Period[] {
  return rangeOf([...values.values()].flat().map(({ period }) => period));
}

function rangeOf(all: readonly Period[]): Period[] {
  const sorted = [...all].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (isMonth(first) && isMonth(last)) return monthRange(first, last);
  return isMonth(first) || isMonth(last) ? [] : yearRange(first, last);
}

/**
 * The periods of an area's chart: from its own first cell to the newest of the series. A region
 * does not get the years for which only a national figure was published.
 */
export function periodsOfArea(series: MeasureSeries, code: RegionCode): Period[] {
  const first = series.values.get(code)?.[0]?.period;
  const periods = periodsOf(series);
  return first === undefined ? periods : periods.filter((period) => period >= first);
}

/** The periods for which the regions were asked; those with a national figure only are left out. */
export function periodsOfRegions({ values }: Pick<MeasureSeries, "values">): Period[] {
  const regional = [...values].filter(([code]) => code !== "00").flatMap(([, own]) => own);
  return rangeOf(regional.map(({ period }) => period));
}

/** The area's values on the grid; null where nothing was delivered. */
export const onGrid = (
  { at }: Pick<MeasureSeries, "at">,
  code: RegionCode,
  periods: readonly Period[],
): (Value | null)[] => periods.map((period) => at(code, period));

/** Lowest and highest value of the regions in each period; null without any. */
export function spreadOf(
  { values }: Pick<MeasureSeries, "values">,
  periods: readonly Period[],
): { low: (number | null)[]; high: (number | null)[] } {
  const regional = [...values].filter(([code]) => code !== "00").flatMap(([, own]) => own);
  const byPeriod = Map.groupBy(regional, ({ period }) => period);
  const pick = (choose: (...values: number[]) => number) =>
    periods.map((period) => {
      const known = (byPeriod.get(period) ?? []).flatMap(({ value }) => value ?? []);
      return known.length === 0 ? null : choose(...known);
    });
  return { low: pick(Math.min), high: pick(Math.max) };
}
