/**
 * Where everything of a level chart stands, without Plot and without a document: the page's
 * drawing (level-line.ts) and the comparisons of regions (comparison/) set their lines between the
 * same shapes.
 */
import { isMonth } from "../data/period.ts";
import { periodAxis, periodAxisHeight, valueAxis, valueAxisWidth } from "./axis.ts";
import { bandLabel, pointsOfBand } from "./band-label.ts";
import { drawEndLabels, endLabelsWidth } from "./end-labels.ts";
import { drawGapRows, gapRows, gapRowsHeight } from "./gap-rows.ts";
import { type Frame, type Point, position } from "./geometry.ts";
import { drawKey, keyHeight } from "./key.ts";
import { type Layout, layoutOf, periodDomain } from "./layout.ts";
import { endLabels, endRows, levelKey } from "./level-labels.ts";
import { type LevelLineModel, type Line, namedLines } from "./level-model.ts";
import { between } from "./places.ts";
import type { Preset } from "./presets.ts";
import { cutRuns, type Runs, type Stop } from "./runs.ts";
import { dots, type Shape } from "./shapes.ts";
import { syntheticMark } from "./synthetic-mark.ts";
import { drawThresholds, spansOf, thresholdWords } from "./thresholds.ts";
import { drawFlags, flagsHeight, placeFlags } from "./time-marks.ts";
import { yearPoints } from "./year-points.ts";

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
      ...drawEndLabels(endLabels(model, preset, frame), frame, preset),
      ...drawKey(levelKey(model, preset), preset, layout.width),
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
    top: keyHeight(levelKey(model, preset), preset, width) + Math.max(10, flags),
    bottom: gapRowsHeight(rows, preset) + periodAxisHeight(periods, preset),
  };
  return layoutOf(width, preset.plotHeight, margins, domains);
}
