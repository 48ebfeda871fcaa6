/** Thresholds as thin ink lines over the periods in which they held, with their words. */
import type { Period } from "../data/types.ts";
import type { EndRow } from "./end-labels.ts";
import { type Frame, position, textWidth } from "./geometry.ts";
import type { KeyItem } from "./key.ts";
import type { Preset } from "./presets.ts";
import { path, type Shape, text } from "./shapes.ts";

/** A threshold and when it held, in the unit of the value axis. */
export interface ThresholdStep {
  readonly value: number;
  readonly from: Period;
  /** Last period, or null where it still holds. */
  readonly to: Period | null;
  /** "krav 82 %". */
  readonly label: string;
}

interface Span extends ThresholdStep {
  readonly first: number;
  readonly last: number;
}

/** The steps that touch the grid, with their indices in it; a year holds all its months. */
export function spansOf(steps: readonly ThresholdStep[], periods: readonly Period[]): Span[] {
  return steps
    .map((step) => ({
      ...step,
      first: periods.findIndex((period) => period >= step.from.slice(0, period.length)),
      last: periods.findLastIndex(
        (period) => step.to === null || period <= step.to.slice(0, period.length),
      ),
    }))
    .filter(({ first, last }) => first >= 0 && last >= first);
}

/** The step that holds in the last period, whose words stand at the right end. */
export function currentStep(
  steps: readonly ThresholdStep[],
  periods: readonly Period[],
): ThresholdStep | null {
  return spansOf(steps, periods).findLast(({ last }) => last === periods.length - 1) ?? null;
}

/** Where the words of the current step stand: on phones they would cover the lines. */
type Place = "end" | "line" | "key";

function placeOf({ label }: ThresholdStep, preset: Preset): Place {
  if (preset.name === "narrow") return "key";
  return textWidth(label, preset.text) + 12 > preset.rightLimit ? "line" : "end";
}

/** The words at the right end; none where they stand elsewhere. */
export function thresholdRows(step: ThresholdStep | null, preset: Preset): EndRow[] {
  if (step === null || placeOf(step, preset) !== "end") return [];
  return [{ text: step.label, kind: "" }];
}

/** The words in the key; none where they stand elsewhere. */
export function thresholdKey(step: ThresholdStep | null, preset: Preset): KeyItem[] {
  if (step === null || placeOf(step, preset) !== "key") return [];
  return [{ label: step.label, kind: "threshold", mark: null }];
}

/** The lines of the steps. */
export function drawThresholds(
  steps: readonly ThresholdStep[],
  periods: readonly Period[],
  frame: Frame,
): Shape[] {
  const lines = spansOf(steps, periods).map(
    ({ first, last, value }) =>
      `M${position(frame.x, first - 0.5)},${position(frame.y, value)}H${position(frame.x, last + 0.5)}`,
  );
  return [path("threshold", lines.join(""))];
}

/** Words on the lines: of steps that have ended, and of a current one that fits nowhere else. */
export function thresholdWords(
  steps: readonly ThresholdStep[],
  periods: readonly Period[],
  frame: Frame,
  preset: Preset,
): Shape[] {
  const edge = (index: number) => position(frame.x, index);
  return spansOf(steps, periods)
    .filter((span) => span.last < periods.length - 1 || placeOf(span, preset) === "line")
    .map(({ first, last, value, label }) => {
      const y = position(frame.y, value) - 9;
      // Words longer than their line begin with it, others end with it.
      const fits = edge(last) - edge(first) > textWidth(label, preset.small);
      return fits
        ? text(label, [edge(last + 0.5) - 3, y], preset.small, "small halo", "end")
        : text(label, [edge(first - 0.5) + 2, y], preset.small, "small halo", "start");
    });
}
