/** Waiting times of an area in bands over time, drawn. */
import type { Table } from "../charts/chart.ts";
import { distribution } from "../charts/distribution.ts";
import type { DataSet } from "../data/load.ts";
import type { Band, Month } from "../data/types.ts";
import { absenceOf } from "../model/absence.ts";
import { type AreaBands, bandsOf, percentInBand } from "../model/bands.ts";
import type { MeasureSeries } from "../model/measure-series.ts";
import { chartWords } from "../text/chart-words.ts";
import { formatNumber, formatPercent, formatPeriod, type Lang } from "../text/format.ts";
import { UI } from "../text/ui.ts";
import { gapNotes, startsOf, timeMarks } from "./chart-parts.ts";
import { seriesFiles } from "./files.ts";
import type { Place } from "./place.ts";
import { type SourcedChart, sourceSentence } from "./sources.ts";

/** Draws the bands of the newest division; null where the area has none. */
export function bandsChart(
  series: MeasureSeries,
  { code, area }: Place,
  { breaks, sources }: Pick<DataSet, "breaks" | "sources">,
  lang: Lang,
): SourcedChart | null {
  const { measure, basis, quantity } = series;
  const found = bandsOf(series.observations, code);
  if (found === null) return null;
  const { bands, periods, months } = found;
  const last = months.findLastIndex((month) => month !== null);
  const [from, to, newest] = [periods[0], periods.at(-1), periods[last]];
  if (from === undefined || to === undefined || newest === undefined) return null;
  const ui = UI[lang];
  const parts = bands.map((band, i) => ({
    // The two numbers of a band stay on one line.
    label: ui.bands[band].replace("–", "\u2060–\u2060"),
    count: months[last]?.counts[i] ?? 0,
  }));
  const used = months.flatMap((month) => month?.from.map(({ cell }) => cell) ?? []);
  const synthetic = used.some((cell) => cell.synthetic);
  const text = chartWords.distribution(
    { measure, basis, quantity, area },
    { period: newest, parts },
    { from, to },
    synthetic,
    lang,
  );
  const chart = distribution({
    id: `bands-${series.id}-${code}`,
    lang,
    words: {
      ...text,
      subtitle: `${text.subtitle}, ${ui.measure.bandsUnit}`,
      table: bandsTable(found, text.caption, lang),
    },
    syntheticMark: ui.figure.madeUp,
    periods,
    bands: bands.map((band, i) => ({
      label: ui.measure.bandDays[band],
      values: months.map((month) => month && percentInBand(month.counts, i)),
    })),
    axis: { unit: "percent", min: 0, max: 100, cutNote: null },
    marks: timeMarks(breaks, measure.id, code, periods, lang),
    starts: startsOf(series, code, periods),
    statuses: months.map((month, i) => (month === null ? gapOf(series, code, periods[i]) : "ok")),
    madeUp: months.map((month) => month && month.from.some(({ cell }) => cell.synthetic)),
    gapNotes: gapNotes(lang),
  });
  const csv = seriesFiles(series.seriesId).csv;
  return { chart, source: sourceSentence(used, sources, lang), csv };
}

/** Why a month has no bands; a figure without them is no gap in the reporting. */
function gapOf(series: MeasureSeries, code: string, period: Month | undefined) {
  const absence = period === undefined ? null : absenceOf(series, code, period);
  if (absence === null) return "absent" as const;
  return absence === "not-delivered" ? ("lacking" as const) : absence;
}

/** Month by month, the newest first: number in all and the percent in each band. */
function bandsTable({ bands, periods, months }: AreaBands, caption: string, lang: Lang): Table {
  const ui = UI[lang];
  const percent = (counts: readonly number[], band: number) =>
    formatPercent(percentInBand(counts, band), lang);
  const rows = periods.map((period, i) => {
    const counts = months[i]?.counts ?? null;
    const total = counts?.reduce((sum, count) => sum + count, 0) ?? null;
    return {
      head: formatPeriod(period, lang),
      cells: [
        total === null ? ui.table.noValue : formatNumber(total, lang),
        ...bands.map((_: Band, band) =>
          counts === null ? ui.table.noValue : percent(counts, band),
        ),
      ],
    };
  });
  return {
    caption,
    columns: [
      { label: ui.table.month, numeric: false },
      { label: ui.table.total, numeric: true },
      ...bands.map((band) => ({ label: ui.bands[band], numeric: true })),
    ],
    rows: rows.reverse(),
  };
}
