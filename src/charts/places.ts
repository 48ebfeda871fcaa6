/** Where words can stand without lying on what is drawn. Free of Plot and of the document. */
import type { Point } from "./geometry.ts";

/** Pixels between the points of {@link between}. */
const STEP = 4;

/** The points of a line, broken at each null, and enough between them to know where it runs. */
export function between(line: ReadonlyArray<Point | null>): Point[] {
  return line.flatMap((to, i) => {
    const from = line[i - 1] ?? null;
    if (to === null) return [];
    if (from === null) return [to];
    const count = Math.max(1, Math.round(Math.hypot(to[0] - from[0], to[1] - from[1]) / STEP));
    return Array.from({ length: count }, (_, n): Point => {
      const part = (n + 1) / count;
      return [from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1])];
    });
  });
}

/** How many of the points lie in a box around its centre. */
export const hitsIn = ([x, y]: Point, half: Point, points: readonly Point[]): number =>
  points.filter(([px, py]) => Math.abs(px - x) < half[0] && Math.abs(py - y) < half[1]).length;

/** The first of the places with the fewest points around it; null without places. */
export function freest(
  places: readonly Point[],
  half: Point,
  points: readonly Point[],
): Point | null {
  const [first = null] = places
    .map((at) => ({ at, hits: hitsIn(at, half, points) }))
    .sort((a, b) => a.hits - b.hits);
  return first && first.at;
}
