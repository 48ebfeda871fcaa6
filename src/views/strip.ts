/** An area's newest figures as tables: one for each quantity and period, so that no column mixes them. */
import type { Period, Quantity, RegionCode } from "../data/types.ts";
import type { MeasureSeries } from "../model/measure-series.ts";
import { formatPeriod, type Lang } from "../text/format.ts";
import { markedCaption } from "../text/made-up.ts";
import { UI } from "../text/ui.ts";
import { type Figures, figuresOf } from "./figures.ts";
import { spark } from "./spark.ts";

/** A row: one series with its newest figures. */
export interface StripRow {
  readonly series: MeasureSeries;
  readonly figures: Figures;
  readonly spark: string;
}

/** The columns that some row can fill. */
export interface StripColumns {
  readonly change: boolean;
  readonly trend: boolean;
  readonly spark: boolean;
  readonly variation: boolean;
  readonly rank: boolean;
  readonly distance: boolean;
}

/** A table of figures of one quantity in one period. */
export interface Strip {
  readonly quantity: Quantity;
  readonly period: Period;
  readonly caption: string;
  readonly rows: readonly StripRow[];
  readonly columns: StripColumns;
}

/** The tables, the newest period first, in which the series keep their order. */
export function stripsOf(
  all: readonly MeasureSeries[],
  code: RegionCode,
  name: string,
  lang: Lang,
): Strip[] {
  const rows = all.flatMap((series): (StripRow & { period: Period })[] => {
    const figures = figuresOf(series, code, lang);
    const period = figures?.facts.latest?.period;
    if (figures === null || period === undefined) return [];
    return [{ series, figures, period, spark: spark(series, code) }];
  });
  const groups = Map.groupBy(rows, ({ series, period }) => `${period} ${series.quantity}`);
  return [...groups.values()]
    .flatMap((group) => stripOf(group, name, lang) ?? [])
    .sort((a, b) => (a.period < b.period ? 1 : a.period > b.period ? -1 : 0));
}

function stripOf(
  rows: readonly (StripRow & { period: Period })[],
  name: string,
  lang: Lang,
): Strip | null {
  const [first] = rows;
  if (first === undefined) return null;
  const { quantity } = first.series;
  const ui = UI[lang];
  const what = ui.table.quantity[quantity];
  const caption = ui.region.stripCaption(what, name, formatPeriod(first.period, lang));
  const isMadeUp = rows.some(({ figures }) => figures.facts.synthetic);
  const has = (test: (row: StripRow) => boolean) => rows.some(test);
  const { noValue } = ui.table;
  return {
    quantity,
    period: first.period,
    caption: markedCaption(caption, isMadeUp, lang),
    rows,
    columns: {
      change: has(({ figures }) => figures.changeYear !== noValue),
      trend: has(({ figures: { facts } }) => (facts.trend ?? facts.yearlyTrend) !== null),
      spark: has((row) => row.spark !== ""),
      variation: has(({ figures }) => figures.variation !== noValue),
      rank: has(({ figures }) => figures.rank !== noValue),
      distance: has(({ figures }) => figures.distance !== noValue),
    },
  };
}
