/**
 * A trend the size of a word, for table rows. Decoration: the figures stand in the row, so it is
 * hidden from assistive technology. Drawn without Plot, since a page may hold hundreds.
 */
import { type Frame, position } from "./geometry.ts";
import { dotsPath, seriesPath } from "./path.ts";
import type { Values } from "./runs.ts";

/** The finished model of a sparkline. */
export interface SparklineModel {
  /** By period; null where there is none. */
  readonly values: Values;
  /** The part of the value axis that is shown. */
  readonly domain: readonly [number, number];
  readonly threshold: number | null;
}

const HEIGHT = 24;

/** Draws a sparkline about 100 × 24 as SVG text. */
export function sparkline({ values, domain, threshold }: SparklineModel): string {
  // Whole steps make the shortest paths.
  const step = Math.max(1, Math.round(96 / Math.max(1, values.length)));
  const width = step * values.length + 4;
  const place: Frame = {
    x: { domain: [0, 1], range: [2, 2 + step] },
    y: { domain, range: [HEIGHT - 3, 3] },
  };
  const last = values.findLastIndex((value) => value !== null);
  const y = (value: number) => position(place.y, value);
  return [
    `<svg class="chart sparkline" viewBox="0 0 ${width} ${HEIGHT}" width="${width}" height="${HEIGHT}" aria-hidden="true">`,
    threshold === null
      ? ""
      : `<path class="threshold" d="M0 ${y(threshold).toFixed(1)}h${width}"/>`,
    `<path class="line focus" d="${seriesPath(values, place, 0)}"/>`,
    last < 0
      ? ""
      : `<path class="disc plain" d="${dotsPath([[position(place.x, last), y(values[last] ?? 0)]])}"/>`,
    "</svg>",
  ].join("");
}
