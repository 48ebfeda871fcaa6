/** Rows of ticks below the plot: the months for which there is nothing to draw, and why. */
import { type Frame, position, textWidth } from "./geometry.ts";
import type { Preset } from "./presets.ts";
import type { LinePoint } from "./runs.ts";
import { path, type Shape, text } from "./shapes.ts";

/** The words of the kinds of gap: "ej rapporterat", "uppgift saknas här", "färre än 5". */
export interface GapNotes {
  readonly notReported: string;
  readonly lacking: string;
  readonly suppressed: string;
}

interface Row {
  readonly kind: "missing" | "lacking" | "suppressed";
  readonly note: string;
  readonly indices: readonly number[];
}

const ROW = 15;

/** Relative paths around the middle of a mark. */
const MARKS = { missing: "m0,-4v8", lacking: "m0,-1v5", suppressed: "m-2,-2h4v4h-4z" } as const;

/** The rows that a line needs: none when it has no gap. */
export function gapRows(points: ReadonlyArray<Pick<LinePoint, "status">>, notes: GapNotes): Row[] {
  const of = (status: string) => points.flatMap((point, i) => (point.status === status ? [i] : []));
  const rows: Row[] = [
    { kind: "missing", note: notes.notReported, indices: of("not-reported") },
    { kind: "lacking", note: notes.lacking, indices: of("lacking") },
    { kind: "suppressed", note: notes.suppressed, indices: of("suppressed") },
  ];
  return rows.filter(({ indices }) => indices.length > 0);
}

/** On phones the note has a line of its own, below its ticks. */
const heightOf = (preset: Preset): number => (preset.name === "narrow" ? 2 : 1) * ROW;

/** Height of the rows. */
export const gapRowsHeight = (rows: readonly Row[], preset: Preset): number =>
  rows.length === 0 ? 0 : rows.length * heightOf(preset) + 2;

/**
 * A tick (reported nothing), a low tick (not here) or a small square (too few to show) per period,
 * with one note a row.
 */
export function drawGapRows(
  rows: readonly Row[],
  frame: Frame,
  preset: Preset,
  top: number,
): Shape[] {
  const [left] = frame.x.range;
  return rows.flatMap(({ kind, note, indices }, row) => {
    const y = top + 2 + heightOf(preset) * row + ROW / 2;
    const marks = indices.map((i) => `M${position(frame.x, i)},${y}${MARKS[kind]}`);
    const words =
      preset.name === "narrow"
        ? text(note, [left, y + ROW], preset.small, "small muted", "start")
        : beside(note, indices, frame, preset, y);
    return [path(kind, marks.join("")), words];
  });
}

/** The note where it meets no tick: beside the last run that has room at its right, or at its left. */
function beside(
  note: string,
  indices: readonly number[],
  frame: Frame,
  preset: Preset,
  y: number,
): Shape {
  const width = textWidth(note, preset.small) + 4;
  const xs = indices.map((i) => position(frame.x, i));
  const places = xs.flatMap((x, i) => [
    { x: x + 6, anchor: "start" as const, room: (xs[i + 1] ?? preset.width) - x },
    { x: x - 6, anchor: "end" as const, room: x - (xs[i - 1] ?? 0) },
  ]);
  const place = places.findLast(({ room }) => room > width + 8);
  // Gaps all along: over the last of them, where the words still can be read.
  return place === undefined
    ? text(note, [preset.width - 2, y], preset.small, "small muted halo", "end")
    : text(note, [place.x, y], preset.small, "small muted", place.anchor);
}
