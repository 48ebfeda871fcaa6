/** What the charts over time share: points, axes, marks on the time axis. */
import type { ValueAxis } from "../charts/axis.ts";
import { countAxis, daysAxis, shareAxis } from "../charts/choose-axis.ts";
import type { GapNotes } from "../charts/gap-rows.ts";
import { kindStart, type LinePoint, type PlainLine } from "../charts/runs.ts";
import type { ThresholdStep } from "../charts/thresholds.ts";
import { startIndices, type TimeMark } from "../charts/time-marks.ts";
import { isMonth, yearOf } from "../data/period.ts";
import type { Break, Measure, Month, Period, Quantity, RegionCode } from "../data/types.ts";
import { type Absence, absenceOf } from "../model/absence.ts";
import { onGrid, periodsOfArea } from "../model/grid.ts";
import type { MeasureSeries } from "../model/measure-series.ts";
import { thresholdFor } from "../model/threshold.ts";
import type { Value } from "../model/value.ts";
import { requirementLabel, yardstickLabel } from "../text/chart-words/threshold.ts";
import { formatPlainPercent, type Lang } from "../text/format.ts";
import { UI } from "../text/ui.ts";

/**
 * The periods of an area's chart, those with figures of another kind than its newest left out:
 * published and made-up figures never share a chart.
 */
export function shownPeriods(series: MeasureSeries, code: RegionCode): Period[] {
  const periods = periodsOfArea(series, code);
  const values = onGrid(series, code, periods);
  // A gap is of no kind: one that was published ends no line of made-up figures.
  const kinds = values.map((held) => (held && held.value !== null ? held.synthetic : null));
  return periods.slice(kindStart(kinds));
}

/** An area's values as the points of a line, with why some of them are missing. */
export const linePoints = (
  series: MeasureSeries,
  code: RegionCode,
  periods: readonly Period[],
): LinePoint[] =>
  periods.map((period) => {
    const held = series.at(code, period);
    const { value = null, preliminary = false, synthetic = false } = held ?? {};
    const absence = absenceOf(series, code, period);
    return { value, status: statusOf(absence, held?.status === "ok"), preliminary, synthetic };
  });

/** A cell that says something else than the quantity is no gap. */
const statusOf = (absence: Absence | null, isOther: boolean): LinePoint["status"] => {
  if (absence === null) return "ok";
  if (absence !== "not-delivered") return absence;
  return isOther ? "absent" : "lacking";
};

/** Indices at which the area's series starts again. */
export const startsOf = (
  series: MeasureSeries,
  code: RegionCode,
  periods: readonly Period[],
): ReadonlySet<number> => startIndices(series.startsOf(code), periods);

/** Words of the rows below a chart that say why there is no value. */
export const gapNotes = (lang: Lang): GapNotes => {
  const { notReported, lacking, suppressed } = UI[lang].figure;
  return { notReported, lacking, suppressed };
};

/** Values as a quiet line, of one kind of figures, which starts again at breaks. */
export function quietLine(
  values: readonly (Value | null)[],
  periods: readonly Period[],
  breaks: readonly Month[],
): PlainLine {
  const start = kindStart(
    values.map((value) => (value === null || value.value === null ? null : value.synthetic)),
  );
  return {
    values: values.map((value, i) => (i < start ? null : (value?.value ?? null))),
    starts: startIndices(breaks, periods),
  };
}

/** The thresholds of a share with their words in their time and outside it; days have none. */
export const thresholdSteps = (
  {
    measure,
    quantity,
  }: Pick<MeasureSeries, "quantity"> & {
    readonly measure: Pick<Measure, "thresholds">;
  },
  lang: Lang,
): ThresholdStep[] =>
  quantity !== "share"
    ? []
    : measure.thresholds.map((threshold) => ({
        value: threshold.value,
        from: threshold.from,
        to: threshold.to,
        label: requirementLabel(threshold, lang),
        outside: yardstickLabel(threshold, lang),
      }));

/** The threshold of a period as a line across a chart of one period, or of small lines. */
export function thresholdLevel(
  {
    measure,
    quantity,
  }: Pick<MeasureSeries, "quantity"> & {
    readonly measure: Pick<Measure, "thresholds">;
  },
  period: Period,
): { readonly value: number; readonly holds: boolean } | null {
  const held = thresholdFor(measure, quantity, period);
  return held && { value: held.threshold.value, holds: held.inForce };
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
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return [];
  return breaks
    .filter((one) => one.measure === "*" || one.measure === measure)
    .filter((one) => one.region === "*" || one.region === code)
    .map((one) => ({ ...one, period: isMonth(first) ? one.period : yearOf(one.period) }))
    .filter(({ period }) => period > first && period <= last)
    .map(({ period, kind }) => ({
      period,
      kind,
      label: kind === "break" ? ui.newSeries : ui.newCollector,
    }));
}

/** An axis for the quantity, with a note in the language of the page where it is cut. */
export function axisOf(
  quantity: Quantity,
  values: readonly (number | null | undefined)[],
  lang: Lang,
): ValueAxis {
  const known = values.filter((value) => value !== null && value !== undefined);
  if (quantity === "median") return daysAxis(known);
  if (quantity === "backlog") return countAxis(known);
  return shareAxis(known, (from) => UI[lang].figure.cutAxis(formatPlainPercent(from, lang)));
}
