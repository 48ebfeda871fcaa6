/**
 * A trend the size of a word, for table rows. Decoration: the figures stand in the row, so it is
 * hidden from assistive technology. Drawn without Plot, since a page may hold hundreds.
 */
import { type Frame, type Point, position } from "./geometry.ts";
import { dotsPath, linePath } from "./path.ts";
import { type PlainLine, stopsOf } from "./runs.ts";
import { type Anchor, text } from "./shapes.ts";
import { shapeText } from "./svg-text.ts";
import { levelKind } from "./thresholds.ts";

/** The finished model of a sparkline. */
export interface SparklineModel {
  readonly line: PlainLine;
  /** The part of the value axis that is shown. */
  readonly domain: readonly [number, number];
  readonly threshold: { readonly value: number; readonly holds: boolean } | null;
  /** The line is the nation's, dashed as everywhere. */
  readonly isNation: boolean;
  /** Its first and last year, set below it where it has a place of its own. */
  readonly years: readonly [string, string];
}

/** For the row of a table, and for a place of its own. */
const SIZES = { row: { width: 96, height: 24 }, block: { width: 288, height: 56 } } as const;

/** Which of the two sizes. */
export type SparklineSize = keyof typeof SIZES;

/** Room for the years below a sparkline with a place of its own, and the size of their text. */
const BELOW = { height: 18, text: 13 };

/** Draws a sparkline as SVG text, about 100 × 24 in a row. */
export function sparkline(
  { line, domain, threshold, isNation, years }: SparklineModel,
  size: SparklineSize,
): string {
  const { values, starts } = line;
  const { width: wanted, height } = SIZES[size];
  // Whole steps make the shortest paths.
  const step = Math.max(1, Math.round(wanted / Math.max(1, values.length)));
  const width = step * values.length + 4;
  const place: Frame = {
    x: { domain: [0, 1], range: [2, 2 + step] },
    y: { domain, range: [height - 3, 3] },
  };
  const last = values.findLastIndex((value) => value !== null);
  const y = (value: number) => position(place.y, value);
  const below = size === "block" ? BELOW.height : 0;
  const year = (words: string, x: number, anchor: Anchor) =>
    shapeText(text(words, [x, height + BELOW.height / 2], BELOW.text, "muted", anchor));
  const points = stopsOf(values, starts).map(({ at, value }): Point | null =>
    value === null ? null : [position(place.x, at), y(value)],
  );
  return [
    `<svg class="chart sparkline ${size}" viewBox="0 0 ${width} ${height + below}" width="${width}" height="${height + below}" aria-hidden="true">`,
    threshold === null
      ? ""
      : `<path class="${levelKind(threshold.holds)}" d="M0 ${y(threshold.value).toFixed(1)}h${width}"/>`,
    `<path class="line ${isNation ? "nation" : "focus"}" d="${linePath(points, 0)}"/>`,
    last < 0
      ? ""
      : `<path class="disc ${isNation ? "nation" : "plain"}" d="${dotsPath([[position(place.x, last), y(values[last] ?? 0)]])}"/>`,
    below === 0 ? "" : year(years[0], 2, "start") + year(years[1], width - 2, "end"),
    "</svg>",
  ].join("");
}
