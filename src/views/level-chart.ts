/** The level chart of one area: from a series to a finished drawing. */
import type { Chart, Words } from "../charts/chart.ts";
import { levelLine } from "../charts/level-line.ts";
import type { Line } from "../charts/level-model.ts";
import { kindStart } from "../charts/runs.ts";
import { isMonth } from "../data/period.ts";
import type { Break, Month, RegionCode } from "../data/types.ts";
import { areaOf } from "../model/area-trend.ts";
import { onGrid, periodsOf, spreadOf } from "../model/grid.ts";
import type { SeriesModel } from "../model/model.ts";
import { percentOfCellWords } from "../text/cell-words.ts";
import type { Lang } from "../text/format.ts";
import { UI } from "../text/ui.ts";
import {
  gapNotes,
  linePoints,
  percentAxis,
  startsOf,
  thresholdSteps,
  timeMarks,
} from "./chart-parts.ts";

/** What a level chart is drawn of. */
export interface LevelChartInput {
  readonly id: string;
  readonly lang: Lang;
  readonly one: SeriesModel;
  readonly code: RegionCode;
  /** Name of the area for its line. */
  readonly name: string;
  readonly breaks: readonly Break[];
  readonly words: Words;
}

/** The area's share over time, with the nation, the spread of the regions and the threshold. */
export function levelChart({ id, lang, one, code, name, breaks, words }: LevelChartInput): Chart {
  const ui = UI[lang].figure;
  const { measure, series } = one;
  const periods = levelPeriods(one, code);
  const own = lineOf(one, code, name, periods, breaks, lang);
  const nation = code === "00" ? own : lineOf(one, "00", ui.nation, periods, breaks, lang);
  const spread = spreadOf(series, periods);
  const values = [own, nation].flatMap(({ points }) => points.map(({ value }) => value));
  const thresholds = thresholdSteps(measure, lang);
  return levelLine({
    id,
    lang,
    words,
    syntheticMark: ui.madeUp,
    periods,
    lines: code === "00" ? [] : [own],
    nation: nation.points.some(({ value }) => value !== null) ? nation : null,
    spread: spread.low.some((value) => value !== null)
      ? { ...spread, starts: startsOf(breaks, measure.id, "*", periods), label: ui.spread }
      : null,
    isFilled: false,
    thresholds,
    marks: timeMarks(breaks, measure.id, code, periods, lang),
    axis: percentAxis([...values, ...spread.low, ...thresholds.map(({ value }) => value)], lang),
    gapNotes: gapNotes(lang),
  });
}

/**
 * The periods of an area's chart: from its own first cell to the newest of the series. A region
 * does not get the years for which only a national figure was published.
 */
export function levelPeriods({ series }: SeriesModel, code: RegionCode): Month[] {
  const periods = periodsOf(series);
  const first = areaOf(series, code)[0]?.period;
  if (first === undefined) return periods;
  const own = periods.filter((period) => period >= first);
  // Published and made-up figures never share a chart.
  return own.slice(
    kindStart(onGrid(areaOf(series, code), own).map((cell) => cell && cell.synthetic)),
  );
}

function lineOf(
  { measure, series }: SeriesModel,
  code: RegionCode,
  name: string,
  periods: readonly Month[],
  breaks: readonly Break[],
  lang: Lang,
): Line {
  const threshold = measure.thresholds.at(-1)?.value ?? null;
  const values = onGrid(areaOf(series, code), periods).map((cell) =>
    cell === null ? "" : (percentOfCellWords(cell, threshold, lang) ?? ""),
  );
  const isYearly = periods[0] !== undefined && !isMonth(periods[0]);
  return {
    label: name,
    valueLabel: values.findLast((value) => value !== "") ?? "",
    note: null,
    points: linePoints(series, code, periods),
    starts: startsOf(breaks, measure.id, code, periods),
    values: isYearly ? values : null,
  };
}
