/** A level over time: one to four regions, the nation, the others behind, and the threshold. */
import type { Markish, PlotOptions } from "@observablehq/plot";

import type { Period } from "../data/types.ts";
import type { Lang } from "../text/format.ts";
import { periodAxis, periodAxisHeight, type ValueAxis, valueAxis, valueAxisWidth } from "./axis.ts";
import type { Chart, Model } from "./chart.ts";
import { drawEndLabels, endLabelsWidth, type EndRow } from "./end-labels.ts";
import { drawGapRows, type GapNotes, gapRows, gapRowsHeight } from "./gap-rows.ts";
import { type Frame, type Point, position } from "./geometry.ts";
import { drawKey, keyHeight, type KeyItem } from "./key.ts";
import { type Layout, layoutOf, periodDomain, plotOptions } from "./layout.ts";
import { bandMark, lineMarks, MARK_SHAPES, quietLine, type Values } from "./line-marks.ts";
import { NARROW, type Preset, WIDE } from "./presets.ts";
import { renderChart } from "./render.ts";
import { cutRuns, type LinePoint, stopsOf } from "./runs.ts";
import { shapes } from "./shapes.ts";
import { syntheticMark } from "./synthetic-mark.ts";
import {
  currentStep,
  drawThresholds,
  thresholdRows,
  type ThresholdStep,
  thresholdWords,
} from "./thresholds.ts";
import { breakIndices, drawFlags, flagsHeight, placeFlags, type TimeMark } from "./time-marks.ts";

/** A line with its name and the finished text of its last value ("81,4 %"). */
export interface Line {
  readonly label: string;
  readonly valueLabel: string;
  /** A second fact at the end of the line, such as a clearance time; on phones in the key. */
  readonly note: string | null;
  /** One point for each period of the chart. */
  readonly points: readonly LinePoint[];
}

/** The finished model of a line chart. Every series has one entry per period. */
export interface LevelLineModel extends Model {
  readonly lang: Lang;
  /** All months (or years) from first to last, without holes. */
  readonly periods: readonly Period[];
  /** One to four; the first has the focus and shows its gaps. */
  readonly lines: readonly Line[];
  readonly nation: Line | null;
  /** Other regions as a quiet bundle; many bytes, so seldom. */
  readonly context: readonly Values[];
  /** The range of the other regions as a quiet band; few bytes. */
  readonly spread: { readonly low: Values; readonly high: Values } | null;
  readonly thresholds: readonly ThresholdStep[];
  readonly marks: readonly TimeMark[];
  readonly axis: ValueAxis;
  readonly gapNotes: GapNotes;
}

/** Draws a level over time. */
export function levelLine(model: LevelLineModel): Chart {
  return renderChart("level-line", model, (preset) => levelLineOptions(model, preset, []));
}

/** The plot area at a width, for a script that draws further lines into it (see path.ts). */
export function levelLineFrame(model: LevelLineModel, width: Preset["name"]): Frame {
  return layout(model, width === "wide" ? WIDE : NARROW).frame;
}

/** The options of Plot for a level chart; `ground` lies behind everything else. */
export function levelLineOptions(
  model: LevelLineModel,
  preset: Preset,
  ground: readonly Markish[],
): PlotOptions {
  const { lang, periods, lines, nation, marks, thresholds } = model;
  const place = layout(model, preset);
  const { frame } = place;
  const all = breakIndices(marks, periods, "all");
  const first = breakIndices(marks, periods, "first");
  const runs = lines.map(({ points }, i) => cutRuns(points, i === 0 ? first : all));
  const nationRuns = nation === null ? [] : [cutRuns(nation.points, all)];
  const rows = gapRows(lines[0]?.points ?? [], model.gapNotes);
  const bottom = frame.y.range[0];
  const list: Markish[] = [
    ...ground,
    ...(model.spread ? [bandMark(model.spread.low, model.spread.high, all, "spread")] : []),
    ...model.context.map((values) => quietLine(stopsOf(values, all), "line context")),
    shapes([
      ...valueAxis(model.axis, frame, lang, preset),
      ...drawGapRows(rows, frame, preset, bottom),
      ...periodAxis(periods, frame, lang, preset, bottom + gapRowsHeight(rows)),
      ...drawFlags(placeFlags(marks, periods, frame, preset), frame, preset),
      ...drawThresholds(thresholds, periods, frame),
    ]),
    ...nationRuns.flatMap(({ solid, dashed }) => [
      quietLine(solid, "line nation"),
      quietLine(dashed, "line nation"),
    ]),
    ...runs.flatMap((run, i) => lineMarks(run, lineKind(i), frame, i)),
  ];
  // What stands at the right end, in the order of `endRows`.
  const current = currentStep(thresholds, periods);
  const anchors = [
    ...[...runs, ...nationRuns].map(({ last }) => last),
    current && { at: periods.length - 0.5, value: current.value },
  ];
  const labels = endRows(model, preset).map(({ kind, rows: texts }, i) => {
    const anchor = anchors[i] ?? { at: periods.length - 1, value: model.axis.min };
    const [x, y] = [position(frame.x, anchor.at), position(frame.y, anchor.value)];
    return { x, y, kind, rows: texts };
  });
  const drawn = runs.flatMap(({ solid, dashed }) =>
    [...solid, ...dashed].flatMap(({ at, value }): Point[] =>
      value === null ? [] : [[position(frame.x, at), position(frame.y, value)]],
    ),
  );
  const marked = model.words.synthetic ? syntheticMark(model.syntheticMark, frame, drawn) : [];
  list.push(
    shapes([
      ...thresholdWords(thresholds, periods, frame, preset),
      ...drawEndLabels(
        labels.filter(({ rows: texts }) => texts.length > 0),
        frame,
        preset,
      ),
      ...drawKey(key(model, preset), preset, place.width),
      ...marked,
    ]),
  );
  return plotOptions(place, list);
}

function layout(model: LevelLineModel, preset: Preset): Layout {
  const { lang, periods, lines, marks, axis } = model;
  const width = preset.width;
  const needed = endLabelsWidth(
    endRows(model, preset).flatMap(({ rows }) => rows),
    preset,
  );
  const domains = { x: periodDomain(periods.length), y: [axis.min, axis.max] as const };
  const sides = {
    left: valueAxisWidth(axis, lang, preset),
    right: Math.min(preset.rightLimit, Math.max(12, needed)),
  };
  // The rows of the flags depend on x alone, so a first layout without them tells their height.
  const { frame } = layoutOf(width, preset.plotHeight, { top: 0, bottom: 0, ...sides }, domains);
  const flags = flagsHeight(placeFlags(marks, periods, frame, preset));
  const rows = gapRows(lines[0]?.points ?? [], model.gapNotes);
  const margins = {
    ...sides,
    top: keyHeight(key(model, preset), preset, width) + Math.max(10, flags),
    bottom: gapRowsHeight(rows) + periodAxisHeight(periods, preset),
  };
  return layoutOf(width, preset.plotHeight, margins, domains);
}

const lineKind = (index: number): string => (index === 0 ? "focus" : `line-${index + 1}`);

/** The words at the right end: lines, nation, threshold. Narrow drawings name lines in the key. */
function endRows(model: LevelLineModel, preset: Preset) {
  const named = (line: Line, kind: string, words: string): { kind: string; rows: EndRow[] } => ({
    kind,
    rows: [
      ...(preset.name === "wide" ? [{ text: line.label, kind: words }] : []),
      { text: line.valueLabel, kind: words },
      ...(preset.name === "wide" && line.note ? [{ text: line.note, kind: "muted" }] : []),
    ].filter(({ text }) => text !== ""),
  });
  const current = currentStep(model.thresholds, model.periods);
  return [
    ...model.lines.map((line, i) =>
      named(line, lineKind(i), `${lineKind(i)}-text${i === 0 ? " strong" : ""}`),
    ),
    ...(model.nation === null ? [] : [named(model.nation, "nation", "nation-text")]),
    { kind: "threshold", rows: thresholdRows(current, preset) },
  ];
}

function key({ lines, nation }: LevelLineModel, preset: Preset): KeyItem[] {
  if (preset.name === "wide") return [];
  const items = lines.map(({ label, note }, i): KeyItem => ({
    label: [label, note].filter(Boolean).join(" · "),
    kind: `line ${lineKind(i)}`,
    mark: { d: MARK_SHAPES[i] ?? MARK_SHAPES[0], kind: `dot ${lineKind(i)}` },
  }));
  if (nation !== null) items.push({ label: nation.label, kind: "line nation", mark: null });
  return items;
}
