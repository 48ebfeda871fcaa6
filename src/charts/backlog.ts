/** A queue over time: the number that has waited too long, from zero, with the clearance time. */
import type { Period } from "../data/types.ts";
import type { Lang } from "../text/format.ts";
import type { ValueAxis } from "./axis.ts";
import type { Chart, ChartInput } from "./chart.ts";
import type { GapNotes } from "./gap-rows.ts";
import { levelLineOptions } from "./level-line.ts";
import type { Line } from "./level-plan.ts";
import { bandMark } from "./line-marks.ts";
import { renderChart } from "./render.ts";
import { originChanges } from "./runs.ts";
import { breakIndices, type TimeMark } from "./time-marks.ts";

/** The finished model of a backlog chart. */
export interface BacklogModel extends ChartInput {
  readonly lang: Lang;
  readonly periods: readonly Period[];
  /** The number by period; `valueLabel` is its last value, `note` the clearance time. */
  readonly line: Line;
  /** Unit `count`, from 0. */
  readonly axis: ValueAxis;
  readonly marks: readonly TimeMark[];
  readonly gapNotes: GapNotes;
}

/** Draws a backlog: the line of a level chart on a filled ground. */
export function backlog(model: BacklogModel): Chart {
  const { line, periods, marks, axis } = model;
  if (axis.min !== 0) throw new Error("counts begin at 0");
  const level = {
    ...model,
    lines: [line],
    nation: null,
    spread: null,
    thresholds: [],
  };
  const values = line.points.map(({ value }) => value);
  const ground = bandMark(
    values.map((value) => (value === null ? null : 0)),
    values,
    new Set([
      ...breakIndices(marks, periods, "first"),
      ...originChanges(
        line.points.map(({ value, synthetic }) => (value === null ? null : synthetic)),
      ),
    ]),
    "ground",
  );
  return renderChart("backlog", model, (preset) => levelLineOptions(level, preset, [ground]));
}
