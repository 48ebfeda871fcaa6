/**
 * Where everything of a level chart stands, without Plot and without a document: the page's
 * drawing (level-line.ts) and the reader's browser (client/compare) set their lines between the
 * same shapes.
 */
import { isMonth } from "../data/period.ts";
import type { Period } from "../data/types.ts";
import type { Lang } from "../text/format.ts";
import { periodAxis, periodAxisHeight, type ValueAxis, valueAxis, valueAxisWidth } from "./axis.ts";
import { bandLabel, pointsOfBand, type SpreadBand } from "./band-label.ts";
import type { ChartInput } from "./chart.ts";
import { drawEndLabels, type EndLabel, endLabelsWidth, type EndRow } from "./end-labels.ts";
import { drawGapRows, type GapNotes, gapRows, gapRowsHeight } from "./gap-rows.ts";
import { type Frame, type Point, position } from "./geometry.ts";
import { drawKey, keyHeight, type KeyItem } from "./key.ts";
import { type Layout, layoutOf, periodDomain } from "./layout.ts";
import { between } from "./places.ts";
import type { Preset } from "./presets.ts";
import { cutRuns, type LinePoint, type Runs, type Stop } from "./runs.ts";
import { dots, endMark, type Shape } from "./shapes.ts";
import { syntheticMark } from "./synthetic-mark.ts";
import {
  currentLevel,
  drawThresholds,
  spansOf,
  thresholdKey,
  thresholdRows,
  type ThresholdStep,
  thresholdWords,
} from "./thresholds.ts";
import { drawFlags, flagsHeight, placeFlags, type TimeMark } from "./time-marks.ts";
import { yearPoints } from "./year-points.ts";

/** A line with its name and the finished text of its last value ("81,4 %"). */
export interface Line {
  readonly label: string;
  readonly valueLabel: string;
  /** A second fact at the end of the line, such as a clearance time; on phones in the key. */
  readonly note: string | null;
  /** One point for each period of the chart. */
  readonly points: readonly LinePoint[];
  /** Indices at which this line, and no other, starts a new series. */
  readonly starts: ReadonlySet<number>;
  /** Of a yearly line, the finished text of each value ("" where there is none); null for months. */
  readonly values: readonly string[] | null;
}

/** The finished model of a line chart. Every series has one entry per period. */
export interface LevelLineModel extends ChartInput {
  readonly lang: Lang;
  /** All months (or years) from first to last, without holes. */
  readonly periods: readonly Period[];
  /** Up to four; the first has the focus and shows its gaps. None where the nation stands alone. */
  readonly lines: readonly Line[];
  readonly nation: Line | null;
  readonly spread: SpreadBand | null;
  /** Filled from zero up to its lines: a number of people. */
  readonly isFilled: boolean;
  readonly thresholds: readonly ThresholdStep[];
  readonly marks: readonly TimeMark[];
  readonly axis: ValueAxis;
  readonly gapNotes: GapNotes;
}

/** A line as it is to be drawn. */
export interface PlannedLine {
  readonly line: Line;
  readonly runs: Runs;
  /** Class of its colour and pen. */
  readonly kind: string;
}

/** A level chart but for its lines: what lies behind them, and what stands on top. */
export interface LevelPlan {
  readonly layout: Layout;
  /** The lines with an end mark: the regions, or the nation where it stands alone. */
  readonly lines: readonly PlannedLine[];
  /** The nation behind the regions. */
  readonly nation: Runs | null;
  readonly behind: readonly Shape[];
  readonly above: readonly Shape[];
}

/** Plans a level chart for a width. */
export function planLevel(model: LevelLineModel, preset: Preset): LevelPlan {
  const { lang, periods, marks, thresholds, spread } = model;
  const layout = place(model, preset);
  const { frame } = layout;
  const named = namedLines(model).map((one) => ({
    ...one,
    runs: cutRuns(one.line.points, one.line.starts),
  }));
  const isBehind = ({ kind }: { readonly kind: string }) => kind === "nation" && named.length > 1;
  const lines = named.filter((one) => !isBehind(one));
  const nation = named.find(isBehind)?.runs ?? null;
  const rows = gapRows(named[0]?.line.points ?? [], model.gapNotes);
  const bottom = frame.y.range[0];
  const flags = placeFlags(marks, periods, frame, preset);
  const taken = [
    ...named.flatMap(({ runs }) => pointsAlong(runs, frame)),
    ...pointsOfLevels(model, frame),
    ...flags.flatMap(({ x }) => between(frame.y.range.map((y) => [x, y] as const))),
  ];
  const name = spread && preset.name === "wide" ? bandLabel(spread, taken, frame, preset) : null;
  const isYearly = periods[0] !== undefined && !isMonth(periods[0]);
  const areas = [
    ...(spread === null ? [] : [spread]),
    ...(model.isFilled ? lines.map(({ line }) => groundOf(line)) : []),
  ];
  return {
    layout,
    lines,
    nation,
    behind: [
      ...valueAxis(model.axis, frame, lang, preset),
      ...drawGapRows(rows, frame, preset, bottom),
      ...periodAxis(periods, frame, lang, preset, bottom + gapRowsHeight(rows, preset)),
      ...drawFlags(flags, frame, preset),
      ...drawThresholds(thresholds, periods, frame),
      ...(nation === null ? [] : [dots("small-dots", lonePoints(nation, frame))]),
    ],
    above: [
      ...(name === null ? [] : [name.shape]),
      ...(isYearly ? yearPoints(lines, taken, frame, preset) : []),
      ...thresholdWords(thresholds, periods, frame, preset),
      ...drawEndLabels(endLabels(model, preset, layout), frame, preset),
      ...drawKey(key(model, preset), preset, layout.width),
      ...(model.words.synthetic
        ? syntheticMark(
            model.syntheticMark,
            frame,
            [...taken, ...(name?.taken ?? [])],
            areas.flatMap((area) => pointsOfBand(area, frame)),
          )
        : []),
    ],
  };
}

/** What is filled below a line. */
const groundOf = ({ points }: Line) => ({
  low: points.map(({ value }) => (value === null ? null : 0)),
  high: points.map(({ value }) => value),
});

/** All lines in the order of their names at the end, with the class of each. */
function namedLines({ lines, nation }: LevelLineModel): Array<{ line: Line; kind: string }> {
  return [
    ...lines.map((line, i) => ({ line, kind: i === 0 ? "focus" : `line-${i + 1}` })),
    ...(nation === null ? [] : [{ line: nation, kind: "nation" }]),
  ];
}

/** Points close to each other along all that is drawn of a line. */
function pointsAlong({ solid, dashed, alone, open, last }: Runs, frame: Frame): Point[] {
  const at = ({ at, value }: Stop): Point | null =>
    value === null ? null : [position(frame.x, at), position(frame.y, value)];
  const single = [...alone, ...open, ...(last === null ? [] : [last])].map(at);
  return [...between(solid.map(at)), ...between(dashed.map(at)), ...single].filter(
    (point) => point !== null,
  );
}

/** Points close to each other along the lines of the thresholds. */
function pointsOfLevels({ thresholds, periods }: LevelLineModel, frame: Frame): Point[] {
  return spansOf(thresholds, periods).flatMap(({ value, first, last }) => {
    const y = position(frame.y, value);
    return between([
      [position(frame.x, first), y],
      [position(frame.x, last), y],
    ]);
  });
}

/** The points of a quiet line that no stroke reaches. */
function lonePoints({ solid, dashed, alone, open, last }: Runs, frame: Frame): Point[] {
  const joined = new Set([...solid, ...dashed].map(({ at }) => at));
  return [...alone, ...open, ...(last === null ? [] : [last])]
    .filter(({ at }) => !joined.has(at))
    .map(({ at, value }) => [position(frame.x, at), position(frame.y, value ?? 0)]);
}

function place(model: LevelLineModel, preset: Preset): Layout {
  const { lang, periods, marks, axis } = model;
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
  const rows = gapRows(namedLines(model)[0]?.line.points ?? [], model.gapNotes);
  const margins = {
    ...sides,
    top: keyHeight(key(model, preset), preset, width) + Math.max(10, flags),
    bottom: gapRowsHeight(rows, preset) + periodAxisHeight(periods, preset),
  };
  return layoutOf(width, preset.plotHeight, margins, domains);
}

/** The words at the right end beside what they name: lines, nation, threshold. */
function endLabels(model: LevelLineModel, preset: Preset, { frame }: Layout): EndLabel[] {
  const { periods, thresholds, axis } = model;
  const current = currentLevel(thresholds, periods);
  // In the order of `endRows`.
  const anchors = [
    ...namedLines(model).map(({ line }) => cutRuns(line.points, line.starts).last),
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
  const named = ({ label, valueLabel, note }: Line, words: string): EndRow[] =>
    [
      ...(preset.name === "wide" ? [{ text: label, kind: words }] : []),
      { text: valueLabel, kind: words },
      ...(preset.name === "wide" && note ? [{ text: note, kind: "muted" }] : []),
    ].filter(({ text }) => text !== "");
  return [
    ...namedLines(model).map(({ line, kind }, i) => ({
      kind,
      rows: named(line, `${kind}-text${i === 0 ? " strong" : ""}`),
    })),
    {
      kind: "threshold",
      rows: thresholdRows(currentLevel(model.thresholds, model.periods), preset),
    },
  ];
}

function key(model: LevelLineModel, preset: Preset): KeyItem[] {
  const { spread, thresholds, periods } = model;
  if (preset.name === "wide") return [];
  const lines = namedLines(model);
  return [
    ...lines.map(({ line: { label, note }, kind }, i): KeyItem => ({
      label: [label, note].filter(Boolean).join(" · "),
      kind: `line ${kind}`,
      mark: kind === "nation" && lines.length > 1 ? null : { d: endMark(i), kind: `dot ${kind}` },
    })),
    ...(spread === null
      ? []
      : [{ label: spread.label, kind: "", mark: { d: "m-6,-5h12v10h-12z", kind: "spread" } }]),
    ...thresholdKey(currentLevel(thresholds, periods), preset),
  ];
}
