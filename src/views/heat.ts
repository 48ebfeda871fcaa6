/** Regions × months in steps of one ramp, one of its edges the threshold. */
import type { Chart, Table } from "../charts/chart.ts";
import { roundEdges } from "../charts/choose-scale.ts";
import { type HeatCell, heatMap } from "../charts/heat-map.ts";
import { currentLevel } from "../charts/thresholds.ts";
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

/** Months of the drawing. */
const MONTHS = 36;

/** Draws the heat map of the newest months; the regions stand in order of rank. */
export function heatChart(one: SeriesModel, month: MeasureMonth, lang: Lang): Chart {
  const ui = UI[lang].figure;
  const { measure, basis } = one;
  const periods = heatPeriods(one);
  const regions = [...month.ranked, ...month.missing].map(({ region }) => region);
  const grid = gridOf(one, month);
  const cells = grid.flat();
  const level = currentLevel(thresholdSteps(measure, lang), periods);
  const edges = pageEdges(one, month);
  const edge = level ? edges.indexOf(level.value) : -1;
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
  const isAllReported = cells.every((cell) => cell !== null);
  return heatMap({
    id: `heat-${one.id}`,
    lang,
    words: { ...text, table: monthsTable(one, names, grid, periods, text.caption, lang) },
    syntheticMark: ui.madeUp,
    periods,
    rows: rows.map((row, i) => ({ name: names[i] ?? "", cells: row, isFocus: false })),
    scale: {
      edges: edges.map((value) => formatPlainPercent(value, lang)),
      threshold: level && edge >= 0 ? { edge, label: level.label } : null,
      ends: null,
      missing: isAllReported ? ui.notReported : ui.lacking,
      suppressed: ui.suppressed,
    },
  });
}

/** The edges of the page's scale, which its heat map and its map share. */
export function pageEdges(one: SeriesModel, month: MeasureMonth): number[] {
  const values = gridOf(one, month)
    .flat()
    .flatMap((cell) => (cell && percentOfCell(cell)) ?? []);
  return roundEdges(values, one.measure.thresholds.at(-1)?.value ?? null);
}

/** The cells of the newest months, a row for each region in order of rank. */
const gridOf = (one: SeriesModel, { ranked, missing }: MeasureMonth): Array<(Cell | null)[]> =>
  [...ranked, ...missing].map(({ region }) =>
    onGrid(areaOf(one.series, region.code), heatPeriods(one)),
  );

const heatPeriods = (one: SeriesModel): Month[] => regionPeriods(one).slice(-MONTHS);

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
