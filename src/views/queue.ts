/** The long waits of an area over time, with the clearance time of the whole queue. */
import { backlog } from "../charts/backlog.ts";
import type { Table } from "../charts/chart.ts";
import { countAxis } from "../charts/choose-axis.ts";
import { over180OfCell, totalOfCell } from "../data/cells.ts";
import type { DataSet } from "../data/load.ts";
import type { Cell, Month } from "../data/types.ts";
import { areaOf } from "../model/area-trend.ts";
import { onGrid, periodsOf } from "../model/grid.ts";
import type { SeriesModel } from "../model/model.ts";
import { areaLabel } from "../text/area.ts";
import { chartWords } from "../text/chart-words.ts";
import { formatNumber, formatPeriod, type Lang } from "../text/format.ts";
import { withoutFloatNoise } from "../text/quantities.ts";
import {
  describeBacklog,
  describeBacklogChange,
  describeBacklogTrend,
  describeClearance,
} from "../text/queue.ts";
import { UI } from "../text/ui.ts";
import { gapNotes, linePoints, startsOf, timeMarks } from "./chart-parts.ts";
import { seriesFiles } from "./files.ts";
import type { Place } from "./place.ts";
import { areaSource, type SourcedChart } from "./sources.ts";

/** The area's backlog over time; null where the series counts none. */
export function queueChart(
  one: SeriesModel,
  { code, area }: Place,
  { breaks, sources }: Pick<DataSet, "breaks" | "sources">,
  lang: Lang,
): SourcedChart | null {
  const { measure, basis, series, areas } = one;
  const trend = areas.get(code);
  const observations = areaOf(series, code);
  if (!trend?.backlog || measure.backlogDays === null) return null;
  const first = observations.find(({ cell }) => over180OfCell(cell) !== null)?.period;
  const periods = periodsOf(series).filter((period) => first !== undefined && period >= first);
  const [from, to] = [periods[0], periods.at(-1)];
  if (from === undefined || to === undefined) return null;
  const ui = UI[lang];
  const cells = onGrid(observations, periods);
  const numbers = cells.map((cell) => cell && over180OfCell(cell));
  const subject = { measure, basis, area };
  const text = chartWords.backlog(subject, trend, { from, to }, lang);
  const months = trend.clearanceMonths;
  const chart = backlog({
    id: `backlog-${one.id}-${code}`,
    lang,
    words: { ...text, table: queueTable(cells, periods, text.caption, lang) },
    syntheticMark: ui.figure.madeUp,
    periods,
    line: {
      label: area === "nation" ? ui.figure.nation : areaLabel(area, lang),
      valueLabel: formatNumber(trend.backlog.number, lang),
      note:
        months === null
          ? null
          : ui.measure.queueLasts(formatNumber(withoutFloatNoise(months), lang, 1)),
      points: linePoints(series, code, periods, over180OfCell),
      starts: startsOf(breaks, measure.id, code, periods),
      values: null,
    },
    isNation: code === "00",
    axis: countAxis(numbers.filter((number) => number !== null)),
    marks: timeMarks(breaks, measure.id, code, periods, lang),
    gapNotes: gapNotes(lang),
  });
  const source = areaSource(one, code, sources, lang, from);
  return { chart, source, csv: seriesFiles(one.id).csv };
}

/** The queue in sentences: long waits, their change and trend, clearance time; none without a queue. */
export function queueText(one: SeriesModel, { code, area }: Place, lang: Lang): string[] {
  const trend = one.areas.get(code);
  if (trend === undefined) return [];
  const { measure, basis } = one;
  const subject = { measure, basis, area };
  const { backlog: long, comparableFrom } = trend;
  const sentences =
    long === null || measure.backlogDays === null
      ? []
      : [
          describeBacklog(subject, long, lang),
          describeBacklogChange(long, "year", comparableFrom, lang),
          describeBacklogTrend(subject, long, "last36", lang),
        ];
  return [...sentences, describeClearance(subject, trend, lang)].filter((text) => text !== null);
}

/** Month by month, the newest first: the long waits, and all who wait. */
function queueTable(
  cells: readonly (Cell | null)[],
  periods: readonly Month[],
  caption: string,
  lang: Lang,
): Table {
  const ui = UI[lang].table;
  const number = (value: number | null) =>
    value === null ? ui.noValue : formatNumber(value, lang);
  const rows = periods.map((period, i) => {
    const cell = cells[i] ?? null;
    return {
      head: formatPeriod(period, lang),
      cells: [number(cell && over180OfCell(cell)), number(cell && totalOfCell(cell))],
    };
  });
  return {
    caption,
    columns: [
      { label: ui.month, numeric: false },
      { label: ui.over180, numeric: true },
      { label: UI[lang].measure.allWaiting, numeric: true },
    ],
    rows: rows.reverse(),
  };
}
