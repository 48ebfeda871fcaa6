/** The words "påhittade siffror", set inside the plot where they hide the least. */
import { type Frame, type Point, textWidth } from "./geometry.ts";
import { type Shape, text } from "./shapes.ts";

const SIZE = 15;
const ROW = 18;
/** Room for the letter-spacing of the style sheet. */
const SPREAD = 1.08;

/**
 * The mark, well inside the plot area so that no crop removes it; of fifteen places the one that
 * meets the fewest points, the most central of equals. Two rows where the plot is narrow.
 */
export function syntheticMark(words: string, frame: Frame, points: readonly Point[]): Shape[] {
  const [left, right] = frame.x.range;
  const [bottom, top] = frame.y.range;
  const wide = (row: string) => textWidth(row, SIZE) * SPREAD;
  const rows = wide(words) > 0.6 * (right - left) ? words.split(" ") : [words];
  const half = Math.max(...rows.map(wide)) / 2 + 3;
  const tall = (rows.length * ROW) / 2;
  const room = Math.max(0, (right - left) / 2 - half);
  const places = [0.72, 0.5, 0.28].flatMap((down) =>
    [0, -0.5, 0.5, -0.95, 0.95].map((across): Point => [
      (left + right) / 2 + across * room,
      top + down * (bottom - top),
    ]),
  );
  const hits = ([x, y]: Point): number =>
    points.filter(([px, py]) => Math.abs(px - x) < half + 4 && Math.abs(py - y) < tall + 5).length;
  const [x, y] = places.reduce((a, b) => (hits(b) < hits(a) ? b : a));
  return rows.map((row, i) =>
    text(row, [x, y + (i - (rows.length - 1) / 2) * ROW], SIZE, "synthetic halo"),
  );
}
