/** The words "påhittade siffror", set inside the picture where no data are. */
import { type Frame, type Point, textWidth } from "./geometry.ts";
import { hitsIn } from "./places.ts";
import { type Shape, text } from "./shapes.ts";

const SIZE = 15;
const ROW = 18;
/** Room for the letter-spacing of the style sheet. */
const SPREAD = 1.08;
/** Heights to try, from the top, the most wanted first. */
const HEIGHTS = [
  0.75, 0.8, 0.85, 0.7, 0.65, 0.6, 0.55, 0.5, 0.45, 0.4, 0.35, 0.3, 0.25, 0.2, 0.15, 0.1, 0.07,
];
/** Places to try from the middle to the sides, in parts of the room. */
const SIDES = [0, -0.25, 0.25, -0.5, 0.5, -0.75, 0.75, -0.95, 0.95];

/** Points of a line count so much more than those of an area behind it. */
const DRAWN = 1000;

/**
 * The mark, well inside the plot area so that no crop removes it; of many places the one that
 * meets the fewest points of `drawn`, and of those the one with the fewest of `quiet`.
 */
export function syntheticMark(
  words: string,
  frame: Frame,
  drawn: readonly Point[],
  quiet: readonly Point[] = [],
): Shape[] {
  const [left, right] = frame.x.range;
  const [bottom, top] = frame.y.range;
  // On one row where there is room beside the lines, else word by word.
  const places = [[words], words.split(" ")].flatMap((rows) => {
    const half = [Math.max(...rows.map(widthOf)) / 2 + 6, (rows.length * ROW) / 2 + 3] as const;
    const room = (right - left) / 2 - half[0];
    if (room < 0) return [];
    return HEIGHTS.flatMap((down) =>
      SIDES.map((across) => {
        const at = [(left + right) / 2 + across * room, top + down * (bottom - top)] as const;
        const hits = DRAWN * hitsIn(at, half, drawn) + hitsIn(at, half, quiet);
        return { rows, at, cost: hits + (rows.length > 1 ? DRAWN / 2 : 0) };
      }),
    );
  });
  const { rows, at } = places.reduce((a, b) => (b.cost < a.cost ? b : a));
  return rows.flatMap((row, i) => markAt(row, [at[0], at[1] + (i - (rows.length - 1) / 2) * ROW]));
}

/** Height of a strip of its own for the mark, below data that fill the plot. */
export const markStrip = ({ synthetic }: { readonly synthetic: boolean }): number =>
  synthetic ? ROW + 8 : 0;

/** The mark at a place of one's own choice. */
export const markAt = (words: string, at: Point): Shape[] => [
  text(words, at, SIZE, "synthetic halo"),
];

const widthOf = (words: string): number => textWidth(words, SIZE) * SPREAD;
