/**
 * A measure on one basis, by month or by year, as one quantity: the unit that charts are drawn of,
 * regions are ranked in and sentences are about. Days and percent, months and years never meet in one.
 */
import { seriesId } from "../data/series.ts";
import type {
  AnySeries,
  Basis,
  Break,
  Frequency,
  Measure,
  Month,
  Period,
  Quantity,
  Region,
  RegionCode,
} from "../data/types.ts";
import { breakPeriods } from "../stats/comparable.ts";
import { type Rank, rank } from "../stats/rank.ts";
import { type AreaFacts, areaFacts } from "./area-facts.ts";
import type { Inhabitants, ValueAt } from "./like-for-like.ts";
import {
  hasFigures,
  isBareZero,
  POLARITY,
  QUANTITIES,
  type Value,
  type ValuesByArea,
  valuesOf,
} from "./value.ts";

/** One quantity of a series with what the statistics say of each area. */
export interface MeasureSeries {
  /** Unique: the series' id, with `-median` or `-backlog` for the quantities beside the share. */
  readonly id: string;
  /** `<measure>-<basis>`, with `-yearly` for years: the name of its published files. */
  readonly seriesId: string;
  readonly measure: Measure;
  readonly basis: Basis;
  readonly frequency: Frequency;
  readonly quantity: Quantity;
  /** The cells, with all that rides along with a figure. */
  readonly observations: AnySeries;
  /** The quantity in every area with a cell, `00` among them. */
  readonly values: ValuesByArea;
  readonly at: ValueAt;
  /** A region's rank in a period; null without one. */
  readonly rank: (period: Period, code: RegionCode) => Rank | null;
  readonly areas: ReadonlyMap<RegionCode, AreaFacts>;
  /** First months of an area's new series, ascending. */
  readonly startsOf: (code: RegionCode) => readonly Month[];
  /** How many regions there are, whether or not they are in the series. */
  readonly regionsInAll: number;
}

/** What series are made with. */
export interface SeriesContext {
  readonly measures: readonly Measure[];
  readonly regions: readonly Region[];
  readonly breaks: readonly Break[];
  readonly inhabitants: Inhabitants;
}

/** All quantities of all series that have any figure, in order of measure, basis, frequency, quantity. */
export function measureSeries(all: readonly AnySeries[], context: SeriesContext): MeasureSeries[] {
  const measures = new Map(context.measures.map((measure) => [measure.id, measure]));
  return all.flatMap((series) => {
    const measure = measures.get(series.measure);
    if (measure === undefined) return [];
    const completed = all.find(
      (one) =>
        one.measure === series.measure &&
        one.basis === "completed" &&
        one.frequency === series.frequency,
    );
    const completedAt = indexed(completed ? valuesOf(completed, "share") : new Map());
    return QUANTITIES.flatMap((quantity) => {
      // Long waits of a measure that has no such number are published with the cell, and not told.
      if (quantity === "backlog" && measure.backlogDays === null) return [];
      const values = valuesOf(series, quantity);
      return hasFigures(values)
        ? [oneSeries({ measure, series, quantity, values, completedAt }, context)]
        : [];
    });
  });
}

interface Input {
  readonly measure: Measure;
  readonly series: AnySeries;
  readonly quantity: Quantity;
  readonly values: ValuesByArea;
  readonly completedAt: ValueAt;
}

function oneSeries(
  { measure, series, quantity, values, completedAt }: Input,
  { breaks, inhabitants, regions }: SeriesContext,
): MeasureSeries {
  const { basis, frequency } = series;
  const at = indexed(values);
  const ranks = ranksIn(values, quantity);
  const facts = { measure, basis, quantity, values, at, completedAt, breaks, inhabitants, ranks };
  return {
    id: quantity === "share" ? series.id : `${series.id}-${quantity}`,
    seriesId: seriesId(measure.id, basis, frequency),
    measure,
    basis,
    frequency,
    quantity,
    observations: series,
    values,
    at,
    rank: ranks,
    areas: areaFacts(facts),
    startsOf: (code) => breakPeriods(breaks, code, measure.id),
    regionsInAll: regions.length,
  };
}

/** The one way to ask for a value: by area and period. */
function indexed(values: ValuesByArea): ValueAt {
  const index = new Map(
    [...values].map(([code, own]) => [
      code,
      new Map<Period, Value>(own.map((value) => [value.period, value])),
    ]),
  );
  return (code, period) => index.get(code)?.get(period) ?? null;
}

/**
 * Ranks of the regions by period, worked out when first asked for. Numbers of persons are not
 * ranked, since regions differ in size.
 */
function ranksIn(values: ValuesByArea, quantity: Quantity) {
  const byPeriod = Map.groupBy(
    [...values.values()].flat().filter(({ region }) => region !== "00"),
    ({ period }) => period,
  );
  const known = new Map<Period, ReadonlyMap<RegionCode, Rank>>();
  return (period: Period, code: RegionCode): Rank | null => {
    if (quantity === "backlog") return null;
    const ranks =
      known.get(period) ?? rank(rankable(byPeriod.get(period) ?? []), POLARITY[quantity]);
    known.set(period, ranks);
    return ranks.get(code) ?? null;
  };
}

const rankable = (values: readonly Value[]) =>
  new Map(
    values.flatMap((value) =>
      value.exact === null || isBareZero(value) ? [] : [[value.region, value.exact] as const],
    ),
  );
