/** A level over time: one to four regions, the nation, the others behind, and the threshold. */
import type { Markish, PlotOptions } from "@observablehq/plot";

import type { Chart } from "./chart.ts";
import { plotOptions } from "./layout.ts";
import { type LevelLineModel, planLevel } from "./level-plan.ts";
import { bandMark, lineMarks, quietLine } from "./line-marks.ts";
import type { Preset } from "./presets.ts";
import { renderChart } from "./render.ts";
import { shapes } from "./shapes.ts";

/** Draws a level over time. */
export function levelLine(model: LevelLineModel): Chart {
  return renderChart("level-line", model, (preset) => levelLineOptions(model, preset, []));
}

/** The options of Plot for a level chart; `ground` lies behind everything else. */
export function levelLineOptions(
  model: LevelLineModel,
  preset: Preset,
  ground: readonly Markish[],
): PlotOptions {
  const { spread } = model;
  const { layout, breaks, lines, nation, behind, above } = planLevel(model, preset);
  return plotOptions(layout, [
    ...ground,
    ...(spread ? [bandMark(spread.low, spread.high, breaks, "spread")] : []),
    shapes(behind),
    ...(nation ? [quietLine(nation.solid, "line nation")] : []),
    ...(nation ? [quietLine(nation.dashed, "line nation")] : []),
    ...lines.flatMap(({ runs, kind }, i) => lineMarks(runs, kind, layout.frame, i)),
    shapes(above),
  ]);
}
