/**
 * Thresholds as lines with their words: as a requirement where they held, and thinner where their
 * level is only a yardstick.
 */
import type { Period } from "../data/types.ts";
import { isInForce } from "../model/threshold.ts";
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
  /** While it holds: "krav 82 %". */
  readonly label: string;
  /** Outside its time, and for years: "2021 års kravnivå 82 %". */
  readonly outside: string;
}

/** A level as drawn over neighbouring periods. */
interface Span {
  readonly value: number;
  readonly label: string;
  readonly holds: boolean;
  readonly first: number;
  readonly last: number;
}

/**
 * The levels over all periods: each step where it holds, the last one elsewhere as a yardstick. A
 * year is never within a step, since a requirement is of months.
 */
export function spansOf(steps: readonly ThresholdStep[], periods: readonly Period[]): Span[] {
  const yardstick = steps.at(-1);
  if (yardstick === undefined) return [];
  const spans: Span[] = [];
  periods.forEach((period, i) => {
    const holding = steps.findLast((step) => isInForce(step, period));
    const { value, ...step } = holding ?? yardstick;
    const holds = holding !== undefined;
    const label = holds ? step.label : step.outside;
    const before = spans.at(-1);
    if (before?.value === value && before.holds === holds) {
      spans[spans.length - 1] = { ...before, last: i };
    } else spans.push({ value, label, holds, first: i, last: i });
  });
  return spans;
}

/** The level in the last period, whose words stand at the right end. */
export function currentLevel(
  steps: readonly ThresholdStep[],
  periods: readonly Period[],
): Span | null {
  return spansOf(steps, periods).at(-1) ?? null;
}

/** Class of the line of a level. */
export const levelKind = (holds: boolean): string => (holds ? "threshold" : "threshold outside");

/** Where the words of the current level stand: on phones they would cover the lines. */
type Place = "end" | "line" | "key";

function placeOf({ label }: Pick<Span, "label">, preset: Preset): Place {
  if (preset.name === "narrow") return "key";
  return textWidth(label, preset.text) + 12 > preset.rightLimit ? "line" : "end";
}

/** The words at the right end; none where they stand elsewhere. */
export function thresholdRows(level: Span | null, preset: Preset): EndRow[] {
  if (level === null || placeOf(level, preset) !== "end") return [];
  return [{ text: level.label, kind: level.holds ? "" : "muted" }];
}

/** The words in the key; none where they stand elsewhere. */
export function thresholdKey(level: Span | null, preset: Preset): KeyItem[] {
  if (level === null || placeOf(level, preset) !== "key") return [];
  return [{ label: level.label, kind: levelKind(level.holds), mark: null }];
}

/** The lines of the levels. */
export function drawThresholds(
  steps: readonly ThresholdStep[],
  periods: readonly Period[],
  frame: Frame,
): Shape[] {
  const spans = spansOf(steps, periods);
  const lines = (wanted: boolean): string =>
    spans
      .filter(({ holds }) => holds === wanted)
      .map(({ first, last, value }) => {
        const [from, to] = [position(frame.x, first - 0.5), position(frame.x, last + 0.5)];
        return `M${from},${position(frame.y, value)}H${to}`;
      })
      .join("");
  return [path(levelKind(false), lines(false)), path(levelKind(true), lines(true))];
}

/**
 * Words on the lines: of steps that have ended, where the end does not tell of the same level, and
 * of the current level when it fits nowhere else.
 */
export function thresholdWords(
  steps: readonly ThresholdStep[],
  periods: readonly Period[],
  frame: Frame,
  preset: Preset,
): Shape[] {
  const edge = (index: number) => position(frame.x, index);
  const spans = spansOf(steps, periods);
  const current = spans.at(-1);
  return spans
    .filter((span) =>
      span === current
        ? placeOf(span, preset) === "line"
        : span.holds && span.value !== current?.value,
    )
    .map(({ first, last, value, label }) => {
      const y = position(frame.y, value) - 9;
      // Words longer than their line begin with it, others end with it.
      const fits = edge(last) - edge(first) > textWidth(label, preset.small);
      return fits
        ? text(label, [edge(last + 0.5) - 3, y], preset.small, "small halo", "end")
        : text(label, [edge(first - 0.5) + 2, y], preset.small, "small halo", "start");
    });
}
