/** Money per region: what was paid as a bar, what the population would give as an outline. */
import * as Plot from "@observablehq/plot";

import type { Lang } from "../text/format.ts";
import type { ValueAxis } from "./axis.ts";
import type { Chart, Model } from "./chart.ts";
import { type Frame, type Point, position } from "./geometry.ts";
import { drawKey, keyHeight, type KeyItem } from "./key.ts";
import { layoutOf, plotOptions } from "./layout.ts";
import type { Preset } from "./presets.ts";
import {
  columnWidth,
  namesWidth,
  rowDomain,
  rowNames,
  scaleBelowHeight,
  valueScaleBelow,
} from "./rank-axis.ts";
import { renderChart } from "./render.ts";
import { path, shapes, text } from "./shapes.ts";
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
export interface MoneyBarsModel extends Model {
  readonly lang: Lang;
  readonly rows: readonly MoneyRow[];
  /** From 0. */
  readonly axis: ValueAxis;
  /** "utbetalt", "efter befolkning", "uteblivet". */
  readonly key: {
    readonly paid: string;
    readonly byPopulation: string;
    readonly forgone: string;
  };
}

/** Draws the money bars: paid filled, forgone hatched within the outline of the population's share. */
export function moneyBars(model: MoneyBarsModel): Chart {
  if (model.axis.min !== 0) throw new Error("bars begin at 0");
  return renderChart("money-bars", model, (preset) => options(model, preset));
}

function options(model: MoneyBarsModel, preset: Preset): Plot.PlotOptions {
  const { rows, axis, lang } = model;
  const items = key(model);
  const place = layoutOf(
    preset.width,
    rows.length * preset.row,
    {
      top: keyHeight(items, preset, preset.width) + 8,
      right:
        columnWidth(
          rows.map(({ label }) => label),
          preset,
          true,
        ) + 4,
      bottom: scaleBelowHeight(axis, preset),
      left: namesWidth(rows, preset),
    },
    { x: [0, axis.max], y: rowDomain(rows.length) },
  );
  const { frame } = place;
  const bars = rows.map(({ paid, byPopulation }, row) => ({
    paid,
    byPopulation,
    from: row - 0.28,
    to: row + 0.28,
  }));
  const ends = rows.map(({ paid, byPopulation }, row): Point => [
    position(frame.x, Math.max(paid, byPopulation)),
    position(frame.y, row),
  ]);
  const values = rows.map(({ label, isFocus }, row) => {
    const at = [preset.width - 2, position(frame.y, row)] as const;
    return text(label, at, preset.text, isFocus ? "focus-text strong" : "", "end");
  });
  const area = { x1: 0, y1: "from", y2: "to" };
  return plotOptions(place, [
    shapes([
      ...valueScaleBelow(axis, frame, lang, preset),
      ...rowNames(rows, frame, preset),
      ...values,
      ...drawKey(items, preset, preset.width),
    ]),
    Plot.rect(bars, { ...area, x2: "paid", className: "paid" }),
    shapes([path("hatch", bars.map((bar) => hatch(bar, frame)).join(""))]),
    Plot.rect(bars, { ...area, x2: "byPopulation", className: "share" }),
    shapes(model.words.synthetic ? syntheticMark(model.syntheticMark, frame, ends) : []),
  ]);
}

/** Strokes through what was forgone. */
function hatch(
  bar: { paid: number; byPopulation: number; from: number; to: number },
  frame: Frame,
): string {
  const [left, right] = [position(frame.x, bar.paid), position(frame.x, bar.byPopulation)];
  const [top, bottom] = [position(frame.y, bar.from), position(frame.y, bar.to)];
  let strokes = "";
  for (let x = left + 4; x < right - 1; x += 4) strokes += `M${x},${top}V${bottom}`;
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
    item(words.forgone, "hatch", "m-4,-5v10m4,-10v10m4,-10v10"),
  ];
}
