/** Regions × periods in steps of one ramp, one of its edges the threshold. */
import type { Chart, Table } from "../charts/chart.ts";
import { roundEdges } from "../charts/choose-scale.ts";
import { type HeatCell, heatMap } from "../charts/heat-map.ts";
import { currentLevel } from "../charts/thresholds.ts";
import { compare, type Fraction, fraction, fractionOfDecimalPercent } from "../data/share.ts";
import type { Period, Quantity, Region, RegionCode } from "../data/types.ts";
import { absenceOf } from "../model/absence.ts";
import { onGrid, periodsOfRegions } from "../model/grid.ts";
import type { MeasureSeries } from "../model/measure-series.ts";
import type { Ranking } from "../model/ranking.ts";
import { chartWords } from "../text/chart-words.ts";
import { formatNumber, formatPeriodShort, formatPlainPercent, type Lang } from "../text/format.ts";
import { UI } from "../text/ui.ts";
import { cellText } from "../text/value-words.ts";
import { thresholdLevel, thresholdSteps } from "./chart-parts.ts";

/** Periods of the drawing. */
const PERIODS = 36;

/** Draws the heat map of the newest periods; the regions stand in order of rank. */
export function heatChart(series: MeasureSeries, ranking: Ranking, lang: Lang): Chart {
  const ui = UI[lang].figure;
  const { quantity } = series;
  const periods = heatPeriods(series);
  const regions = regionsIn(ranking);
  const values = regions.flatMap(({ code }) => onGrid(series, code, periods));
  const level = currentLevel(thresholdSteps(series, lang), periods);
  const edges = pageEdges(series, ranking);
  const edge = level ? edges.indexOf(level.value) : -1;
  const [from = ranking.period, to = ranking.period] = [periods[0], periods.at(-1)];
  const synthetic = values.some((value) => value?.synthetic === true);
  const text = chartWords.regions("heatMap", series, ranking, { from, to }, synthetic, lang);
  const isLacking = regions.some(({ code }) =>
    periods.some((period) => absenceOf(series, code, period) === "not-delivered"),
  );
  return heatMap({
    id: `heat-${series.id}`,
    lang,
    words: { ...text, table: periodsTable(series, regions, periods, text.caption, lang) },
    syntheticMark: ui.madeUp,
    periods,
    rows: regions.map(({ code, shortName }) => ({
      name: shortName,
      cells: periods.map((period) => heatCell(series, code, period, edges)),
      isFocus: false,
    })),
    scale: {
      edges: edges.map((value) => edgeText(value, quantity, lang)),
      threshold: level && edge >= 0 ? { edge, label: level.label } : null,
      ends: null,
      missing: isLacking ? ui.lacking : ui.notReported,
      suppressed: ui.suppressed,
    },
  });
}

/** The edges of the page's scale, which its heat map and its map share. */
export function pageEdges(series: MeasureSeries, ranking: Ranking): number[] {
  const periods = heatPeriods(series);
  const values = regionsIn(ranking)
    .flatMap(({ code }) => onGrid(series, code, periods))
    .flatMap((value) => value?.value ?? []);
  return roundEdges(values, thresholdLevel(series, ranking.period)?.value ?? null);
}

const regionsIn = ({ ranked, missing }: Ranking): Region[] =>
  [...ranked, ...missing].map(({ region }) => region);

const heatPeriods = (series: MeasureSeries): Period[] => periodsOfRegions(series).slice(-PERIODS);

/** An edge of the scale as it stands in the key. */
export const edgeText = (value: number, quantity: Quantity, lang: Lang): string =>
  quantity === "share" ? formatPlainPercent(value, lang) : formatNumber(value, lang);

/** The step of a cell, by its exact value: a value on an edge belongs to the step above it. */
export function heatCell(
  series: MeasureSeries,
  code: RegionCode,
  period: Period,
  edges: readonly number[],
): HeatCell {
  const exact = series.at(code, period)?.exact ?? null;
  if (exact !== null) return stepOf(exact, edges, series.quantity);
  const absence = absenceOf(series, code, period);
  if (absence === "suppressed") return "suppressed";
  return absence === "no-contacts" ? "absent" : "missing";
}

/** How many of the edges the value reaches. */
export const stepOf = (exact: Fraction, edges: readonly number[], quantity: Quantity): number =>
  edges.filter((edge) => {
    const limit = quantity === "share" ? fractionOfDecimalPercent(edge) : fraction(edge);
    return compare(exact, limit) >= 0;
  }).length;

function periodsTable(
  series: MeasureSeries,
  regions: readonly Region[],
  periods: readonly Period[],
  caption: string,
  lang: Lang,
): Table {
  const threshold = thresholdSteps(series, lang).at(-1);
  return {
    caption,
    columns: [
      { label: UI[lang].table.region, numeric: false },
      ...periods
        .map((period) => ({ label: formatPeriodShort(period, lang), numeric: true }))
        .reverse(),
    ],
    rows: regions.map(({ code, shortName }) => ({
      head: shortName,
      cells: periods
        .map((period) =>
          cellText(
            series.at(code, period),
            absenceOf(series, code, period),
            series.quantity,
            lang,
            threshold?.value,
          ),
        )
        .reverse(),
    })),
  };
}
