/** One small chart for each region, on one scale, in order of rank. */
import type { ValueAxis } from "../charts/axis.ts";
import type { Table } from "../charts/chart.ts";
import { type SmallMultiples, smallMultiples } from "../charts/small-multiples.ts";
import { calendarMonth } from "../data/period.ts";
import type { Break, Month, Region, RegionCode } from "../data/types.ts";
import { areaOf } from "../model/area-trend.ts";
import { onGrid } from "../model/grid.ts";
import type { SeriesModel } from "../model/model.ts";
import { breakPeriods } from "../stats/comparable.ts";
import { percentOfCellWords, shareWords } from "../text/cell-words.ts";
import { chartWords } from "../text/chart-words.ts";
import { formatPeriod, formatPlainPercent, type Lang } from "../text/format.ts";
import { paragraph, uncapital } from "../text/sentence.ts";
import { UI } from "../text/ui.ts";
import { shareLine, thresholdLevel, thresholdVerdicts } from "./chart-parts.ts";
import { type MeasureMonth, regionPeriods } from "./measure-month.ts";

/** A tile of the grid. */
export interface Tile {
  readonly region: Region;
  /** The newest share, or why there is none. */
  readonly value: string;
  readonly verdict: "met" | "not-met" | null;
  readonly svg: string;
}

/** The grid with its words and table. */
export interface Multiples {
  readonly chart: SmallMultiples;
  readonly tiles: readonly Tile[];
  /** What the shared scale covers, as a sentence. */
  readonly scale: string;
}

/** The table has the same month of each year. */
const MONTHS_BETWEEN = 12;

/** The shared scale lies between whole steps of so many percent around all that is drawn. */
const SCALE_STEP = 5;

/** Draws the grid; the regions without a figure this month come last. */
export function multiples(
  one: SeriesModel,
  month: MeasureMonth,
  breaks: readonly Break[],
  lang: Lang,
): Multiples {
  const { measure, basis, series } = one;
  const periods = regionPeriods(one);
  const threshold = thresholdLevel(measure, month.period);
  const tiles = tilesOf(month, threshold?.value ?? null, lang);
  const lineOf = (code: RegionCode) =>
    shareLine(
      onGrid(areaOf(series, code), periods),
      periods,
      breakPeriods(breaks, code, measure.id),
    );
  const lines = tiles.map(({ region }) => lineOf(region.code));
  const nation = lineOf("00");
  const hasNation = nation.values.some((value) => value !== null);
  const axis = scaleOf([...lines.flatMap(({ values }) => values), threshold?.value ?? null]);
  const [from = month.period, to = month.period] = [periods[0], periods.at(-1)];
  const { spread, synthetic } = month;
  const span = { from, to };
  const text = chartWords.regions("multiples", { measure, basis }, spread, span, synthetic, lang);
  const chart = smallMultiples({
    id: `multiples-${one.id}`,
    lang,
    words: { ...text, table: yearsTable(one, tiles, periods, text.caption, lang) },
    syntheticMark: UI[lang].figure.madeUp,
    periods,
    axis,
    threshold,
    step: MONTHS_BETWEEN,
    nation: hasNation ? nation : null,
    items: tiles.map(({ region, value, verdict }, i) => ({
      id: region.code,
      name: region.shortName,
      label: labelOf(region, value, verdict, one, month.period, lang),
      line: lines[i] ?? nation,
      synthetic: areaOf(series, region.code).some(({ cell }) => cell.synthetic),
    })),
  });
  return {
    chart,
    tiles: tiles.map((tile, i) => ({ ...tile, svg: chart.items[i]?.svg ?? "" })),
    scale: paragraph([
      UI[lang].measure.scale(
        formatPlainPercent(axis.min, lang),
        formatPlainPercent(axis.max, lang),
      ),
      hasNation ? UI[lang].measure.dashedNation : null,
    ]),
  };
}

function scaleOf(values: readonly (number | null)[]): ValueAxis {
  const known = values.filter((value) => value !== null);
  const low = Math.floor((Math.min(100, ...known) - 1) / SCALE_STEP) * SCALE_STEP;
  const high = Math.ceil((Math.max(0, ...known) + 1) / SCALE_STEP) * SCALE_STEP;
  return { unit: "percent", min: Math.max(0, low), max: Math.min(100, high), cutNote: null };
}

function tilesOf(
  { ranked, missing }: MeasureMonth,
  threshold: number | null,
  lang: Lang,
): Omit<Tile, "svg">[] {
  return [
    ...ranked.map(({ region, cell, verdict }) => ({
      region,
      verdict,
      value: percentOfCellWords(cell, threshold, lang) ?? "",
    })),
    ...missing.map(({ region, reason }) => ({ region, verdict: null, value: uncapital(reason) })),
  ];
}

function labelOf(
  { name }: Region,
  value: string,
  verdict: Tile["verdict"],
  { measure }: SeriesModel,
  period: Month,
  lang: Lang,
): string {
  const words = thresholdVerdicts(measure, period, lang);
  const word = verdict === "met" ? words?.met : words?.notMet;
  const position = verdict === null || word === undefined ? "" : `, ${uncapital(word)}`;
  return `${name}, ${formatPeriod(period, lang)}: ${value}${position}`;
}

/** The same month of each year, which is what the eye compares; all months are in the download. */
function yearsTable(
  { measure, series }: SeriesModel,
  tiles: readonly Pick<Tile, "region">[],
  periods: readonly Month[],
  caption: string,
  lang: Lang,
): Table {
  const ui = UI[lang];
  const last = periods.at(-1);
  const shown = periods.filter(
    (period) => last === undefined || calendarMonth(period) === calendarMonth(last),
  );
  const threshold = measure.thresholds.at(-1)?.value ?? null;
  return {
    caption: `${caption}. ${ui.measure.sameMonth}`,
    columns: [
      { label: ui.table.region, numeric: false },
      ...shown.map((period) => ({ label: formatPeriod(period, lang), numeric: true })),
    ],
    rows: tiles.map(({ region }) => ({
      head: region.shortName,
      cells: onGrid(areaOf(series, region.code), shown).map((cell) =>
        shareWords(cell, threshold, lang),
      ),
    })),
  };
}
