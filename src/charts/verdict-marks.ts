/** The shapes of verdicts: shape before colour, the same on every chart. */
import type { Point } from "./geometry.ts";
import { dots, path, type Shape } from "./shapes.ts";

/** Requirement met (disc), missed (cross), not assessable (ring); `plain` where there is none. */
export type VerdictMark = "met" | "not-met" | "unknown" | "plain";

/** Relative path of a cross around a point. */
export const CROSS = "m-4,-4l8,8m0,-8l-8,8";

/** Relative path of a ring around a point. */
export const RING = "m-4,0a4,4 0 1,0 8,0a4,4 0 1,0-8,0z";

/** All marks of a chart, one element for each verdict. */
export function verdictMarks(
  marks: ReadonlyArray<{ readonly verdict: VerdictMark; readonly point: Point }>,
): Shape[] {
  const of = (wanted: VerdictMark): Point[] =>
    marks.filter(({ verdict }) => verdict === wanted).map(({ point }) => point);
  const around = (kind: string, points: readonly Point[], shape: string): Shape =>
    path(kind, points.map(([x, y]) => `M${x},${y}${shape}`).join(""));
  return [
    dots("disc plain", of("plain")),
    dots("disc met", of("met")),
    around("cross not-met", of("not-met"), CROSS),
    around("ring unknown", of("unknown"), RING),
  ];
}
