/**
 * A row of verdicts the size of a word, for table cells. Decoration: the cell says the same in
 * words, so it is hidden from assistive technology. Drawn without Plot, since a page holds hundreds.
 */
import type { Point } from "./geometry.ts";
import { compactPath, dotsPath } from "./path.ts";
import { CROSS, RING } from "./verdict-marks.ts";

/** A verdict of a strip; `depends` where another reading has another verdict. */
export type StripVerdict = "met" | "not-met" | "depends" | "unknown";

const STEP = 12;
const HEIGHT = 14;
const DIAMOND = "m0,-5l5,5l-5,5l-5,-5z";
const HALF = "m0,-5v10l-5,-5z";

/** Draws the verdicts in their order as SVG text; one element for each kind that occurs. */
export function verdictStrip(verdicts: readonly StripVerdict[]): string {
  const width = STEP * verdicts.length;
  const points = (wanted: StripVerdict): Point[] =>
    verdicts.flatMap((verdict, i): Point[] =>
      verdict === wanted ? [[STEP * (i + 0.5), HEIGHT / 2]] : [],
    );
  const around = (kind: string, wanted: StripVerdict, shape: string): string => {
    const d = points(wanted).map(([x, y]) => `M${x},${y}${shape}`);
    return d.length === 0 ? "" : `<path class="${kind}" d="${compactPath(d.join(""))}"/>`;
  };
  const met = points("met");
  return [
    `<svg class="chart verdict-strip" viewBox="0 0 ${width} ${HEIGHT}" width="${width}" height="${HEIGHT}" aria-hidden="true">`,
    met.length === 0 ? "" : `<path class="disc met" d="${dotsPath(met)}"/>`,
    around("cross not-met", "not-met", CROSS),
    around("ring depends", "depends", DIAMOND),
    around("half", "depends", HALF),
    around("ring unknown", "unknown", RING),
    "</svg>",
  ].join("");
}
