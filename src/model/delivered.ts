/** Which figures there are at all, and which are missing until somebody delivers them. */
import { isMonth } from "../data/period.ts";
import type { Measure, Period } from "../data/types.ts";
import type { MeasureSeries } from "./measure-series.ts";
import type { Model } from "./model.ts";
import { isComputed, isFigure } from "./value.ts";

/** The figures of one quantity of a series. */
export interface DeliveredSeries {
  readonly series: MeasureSeries;
  readonly from: Period;
  readonly to: Period;
  /** Regions with a figure in some period. */
  readonly regions: number;
  /** Whether a publisher has a figure for the country. */
  readonly nation: boolean;
  /** Deliveries that hold them, by name, the oldest first. */
  readonly drops: readonly string[];
}

/** What is there and what is not. */
export interface Delivered {
  readonly series: readonly DeliveredSeries[];
  /** Measures without any figure. */
  readonly none: readonly Measure[];
  /** Measures with figures, none of which is of a region in a month. */
  readonly withoutMonths: readonly Measure[];
}

/** The figures of a model, in the order of its series. */
export function deliveredIn({ data, series }: Pick<Model, "data" | "series">): Delivered {
  const found = series.flatMap((one) => deliveredOf(one) ?? []);
  const has = (measure: Measure, test: (one: DeliveredSeries) => boolean) =>
    found.some((one) => one.series.measure.id === measure.id && test(one));
  const known = data.measures.filter((measure) => has(measure, () => true));
  return {
    series: found,
    none: data.measures.filter((measure) => !known.includes(measure)),
    withoutMonths: known.filter(
      (measure) => !has(measure, ({ regions, from }) => regions > 0 && isMonth(from)),
    ),
  };
}

function deliveredOf(series: MeasureSeries): DeliveredSeries | null {
  const figures = [...series.values.values()]
    .flat()
    .filter((value) => isFigure(value) && !isComputed(value));
  const periods = figures.map(({ period }) => period).sort();
  const [from, to] = [periods[0], periods.at(-1)];
  if (from === undefined || to === undefined) return null;
  const areas = new Set(figures.map(({ region }) => region));
  const nation = areas.delete("00");
  const drops = [...new Set(figures.map(({ source }) => source))].sort();
  return { series, from, to, regions: areas.size, nation, drops };
}
