/** The words and the table of a level chart. */
import type { Table, Words } from "../charts/chart.ts";
import { countsOfCell, percentOfCell } from "../data/cells.ts";
import type { Cell, Month, RegionCode } from "../data/types.ts";
import { areaOf } from "../model/area-trend.ts";
import { onGrid, spreadOf } from "../model/grid.ts";
import type { SeriesModel } from "../model/model.ts";
import type { Area } from "../text/area.ts";
import { shareWords } from "../text/cell-words.ts";
import { chartWords } from "../text/chart-words.ts";
import { formatNumber, formatPeriod, type Lang } from "../text/format.ts";
import { UI } from "../text/ui.ts";

/** Title, description and table for the area's chart of the series over `periods`. */
export function levelWords(
  one: SeriesModel,
  code: RegionCode,
  area: Area,
  periods: readonly Month[],
  lang: Lang,
): Words {
  const { measure, basis } = one;
  const trend = one.areas.get(code);
  const [from, to] = [periods[0], periods.at(-1)];
  if (trend === undefined || from === undefined || to === undefined) {
    throw new RangeError(`no figures of ${one.id} for ${code}`);
  }
  const hasBand = spreadOf(one.series, periods).low.some((value) => value !== null);
  const text = chartWords.level({ measure, basis, area }, trend, { from, to }, hasBand, lang);
  return { ...text, table: levelTable(one, code, text.caption, periods, lang) };
}

/** Month by month, the newest first: share, counts and the nation's share. */
function levelTable(
  { measure, series }: SeriesModel,
  code: RegionCode,
  caption: string,
  periods: readonly Month[],
  lang: Lang,
): Table {
  const ui = UI[lang];
  const threshold = measure.thresholds.at(-1)?.value ?? null;
  const own = onGrid(areaOf(series, code), periods);
  const nation = onGrid(series.nation, periods);
  const isNation = code === "00";
  const rows = periods.map((period, i) => {
    const cell = own[i] ?? null;
    const share = shareWords(cell, threshold, lang);
    const counts = countCells(cell, lang);
    const others = isNation ? [] : [nationShare(nation[i] ?? null, lang)];
    return { head: formatPeriod(period, lang), cells: [share, ...counts, ...others] };
  });
  return {
    caption,
    columns: [
      { label: ui.table.month, numeric: false },
      { label: ui.table.share, numeric: true },
      { label: ui.table.within, numeric: true },
      { label: ui.table.total, numeric: true },
      ...(isNation ? [] : [{ label: ui.table.nation, numeric: true }]),
    ],
    rows: rows.reverse(),
  };
}

function countCells(cell: Cell | null, lang: Lang): string[] {
  const counts = cell && countsOfCell(cell);
  if (counts) return [formatNumber(counts.within, lang), formatNumber(counts.total, lang)];
  const total = cell?.status === "ok" ? cell.total : null;
  return ["–", total === null ? "–" : formatNumber(total, lang)];
}

const nationShare = (cell: Cell | null, lang: Lang): string =>
  cell !== null && percentOfCell(cell) !== null ? shareWords(cell, null, lang) : "–";
