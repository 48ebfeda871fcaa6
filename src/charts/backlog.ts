/** A queue over time: the number that has waited too long, from zero, with the clearance time. */
import type { Period } from "../data/types.ts";
import type { Lang } from "../text/format.ts";
import type { ValueAxis } from "./axis.ts";
import type { Chart, ChartInput } from "./chart.ts";
import type { GapNotes } from "./gap-rows.ts";
import { levelLineDrawing } from "./level-line.ts";
import type { Line } from "./level-model.ts";
import { renderChart } from "./render.ts";
import type { TimeMark } from "./time-marks.ts";

/** The finished model of a backlog chart. */
export interface BacklogModel extends ChartInput {
  readonly lang: Lang;
  readonly periods: readonly Period[];
  /** The number by period; `valueLabel` is its last value, `note` the clearance time. */
  readonly line: Line;
  /** The line is the nation's, dashed as everywhere. */
  readonly isNation: boolean;
  /** Unit `count`, from 0. */
  readonly axis: ValueAxis;
  readonly marks: readonly TimeMark[];
  readonly gapNotes: GapNotes;
}

/** Draws a backlog: the line of a level chart on a filled ground. */
export function backlog(model: BacklogModel): Chart {
  const { line, isNation, axis } = model;
  if (axis.min !== 0) throw new Error("counts begin at 0");
  const level = {
    ...model,
    lines: isNation ? [] : [line],
    nation: isNation ? line : null,
    spread: null,
    thresholds: [],
    isFilled: true,
  };
  return renderChart("backlog", model, (preset) => levelLineDrawing(level, preset), "x");
}
