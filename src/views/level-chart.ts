/** The level chart of one area: from a series to a finished drawing. */
import type { Chart, Words } from "../charts/chart.ts";
import { levelLine } from "../charts/level-line.ts";
import type { Line } from "../charts/level-plan.ts";
import type { Break, Cell, Month, RegionCode } from "../data/types.ts";
import { areaOf } from "../model/area-trend.ts";
import { onGrid, periodsOf, spreadOf } from "../model/grid.ts";
import type { SeriesModel } from "../model/model.ts";
import { formatPercent, formatPercentAgainst, type Lang } from "../text/format.ts";
import { UI } from "../text/ui.ts";
import { percentAxis, sharePoint, thresholdSteps, timeMarks } from "./chart-parts.ts";

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
  const own = lineOf(one, code, name, periods, lang);
  const nation = code === "00" ? null : lineOf(one, "00", ui.nation, periods, lang);
  const spread = spreadOf(series, periods);
  const values = [own, ...(nation ? [nation] : [])].flatMap(({ points }) =>
    points.map(({ value }) => value),
  );
  const thresholds = thresholdSteps(measure, periods, lang);
  return levelLine({
    id,
    lang,
    words,
    syntheticMark: ui.madeUp,
    periods,
    lines: [own],
    nation: nation?.points.some(({ value }) => value !== null) ? nation : null,
    spread: spread.low.some((value) => value !== null) ? spread : null,
    thresholds,
    marks: timeMarks(breaks, measure.id, code, periods, lang),
    axis: percentAxis([...values, ...spread.low, ...thresholds.map(({ value }) => value)], lang),
    gapNotes: { notReported: ui.notReported, suppressed: ui.suppressed },
  });
}

/**
 * The periods of an area's chart: from its own first cell to the newest of the series. A region
 * does not get the years for which only a national figure was published.
 */
export function levelPeriods({ series }: SeriesModel, code: RegionCode): Month[] {
  const periods = periodsOf(series);
  const first = areaOf(series, code)[0]?.period;
  return first === undefined ? periods : periods.filter((period) => period >= first);
}

function lineOf(
  { measure, series }: SeriesModel,
  code: RegionCode,
  name: string,
  periods: readonly Month[],
  lang: Lang,
): Line {
  const cells: (Cell | null)[] = onGrid(areaOf(series, code), periods);
  const points = cells.map(sharePoint);
  const last = points.findLast(({ value }) => value !== null)?.value ?? null;
  const threshold = measure.thresholds.at(-1)?.value ?? null;
  const format = (value: number) =>
    threshold === null ? formatPercent(value, lang) : formatPercentAgainst(value, threshold, lang);
  return { label: name, valueLabel: last === null ? "" : format(last), note: null, points };
}
