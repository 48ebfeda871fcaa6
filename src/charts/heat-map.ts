/** Regions × months in the steps of one ramp; runs of equal cells are drawn as one. */
import type { PlotOptions } from "@observablehq/plot";

import type { Period } from "../data/types.ts";
import type { Lang } from "../text/format.ts";
import { periodAxis, periodAxisHeight } from "./axis.ts";
import type { Chart, ChartInput } from "./chart.ts";
import { type Frame, position } from "./geometry.ts";
import { drawHeatKey, heatKeyHeight, type HeatScale } from "./heat-key.ts";
import { layoutOf, periodDomain, plotOptions } from "./layout.ts";
import { rampClass } from "./palette.ts";
import type { Preset } from "./presets.ts";
import { namesWidth, rowNames } from "./rank-axis.ts";
import { renderChart } from "./render.ts";
import { type InRow, placeRows, rowDomain, rowMark } from "./rows.ts";
import { path, shapes } from "./shapes.ts";

/** What a cell shows: a step of the scale (0 is the lowest), a gap, or nothing. */
export type HeatCell = number | "missing" | "suppressed" | "absent";

/** One region, with a cell per period. */
export interface HeatRow {
  readonly name: string;
  readonly cells: readonly HeatCell[];
  readonly isFocus: boolean;
}

/** The finished model of a heat map. */
export interface HeatMapModel extends ChartInput {
  readonly lang: Lang;
  /** About 36 months, without holes. */
  readonly periods: readonly Period[];
  /** How many of the last months the narrow drawing shows (13 to 18). */
  readonly narrowCount: number;
  readonly rows: readonly HeatRow[];
  readonly scale: HeatScale;
}

/** Draws a heat map. */
export function heatMap(model: HeatMapModel): Chart {
  return renderChart("heat-map", model, (preset) => options(model, preset));
}

function options(model: HeatMapModel, preset: Preset): PlotOptions {
  const shown = preset.name === "wide" ? model.periods.length : model.narrowCount;
  const periods = model.periods.slice(-shown);
  const { rows, count, markRow } = placeRows(
    model.rows.map((row) => ({ ...row, cells: row.cells.slice(-shown) })),
    model,
  );
  const left = namesWidth(rows, preset);
  // Whole pixels per month, so that no seam shows between cells.
  const cell = Math.floor((preset.width - left - 2) / periods.length);
  const place = layoutOf(
    preset.width,
    count * preset.row,
    {
      top: heatKeyHeight(preset),
      right: preset.width - left - cell * periods.length,
      bottom: periodAxisHeight(periods, preset) + 4,
      left,
    },
    { x: periodDomain(periods.length), y: rowDomain(count) },
  );
  const { frame } = place;
  const steps = model.scale.edges.length + 1;
  const ramp = Array.from({ length: steps }, (_, step) =>
    path(`cell ramp-${rampClass(step, steps)}`, runs(rows, step, frame)),
  );
  return plotOptions(place, [
    shapes([
      ...ramp,
      path("missing", marks(rows, "missing", frame, 8)),
      path("suppressed", marks(rows, "suppressed", frame, 4)),
      ...rowNames(rows, frame, preset),
      ...periodAxis(periods, frame, model.lang, preset, frame.y.range[0] + 2),
      ...drawHeatKey(model.scale, preset),
      ...rowMark(markRow, model, frame),
    ]),
  ]);
}

/** Cells of one step as pen strokes of the height of a row. */
function runs(rows: ReadonlyArray<InRow<HeatRow>>, step: number, frame: Frame): string {
  return rows
    .flatMap(({ cells, row }) =>
      cells.map((cell, i) =>
        cell === step && cells[i - 1] !== step
          ? `M${position(frame.x, i - 0.5)},${position(frame.y, row)}H${runEnd(cells, i, frame)}`
          : "",
      ),
    )
    .join("");
}

function runEnd(cells: readonly HeatCell[], from: number, frame: Frame): number {
  const length = cells.slice(from).findIndex((cell) => cell !== cells[from]);
  return position(frame.x, (length < 0 ? cells.length : from + length) - 0.5);
}

/** A hatch stroke (missing) or a small square (suppressed) in each such cell. */
function marks(
  rows: ReadonlyArray<InRow<HeatRow>>,
  kind: "missing" | "suppressed",
  frame: Frame,
  size: number,
): string {
  return rows
    .flatMap(({ cells, row }) =>
      cells.map((cell, i) => {
        if (cell !== kind) return "";
        const [x, y] = [position(frame.x, i) - size / 2, position(frame.y, row) - size / 2];
        return kind === "missing"
          ? `M${x - 1},${y + size}l${size},${-size}m2,0l${-size},${size}`
          : `M${x},${y}h${size}v${size}h${-size}z`;
      }),
    )
    .join("");
}
