/** Regions × months in steps of one ramp, one of its edges the threshold. */
import type { Chart, Table } from "../charts/chart.ts";
import { type HeatCell, heatMap } from "../charts/heat-map.ts";
import { percentOfCell, shareOfCell } from "../data/cells.ts";
import { compare, fractionOfDecimalPercent } from "../data/share.ts";
import type { Cell, Month } from "../data/types.ts";
import { areaOf } from "../model/area-trend.ts";
import { onGrid } from "../model/grid.ts";
import type { SeriesModel } from "../model/model.ts";
import { shareWords } from "../text/cell-words.ts";
import { chartWords } from "../text/chart-words.ts";
import { formatPeriodShort, formatPlainPercent, type Lang } from "../text/format.ts";
import { UI } from "../text/ui.ts";
import { thresholdSteps } from "./chart-parts.ts";
import { type MeasureMonth, regionPeriods } from "./measure-month.ts";

/** Months of the drawing where there is room, and on phones. */
const MONTHS = 36;
const NARROW_MONTHS = 15;

/** Draws the heat map of the newest months; the regions stand in order of rank. */
export function heatChart(one: SeriesModel, month: MeasureMonth, lang: Lang): Chart {
  const ui = UI[lang].figure;
  const { measure, basis, series } = one;
  const periods = regionPeriods(one).slice(-MONTHS);
  const regions = [...month.ranked, ...month.missing].map(({ region }) => region);
  const grid = regions.map((region) => onGrid(areaOf(series, region.code), periods));
  const cells = grid.flat();
  const [threshold] = thresholdSteps(measure, periods, lang);
  const edges = heatEdges(
    cells.flatMap((cell) => (cell && percentOfCell(cell)) ?? []),
    threshold?.value ?? null,
  );
  const edge = threshold ? edges.indexOf(threshold.value) : -1;
  const rows = grid.map((row) => row.map((cell) => heatCell(cell, edges)));
  const [from = month.period, to = month.period] = [periods[0], periods.at(-1)];
  const synthetic = cells.some((cell) => cell?.synthetic === true);
  const { spread } = month;
  const text = chartWords.regions(
    "heatMap",
    { measure, basis },
    spread,
    { from, to },
    synthetic,
    lang,
  );
  const names = regions.map(({ shortName }) => shortName);
  const has = (kind: HeatCell) => rows.some((row) => row.includes(kind));
  return heatMap({
    id: `heat-${one.id}`,
    lang,
    words: { ...text, table: monthsTable(one, names, grid, periods, text.caption, lang) },
    syntheticMark: ui.madeUp,
    periods,
    narrowCount: Math.min(NARROW_MONTHS, periods.length),
    rows: rows.map((row, i) => ({ name: names[i] ?? "", cells: row, isFocus: false })),
    scale: {
      edges: edges.map((value) => formatPlainPercent(value, lang)),
      threshold: threshold && edge >= 0 ? { edge, label: threshold.label } : null,
      missing: has("missing") ? ui.notReported : null,
      suppressed: has("suppressed") ? ui.suppressed : null,
    },
  });
}

/** Widths of a step, the finest first. */
const STEPS = [1, 2, 5, 10, 20];
const STEPS_ROUND_THRESHOLD = [1, 2, 3, 4, 5, 10, 20];
const MOST_EDGES = 8;

/** Part of the values at each end that may share the outermost step. */
const TAIL = 0.05;

/**
 * Even edges over the bulk of the values, percent, low to high, so that a single region far off
 * does not make the steps coarse for all; a threshold is always one of them.
 */
export function heatEdges(
  values: readonly number[],
  threshold: number | null,
  most = MOST_EDGES,
): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const tail = Math.floor(TAIL * sorted.length);
  const low = sorted[tail] ?? 0;
  const high = sorted[sorted.length - 1 - tail] ?? 100;
  for (const step of threshold === null ? STEPS : STEPS_ROUND_THRESHOLD) {
    const start = (threshold ?? 0) % step;
    const all = Array.from({ length: Math.floor((100 - start) / step) + 1 }, (_, i) => {
      return start + i * step;
    });
    const edges = all.filter((value) => (value > low && value < high) || value === threshold);
    if (edges.length <= most) return edges.length > 0 ? edges : [50];
  }
  return [50];
}

/** The step of a cell, by its exact share: a share on an edge belongs to the step above it. */
export function heatCell(cell: Cell | null, edges: readonly number[]): HeatCell {
  if (cell === null || cell.status === "not-reported") return "missing";
  if (cell.status === "suppressed") return "suppressed";
  const share = shareOfCell(cell);
  if (share === null) return "absent";
  return edges.filter((edge) => compare(share, fractionOfDecimalPercent(edge)) >= 0).length;
}

function monthsTable(
  { measure }: SeriesModel,
  names: readonly string[],
  grid: readonly (readonly (Cell | null)[])[],
  periods: readonly Month[],
  caption: string,
  lang: Lang,
): Table {
  const threshold = measure.thresholds.at(-1)?.value ?? null;
  return {
    caption,
    columns: [
      { label: UI[lang].table.region, numeric: false },
      ...periods
        .map((period) => ({ label: formatPeriodShort(period, lang), numeric: true }))
        .reverse(),
    ],
    rows: names.map((head, i) => ({
      head,
      cells: (grid[i] ?? []).map((cell) => shareWords(cell, threshold, lang)).reverse(),
    })),
  };
}
