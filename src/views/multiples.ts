/** One small chart for each region, on one scale, in order of rank. */
import type { ValueAxis } from "../charts/axis.ts";
import type { Table } from "../charts/chart.ts";
import { countAxis } from "../charts/choose-axis.ts";
import { type SmallMultiples, smallMultiples } from "../charts/small-multiples.ts";
import { calendarMonth, isMonth } from "../data/period.ts";
import type { Period, Quantity, Region, RegionCode } from "../data/types.ts";
import { absenceOf } from "../model/absence.ts";
import { onGrid, periodsOfRegions } from "../model/grid.ts";
import type { MeasureSeries } from "../model/measure-series.ts";
import type { Ranking } from "../model/ranking.ts";
import type { Distance } from "../model/threshold.ts";
import { chartWords } from "../text/chart-words.ts";
import { formatPeriod, type Lang } from "../text/format.ts";
import { paragraph, uncapital } from "../text/sentence.ts";
import { verdictWord } from "../text/short-words.ts";
import { UI } from "../text/ui.ts";
import { absenceWord, cellText, valueText } from "../text/value-words.ts";
import { quietLine, thresholdLevel } from "./chart-parts.ts";
import { edgeText } from "./heat.ts";

/** A tile of the grid. */
export interface Tile {
  readonly region: Region;
  /** The newest figure, or why there is none. */
  readonly value: string;
  readonly verdict: Distance | null;
  readonly svg: string;
}

/** The grid with its words and table. */
export interface Multiples {
  readonly chart: SmallMultiples;
  readonly tiles: readonly Tile[];
  /** What the shared scale covers, as a sentence. */
  readonly scale: string;
}

/** The table of months has the same month of each year. */
const MONTHS_BETWEEN = 12;

/** The shared scale lies between whole steps around all that is drawn. */
const SCALE_STEP = 5;

/** Draws the grid; the regions without a figure in the newest period come last. */
export function multiples(series: MeasureSeries, ranking: Ranking, lang: Lang): Multiples {
  const { quantity, values } = series;
  const periods = periodsOfRegions(series);
  const threshold = thresholdLevel(series, ranking.period);
  const tiles = tilesOf(series, ranking, lang);
  const lineOf = (code: RegionCode) =>
    quietLine(onGrid(series, code, periods), periods, series.startsOf(code));
  const lines = tiles.map(({ region }) => lineOf(region.code));
  const nation = lineOf("00");
  const hasNation = nation.values.some((value) => value !== null);
  const axis = scaleOf(
    [...lines.flatMap((line) => line.values), threshold?.value ?? null],
    quantity,
  );
  const [from = ranking.period, to = ranking.period] = [periods[0], periods.at(-1)];
  const span = { from, to };
  const text = chartWords.regions("multiples", series, ranking, span, ranking.synthetic, lang);
  const chart = smallMultiples({
    id: `multiples-${series.id}`,
    lang,
    words: { ...text, table: yearsTable(series, tiles, periods, text.caption, lang) },
    syntheticMark: UI[lang].figure.madeUp,
    periods,
    axis,
    threshold,
    step: series.frequency === "month" ? MONTHS_BETWEEN : 1,
    nation: hasNation ? nation : null,
    items: tiles.map((tile, i) => ({
      id: tile.region.code,
      name: tile.region.shortName,
      label: labelOf(tile, ranking.period, lang),
      line: lines[i] ?? nation,
      synthetic: (values.get(tile.region.code) ?? []).some(({ synthetic }) => synthetic),
    })),
  });
  return {
    chart,
    tiles: tiles.map((tile, i) => ({ ...tile, svg: chart.items[i]?.svg ?? "" })),
    scale: paragraph([
      UI[lang].measure.scale(
        edgeText(axis.min, quantity, lang),
        edgeText(axis.max, quantity, lang),
      ),
      hasNation ? UI[lang].measure.dashedNation : null,
    ]),
  };
}

function scaleOf(values: readonly (number | null)[], quantity: Quantity): ValueAxis {
  const known = values.filter((value) => value !== null);
  // Days and persons begin at nothing; a share may be cut, and ends at a hundred.
  if (quantity !== "share") return countAxis(known);
  const low = Math.floor((Math.min(100, ...known) - 1) / SCALE_STEP) * SCALE_STEP;
  const high = Math.ceil((Math.max(0, ...known) + 1) / SCALE_STEP) * SCALE_STEP;
  return { unit: "percent", min: Math.max(0, low), max: Math.min(100, high), cutNote: null };
}

function tilesOf(
  { quantity }: MeasureSeries,
  { ranked, missing }: Ranking,
  lang: Lang,
): Omit<Tile, "svg">[] {
  return [
    ...ranked.map(({ region, figure, distance }) => ({
      region,
      verdict: distance,
      value: valueText(figure, quantity, lang, distance?.threshold.value),
    })),
    ...missing.map(({ region, absence, disclosureLimit }) => ({
      region,
      verdict: null,
      value: uncapital(absenceWord(absence, disclosureLimit, lang)),
    })),
  ];
}

function labelOf(
  { region, value, verdict }: Omit<Tile, "svg">,
  period: Period,
  lang: Lang,
): string {
  const position = verdict === null ? "" : `, ${uncapital(verdictWord(verdict, lang))}`;
  return `${region.name}, ${formatPeriod(period, lang)}: ${value}${position}`;
}

/** The same month of each year, which is what the eye compares; all periods are in the download. */
function yearsTable(
  series: MeasureSeries,
  tiles: readonly Pick<Tile, "region">[],
  periods: readonly Period[],
  caption: string,
  lang: Lang,
): Table {
  const ui = UI[lang];
  const last = periods.at(-1);
  const shown = periods.filter(
    (period) =>
      last === undefined ||
      !isMonth(last) ||
      (isMonth(period) && calendarMonth(period) === calendarMonth(last)),
  );
  const isPart = shown.length < periods.length;
  return {
    caption: isPart ? `${caption}. ${ui.measure.sameMonth}` : caption,
    columns: [
      { label: ui.table.region, numeric: false },
      ...shown.map((period) => ({ label: formatPeriod(period, lang), numeric: true })),
    ],
    rows: tiles.map(({ region }) => ({
      head: region.shortName,
      cells: shown.map((period) =>
        cellText(
          series.at(region.code, period),
          absenceOf(series, region.code, period),
          series.quantity,
          lang,
        ),
      ),
    })),
  };
}
