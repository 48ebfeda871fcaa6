/** Labels at the right end of lines, kept apart. */
import { type Frame, nudge, textWidth } from "./geometry.ts";
import type { Preset } from "./presets.ts";
import { path, type Shape, text } from "./shapes.ts";

/** A row of text with its class. */
export interface EndRow {
  readonly text: string;
  readonly kind: string;
}

/** Something at the right end that wants to be named. */
export interface EndLabel {
  /** Where its line ends. */
  readonly x: number;
  readonly y: number;
  /** One or two rows. */
  readonly rows: readonly EndRow[];
  /** Class of the leader drawn when the label had to move. */
  readonly kind: string;
}

const ROW = 15;

/** Width that the labels need. */
export function endLabelsWidth(rows: readonly EndRow[], preset: Preset): number {
  const widths = rows.map((row) => textWidth(row.text, preset.text, isBold(row.kind)));
  return Math.ceil(Math.max(0, ...widths)) + 12;
}

/** The labels beside the plot, none over another; one that moved has a leader to its line. */
export function drawEndLabels(labels: readonly EndLabel[], frame: Frame, preset: Preset): Shape[] {
  const [bottom, top] = frame.y.range;
  const right = frame.x.range[1];
  const centres = nudge(
    labels.map(({ y, rows }) => ({ at: y, size: rows.length * ROW + 1 })),
    top - 14,
    bottom + 6,
  );
  return labels.flatMap(({ x, y, rows, kind }, i) => {
    const centre = centres[i] ?? y;
    const first = centre - ((rows.length - 1) * ROW) / 2;
    const texts = rows.map((row, n) =>
      text(row.text, [right + 10, first + n * ROW], preset.text, row.kind, "start"),
    );
    if (Math.abs(centre - y) < 5) return texts;
    const from = Math.min(x + 5, right + 2);
    return [path(`leader ${kind}`, `M${from},${y}L${right + 8},${centre}`), ...texts];
  });
}

const isBold = (kind: string): boolean => kind.includes("strong");
