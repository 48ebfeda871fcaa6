/**
 * Where everything of a level chart stands, without Plot and without a document: the page's
 * drawing (level-line.ts) and the reader's browser (client/compare) set their lines between the
 * same shapes.
 */
import type { Period } from "../data/types.ts";
import type { Lang } from "../text/format.ts";
import { periodAxis, periodAxisHeight, type ValueAxis, valueAxis, valueAxisWidth } from "./axis.ts";
import type { ChartInput } from "./chart.ts";
import { drawEndLabels, type EndLabel, endLabelsWidth, type EndRow } from "./end-labels.ts";
import { drawGapRows, type GapNotes, gapRows, gapRowsHeight } from "./gap-rows.ts";
import { type Frame, type Point, position } from "./geometry.ts";
import { drawKey, keyHeight, type KeyItem } from "./key.ts";
import { type Layout, layoutOf, periodDomain } from "./layout.ts";
import type { Preset } from "./presets.ts";
import { cutRuns, type LinePoint, type Runs, type Values } from "./runs.ts";
import { dots, endMark, type Shape } from "./shapes.ts";
import { syntheticMark } from "./synthetic-mark.ts";
import {
  currentStep,
  drawThresholds,
  thresholdKey,
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
export interface LevelLineModel extends ChartInput {
  readonly lang: Lang;
  /** All months (or years) from first to last, without holes. */
  readonly periods: readonly Period[];
  /** One to four; the first has the focus and shows its gaps. */
  readonly lines: readonly Line[];
  readonly nation: Line | null;
  /** The range of the other regions as a quiet band; few bytes. */
  readonly spread: { readonly low: Values; readonly high: Values } | null;
  readonly thresholds: readonly ThresholdStep[];
  readonly marks: readonly TimeMark[];
  readonly axis: ValueAxis;
  readonly gapNotes: GapNotes;
}

/** A line as it is to be drawn. */
export interface PlannedLine {
  readonly runs: Runs;
  /** Class of its colour and pen. */
  readonly kind: string;
}

/** A level chart but for its lines: what lies behind them, and what stands on top. */
export interface LevelPlan {
  readonly layout: Layout;
  /** Indices at which every line starts a new series. */
  readonly breaks: ReadonlySet<number>;
  readonly lines: readonly PlannedLine[];
  readonly nation: Runs | null;
  readonly behind: readonly Shape[];
  readonly above: readonly Shape[];
}

/** Plans a level chart for a width. */
export function planLevel(model: LevelLineModel, preset: Preset): LevelPlan {
  const { lang, periods, marks, thresholds } = model;
  const layout = place(model, preset);
  const { frame } = layout;
  const breaks = breakIndices(marks, periods, "all");
  const first = breakIndices(marks, periods, "first");
  const lines = model.lines.map(({ points }, i) => ({
    runs: cutRuns(points, i === 0 ? first : breaks),
    kind: lineKind(i),
  }));
  const nation = model.nation && cutRuns(model.nation.points, breaks);
  const rows = gapRows(model.lines[0]?.points ?? [], model.gapNotes);
  const bottom = frame.y.range[0];
  const drawn = lines.flatMap(({ runs: { solid, dashed } }) =>
    [...solid, ...dashed].flatMap(({ at, value }): Point[] =>
      value === null ? [] : [[position(frame.x, at), position(frame.y, value)]],
    ),
  );
  const runs = [...lines.map((line) => line.runs), ...(nation === null ? [] : [nation])];
  return {
    layout,
    breaks,
    lines,
    nation,
    behind: [
      ...valueAxis(model.axis, frame, lang, preset),
      ...drawGapRows(rows, frame, preset, bottom),
      ...periodAxis(periods, frame, lang, preset, bottom + gapRowsHeight(rows, preset)),
      ...drawFlags(placeFlags(marks, periods, frame, preset), frame, preset),
      ...drawThresholds(thresholds, periods, frame),
      ...(nation === null ? [] : [dots("small-dots", lonePoints(nation, frame))]),
    ],
    above: [
      ...thresholdWords(thresholds, periods, frame, preset),
      ...drawEndLabels(endLabels(model, preset, layout, runs), frame, preset),
      ...drawKey(key(model, preset), preset, layout.width),
      ...(model.words.synthetic ? syntheticMark(model.syntheticMark, frame, drawn) : []),
    ],
  };
}

/** The points of a quiet line that no stroke reaches. */
function lonePoints({ solid, dashed, alone, open, last }: Runs, frame: Frame): Point[] {
  const joined = new Set([...solid, ...dashed].map(({ at }) => at));
  return [...alone, ...open, ...(last === null ? [] : [last])]
    .filter(({ at }) => !joined.has(at))
    .map(({ at, value }) => [position(frame.x, at), position(frame.y, value ?? 0)]);
}

function place(model: LevelLineModel, preset: Preset): Layout {
  const { lang, periods, lines, marks, axis } = model;
  const { width } = preset;
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
    bottom: gapRowsHeight(rows, preset) + periodAxisHeight(periods, preset),
  };
  return layoutOf(width, preset.plotHeight, margins, domains);
}

const lineKind = (index: number): string => (index === 0 ? "focus" : `line-${index + 1}`);

/** The words at the right end beside what they name: lines, nation, threshold. */
function endLabels(
  model: LevelLineModel,
  preset: Preset,
  { frame }: Layout,
  runs: readonly Runs[],
): EndLabel[] {
  const { periods, thresholds, axis } = model;
  const current = currentStep(thresholds, periods);
  // In the order of `endRows`.
  const anchors = [
    ...runs.map(({ last }) => last),
    current && { at: periods.length - 0.5, value: current.value },
  ];
  return endRows(model, preset)
    .map(({ kind, rows }, i) => {
      const anchor = anchors[i] ?? { at: periods.length - 1, value: axis.min };
      const [x, y] = [position(frame.x, anchor.at), position(frame.y, anchor.value)];
      return { x, y, kind, rows };
    })
    .filter(({ rows }) => rows.length > 0);
}

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

function key(model: LevelLineModel, preset: Preset): KeyItem[] {
  const { lines, nation, thresholds, periods } = model;
  if (preset.name === "wide") return [];
  const items = lines.map(({ label, note }, i): KeyItem => ({
    label: [label, note].filter(Boolean).join(" · "),
    kind: `line ${lineKind(i)}`,
    mark: { d: endMark(i), kind: `dot ${lineKind(i)}` },
  }));
  if (nation !== null) items.push({ label: nation.label, kind: "line nation", mark: null });
  return [...items, ...thresholdKey(currentStep(thresholds, periods), preset)];
}
