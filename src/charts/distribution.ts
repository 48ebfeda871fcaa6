/** Waiting-time bands stacked over time, shortest wait at the bottom, each named at its end. */
import type { Markish } from "@observablehq/plot";
import * as Plot from "@observablehq/plot";

import type { Period } from "../data/types.ts";
import type { Lang } from "../text/format.ts";
import { periodAxis, periodAxisHeight, type ValueAxis, valueAxis, valueAxisWidth } from "./axis.ts";
import type { Chart, ChartInput } from "./chart.ts";
import { drawGapRows, type GapNotes, gapRows, gapRowsHeight } from "./gap-rows.ts";
import { nudge, position, textWidth } from "./geometry.ts";
import { type Drawing, drawingOf, type Layout, layoutOf, periodDomain } from "./layout.ts";
import { rampClass } from "./palette.ts";
import type { Preset } from "./presets.ts";
import { renderChart } from "./render.ts";
import { kindStart, type LinePoint, type Values } from "./runs.ts";
import { type Shape, shapes, text } from "./shapes.ts";
import { markAt, markStrip } from "./synthetic-mark.ts";
import { drawFlags, flagsHeight, placeFlags, type TimeMark } from "./time-marks.ts";

/** One waiting-time band. */
export interface DistributionBand {
  /** A short name, such as "31–60"; the unit belongs to the subtitle. */
  readonly label: string;
  readonly values: Values;
}

/** The finished model of a stacked chart. A month that lacks any band is a gap. */
export interface DistributionModel extends ChartInput {
  readonly lang: Lang;
  readonly periods: readonly Period[];
  /** From the shortest wait to the longest, at most nine. */
  readonly bands: readonly DistributionBand[];
  /** From 0; shares or counts. */
  readonly axis: ValueAxis;
  readonly marks: readonly TimeMark[];
  /** Indices at which it starts a new series. */
  readonly starts: ReadonlySet<number>;
  /** Why a month is a gap, by period. */
  readonly statuses: ReadonlyArray<LinePoint["status"]>;
  /** Whether the figures of a period are made up; null where there are none. */
  readonly madeUp: ReadonlyArray<boolean | null>;
  readonly gapNotes: GapNotes;
}

interface Layer {
  readonly kind: string;
  readonly label: string;
  /** Upper edges by period: this band and all below it. */
  readonly tops: Values;
}

/** Draws a distribution over time. */
export function distribution(model: DistributionModel): Chart {
  if (model.axis.min !== 0) throw new Error("a stack begins at 0");
  return renderChart("distribution", model, (preset) => options(model, preset), "x");
}

function options(model: DistributionModel, preset: Preset): Drawing {
  const { periods, axis, lang, marks } = model;
  const place = layout(model, preset);
  const { frame } = place;
  const stack = layers(model);
  const rows = rowsOf(model);
  const [left, right] = frame.x.range;
  const bottom = frame.y.range[0];
  const strip = markStrip(model.words);
  // Each layer reaches down to zero and is painted over by those below it: one edge each.
  const areas = stack.toReversed().map(({ kind, tops }) => areaMark(tops, model.starts, kind));
  return drawingOf(place, [
    ...areas,
    shapes([
      ...valueAxis(axis, frame, lang, preset),
      ...drawGapRows(rows, frame, preset, bottom + strip),
      ...periodAxis(periods, frame, lang, preset, bottom + strip + gapRowsHeight(rows, preset)),
      ...drawFlags(placeFlags(marks, periods, frame, preset), frame, preset),
      ...drawNames(stack, place, preset),
      ...(strip > 0 ? markAt(model.syntheticMark, [(left + right) / 2, bottom + strip / 2]) : []),
    ]),
  ]);
}

const rowsOf = ({ statuses, madeUp, gapNotes }: DistributionModel) =>
  gapRows(
    statuses.map((status, i) => ({ status: i < kindStart(madeUp) ? "absent" : status })),
    gapNotes,
  );

function layout(model: DistributionModel, preset: Preset): Layout {
  const { periods, bands, axis, lang, marks } = model;
  const names = bands.map(({ label }) => textWidth(label, preset.text));
  const sides = {
    left: valueAxisWidth(axis, lang, preset),
    right: Math.min(preset.rightLimit, Math.ceil(Math.max(...names)) + 28),
  };
  const domains = { x: periodDomain(periods.length), y: [0, axis.max] as const };
  const { frame } = layoutOf(preset.width, 1, { top: 0, bottom: 0, ...sides }, domains);
  const top = Math.max(10, flagsHeight(placeFlags(marks, periods, frame, preset)));
  const margins = {
    ...sides,
    top,
    bottom:
      markStrip(model.words) +
      gapRowsHeight(rowsOf(model), preset) +
      periodAxisHeight(periods, preset),
  };
  return layoutOf(preset.width, preset.plotHeight, margins, domains);
}

function layers({ bands, periods, madeUp }: DistributionModel): Layer[] {
  const start = kindStart(madeUp);
  const complete = periods.map(
    (_, i) => i >= start && bands.every(({ values }) => (values[i] ?? null) !== null),
  );
  let below = periods.map(() => 0);
  return bands.map(({ label, values }, band) => {
    below = below.map((sum, i) => sum + (values[i] ?? 0));
    const tops = below.map((sum, i) => (complete[i] ? sum : null));
    return { label, tops, kind: `band ramp-${rampClass(band, bands.length)}` };
  });
}

/** An area from zero, open at gaps; a month between two gaps is a narrow bar. */
function areaMark(tops: Values, starts: ReadonlySet<number>, kind: string): Markish {
  const joins = (i: number) =>
    !starts.has(i) && (tops[i] ?? null) !== null && (tops[i - 1] ?? null) !== null;
  const stops = tops.flatMap((top, at) => {
    const value = top ?? NaN;
    const lift = joins(at) ? [] : [{ at: at - 0.5, value: NaN }];
    if (top !== null && !joins(at) && !joins(at + 1)) {
      return [...lift, { at: at - 0.3, value }, { at: at + 0.3, value }];
    }
    return [...lift, { at, value }];
  });
  return Plot.areaY(stops, { x: "at", y1: 0, y2: "value", className: kind });
}

/** Swatch and name at the height where each band ends, kept apart. */
function drawNames(stack: readonly Layer[], { frame }: Layout, preset: Preset): Shape[] {
  const right = frame.x.range[1];
  const [bottom, top] = frame.y.range;
  const last = stack[0]?.tops.findLastIndex((value) => value !== null) ?? -1;
  const heights = stack.map(({ tops }, i) => {
    const edge = tops[last] ?? 0;
    return position(frame.y, (edge + (stack[i - 1]?.tops[last] ?? 0)) / 2);
  });
  const centres = nudge(
    heights.map((at) => ({ at, size: 16 })),
    top - 8,
    bottom + 6,
  );
  return stack.flatMap(({ label, kind }, i): Shape[] => {
    const y = centres[i] ?? 0;
    const swatch = { class: kind, x: right + 8, y: y - 5, width: 10, height: 10 };
    return [
      { tag: "rect", attributes: swatch },
      text(label, [right + 23, y], preset.text, "", "start"),
    ];
  });
}
