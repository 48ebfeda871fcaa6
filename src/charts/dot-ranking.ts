/** Regions in order of rank: this period filled, a year ago hollow, threshold and nation as lines. */
import * as Plot from "@observablehq/plot";

import type { Lang } from "../text/format.ts";
import type { ValueAxis } from "./axis.ts";
import type { Chart, ChartInput } from "./chart.ts";
import { type Frame, type Point, position, textWidth } from "./geometry.ts";
import { drawKey, keyHeight, type KeyItem } from "./key.ts";
import { type Drawing, drawingOf, type Layout, layoutOf } from "./layout.ts";
import { between } from "./places.ts";
import type { Preset } from "./presets.ts";
import {
  type MissingRow,
  missingRows,
  namesWidth,
  rowNames,
  rowValues,
  scaleBelowHeight,
  valueScaleBelow,
  valuesWidth,
} from "./rank-axis.ts";
import { renderChart } from "./render.ts";
import { type InRow, inRows, rowDomain } from "./rows.ts";
import { path, type Shape, shapes, text } from "./shapes.ts";
import { syntheticMark } from "./synthetic-mark.ts";
import { levelKind } from "./thresholds.ts";
import { CROSS, RING, verdictMarks } from "./verdict-marks.ts";

/** One region with a value, in order of rank. */
export interface RankedRow {
  readonly name: string;
  readonly value: number;
  /** Finished text of the value, set at the right. */
  readonly valueLabel: string;
  readonly yearAgo: number | null;
  /** Against the threshold of the period; null where there is none. */
  readonly verdict: "met" | "not-met" | null;
  readonly isFocus: boolean;
}

/** A line across all rows with its words. */
export interface ReferenceLine {
  readonly value: number;
  readonly label: string;
}

/** The threshold, as a requirement of the period or as a yardstick outside its time. */
export interface ReferenceLevel extends ReferenceLine {
  readonly holds: boolean;
}

/** The finished model of a ranking. */
export interface DotRankingModel extends ChartInput {
  readonly lang: Lang;
  readonly rows: readonly RankedRow[];
  readonly missing: readonly MissingRow[];
  readonly axis: ValueAxis;
  readonly threshold: ReferenceLevel | null;
  readonly nation: ReferenceLine | null;
  /** Words of the key; null leaves an entry out. */
  readonly key: {
    readonly met: string | null;
    readonly notMet: string | null;
    /** Used instead of the two where there is no threshold. */
    readonly now: string | null;
    readonly yearAgo: string | null;
  };
}

/** Draws a ranking. */
export function dotRanking(model: DotRankingModel): Chart {
  return renderChart("dot-ranking", model, (preset) => options(model, preset), "y");
}

function options(model: DotRankingModel, preset: Preset): Drawing {
  const { missing, axis, lang, threshold, nation } = model;
  const rows = inRows(model.rows);
  const count = rows.length;
  const below = scaleBelowHeight(axis, preset);
  const keyItems = key(model);
  const values = rows.map((row) => ({ ...row, label: row.valueLabel }));
  const place = layoutOf(
    preset.width,
    count * preset.row,
    {
      top: keyHeight(keyItems, preset, preset.width) + 26,
      right: valuesWidth(values, preset),
      bottom: below + (missing.length > 0 ? missing.length * preset.row + 6 : 0),
      left: namesWidth([...rows, ...missing], preset),
    },
    { x: [axis.min, axis.max], y: rowDomain(count) },
  );
  const { frame } = place;
  const linked = rows.filter(({ yearAgo }) => yearAgo !== null);
  const marks = rows.map(({ value, verdict, row }) => ({
    verdict: verdict ?? ("plain" as const),
    point: [position(frame.x, value), position(frame.y, row)] as const,
  }));
  return drawingOf(place, [
    shapes([
      ...valueScaleBelow(axis, frame, lang, preset),
      ...rowNames(rows, frame, preset),
      ...rowValues(values, frame, preset),
      ...missingRows(missing, frame, preset, frame.y.range[0] + below + 2),
      ...drawKey(keyItems, preset, preset.width),
      ...drawReferences(threshold, nation, place, preset),
    ]),
    Plot.ruleY(linked, { y: "row", x1: "yearAgo", x2: "value", className: "link" }),
    Plot.dot(linked, { y: "row", x: "yearAgo", r: 3.5, className: "hollow" }),
    shapes([
      ...verdictMarks(marks),
      ...(model.words.synthetic
        ? syntheticMark(
            model.syntheticMark,
            frame,
            pointsOfRows(rows, frame),
            pointsOfLines(model, frame),
          )
        : []),
    ]),
  ]);
}

/** Points close to each other along threshold and nation. */
function pointsOfLines({ threshold, nation }: DotRankingModel, frame: Frame): Point[] {
  return [threshold, nation].flatMap((line): Point[] => {
    if (line === null) return [];
    const x = position(frame.x, line.value);
    return between([
      [x, frame.y.range[0]],
      [x, frame.y.range[1]],
    ]);
  });
}

/** Points close to each other from now to a year ago. */
function pointsOfRows(rows: ReadonlyArray<InRow<RankedRow>>, frame: Frame): Point[] {
  return rows.flatMap(({ value, yearAgo, row }) => {
    const y = position(frame.y, row);
    return between([value, yearAgo ?? value].map((at) => [position(frame.x, at), y] as const));
  });
}

/** Threshold and nation through all rows, their words above, apart from each other. */
function drawReferences(
  threshold: ReferenceLevel | null,
  nation: ReferenceLine | null,
  { frame, width }: Layout,
  preset: Preset,
): Shape[] {
  const [bottom, top] = frame.y.range;
  const lines = [
    ...(nation ? [{ ...nation, kind: "line nation", words: "small halo nation-text" }] : []),
    ...(threshold ? [{ ...threshold, kind: levelKind(threshold.holds), words: "small halo" }] : []),
  ]
    .map((line) => ({ ...line, x: position(frame.x, line.value) }))
    .sort((a, b) => a.x - b.x);
  const halves = lines.map(({ label }) => textWidth(label, preset.small) / 2);
  const [gap, room] = [
    (lines[1]?.x ?? 0) - (lines[0]?.x ?? 0),
    (halves[0] ?? 0) + (halves[1] ?? 0),
  ];
  const meet = lines.length > 1 && gap < room + 10;
  return lines.flatMap(({ x, label, kind, words }, i) => {
    const half = halves[i] ?? 0;
    // Words that would meet turn away from each other.
    const wish = meet ? x + (i === 0 ? -half - 3 : half + 3) : x;
    // Letters are estimated: a little room to the edges.
    const edge = half + 4;
    const centre = Math.max(edge, Math.min(wish, width - edge));
    return [
      path(kind, `M${x},${top - 4}V${bottom}`),
      text(label, [centre, top - 12], preset.small, words),
    ];
  });
}

/** What there is a mark for, and nothing else. */
function key({ key: words, rows }: DotRankingModel): KeyItem[] {
  const item = (label: string | null, isDrawn: boolean, kind: string, d: string): KeyItem[] =>
    label === null || !isDrawn ? [] : [{ label, kind: "", mark: { kind, d } }];
  const has = (wanted: RankedRow["verdict"]) => rows.some(({ verdict }) => verdict === wanted);
  return [
    ...item(words.now, has(null), "disc plain", "h0"),
    ...item(words.met, has("met"), "disc met", "h0"),
    ...item(words.notMet, has("not-met"), "cross not-met", CROSS),
    ...item(
      words.yearAgo,
      rows.some(({ yearAgo }) => yearAgo !== null),
      "hollow",
      RING,
    ),
  ];
}
