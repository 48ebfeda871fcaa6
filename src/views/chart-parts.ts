/** What the charts over time share: points, axes, marks on the time axis. */
import type { ValueAxis } from "../charts/axis.ts";
import { shareAxis } from "../charts/choose-axis.ts";
import type { LinePoint, PlainLine } from "../charts/runs.ts";
import type { ThresholdStep } from "../charts/thresholds.ts";
import type { TimeMark } from "../charts/time-marks.ts";
import { percentOfCell } from "../data/cells.ts";
import type { Break, Cell, Measure, Period, RegionCode } from "../data/types.ts";
import { formatPlainPercent, type Lang } from "../text/format.ts";
import { UI } from "../text/ui.ts";

/** A cell as a point of a line of shares; a period without a cell is not reported. */
export function sharePoint(cell: Cell | null): LinePoint {
  if (cell === null) {
    return { value: null, status: "not-reported", preliminary: false, synthetic: false };
  }
  const { status, preliminary, synthetic } = cell;
  return { value: percentOfCell(cell), status, preliminary, synthetic };
}

/**
 * The shares of cells as a quiet line, which starts a new series at breaks and where made-up figures and
 * published ones meet.
 */
export function shareLine(
  cells: readonly (Cell | null)[],
  periods: readonly Period[],
  breaks: readonly Period[],
): PlainLine {
  const starts = cells.flatMap((cell, i) => {
    const before = cells[i - 1];
    const isOther = cell && before && cell.synthetic !== before.synthetic;
    const period = periods[i] ?? "";
    // A year starts a new series when one of its months does.
    const isBroken = breaks.some((start) => start.slice(0, period.length) === period);
    return isOther || isBroken ? [i] : [];
  });
  return {
    values: cells.map((cell) => cell && percentOfCell(cell)),
    starts: new Set(starts),
  };
}

/** The same for a number taken out of the cell. */
export function numberPoint(cell: Cell | null, value: number | null): LinePoint {
  return { ...sharePoint(cell), value };
}

/** The threshold as the reference line that it is: across the whole chart, with its own label. */
export function thresholdSteps(
  measure: Measure,
  periods: readonly Period[],
  lang: Lang,
): ThresholdStep[] {
  const threshold = measure.thresholds.at(-1);
  const from = periods[0];
  if (threshold === undefined || from === undefined) return [];
  const label = `${threshold.label[lang]}: ${formatPlainPercent(threshold.value, lang)}`;
  return [{ value: threshold.value, from, to: null, label }];
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
    .map(({ period, kind, region }) => ({
      period,
      kind,
      label: kind === "break" ? ui.newSeries : ui.newCollector,
      scope: region === "*" ? ("all" as const) : ("first" as const),
    }));
}

/** An axis for shares with its note in the language of the page. */
export const percentAxis = (values: readonly (number | null)[], lang: Lang): ValueAxis =>
  shareAxis(
    values.filter((value) => value !== null),
    (from) => UI[lang].figure.cutAxis(formatPlainPercent(from, lang)),
  );
