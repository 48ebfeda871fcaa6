/**
 * A level chart as SVG text without Plot and without a document: a few hundredths of the time, and
 * small enough for a reader's browser. The parts (axes, runs, thresholds, labels, key, mark) are
 * the very functions of src/charts; only their order on the paper is said here again, and a test
 * holds it against the drawing of level-line.ts, line by line.
 */
import { periodAxis, periodAxisHeight, valueAxis, valueAxisWidth } from "../../charts/axis.ts";
import type { Chart } from "../../charts/chart.ts";
import { drawEndLabels, endLabelsWidth, type EndRow } from "../../charts/end-labels.ts";
import { drawGapRows, gapRows, gapRowsHeight } from "../../charts/gap-rows.ts";
import { type Point, position } from "../../charts/geometry.ts";
import { drawKey, keyHeight, type KeyItem } from "../../charts/key.ts";
import { type Layout, layoutOf, periodDomain } from "../../charts/layout.ts";
import type { LevelLineModel, Line } from "../../charts/level-line.ts";
import { linePath } from "../../charts/path.ts";
import { NARROW, type Preset, WIDE } from "../../charts/presets.ts";
import { cutRuns, type Runs, type Stop } from "../../charts/runs.ts";
import { path, type Shape } from "../../charts/shapes.ts";
import { syntheticMark } from "../../charts/synthetic-mark.ts";
import {
  currentStep,
  drawThresholds,
  thresholdRows,
  thresholdWords,
} from "../../charts/thresholds.ts";
import { breakIndices, drawFlags, flagsHeight, placeFlags } from "../../charts/time-marks.ts";
import { svgText } from "./svg-text.ts";

/** The chart at both widths. A bundle of other regions and a spread are not drawn here. */
export function drawComparison(model: LevelLineModel): Chart {
  const { id, words } = model;
  const draw = (preset: Preset): string => {
    const place = layout(model, preset);
    return svgText(levelShapes(model, preset, place), place, {
      id: `${id}-${preset.name}`,
      classes: ["level-line", preset.name],
      label: words.label,
      description: words.description,
    });
  };
  return { ...words, id, wide: draw(WIDE), narrow: draw(NARROW) };
}

function levelShapes(model: LevelLineModel, preset: Preset, place: Layout): Shape[] {
  const { lang, periods, lines, nation, marks, thresholds } = model;
  const { frame } = place;
  const point = ({ at, value }: Stop): Point | null =>
    value === null ? null : [position(frame.x, at), position(frame.y, value)];
  const pointsOf = (stops: readonly Stop[]): Point[] =>
    stops.flatMap((stop) => {
      const at = point(stop);
      return at === null ? [] : [at];
    });
  const line = (stops: readonly Stop[], kind: string): Shape =>
    path(`line ${kind}`, linePath(stops.map(point)));
  const circles = (stops: readonly Stop[], r: number, kind: string): Shape[] =>
    pointsOf(stops).map(([cx, cy]) => ({ tag: "circle", attributes: { class: kind, cx, cy, r } }));

  const all = breakIndices(marks, periods, "all");
  const first = breakIndices(marks, periods, "first");
  const runs = lines.map(({ points }, i) => cutRuns(points, i === 0 ? first : all));
  const nationRuns = nation === null ? [] : [cutRuns(nation.points, all)];
  const rows = gapRows(lines[0]?.points ?? [], model.gapNotes);
  const bottom = frame.y.range[0];

  const lineShapes = ({ solid, dashed, alone, open, last }: Runs, i: number): Shape[] => {
    const kind = lineKind(i);
    const end = last === null ? [] : pointsOf([last]);
    return [
      line(solid, kind),
      line(dashed, `${kind} preliminary`),
      ...circles(alone, 1.8, `dot ${kind}`),
      ...circles(open, 2.3, `open ${kind}`),
      ...end.map(([x, y]) =>
        path(`${last?.preliminary ? "open" : "dot"} ${kind}`, `M${x},${y}${markOf(i)}`),
      ),
    ];
  };

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
  const drawn = runs.flatMap(({ solid, dashed }) => pointsOf([...solid, ...dashed]));
  return [
    ...valueAxis(model.axis, frame, lang, preset),
    ...drawGapRows(rows, frame, preset, bottom),
    ...periodAxis(periods, frame, lang, preset, bottom + gapRowsHeight(rows)),
    ...drawFlags(placeFlags(marks, periods, frame, preset), frame, preset),
    ...drawThresholds(thresholds, periods, frame),
    ...nationRuns.flatMap(({ solid, dashed }) => [line(solid, "nation"), line(dashed, "nation")]),
    ...runs.flatMap(lineShapes),
    ...thresholdWords(thresholds, periods, frame, preset),
    ...drawEndLabels(
      labels.filter(({ rows: texts }) => texts.length > 0),
      frame,
      preset,
    ),
    ...drawKey(key(model, preset), preset, place.width),
    ...(model.words.synthetic ? syntheticMark(model.syntheticMark, frame, drawn) : []),
  ];
}

function layout(model: LevelLineModel, preset: Preset): Layout {
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

/** As MARK_SHAPES of line-marks.ts, which cannot be had without Plot; the test compares them. */
const MARKS = [
  "m-4,0a4,4 0 1,0 8,0a4,4 0 1,0-8,0z",
  "m-3.5,-3.5h7v7h-7z",
  "m0,-4.5l4.5,8h-9z",
  "m0,-5l5,5l-5,5l-5,-5z",
] as const;

const markOf = (index: number): string => MARKS[index] ?? MARKS[0];

function endRows(model: LevelLineModel, preset: Preset): { kind: string; rows: EndRow[] }[] {
  const named = ({ label, valueLabel }: Line, kind: string, words: string) => ({
    kind,
    rows: [preset.name === "wide" ? label : "", valueLabel]
      .filter((text) => text !== "")
      .map((text) => ({ text, kind: words })),
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
  const items = lines.map(({ label }, i): KeyItem => ({
    label,
    kind: `line ${lineKind(i)}`,
    mark: { d: markOf(i), kind: `dot ${lineKind(i)}` },
  }));
  return nation === null
    ? items
    : [...items, { label: nation.label, kind: "line nation", mark: null }];
}
