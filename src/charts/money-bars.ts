/** Money per region: what was paid as a bar, what the population would give as an outline. */
import * as Plot from "@observablehq/plot";

import type { Lang } from "../text/format.ts";
import type { ValueAxis } from "./axis.ts";
import type { Chart, ChartInput } from "./chart.ts";
import { type Frame, type Point, position } from "./geometry.ts";
import { drawKey, keyHeight, type KeyItem } from "./key.ts";
import { type Drawing, drawingOf, layoutOf } from "./layout.ts";
import { between } from "./places.ts";
import type { Preset } from "./presets.ts";
import {
  namesWidth,
  rowNames,
  rowValues,
  scaleBelowHeight,
  valueScaleBelow,
  valuesWidth,
} from "./rank-axis.ts";
import { renderChart } from "./render.ts";
import { type InRow, inRows, rowDomain } from "./rows.ts";
import { path, shapes } from "./shapes.ts";
import { syntheticMark } from "./synthetic-mark.ts";

/** One region, in the unit of the axis. */
export interface MoneyRow {
  readonly name: string;
  readonly paid: number;
  /** What its share of the population would give. */
  readonly byPopulation: number;
  /** Finished text at the right. */
  readonly label: string;
  readonly isFocus: boolean;
}

/** The finished model of the money bars. */
export interface MoneyBarsModel extends ChartInput {
  readonly lang: Lang;
  readonly rows: readonly MoneyRow[];
  /** From 0. */
  readonly axis: ValueAxis;
  /** "utbetalt", "efter befolkning", "mindre än efter befolkning". */
  readonly key: {
    readonly paid: string;
    readonly byPopulation: string;
    readonly less: string;
  };
}

/** Half the height of a bar, in rows. */
const BAR = 0.24;

/** Draws the money bars: paid filled, and hatched what it is less than the outlined share by population. */
export function moneyBars(model: MoneyBarsModel): Chart {
  if (model.axis.min !== 0) throw new Error("bars begin at 0");
  return renderChart("money-bars", model, (preset) => options(model, preset), null);
}

function options(model: MoneyBarsModel, preset: Preset): Drawing {
  const { axis, lang } = model;
  const rows = inRows(model.rows);
  const count = rows.length;
  const items = key(model);
  const place = layoutOf(
    preset.width,
    count * preset.row,
    {
      top: keyHeight(items, preset, preset.width) + 8,
      right: valuesWidth(rows, preset),
      bottom: scaleBelowHeight(axis, preset),
      left: namesWidth(rows, preset),
    },
    { x: [0, axis.max], y: rowDomain(count) },
  );
  const { frame } = place;
  // The outline is taller than the bar, so that it shows also where more was paid.
  const area = (half: number) => ({
    x1: 0,
    y1: ({ row }: InRow<MoneyRow>) => row - half,
    y2: ({ row }: InRow<MoneyRow>) => row + half,
  });
  return drawingOf(place, [
    shapes([
      ...valueScaleBelow(axis, frame, lang, preset),
      ...rowNames(rows, frame, preset),
      ...rowValues(rows, frame, preset),
      ...drawKey(items, preset, preset.width),
    ]),
    Plot.rect(rows, { ...area(BAR), x2: "paid", className: "paid" }),
    shapes([path("hatch", rows.map((row) => hatch(row, frame)).join(""))]),
    Plot.rect(rows, { ...area(0.36), x2: "byPopulation", className: "share" }),
    shapes(
      model.words.synthetic
        ? syntheticMark(
            model.syntheticMark,
            frame,
            rows.flatMap((row) => pointsOf(row, frame)),
          )
        : [],
    ),
  ]);
}

/** Points close to each other along the bar and its outline. */
function pointsOf({ paid, byPopulation, row }: InRow<MoneyRow>, frame: Frame): Point[] {
  const end = position(frame.x, Math.max(paid, byPopulation));
  return [row - BAR, row + BAR].flatMap((at) => {
    const y = position(frame.y, at);
    return between([
      [frame.x.range[0], y],
      [end, y],
    ]);
  });
}

/** Strokes from what was paid to what the population would give, where that is more. */
function hatch({ paid, byPopulation, row }: InRow<MoneyRow>, frame: Frame): string {
  const [left, right] = [position(frame.x, paid), position(frame.x, byPopulation)];
  const [top, bottom] = [position(frame.y, row - BAR), position(frame.y, row + BAR)];
  let strokes = "";
  for (let x = left + 5; x < right - 2; x += 5) strokes += `M${x},${top}V${bottom}`;
  return strokes;
}

function key({ key: words }: MoneyBarsModel): KeyItem[] {
  const box = "m-6,-5h12v10h-12z";
  const item = (label: string, kind: string, d: string): KeyItem => ({
    label,
    kind: "",
    mark: { kind, d },
  });
  return [
    item(words.paid, "paid", box),
    item(words.byPopulation, "share", box),
    item(words.less, "hatch", "m-4,-5v10m4,-10v10m4,-10v10"),
  ];
}
