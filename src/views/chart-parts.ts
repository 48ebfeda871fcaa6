/** What the charts over time share: points, axes, marks on the time axis. */
import type { ValueAxis } from "../charts/axis.ts";
import { shareAxis } from "../charts/choose-axis.ts";
import type { GapNotes } from "../charts/gap-rows.ts";
import { kindStart, type LinePoint, type PlainLine } from "../charts/runs.ts";
import { holdsIn, type ThresholdStep } from "../charts/thresholds.ts";
import { startIndices, type TimeMark } from "../charts/time-marks.ts";
import { percentOfCell } from "../data/cells.ts";
import type { Break, Cell, Measure, Period, RegionCode, Series } from "../data/types.ts";
import { breakPeriods } from "../stats/comparable.ts";
import { requirementLabel, verdictWords, yardstickLabel } from "../text/chart-words/threshold.ts";
import { formatPlainPercent, type Lang } from "../text/format.ts";
import { UI } from "../text/ui.ts";

/**
 * The cells of an area as points of a line. A region missing from a period in which others were
 * delivered has not reported; where nobody was delivered, the figure is not here.
 */
export function linePoints<P extends Period>(
  { regions, nation }: Pick<Series<P>, "regions" | "nation">,
  code: RegionCode,
  periods: readonly P[],
  valueOf: (cell: Cell) => number | null = percentOfCell,
): LinePoint[] {
  const isNation = code === "00";
  const all = isNation ? [] : [...regions.values()].flat();
  const delivered = new Set(all.map(({ period }) => period));
  const own = isNation ? nation : (regions.get(code) ?? []);
  const cells = new Map(own.map(({ period, cell }) => [period, cell]));
  return periods.map((period) => {
    const cell = cells.get(period);
    if (cell === undefined) {
      const status = delivered.has(period) ? "not-reported" : "lacking";
      return { value: null, status, preliminary: false, synthetic: false };
    }
    const { status, preliminary, synthetic } = cell;
    return { value: valueOf(cell), status, preliminary, synthetic };
  });
}

/** Indices at which the area's series starts anew. */
export const startsOf = (
  breaks: readonly Break[],
  measure: string,
  code: RegionCode,
  periods: readonly Period[],
): ReadonlySet<number> => startIndices(breakPeriods(breaks, code, measure), periods);

/** Words of the rows below a chart that say why there is no value. */
export const gapNotes = (lang: Lang): GapNotes => {
  const { notReported, lacking, suppressed } = UI[lang].figure;
  return { notReported, lacking, suppressed };
};

/** The shares of cells as a quiet line, of one kind of figures, which starts anew at breaks. */
export function shareLine(
  cells: readonly (Cell | null)[],
  periods: readonly Period[],
  breaks: readonly Period[],
): PlainLine {
  const values = cells.map((cell) => cell && percentOfCell(cell));
  const start = kindStart(
    cells.map((cell, i) => (cell === null || values[i] === null ? null : cell.synthetic)),
  );
  return {
    values: values.map((value, i) => (i < start ? null : value)),
    starts: startIndices(breaks, periods),
  };
}

/** The thresholds of a measure with their words in their time and outside it. */
export const thresholdSteps = (
  { thresholds }: Pick<Measure, "thresholds">,
  lang: Lang,
): ThresholdStep[] =>
  thresholds.map((threshold) => ({
    value: threshold.value,
    from: threshold.from,
    to: threshold.to,
    label: requirementLabel(threshold, lang),
    outside: yardstickLabel(threshold, lang),
  }));

/** The newest threshold as a line across a chart of one period, or of small lines. */
export function thresholdLevel(
  { thresholds }: Pick<Measure, "thresholds">,
  period: Period,
): { readonly value: number; readonly holds: boolean } | null {
  const threshold = thresholds.at(-1);
  return threshold === undefined
    ? null
    : { value: threshold.value, holds: holdsIn(threshold, period) };
}

/** What a share of a period is to the newest threshold, in words; null where there is none. */
export function thresholdVerdicts(
  { thresholds }: Pick<Measure, "thresholds">,
  period: Period,
  lang: Lang,
): { readonly met: string; readonly notMet: string } | null {
  const threshold = thresholds.at(-1);
  return threshold ? verdictWords(threshold, holdsIn(threshold, period), lang) : null;
}

/** Breaks and events that stand on the area's time axis. */
export function timeMarks(
  breaks: readonly Break[],
  measure: string,
  code: RegionCode,
  periods: readonly Period[],
  lang: Lang,
): TimeMark[] {
  const ui = UI[lang].figure;
  const [first = "", last = ""] = [periods[0], periods.at(-1)];
  return breaks
    .filter((one) => one.measure === "*" || one.measure === measure)
    .filter((one) => one.region === "*" || one.region === code)
    .filter(({ period }) => period > first && period <= last)
    .map(({ period, kind }) => ({
      period,
      kind,
      label: kind === "break" ? ui.newSeries : ui.newCollector,
    }));
}

/** An axis for shares with its note in the language of the page. */
export const percentAxis = (values: readonly (number | null)[], lang: Lang): ValueAxis =>
  shareAxis(
    values.filter((value) => value !== null),
    (from) => UI[lang].figure.cutAxis(formatPlainPercent(from, lang)),
  );
