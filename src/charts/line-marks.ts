/** The marks of Plot for a line in its runs, for quiet lines behind it, and for bands. */
import * as Plot from "@observablehq/plot";

import { type Frame, type Point, position } from "./geometry.ts";
import { type Runs, type Stop, stopsOf, type Values } from "./runs.ts";
import { endMark, path, type Shape, shapes } from "./shapes.ts";

/** One line: solid, dashed to preliminary months (open), a mark at its last value. */
export function lineMarks(runs: Runs, kind: string, frame: Frame, shape: number): Plot.Markish[] {
  const point = ({ at, value }: Stop): Point => [
    position(frame.x, at),
    position(frame.y, value ?? 0),
  ];
  const circle = (stop: Stop, r: number, circleKind: string): Shape => {
    const [cx, cy] = point(stop);
    return { tag: "circle", attributes: { cx, cy, r, class: `${circleKind} ${kind}` } };
  };
  const end = (last: NonNullable<Runs["last"]>): Shape => {
    const [x, y] = point(last);
    return path(`${last.preliminary ? "open" : "dot"} ${kind}`, `M${x},${y}${endMark(shape)}`);
  };
  return [
    quietLine(runs.solid, `line ${kind}`),
    quietLine(runs.dashed, `line ${kind} preliminary`),
    shapes([
      ...runs.alone.map((stop) => circle(stop, 1.8, "dot")),
      ...runs.open.map((stop) => circle(stop, 2.3, "open")),
      ...(runs.last === null ? [] : [end(runs.last)]),
    ]),
  ];
}

/** A line as such, parted where a stop has no value; no mark at all where there is nothing. */
export function quietLine(stops: readonly Stop[], kind: string): Plot.Markish {
  return stops.length === 0 ? null : Plot.line(stops, { x: "at", y: "value", className: kind });
}

/**
 * The area between two series, open at gaps and breaks: never bridged, never down to zero by
 * itself.
 */
export function bandMark(
  low: Values,
  high: Values,
  starts: ReadonlySet<number>,
  kind: string,
): Plot.Markish {
  const upper = stopsOf(high, starts);
  const data = stopsOf(low, starts).map(({ at, value }, i) => {
    const to = upper[i]?.value ?? null;
    return value === null || to === null ? { at, from: NaN, to: NaN } : { at, from: value, to };
  });
  return Plot.areaY(data, { x: "at", y1: "from", y2: "to", className: kind });
}
