/** A level over time: one to four regions, the nation, the others behind, and the threshold. */
import type { Markish } from "@observablehq/plot";

import type { Chart } from "./chart.ts";
import { type Drawing, drawingOf } from "./layout.ts";
import type { LevelLineModel, Line } from "./level-model.ts";
import { planLevel } from "./level-plan.ts";
import { bandMark, lineMarks, quietLine } from "./line-marks.ts";
import type { Preset } from "./presets.ts";
import { renderChart } from "./render.ts";
import { ofOneKind } from "./runs.ts";
import { shapes } from "./shapes.ts";

/** Draws a level over time. */
export function levelLine(model: LevelLineModel): Chart {
  return renderChart("level-line", model, (preset) => levelLineDrawing(model, preset), "x");
}

/** The drawing of a level chart. */
export function levelLineDrawing(model: LevelLineModel, preset: Preset): Drawing {
  const { spread, isFilled } = model;
  const { layout, lines, nation, behind, above } = planLevel(model, preset);
  return drawingOf(layout, [
    ...(isFilled ? lines.map(({ line, kind }) => ground(line, kind)) : []),
    ...(spread ? [bandMark(spread.low, spread.high, spread.starts, "spread")] : []),
    shapes(behind),
    ...(nation ? [quietLine(nation.solid, "line nation")] : []),
    ...(nation ? [quietLine(nation.dashed, "line nation")] : []),
    ...lines.flatMap(({ runs, kind }, i) => lineMarks(runs, kind, layout.frame, i)),
    shapes(above),
  ]);
}

/** The area from zero to a line, of the figures that the line is drawn of. */
function ground({ points, starts }: Line, kind: string): Markish {
  const values = ofOneKind(points).map(({ value }) => value);
  const zero = values.map((value) => (value === null ? null : 0));
  return bandMark(zero, values, starts, `ground ${kind}`);
}
