/** The words "påhittade siffror", set inside the plot where they hide the least. */
import { type Frame, type Point, textWidth } from "./geometry.ts";
import { type Shape, text } from "./shapes.ts";

const SIZE = 15;
const ROW = 18;
/** Room for the letter-spacing of the style sheet. */
const SPREAD = 1.08;
/** Heights to try, from the top, the most wanted first. */
const HEIGHTS = [0.75, 0.8, 0.7, 0.65, 0.6, 0.55, 0.5, 0.45, 0.4, 0.35, 0.3, 0.25, 0.2];

/** The mark as placed: its rows and what surrounds them. */
interface Placement {
  readonly rows: readonly string[];
  /** Half the width and half the height. */
  readonly half: Point;
  readonly centre: Point;
}

/**
 * The mark, well inside the plot area so that no crop removes it; of many places the one that
 * meets the fewest points.
 */
export function syntheticMark(words: string, frame: Frame, points: readonly Point[]): Shape[] {
  return writeMark(place(words, frame, points));
}

/** The mark on a plate of paper, for charts that fill their ground. */
export function platedMark(words: string, frame: Frame, points: readonly Point[]): Shape[] {
  const { rows, half, centre } = place(words, frame, points);
  const [width, height] = [2 * half[0], 2 * half[1]];
  const corner = { x: centre[0] - half[0], y: centre[1] - half[1] };
  return [
    { tag: "rect", attributes: { class: "plate", ...corner, width, height, rx: 3 } },
    ...writeMark({ rows, half, centre }),
  ];
}

/** The mark at a place of one's own choice. */
export const markAt = (words: string, at: Point): Shape[] => [
  text(words, at, SIZE, "synthetic halo"),
];

function place(words: string, frame: Frame, points: readonly Point[]): Placement {
  const [left, right] = frame.x.range;
  const [bottom, top] = frame.y.range;
  const wide = (row: string) => textWidth(row, SIZE) * SPREAD;
  const rows = wide(words) > 0.9 * (right - left) ? words.split(" ") : [words];
  const half = [Math.max(...rows.map(wide)) / 2 + 6, (rows.length * ROW) / 2 + 3] as const;
  const room = Math.max(0, (right - left) / 2 - half[0]);
  const hits = ([x, y]: Point): number =>
    points.filter(([px, py]) => Math.abs(px - x) < half[0] && Math.abs(py - y) < half[1]).length;
  const centre = HEIGHTS.flatMap((down) =>
    [0, -0.5, 0.5, -0.95, 0.95].map((across): Point => [
      (left + right) / 2 + across * room,
      top + down * (bottom - top),
    ]),
  ).reduce((a, b) => (hits(b) < hits(a) ? b : a));
  return { rows, half, centre };
}

function writeMark({ rows, centre: [x, y] }: Placement): Shape[] {
  return rows.map((row, i) =>
    text(row, [x, y + (i - (rows.length - 1) / 2) * ROW], SIZE, "synthetic halo"),
  );
}
