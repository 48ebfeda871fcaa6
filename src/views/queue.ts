/** The long waits of an area over time, with the clearance time of the whole queue. */
import { backlog as backlogChart } from "../charts/backlog.ts";
import type { Table } from "../charts/chart.ts";
import type { DataSet } from "../data/load.ts";
import type { Period } from "../data/types.ts";
import type { MeasureSeries } from "../model/measure-series.ts";
import type { Model } from "../model/model.ts";
import { per1000 } from "../model/per-1000.ts";
import { areaLabel } from "../text/area.ts";
import { describeChange } from "../text/change.ts";
import { chartWords } from "../text/chart-words.ts";
import { formatNumber, formatPeriod, type Lang } from "../text/format.ts";
import { withoutFloatNoise } from "../text/quantities.ts";
import {
  describeBacklog,
  describeBacklogTrend,
  describeClearance,
  describePer1000,
} from "../text/queue.ts";
import { UI } from "../text/ui.ts";
import { axisOf, gapNotes, linePoints, shownPeriods, startsOf, timeMarks } from "./chart-parts.ts";
import { seriesFiles } from "./files.ts";
import type { Place } from "./place.ts";
import { areaSource, type SourcedChart } from "./sources.ts";

/** The area's backlog over time, beside all who wait in `queue`; null where none is counted. */
export function queueChart(
  backlog: MeasureSeries,
  queue: MeasureSeries,
  { code, area }: Place,
  { breaks, sources }: Pick<DataSet, "breaks" | "sources">,
  lang: Lang,
): SourcedChart | null {
  const facts = backlog.areas.get(code);
  const values = backlog.values.get(code) ?? [];
  const first = values.find(({ value }) => value !== null)?.period;
  if (first === undefined || !facts?.latest) return null;
  const periods = shownPeriods(backlog, code).filter((period) => period >= first);
  const [from, to] = [periods[0], periods.at(-1)];
  if (from === undefined || to === undefined) return null;
  const ui = UI[lang];
  const { measure, basis, quantity } = backlog;
  const queueFacts = queue.areas.get(code) ?? null;
  const subject = { measure, basis, quantity, area };
  const text = chartWords.backlog(subject, facts, queueFacts, { from, to }, lang);
  const months = queueFacts?.clearanceMonths ?? null;
  const points = linePoints(backlog, code, periods);
  const chart = backlogChart({
    id: `${backlog.id}-${code}`,
    lang,
    words: { ...text, table: queueTable(backlog, queue, code, periods, text.caption, lang) },
    syntheticMark: ui.figure.madeUp,
    periods,
    line: {
      label: area === "nation" ? ui.figure.nation : areaLabel(area, lang),
      valueLabel: formatNumber(facts.latest.value, lang),
      note:
        months === null
          ? null
          : ui.measure.queueLasts(formatNumber(withoutFloatNoise(months), lang, 1)),
      points,
      starts: startsOf(backlog, code, periods),
      values: null,
    },
    isNation: code === "00",
    axis: axisOf(
      quantity,
      points.map(({ value }) => value),
      lang,
    ),
    marks: timeMarks(breaks, measure.id, code, periods, lang),
    gapNotes: gapNotes(lang),
  });
  const source = areaSource(backlog, code, periods, sources, lang);
  return { chart, source, csv: seriesFiles(backlog.seriesId).csv };
}

/** The queue in sentences: long waits, their change and trend, clearance time; none without a queue. */
export function queueText(
  { inhabitants }: Pick<Model, "inhabitants">,
  queue: MeasureSeries,
  backlog: MeasureSeries | null,
  { code, area }: Place,
  lang: Lang,
): string[] {
  const { measure, basis, quantity } = queue;
  const facts = queue.areas.get(code);
  const long = backlog?.areas.get(code) ?? null;
  const subject = { measure, basis, quantity, area };
  const longSubject = { ...subject, quantity: "backlog" as const };
  const hasLong = long !== null && long.latest !== null;
  const trend = hasLong ? (long.trend?.last36 ?? null) : null;
  return [
    long && describeBacklog(longSubject, long, lang),
    hasLong
      ? describePer1000(per1000(long.latest, code, inhabitants, backlog?.observations.nation), lang)
      : null,
    long && describeChange(longSubject, long, "year", lang, queue.regionsInAll),
    trend && describeBacklogTrend(longSubject, trend, "last36", lang),
    facts ? describeClearance(subject, facts, lang) : null,
  ].filter((text) => text !== null);
}

/** Month by month, the newest first: the long waits, and all who wait where that is known. */
function queueTable(
  backlog: MeasureSeries,
  queue: MeasureSeries,
  code: string,
  periods: readonly Period[],
  caption: string,
  lang: Lang,
): Table {
  const ui = UI[lang].table;
  const number = (value: number | null | undefined) =>
    value === null || value === undefined ? ui.noValue : formatNumber(value, lang);
  const totals = periods.map((period) => queue.at(code, period)?.total ?? null);
  const hasTotals = totals.some((total) => total !== null);
  const rows = periods.map((period, i) => ({
    head: formatPeriod(period, lang),
    cells: [number(backlog.at(code, period)?.value), ...(hasTotals ? [number(totals[i])] : [])],
  }));
  return {
    caption,
    columns: [
      { label: backlog.frequency === "year" ? ui.year : ui.month, numeric: false },
      { label: ui.over180, numeric: true },
      ...(hasTotals ? [{ label: UI[lang].measure.allWaiting, numeric: true }] : []),
    ],
    rows: rows.reverse(),
  };
}
