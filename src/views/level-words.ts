/** The words and the table of a level chart. */
import type { Table, Words } from "../charts/chart.ts";
import type { Period, RegionCode } from "../data/types.ts";
import { absenceOf } from "../model/absence.ts";
import { onGrid, spreadOf } from "../model/grid.ts";
import type { MeasureSeries } from "../model/measure-series.ts";
import { isFigure, type Value } from "../model/value.ts";
import type { Area } from "../text/area.ts";
import { chartWords } from "../text/chart-words.ts";
import { formatNumber, formatPeriod, type Lang } from "../text/format.ts";
import { UI } from "../text/ui.ts";
import { cellText, valueText } from "../text/value-words.ts";

/** Title, description and table for the area's chart of the series over `periods`. */
export function levelWords(
  series: MeasureSeries,
  code: RegionCode,
  area: Area,
  periods: readonly Period[],
  lang: Lang,
): Words {
  const facts = series.areas.get(code);
  const [from, to] = [periods[0], periods.at(-1)];
  if (facts === undefined || from === undefined || to === undefined) {
    throw new RangeError(`no figures of ${series.id} for ${code}`);
  }
  const { measure, basis, quantity } = series;
  const text = chartWords.level(
    { measure, basis, quantity, area },
    facts,
    { from, to },
    spreadOf(series, periods).low.some((value) => value !== null),
    lang,
    series.regionsInAll,
  );
  return { ...text, table: levelTable(series, code, text.caption, periods, lang) };
}

/** A column and what stands in it for a period. */
interface Column {
  readonly label: string;
  readonly cells: readonly string[];
}

/** Period by period, the newest first: the figure, its counts and the nation's, as far as there are any. */
function levelTable(
  series: MeasureSeries,
  code: RegionCode,
  caption: string,
  periods: readonly Period[],
  lang: Lang,
): Table {
  const ui = UI[lang].table;
  const own = onGrid(series, code, periods);
  const nation = code === "00" ? [] : onGrid(series, "00", periods);
  const against = series.areas.get(code)?.distance?.threshold.value;
  const number = (value: number | null | undefined) =>
    value === null || value === undefined ? ui.noValue : formatNumber(value, lang);
  const figure: Column = {
    label: ui.quantity[series.quantity],
    cells: periods.map((period, i) =>
      cellText(own[i] ?? null, absenceOf(series, code, period), series.quantity, lang, against),
    ),
  };
  const others: Column[] = [
    { label: ui.within, cells: own.map((value) => number(value?.counts?.within)) },
    { label: ui.total, cells: own.map((value) => number(value?.total)) },
    { label: ui.nation, cells: nation.map((value) => nationText(value, series, lang)) },
  ].filter(({ cells }) => cells.some((cell) => cell !== ui.noValue));
  const columns = [figure, ...others];
  const isYearly = series.frequency === "year";
  return {
    caption,
    columns: [
      { label: isYearly ? ui.year : ui.month, numeric: false },
      ...columns.map(({ label }) => ({ label, numeric: true })),
    ],
    rows: periods
      .map((period, i) => ({
        head: formatPeriod(period, lang),
        cells: columns.map(({ cells }) => cells[i] ?? ui.noValue),
      }))
      .reverse(),
  };
}

const nationText = (value: Value | null, { quantity }: MeasureSeries, lang: Lang): string =>
  value !== null && isFigure(value) ? valueText(value, quantity, lang) : UI[lang].table.noValue;
