/**
 * A level chart without Plot and without a document, small enough for a reader's browser. All but
 * the lines is planned by the page's own chart; a test holds the lines against those of Plot.
 */
import type { Chart } from "../charts/chart.ts";
import { type Frame, type Point, position } from "../charts/geometry.ts";
import type { LevelLineModel } from "../charts/level-model.ts";
import { planLevel, type PlannedLine } from "../charts/level-plan.ts";
import { linePath } from "../charts/path.ts";
import { NARROW, type Preset, WIDE } from "../charts/presets.ts";
import { readingOf } from "../charts/reading.ts";
import type { Stop } from "../charts/runs.ts";
import { endMark, path, type Shape } from "../charts/shapes.ts";
import { shapeText, svgText } from "../charts/svg-text.ts";

/** The chart at both widths. A bundle of other regions and a spread are not drawn here. */
export function drawComparison(model: LevelLineModel): Chart {
  const { id, words } = model;
  const draw = (preset: Preset): string => {
    const { layout, lines, nation, behind, above } = planLevel(model, preset);
    const drawn = [
      ...behind,
      ...(nation === null ? [] : [nation.solid, nation.dashed]).map((stops) =>
        line(stops, "nation", layout.frame),
      ),
      ...lines.flatMap((planned, i) => lineShapes(planned, i, layout.frame)),
      ...above,
    ];
    return svgText(drawn.map(shapeText).join(""), layout, {
      id: `${id}-${preset.name}`,
      classes: ["level-line", preset.name],
      label: words.label,
      description: words.description,
      reading: readingOf(layout.frame, "x"),
    });
  };
  return { ...words, id, wide: draw(WIDE), narrow: draw(NARROW) };
}

function lineShapes({ runs, kind }: PlannedLine, index: number, frame: Frame): Shape[] {
  const { solid, dashed, alone, open, last } = runs;
  const circles = (stops: readonly Stop[], r: number, classes: string): Shape[] =>
    pointsOf(stops, frame).map(([cx, cy]) => ({
      tag: "circle",
      attributes: { class: classes, cx, cy, r },
    }));
  return [
    line(solid, kind, frame),
    line(dashed, `${kind} preliminary`, frame),
    ...circles(alone, 1.8, `dot ${kind}`),
    ...circles(open, 2.3, `open ${kind}`),
    ...pointsOf(last === null ? [] : [last], frame).map(([x, y]) =>
      path(`${last?.preliminary ? "open" : "dot"} ${kind}`, `M${x},${y}${endMark(index)}`),
    ),
  ];
}

const line = (stops: readonly Stop[], kind: string, frame: Frame): Shape =>
  path(`line ${kind}`, linePath(stops.map((stop) => pointOf(stop, frame))));

const pointOf = ({ at, value }: Stop, { x, y }: Frame): Point | null =>
  value === null ? null : [position(x, at), position(y, value)];

const pointsOf = (stops: readonly Stop[], frame: Frame): Point[] =>
  stops.map((stop) => pointOf(stop, frame)).filter((point) => point !== null);
