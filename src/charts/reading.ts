/**
 * What a script needs to read values off a drawing: where periods and rows lie in it. The values
 * themselves it takes from the table of the same figure (src/client/read-values.ts).
 */
import type { Frame, Point, Scale } from "./geometry.ts";

/** Attributes of a drawing's root: "from to count" in its own pixels, or the points of its rows. */
export type Reading = Readonly<Partial<Record<"data-x" | "data-y" | "data-points", string>>>;

/** Which way a chart has what its table has in rows: periods across, regions down, or both. */
export type Axes = "x" | "y" | "xy";

/** The reading of a plot area; `step` is how many periods the table's columns lie apart. */
export function readingOf({ x, y }: Frame, axes: Axes, step = 1): Reading {
  const apart = step === 1 ? "" : ` ${step}`;
  return {
    ...(axes.includes("x") ? { "data-x": along(x, x.range) + apart } : {}),
    ...(axes.includes("y") ? { "data-y": along(y, [y.range[1], y.range[0]]) } : {}),
  };
}

/** The reading of places without an order, one for each row of the table. */
export const readingOfPoints = (points: readonly Point[]): Reading => ({
  "data-points": points.map((point) => point.map(Math.round).join(" ")).join(" "),
});

function along({ domain }: Scale, [from, to]: readonly [number, number]): string {
  const count = Math.round(Math.abs(domain[1] - domain[0]));
  return `${Math.round(from)} ${Math.round(to)} ${count}`;
}
