/** One small line chart per region, all on one scale; the page lays them out as a grid. */
import type { Period } from "../data/types.ts";
import { formatPlainPercent, type Lang } from "../text/format.ts";
import type { Model, Words } from "./chart.ts";
import { position } from "./geometry.ts";
import { layoutOf, plotOptions } from "./layout.ts";
import { quietLine } from "./line-marks.ts";
import { renderSvg } from "./render.ts";
import type { Values } from "./runs.ts";
import { stopsOf } from "./runs.ts";
import { dots, path, shapes, text } from "./shapes.ts";
import { syntheticMark } from "./synthetic-mark.ts";

/** One region of the grid; its name stands above the drawing, as text of the page. */
export interface MultipleItem {
  readonly id: string;
  readonly name: string;
  /** Accessible name: region, value, position against the threshold. */
  readonly label: string;
  readonly values: Values;
  readonly synthetic: boolean;
  /** First periods of new series. */
  readonly breaks: readonly Period[];
}

/** The finished model of a grid of small charts. */
export interface SmallMultiplesModel extends Model {
  readonly lang: Lang;
  readonly periods: readonly Period[];
  /** The shared scale, in percent. */
  readonly domain: readonly [number, number];
  readonly threshold: number | null;
  readonly nation: Values | null;
  /** In order of rank. */
  readonly items: readonly MultipleItem[];
}

/** A grid of small charts with the words and the table that they share. */
export interface SmallMultiples extends Words {
  readonly id: string;
  readonly items: ReadonlyArray<{ readonly name: string; readonly svg: string }>;
}

const TEXT = 14;

/** Draws the small charts, about 200 × 120 each; show them at 158 px or more. */
export function smallMultiples(model: SmallMultiplesModel): SmallMultiples {
  const { id, words, items } = model;
  return {
    ...words,
    id,
    items: items.map((item) => ({ name: item.name, svg: draw(model, item) })),
  };
}

function draw(model: SmallMultiplesModel, item: MultipleItem): string {
  const { id, periods, domain, threshold, nation, lang } = model;
  const count = periods.length;
  // Whole steps make the shortest paths; the same for all items, so the grid stays even.
  const step = Math.max(1, Math.round(184 / count));
  const place = layoutOf(
    step * count + 12,
    92,
    { top: 8, right: 8, bottom: 21, left: 4 },
    { x: [-0.5, count - 0.5], y: domain },
  );
  const { frame } = place;
  const [left, right] = frame.x.range;
  const [bottom, top] = frame.y.range;
  const breaks = new Set(item.breaks.map((period) => periods.indexOf(period)));
  const points = item.values.flatMap((value, i) =>
    value === null ? [] : [[position(frame.x, i), position(frame.y, value)] as const],
  );
  const last = points.at(-1);
  const height = threshold === null ? 0 : position(frame.y, threshold);
  const labelY = height + (height - top < 24 ? 9 : -8);
  const line = Array.from({ length: 12 }, (_, i) => [left + i * 16, height] as const);
  const taken = [...points, ...(threshold === null ? [] : [...line, [left + 16, labelY] as const])];
  return renderSvg(
    plotOptions(place, [
      shapes([
        path("axis", `M${left},${bottom}H${right}`),
        ...(domain[0] === 0 ? [] : [path("cut", `M${left},${bottom}v-2l3,-2l-6,-3l3,-2v-2`)]),
        text(periods[0]?.slice(0, 4) ?? "", [left, bottom + 12], TEXT, "muted", "start"),
        text(periods.at(-1)?.slice(0, 4) ?? "", [right, bottom + 12], TEXT, "muted", "end"),
        ...(threshold === null ? [] : [path("threshold", `M${left},${height}H${right}`)]),
      ]),
      ...(nation === null ? [] : [quietLine(stopsOf(nation, breaks), "line nation quiet")]),
      quietLine(stopsOf(item.values, breaks), "line focus"),
      shapes([
        ...(last ? [dots("disc plain", [last])] : []),
        ...(threshold === null
          ? []
          : [text(formatPlainPercent(threshold, lang), [left + 1, labelY], TEXT, "halo", "start")]),
        ...(item.synthetic ? syntheticMark(model.syntheticMark, frame, taken) : []),
      ]),
    ]),
    { id: `${id}-${item.id}`, classes: ["multiple"], label: item.label, description: null },
  );
}
