/** A yearly line shows each year as a point, and the one in focus each value. */
import { type Frame, type Point, position, textWidth } from "./geometry.ts";
import { hitsIn } from "./places.ts";
import type { Preset } from "./presets.ts";
import type { Runs } from "./runs.ts";
import { dots, type Shape, text } from "./shapes.ts";

/** What a line of years is drawn from. */
export interface YearLine {
  readonly kind: string;
  readonly runs: Runs;
  readonly line: {
    readonly points: ReadonlyArray<{ readonly value: number | null }>;
    readonly values: readonly string[] | null;
  };
}

/** How far the text of a value stands from its point. */
const AWAY = 13;

/**
 * The points of all lines, and the values of the first above or below them, where the fewest points
 * of `drawn` lie. The last year is told at the end of its line, and a value that would meet one
 * already set is left to the table.
 */
export function yearPoints(
  lines: readonly YearLine[],
  drawn: readonly Point[],
  frame: Frame,
  preset: Preset,
): Shape[] {
  const [first] = lines;
  return [
    ...lines.map(({ kind, runs: { solid, alone } }) =>
      dots(
        `points ${kind}`,
        [...solid, ...alone].flatMap(({ at, value }): Point[] =>
          value === null ? [] : [[position(frame.x, at), position(frame.y, value)]],
        ),
      ),
    ),
    ...(first ? valueTexts(first, drawn, frame, preset) : []),
  ];
}

function valueTexts(
  { line, runs }: YearLine,
  drawn: readonly Point[],
  frame: Frame,
  preset: Preset,
): Shape[] {
  const [bottom, top] = frame.y.range;
  let start = Infinity;
  // From the newest back, since the newest matter most.
  const indices = line.points.map((_, i) => i).reverse();
  return indices.flatMap((i): Shape[] => {
    const value = line.points[i]?.value ?? null;
    const words = line.values?.[i] ?? "";
    if (value === null || words === "" || i === runs.last?.at) return [];
    const [x, y] = [position(frame.x, i), position(frame.y, value)];
    const half = textWidth(words, preset.small) / 2;
    if (x + half > start) return [];
    start = x - half;
    const [above = y, below = above] = [y - AWAY, y + AWAY].filter(
      (at) => at - 8 > top && at + 8 < bottom,
    );
    const hits = (at: number) => hitsIn([x, at], [half, 8], drawn);
    const at = hits(below) < hits(above) ? below : above;
    return [text(words, [x, at], preset.small, "small halo")];
  });
}
