/** Regions × months (or years) in the steps of one ramp; runs of equal cells are drawn as one. */

import type { Period } from "../data/types.ts";
import type { Lang } from "../text/format.ts";
import { periodAxis, periodAxisHeight } from "./axis.ts";
import type { Chart, ChartInput } from "./chart.ts";
import { type Frame, position } from "./geometry.ts";
import { drawHeatKey, heatKeyHeight, type HeatScale } from "./heat-key.ts";
import { type Drawing, drawingOf, layoutOf, periodDomain } from "./layout.ts";
import { rampClass } from "./palette.ts";
import type { Preset } from "./presets.ts";
import { namesWidth, rowNames } from "./rank-axis.ts";
import { renderChart } from "./render.ts";
import { type InRow, inRows, rowDomain } from "./rows.ts";
import { path, shapes } from "./shapes.ts";
import { markAt, markStrip } from "./synthetic-mark.ts";

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
  /** At most 36 months, or years, without holes; both drawings show all of them. */
  readonly periods: readonly Period[];
  readonly rows: readonly HeatRow[];
  readonly scale: HeatScale;
}

/** Few periods do not make cells wider than this. */
const WIDEST = 48;

/** Draws a heat map. */
export function heatMap(model: HeatMapModel): Chart {
  return renderChart("heat-map", model, (preset) => options(model, preset), "xy");
}

function options(model: HeatMapModel, preset: Preset): Drawing {
  const { periods } = model;
  const rows = inRows(model.rows);
  const count = rows.length;
  const left = namesWidth(rows, preset);
  const scale = { ...model.scale, ...gapsDrawn(model) };
  const strip = markStrip(model.words);
  // Whole pixels per period, so that no seam shows between cells.
  const cell = Math.min(WIDEST, Math.floor((preset.width - left - 2) / periods.length));
  const place = layoutOf(
    preset.width,
    count * preset.row,
    {
      top: heatKeyHeight(preset),
      right: preset.width - left - cell * periods.length,
      bottom: strip + periodAxisHeight(periods, preset) + 4,
      left,
    },
    { x: periodDomain(periods.length), y: rowDomain(count) },
  );
  const { frame } = place;
  const [x, right] = frame.x.range;
  const bottom = frame.y.range[0];
  const steps = scale.edges.length + 1;
  const hatch = Math.min(8, cell - 1);
  const ramp = Array.from({ length: steps }, (_, step) =>
    path(`cell ramp-${rampClass(step, steps)}`, runs(rows, step, frame)),
  );
  return drawingOf(place, [
    shapes([
      ...ramp,
      path("missing", marks(rows, "missing", frame, hatch)),
      path("suppressed", marks(rows, "suppressed", frame, 4)),
      ...rowNames(rows, frame, preset),
      ...periodAxis(periods, frame, model.lang, preset, bottom + strip + 2),
      ...drawHeatKey(scale, preset),
      ...(strip > 0 ? markAt(model.syntheticMark, [(x + right) / 2, bottom + strip / 2]) : []),
    ]),
  ]);
}

/** The words of the key for gaps that there are, and for no others. */
function gapsDrawn({ rows, scale }: HeatMapModel): Pick<HeatScale, "missing" | "suppressed"> {
  const has = (kind: HeatCell) => rows.some(({ cells }) => cells.includes(kind));
  return {
    missing: has("missing") ? scale.missing : null,
    suppressed: has("suppressed") ? scale.suppressed : null,
  };
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
