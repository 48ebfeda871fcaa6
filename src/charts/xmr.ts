/** Variation month by month: mean, limits, and each point shaped by its cause. */

import type { Period } from "../data/types.ts";
import type { Lang } from "../text/format.ts";
import { periodAxis, periodAxisHeight, type ValueAxis, valueAxis, valueAxisWidth } from "./axis.ts";
import type { Chart, ChartInput } from "./chart.ts";
import { drawEndLabels, type EndLabel, endLabelsWidth } from "./end-labels.ts";
import { drawGapRows, type GapNotes, gapRows, gapRowsHeight } from "./gap-rows.ts";
import { type Point, position } from "./geometry.ts";
import { drawKey, keyHeight, type KeyItem } from "./key.ts";
import { type Drawing, drawingOf, type Layout, layoutOf, periodDomain } from "./layout.ts";
import { quietLine } from "./line-marks.ts";
import { between } from "./places.ts";
import type { Preset } from "./presets.ts";
import { renderChart } from "./render.ts";
import { cutRuns, type LinePoint, ofOneKind } from "./runs.ts";
import { dots, path, type Shape, shapes } from "./shapes.ts";
import { syntheticMark } from "./synthetic-mark.ts";
import {
  currentLevel,
  drawThresholds,
  thresholdKey,
  thresholdRows,
  type ThresholdStep,
} from "./thresholds.ts";
import { drawFlags, flagsHeight, placeFlags, type TimeMark } from "./time-marks.ts";

/** A month with the cause of its variation. */
export interface XmrPoint extends LinePoint {
  readonly cause: "common" | "improvement" | "concern";
}

/** One calculation: a stretch between breaks with its own mean and limits. */
export interface XmrSegment {
  readonly from: Period;
  readonly to: Period;
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
  readonly nearLower: number;
  readonly nearUpper: number;
}

/** The finished model of an XmR chart. */
export interface XmrModel extends ChartInput {
  readonly lang: Lang;
  readonly periods: readonly Period[];
  readonly points: readonly XmrPoint[];
  /** Indices at which it starts a new series. */
  readonly starts: ReadonlySet<number>;
  readonly segments: readonly XmrSegment[];
  readonly thresholds: readonly ThresholdStep[];
  readonly marks: readonly TimeMark[];
  /** Wide enough for the limits; what lies outside it is not drawn. */
  readonly axis: ValueAxis;
  readonly gapNotes: GapNotes;
  /** Values of the lines of the last segment, as finished texts; empty where it has none. */
  readonly labels: { readonly mean: string; readonly lower: string; readonly upper: string };
  /** Names of the lines: before their values, or in the key on phones. */
  readonly names: {
    readonly mean: string;
    readonly lower: string;
    readonly upper: string;
    /** Both limits together, and the lines within them. */
    readonly limits: string;
    readonly near: string;
  };
  readonly key: {
    readonly common: string;
    readonly improvement: string;
    readonly concern: string;
  };
}

const DIAMOND = "m0,-4.5l4.5,4.5l-4.5,4.5l-4.5,-4.5z";

/** Draws an XmR chart. */
export function xmr(model: XmrModel): Chart {
  return renderChart("xmr", model, (preset) => options(model, preset), "x");
}

function options(model: XmrModel, preset: Preset): Drawing {
  const { lang, periods, marks, thresholds, axis } = model;
  const points = ofOneKind(model.points);
  const place = layout(model, preset);
  const { frame } = place;
  const bottom = frame.y.range[0];
  const runs = cutRuns(points, model.starts);
  const rows = gapRows(points, model.gapNotes);
  const at = (cause: XmrPoint["cause"]): Point[] =>
    points.flatMap((point, i): Point[] =>
      point.value === null || point.cause !== cause
        ? []
        : [[position(frame.x, i), position(frame.y, point.value)]],
    );
  const along = between(
    [...runs.solid, ...runs.dashed].map(({ at, value }) =>
      value === null ? null : [position(frame.x, at), position(frame.y, value)],
    ),
  );
  const all = [...at("common"), ...at("improvement"), ...at("concern"), ...along];
  return drawingOf(place, [
    shapes([
      ...valueAxis(axis, frame, lang, preset),
      ...drawGapRows(rows, frame, preset, bottom),
      ...periodAxis(periods, frame, lang, preset, bottom + gapRowsHeight(rows, preset)),
      ...drawFlags(placeFlags(marks, periods, frame, preset), frame, preset),
      ...limits(model, place),
      ...drawThresholds(thresholds, periods, frame),
    ]),
    quietLine(runs.solid, "line thin"),
    quietLine(runs.dashed, "line thin"),
    shapes([
      dots("small-dots", at("common")),
      dots("disc signal", at("improvement")),
      path(
        "diamond",
        at("concern")
          .map(([x, y]) => `M${x},${y}${DIAMOND}`)
          .join(""),
      ),
      ...drawEndLabels(endLabels(model, place, preset), frame, preset),
      ...drawKey(key(model, preset), preset, preset.width),
      ...(model.words.synthetic ? syntheticMark(model.syntheticMark, frame, all) : []),
    ]),
  ]);
}

function layout(model: XmrModel, preset: Preset): Layout {
  const { lang, periods, points, marks, axis } = model;
  const rows = Object.values(endRows(model, preset)).flat();
  const sides = {
    left: valueAxisWidth(axis, lang, preset),
    right: Math.min(preset.rightLimit, endLabelsWidth(rows, preset)),
  };
  const domains = { x: periodDomain(periods.length), y: [axis.min, axis.max] as const };
  const { frame } = layoutOf(preset.width, 1, { top: 0, bottom: 0, ...sides }, domains);
  const flags = flagsHeight(placeFlags(marks, periods, frame, preset));
  return layoutOf(
    preset.width,
    preset.plotHeight,
    {
      ...sides,
      top: keyHeight(key(model, preset), preset, preset.width) + Math.max(10, flags),
      bottom:
        gapRowsHeight(gapRows(points, model.gapNotes), preset) + periodAxisHeight(periods, preset),
    },
    domains,
  );
}

/** Mean, limits and near limits of every segment, as far as they lie on the axis. */
function limits({ segments, periods, axis }: XmrModel, { frame }: Layout): Shape[] {
  const across = (pick: (segment: XmrSegment) => readonly number[]): string =>
    segments
      .flatMap((segment) => {
        const from = position(frame.x, periods.indexOf(segment.from) - 0.5);
        const to = position(frame.x, periods.indexOf(segment.to) + 0.5);
        return pick(segment)
          .filter((value) => value >= axis.min && value <= axis.max)
          .map((value) => `M${from},${position(frame.y, value)}H${to}`);
      })
      .join("");
  return [
    path(
      "limit near",
      across(({ nearLower, nearUpper }) => [nearLower, nearUpper]),
    ),
    path(
      "limit",
      across(({ lower, upper }) => [lower, upper]),
    ),
    path(
      "limit mean",
      across(({ mean }) => [mean]),
    ),
  ];
}

function endRows({ labels, names, thresholds, periods }: XmrModel, preset: Preset) {
  const row = (line: keyof XmrModel["labels"]) => {
    const text = preset.name === "wide" ? `${names[line]} ${labels[line]}` : labels[line];
    return labels[line] === "" ? [] : [{ text, kind: "small muted" }];
  };
  return {
    upper: row("upper"),
    mean: row("mean"),
    lower: row("lower"),
    threshold: thresholdRows(currentLevel(thresholds, periods), preset),
  };
}

function endLabels(model: XmrModel, { frame }: Layout, preset: Preset): EndLabel[] {
  const last = model.segments.at(-1);
  const step = currentLevel(model.thresholds, model.periods);
  const rows = endRows(model, preset);
  const label = (value: number | undefined, texts: EndLabel["rows"]): EndLabel[] =>
    value === undefined || texts.length === 0 || value < model.axis.min || value > model.axis.max
      ? []
      : [{ x: frame.x.range[1], y: position(frame.y, value), rows: texts, kind: "threshold" }];
  return [
    ...label(last?.upper, rows.upper),
    ...label(last?.mean, rows.mean),
    ...label(last?.lower, rows.lower),
    ...label(step?.value, rows.threshold),
  ];
}

/** What there is a mark for, and nothing else. */
function key(model: XmrModel, preset: Preset): KeyItem[] {
  const { key: words, names, thresholds, periods, points, segments } = model;
  const item = (label: string, kind: string, d: string): KeyItem => ({
    label,
    kind: "",
    mark: { kind, d },
  });
  const has = (wanted: XmrPoint["cause"]) =>
    points.some(({ cause, value }) => cause === wanted && value !== null);
  return [
    item(words.common, "small-dots", "h0"),
    ...(has("improvement") ? [item(words.improvement, "disc signal", "h0")] : []),
    ...(has("concern") ? [item(words.concern, "diamond", DIAMOND)] : []),
    ...(preset.name === "narrow"
      ? [
          { label: names.mean, kind: "limit mean", mark: null },
          { label: names.limits, kind: "limit", mark: null },
        ]
      : []),
    ...(segments.length > 0 ? [{ label: names.near, kind: "limit near", mark: null }] : []),
    ...thresholdKey(currentLevel(thresholds, periods), preset),
  ];
}
