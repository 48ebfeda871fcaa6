/** Rows of a chart with their places; on made-up figures the mark has a row of its own. */
import type { ChartInput } from "./chart.ts";
import { type Frame, position } from "./geometry.ts";
import type { Shape } from "./shapes.ts";
import { markAt } from "./synthetic-mark.ts";

/** Something that stands in row `row`, counted from the top. */
export type InRow<T> = T & { readonly row: number };

/** Rows as placed: where each stands, how many there are, and which is kept for the mark. */
export interface PlacedRows<T> {
  readonly rows: ReadonlyArray<InRow<T>>;
  readonly count: number;
  readonly markRow: number | null;
}

/** Places the rows of a model; the mark's row lies in the middle, where no crop removes it. */
export function placeRows<T extends object>(
  rows: readonly T[],
  { words }: ChartInput,
): PlacedRows<T> {
  const middle = words.synthetic ? Math.ceil(rows.length / 2) : null;
  return {
    rows: rows.map((row, i) => ({ ...row, row: middle !== null && i >= middle ? i + 1 : i })),
    count: rows.length + (middle === null ? 0 : 1),
    markRow: middle,
  };
}

/** The mark in the row kept for it, if there is one. */
export function rowMark(markRow: number | null, model: ChartInput, frame: Frame): Shape[] {
  if (markRow === null) return [];
  const [left, right] = frame.x.range;
  return markAt(model.syntheticMark, [(left + right) / 2, position(frame.y, markRow)]);
}

/** The y domain of so many rows. */
export const rowDomain = (count: number): [number, number] => [count - 0.5, -0.5];
