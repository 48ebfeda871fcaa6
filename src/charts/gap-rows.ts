/** Rows of ticks below the plot: the months for which there is nothing to draw, and why. */
import { type Frame, position, textWidth } from "./geometry.ts";
import type { Preset } from "./presets.ts";
import type { LinePoint } from "./runs.ts";
import { path, type Shape, text } from "./shapes.ts";

/** The words of the two kinds of gap: "ej rapporterat" and "färre än 5". */
export interface GapNotes {
  readonly notReported: string;
  readonly suppressed: string;
}

interface Row {
  readonly kind: "missing" | "suppressed";
  readonly note: string;
  readonly indices: readonly number[];
}

const ROW = 15;

/** The rows that a line needs: none when it has no gap. */
export function gapRows(points: ReadonlyArray<Pick<LinePoint, "status">>, notes: GapNotes): Row[] {
  const of = (status: string) => points.flatMap((point, i) => (point.status === status ? [i] : []));
  const rows: Row[] = [
    { kind: "missing", note: notes.notReported, indices: of("not-reported") },
    { kind: "suppressed", note: notes.suppressed, indices: of("suppressed") },
  ];
  return rows.filter(({ indices }) => indices.length > 0);
}

/** Height of the rows. */
export const gapRowsHeight = (rows: readonly Row[]): number =>
  rows.length === 0 ? 0 : rows.length * ROW + 2;

/** A tick (reported nothing) or a small ring (too few to show) per month, with one note a row. */
export function drawGapRows(
  rows: readonly Row[],
  frame: Frame,
  preset: Preset,
  top: number,
): Shape[] {
  return rows.flatMap(({ kind, note, indices }, row) => {
    const y = top + 2 + ROW * (row + 0.5);
    const marks = indices.map((i) =>
      kind === "missing"
        ? `M${position(frame.x, i)},${y - 4}v8`
        : `M${position(frame.x, i) - 2},${y - 2}h4v4h-4z`,
    );
    const { x, anchor } = placeNote(indices, frame, textWidth(note, preset.small) + 4);
    return [path(kind, marks.join("")), text(note, [x, y], preset.small, "small muted", anchor)];
  });
}

/** Where the note meets no tick: beside the last run that has room at its right, or at its left. */
function placeNote(
  indices: readonly number[],
  frame: Frame,
  width: number,
): { x: number; anchor: "start" | "end" } {
  const [left, right] = frame.x.range;
  const xs = indices.map((i) => position(frame.x, i));
  const places = xs.flatMap((x, i) => [
    { x: x + 6, anchor: "start" as const, room: (xs[i + 1] ?? right + 40) - x },
    { x: x - 6, anchor: "end" as const, room: x - (xs[i - 1] ?? left) },
  ]);
  return (
    places.findLast(({ room }) => room > width + 8) ?? { x: right + 6, anchor: "start" as const }
  );
}
