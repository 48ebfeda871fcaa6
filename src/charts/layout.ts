/** The plot area within the margins, and the options of Plot that make its scales agree with it. */
import type { Markish, PlotOptions } from "@observablehq/plot";

import type { Frame } from "./geometry.ts";

/** Room around the plot area, in pixels. */
export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Size, margins and scales of a drawing. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly margins: Margins;
  readonly frame: Frame;
}

/** Domains of a plot area: x from left to right, y from bottom to top. */
export interface Domains {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

/** A layout from the size of the drawing's plot area and its margins. */
export function layoutOf(
  width: number,
  plotHeight: number,
  margins: Margins,
  { x, y }: Domains,
): Layout {
  const height = plotHeight + margins.top + margins.bottom;
  return {
    width,
    height,
    margins,
    frame: {
      x: { domain: x, range: [margins.left, width - margins.right] },
      y: { domain: y, range: [height - margins.bottom, margins.top] },
    },
  };
}

/** Periods lie at 0, 1, 2 …, with half a step of room at both ends. */
export const periodDomain = (count: number): [number, number] => [-0.5, count - 0.5];

/** A layout and what is drawn in it. */
export interface Drawing {
  readonly layout: Layout;
  readonly marks: readonly Markish[];
}

/** A drawing of marks in their order, the first behind all others. */
export const drawingOf = (layout: Layout, marks: readonly Markish[]): Drawing => ({
  layout,
  marks,
});

/** Options of Plot for a drawing: linear scales, no axes of its own. */
export function plotOptions({ layout, marks }: Drawing): PlotOptions {
  const { width, height, margins, frame } = layout;
  return {
    width,
    height,
    marginTop: margins.top,
    marginRight: margins.right,
    marginBottom: margins.bottom,
    marginLeft: margins.left,
    x: { type: "linear", domain: [...frame.x.domain], axis: null },
    y: { type: "linear", domain: [...frame.y.domain], axis: null },
    marks: [...marks],
  };
}
