/** What horizontal ranked charts share: names at the left, values at the right, ticks below. */
import type { Lang } from "../text/format.ts";
import { type ValueAxis, valueTicks } from "./axis.ts";
import { type Frame, position, textWidth } from "./geometry.ts";
import type { Preset } from "./presets.ts";
import type { InRow } from "./rows.ts";
import { path, type Shape, text } from "./shapes.ts";

/** A name or a reason that is listed without a mark. */
export interface MissingRow {
  readonly name: string;
  /** "ej rapporterat", "färre än 5". */
  readonly reason: string;
}

/** Room for finished values at the right edge. */
export function valuesWidth(
  values: ReadonlyArray<{ readonly label: string }>,
  preset: Preset,
): number {
  const widths = values.map(({ label }) => textWidth(label, preset.text, true));
  return Math.ceil(Math.max(0, ...widths)) + 14;
}

/** Vertical grid lines with their values below the plot. */
export function valueScaleBelow(
  axis: ValueAxis,
  frame: Frame,
  lang: Lang,
  preset: Preset,
): Shape[] {
  const [bottom, top] = frame.y.range;
  const list = thinned(axis, frame, lang, preset);
  return [
    path("grid", list.map(({ at }) => `M${position(frame.x, at)},${top}V${bottom}`).join("")),
    ...list.map(({ at, label }) =>
      text(
        label,
        [position(frame.x, at), bottom + preset.small / 2 + 5],
        preset.small,
        "small muted",
      ),
    ),
    ...(axis.cutNote === null
      ? []
      : [
          text(
            axis.cutNote,
            [frame.x.range[0], bottom + preset.small * 1.5 + 9],
            preset.small,
            "small muted",
            "start",
          ),
        ]),
  ];
}

/** Height of the scale below. */
export const scaleBelowHeight = (axis: ValueAxis, preset: Preset): number =>
  preset.small + 10 + (axis.cutNote === null ? 0 : preset.small + 4);

/** Room for names at the left. */
export function namesWidth(
  names: ReadonlyArray<{ readonly name: string; readonly isFocus?: boolean }>,
  preset: Preset,
): number {
  const widths = names.flatMap(({ name, isFocus = false }) =>
    nameRows(name, preset).map((row) => textWidth(row, preset.text, isFocus)),
  );
  return Math.ceil(Math.max(0, ...widths)) + 12;
}

/** Names at the left, the one in focus strong; on phones the longest take two rows. */
export function rowNames(
  names: ReadonlyArray<InRow<{ readonly name: string; readonly isFocus: boolean }>>,
  frame: Frame,
  preset: Preset,
): Shape[] {
  return names.flatMap(({ name, isFocus, row }) =>
    nameAt(name, position(frame.y, row), isFocus ? "focus-text strong" : "", frame, preset),
  );
}

/** Finished values at the right edge, the one in focus strong. */
export function rowValues(
  values: ReadonlyArray<InRow<{ readonly label: string; readonly isFocus: boolean }>>,
  frame: Frame,
  preset: Preset,
): Shape[] {
  return values.map(({ label, isFocus, row }) => {
    const at = [preset.width - 2, position(frame.y, row)] as const;
    return text(label, at, preset.text, isFocus ? "focus-text strong" : "", "end");
  });
}

function nameAt(name: string, y: number, kind: string, frame: Frame, preset: Preset): Shape[] {
  const rows = nameRows(name, preset);
  return rows.map((words, i) => {
    const at = [frame.x.range[0] - 10, y + (i - (rows.length - 1) / 2) * 12.5] as const;
    return text(words, at, preset.text, kind, "end");
  });
}

function nameRows(name: string, preset: Preset): string[] {
  const isLong = preset.name === "narrow" && textWidth(name, preset.text) > 124;
  return isLong ? name.split(" ") : [name];
}

/** The missing, below the last row: name and reason, no mark. */
export function missingRows(
  missing: readonly MissingRow[],
  frame: Frame,
  preset: Preset,
  top: number,
): Shape[] {
  return missing.flatMap(({ name, reason }, i) => {
    const y = top + preset.row * (i + 0.5);
    return [
      ...nameAt(name, y, "muted", frame, preset),
      text(reason, [frame.x.range[0], y], preset.small, "small muted", "start"),
    ];
  });
}

/** The ticks, thinned out where they would meet. */
function thinned(axis: ValueAxis, frame: Frame, lang: Lang, preset: Preset) {
  const list = valueTicks(axis, lang);
  const widest = Math.max(...list.map(({ label }) => textWidth(label, preset.small))) + 8;
  const [a, b] = list;
  const stride =
    a && b ? Math.abs(position(frame.x, b.at) - position(frame.x, a.at)) : Number.MAX_VALUE;
  return list.filter((_, i) => i % Math.ceil(widest / stride) === 0);
}
