/**
 * Waiting times of an area in bands over time. The nation's are the published ones; where none are
 * published, the sum over the regions.
 */
import type { Table } from "../charts/chart.ts";
import { distribution } from "../charts/distribution.ts";
import type { LinePoint } from "../charts/runs.ts";
import { BANDS } from "../data/fields.ts";
import type { DataSet } from "../data/load.ts";
import type { Band, Cell, Distribution, Month, Observation, RegionCode } from "../data/types.ts";
import { areaOf } from "../model/area-trend.ts";
import { onGrid, periodsOf } from "../model/grid.ts";
import type { SeriesModel } from "../model/model.ts";
import { chartWords } from "../text/chart-words.ts";
import { formatNumber, formatPercent, formatPeriod, type Lang } from "../text/format.ts";
import { UI } from "../text/ui.ts";
import { gapNotes, startsOf, timeMarks } from "./chart-parts.ts";
import { seriesFiles } from "./files.ts";
import type { Place } from "./place.ts";
import { type SourcedChart, sourceSentence } from "./sources.ts";

/** The counts of one period by band, and the cells that they were taken from. */
interface Counted {
  readonly counts: readonly number[];
  readonly from: readonly Observation[];
}

/** Null where the bands of the chart cannot be had. */
type Counts = readonly number[] | null;

/** Draws the bands of the newest division; null where the series has none. */
export function bandsChart(
  one: SeriesModel,
  place: Place,
  { breaks, sources }: Pick<DataSet, "breaks" | "sources">,
  lang: Lang,
): SourcedChart | null {
  const { code, area } = place;
  const { measure, basis, series } = one;
  const bands = newestBands(one);
  const grid = periodsOf(series);
  const all = grid.map((period) => countsAt(one, code, period, bands));
  const start = all.findIndex((counted) => counted !== null);
  if (bands.length === 0 || start < 0) return null;
  const [periods, counted] = [grid.slice(start), all.slice(start)];
  const counts = counted.map((one) => one && one.counts);
  const used = counted.flatMap((one) => one?.from ?? []);
  const last = counts.findLastIndex((known) => known !== null);
  const [from, to, newest] = [periods[0], periods.at(-1), periods[last]];
  if (from === undefined || to === undefined || newest === undefined) return null;
  const ui = UI[lang];
  const parts = bands.map((band, i) => ({
    // The two numbers of a band stay on one line.
    label: ui.bands[band].replace("–", "\u2060–\u2060"),
    count: counts[last]?.[i] ?? 0,
  }));
  const synthetic = used.some(({ cell }) => cell.synthetic);
  const subject = { measure, basis, area };
  const text = chartWords.distribution(
    subject,
    { period: newest, parts },
    { from, to },
    synthetic,
    lang,
  );
  const cells = onGrid(areaOf(series, code), periods);
  const chart = distribution({
    id: `bands-${one.id}-${code}`,
    lang,
    words: {
      ...text,
      subtitle: `${text.subtitle}, ${ui.measure.bandsUnit}`,
      table: bandsTable(bands, counts, periods, text.caption, lang),
    },
    syntheticMark: ui.figure.madeUp,
    periods,
    bands: bands.map((band, i) => ({
      label: ui.measure.bandDays[band],
      values: counts.map((known) => known && percentOf(known, i)),
    })),
    axis: { unit: "percent", min: 0, max: 100, cutNote: null },
    marks: timeMarks(breaks, measure.id, code, periods, lang),
    starts: startsOf(breaks, measure.id, code, periods),
    statuses: counts.map((known, i) => (known === null ? gapOf(cells[i] ?? null) : "ok")),
    madeUp: counted.map((one) => one && one.from.some(({ cell }) => cell.synthetic)),
    gapNotes: gapNotes(lang),
  });
  return { chart, source: sourceSentence(used, sources, lang), csv: seriesFiles(one.id).csv };
}

/** Why a period has no bands; a figure without them is no gap in the reporting. */
function gapOf(cell: Cell | null): LinePoint["status"] {
  if (cell === null) return "lacking";
  return cell.status === "ok" ? "absent" : cell.status;
}

/** The bands that the newest month with a distribution is divided into. */
function newestBands({ series }: SeriesModel): Band[] {
  const given = [...series.nation, ...[...series.regions.values()].flat()]
    .filter(({ cell }) => distributionOf(cell) !== null)
    .reduce<{ period: Month; cell: Cell } | null>(
      (a, b) => (a === null || b.period > a.period ? b : a),
      null,
    );
  const found = given && distributionOf(given.cell);
  return found ? BANDS.map(({ band }) => band).filter((band) => found[band] !== undefined) : [];
}

/**
 * The area's own distribution. For a nation without one, the sum over the regions that gave all
 * bands; a published one in other bands is never replaced by such a sum.
 */
function countsAt(
  one: SeriesModel,
  code: RegionCode,
  period: Month,
  bands: readonly Band[],
): Counted | null {
  const own = areaOf(one.series, code).find((o) => o.period === period);
  const counts = own ? countsOf(own.cell, bands) : null;
  if (own && counts) return { counts, from: [own] };
  if (code !== "00" || (own && distributionOf(own.cell) !== null)) return null;
  const known = [...one.series.regions.values()].flatMap((observations) => {
    const from = observations.find((o) => o.period === period);
    const its = from ? countsOf(from.cell, bands) : null;
    return from && its ? [{ counts: its, from }] : [];
  });
  if (known.length === 0) return null;
  return {
    counts: bands.map((_, i) => known.reduce((sum, its) => sum + (its.counts[i] ?? 0), 0)),
    from: known.map(({ from }) => from),
  };
}

function countsOf(cell: Cell, bands: readonly Band[]): Counts {
  const found = distributionOf(cell);
  if (found === null || Object.keys(found).length !== bands.length) return null;
  const counts = bands.flatMap((band) => found[band] ?? []);
  return counts.length === bands.length ? counts : null;
}

const distributionOf = (cell: Cell): Distribution | null =>
  cell.status === "ok" ? cell.distribution : null;

function percentOf(counts: readonly number[], band: number): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return total === 0 ? 0 : (100 * (counts[band] ?? 0)) / total;
}

/** Month by month, the newest first: number in all and the percent in each band. */
function bandsTable(
  bands: readonly Band[],
  counts: readonly Counts[],
  periods: readonly Month[],
  caption: string,
  lang: Lang,
): Table {
  const ui = UI[lang];
  const rows = periods.map((period, i) => {
    const known = counts[i] ?? null;
    const total = known?.reduce((sum, count) => sum + count, 0) ?? null;
    return {
      head: formatPeriod(period, lang),
      cells: [
        total === null ? ui.table.noValue : formatNumber(total, lang),
        ...bands.map((_, band) =>
          known === null ? ui.table.noValue : formatPercent(percentOf(known, band), lang),
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
