/** The level chart of one area: from a series to a finished drawing. */
import type { Chart, Words } from "../charts/chart.ts";
import { levelLine } from "../charts/level-line.ts";
import type { Line } from "../charts/level-model.ts";
import { startIndices } from "../charts/time-marks.ts";
import type { Break, Period, RegionCode } from "../data/types.ts";
import { onGrid, spreadOf } from "../model/grid.ts";
import type { MeasureSeries } from "../model/measure-series.ts";
import { isFigure } from "../model/value.ts";
import { breakPeriods } from "../stats/comparable.ts";
import type { Lang } from "../text/format.ts";
import { UI } from "../text/ui.ts";
import { valueText } from "../text/value-words.ts";
import {
  axisOf,
  gapNotes,
  linePoints,
  shownPeriods,
  startsOf,
  thresholdSteps,
  timeMarks,
} from "./chart-parts.ts";

/** What a level chart is drawn of. */
export interface LevelChartInput {
  readonly id: string;
  readonly lang: Lang;
  readonly series: MeasureSeries;
  readonly code: RegionCode;
  /** Name of the area for its line. */
  readonly name: string;
  readonly breaks: readonly Break[];
  readonly words: Words;
}

/** The area's values over time, with the nation, the spread of the regions and the threshold. */
export function levelChart({
  id,
  lang,
  series,
  code,
  name,
  breaks,
  words,
}: LevelChartInput): Chart {
  const ui = UI[lang].figure;
  const { measure, quantity } = series;
  const periods = shownPeriods(series, code);
  const own = lineOf(series, code, name, periods, lang);
  const nation = code === "00" ? own : lineOf(series, "00", ui.nation, periods, lang);
  const spread = spreadOf(series, periods);
  const drawn = [own, nation].flatMap(({ points }) => points.map(({ value }) => value));
  const thresholds = thresholdSteps(series, lang);
  const reach = quantity === "share" ? spread.low : spread.high;
  return levelLine({
    id,
    lang,
    words,
    syntheticMark: ui.madeUp,
    periods,
    lines: code === "00" ? [] : [own],
    nation: nation.points.some(({ value }) => value !== null) ? nation : null,
    spread: spread.low.some((value) => value !== null)
      ? {
          ...spread,
          starts: startIndices(commonStarts(breaks, measure.id), periods),
          label: ui.spread,
        }
      : null,
    isFilled: false,
    thresholds,
    marks: timeMarks(breaks, measure.id, code, periods, lang),
    axis: axisOf(quantity, [...drawn, ...reach, ...thresholds.map(({ value }) => value)], lang),
    gapNotes: gapNotes(lang),
  });
}

/** The breaks of all regions, which part the spread too. */
const commonStarts = (breaks: readonly Break[], measure: string) =>
  breakPeriods(breaks, "*", measure);

function lineOf(
  series: MeasureSeries,
  code: RegionCode,
  name: string,
  periods: readonly Period[],
  lang: Lang,
): Line {
  const { quantity } = series;
  const against = series.areas.get(code)?.distance?.threshold.value;
  const values = onGrid(series, code, periods).map((value) =>
    value !== null && isFigure(value) ? valueText(value, quantity, lang, against) : "",
  );
  return {
    label: name,
    valueLabel: values.findLast((value) => value !== "") ?? "",
    note: null,
    points: linePoints(series, code, periods),
    starts: startsOf(series, code, periods),
    values: series.frequency === "year" ? values : null,
  };
}
