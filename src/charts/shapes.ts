/** Marks that Plot has no word for, drawn by hand inside the plot's own scales. */
import type { Markish } from "@observablehq/plot";

import { type Point } from "./geometry.ts";
import { dotsPath } from "./path.ts";

/** One SVG element; `text` is its content. */
export interface Shape {
  readonly tag: "path" | "text" | "rect" | "circle";
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly text?: string;
}

/** Where text starts from. */
export type Anchor = "start" | "middle" | "end";

const LISTS = new WeakMap<Element, readonly Shape[]>();

/**
 * Shapes as a mark of a plot; they stand in pixels. Plot only keeps their place among its marks:
 * making elements of them, to be written out again, would take most of the time of a chart.
 */
export function shapes(list: readonly Shape[]): Markish {
  return (_index, _scales, _values, _dimensions, context) => {
    const place = context.document.createElementNS("http://www.w3.org/2000/svg", "g");
    LISTS.set(place, list);
    return place;
  };
}

/** The shapes that an element stands for, if it does. */
export const shapesOf = (element: Element): readonly Shape[] | undefined => LISTS.get(element);

/** A path with a class. */
export const path = (kind: string, d: string): Shape => ({
  tag: "path",
  attributes: { class: kind, d },
});

/** A text whose middle line is at `y`, for a font of the given size. */
export function text(
  words: string,
  [x, y]: Point,
  size: number,
  kind: string,
  anchor: Anchor = "middle",
): Shape {
  const classes = [kind, anchor === "middle" ? "" : anchor].filter(Boolean).join(" ");
  return { tag: "text", attributes: { class: classes, x, y: y + size * 0.34 }, text: words };
}

/** Round dots, all in one element. */
export const dots = (kind: string, points: readonly Point[]): Shape => path(kind, dotsPath(points));

/** End marks of the first to the fourth line, as relative paths: colour is never alone. */
const END_MARKS = [
  "m-4,0a4,4 0 1,0 8,0a4,4 0 1,0-8,0z",
  "m-3.5,-3.5h7v7h-7z",
  "m0,-4.5l4.5,8h-9z",
  "m0,-5l5,5l-5,5l-5,-5z",
] as const;

/** The end mark of a line by its index. */
export const endMark = (index: number): string => END_MARKS[index] ?? END_MARKS[0];
