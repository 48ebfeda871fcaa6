/** One small line chart per region, all on one scale; the page lays them out as a grid. */
import type { Period } from "../data/types.ts";
import { formatPlainPercent, type Lang } from "../text/format.ts";
import type { ChartInput, Words } from "./chart.ts";
import { type Frame, type Point, position, textWidth } from "./geometry.ts";
import { layoutOf, plotOptions } from "./layout.ts";
import { quietLine } from "./line-marks.ts";
import { renderSvg } from "./render.ts";
import { type PlainLine, stopsOf } from "./runs.ts";
import { dots, path, shapes, text } from "./shapes.ts";
import { syntheticMark } from "./synthetic-mark.ts";

/** One region of the grid; its name stands above the drawing, as text of the page. */
export interface MultipleItem {
  readonly id: string;
  readonly name: string;
  /** Accessible name: region, value, position against the threshold. */
  readonly label: string;
  readonly line: PlainLine;
  readonly synthetic: boolean;
}

/** The finished model of a grid of small charts. */
export interface SmallMultiplesModel extends ChartInput {
  readonly lang: Lang;
  readonly periods: readonly Period[];
  /** The shared scale, in percent. */
  readonly domain: readonly [number, number];
  readonly threshold: number | null;
  readonly nation: PlainLine | null;
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
  const [bottom] = frame.y.range;
  const points = item.line.values.flatMap((value, i) =>
    value === null ? [] : [[position(frame.x, i), position(frame.y, value)] as const],
  );
  const last = points.at(-1);
  const limit = threshold === null ? null : limitOf(threshold, lang, frame, points);
  const taken = [...points, ...(limit === null ? [] : limit.taken)];
  return renderSvg(
    plotOptions(place, [
      shapes([
        path("axis", `M${left},${bottom}H${right}`),
        ...(domain[0] === 0 ? [] : [path("cut", `M${left},${bottom}v-2l3,-2l-6,-3l3,-2v-2`)]),
        text(periods[0]?.slice(0, 4) ?? "", [left, bottom + 12], TEXT, "muted", "start"),
        text(periods.at(-1)?.slice(0, 4) ?? "", [right, bottom + 12], TEXT, "muted", "end"),
        ...(limit === null ? [] : [limit.line]),
      ]),
      ...(nation === null ? [] : [line(nation, "line nation quiet")]),
      line(item.line, "line focus"),
      shapes([
        ...(last ? [dots("disc plain", [last])] : []),
        ...(limit === null ? [] : [limit.label]),
        ...(item.synthetic ? syntheticMark(model.syntheticMark, frame, taken) : []),
      ]),
    ]),
    { id: `${id}-${item.id}`, classes: ["multiple"], label: item.label, description: null },
  );
}

const line = ({ values, starts }: PlainLine, kind: string) =>
  quietLine(stopsOf(values, starts), kind);

/** The threshold as a line with its value where it meets the fewest points, and what both take. */
function limitOf(threshold: number, lang: Lang, frame: Frame, points: readonly Point[]) {
  const [left, right] = frame.x.range;
  const [bottom, top] = frame.y.range;
  const height = position(frame.y, threshold);
  const words = formatPlainPercent(threshold, lang);
  const half = textWidth(words, TEXT) / 2 + 2;
  const places = [-8, 9]
    .map((away) => height + away)
    .filter((y) => y > top && y < bottom - 8)
    .flatMap((y): Point[] => [
      [left + half, y],
      [right - half, y],
    ]);
  const hits = ([x, y]: Point) =>
    points.filter(([px, py]) => Math.abs(px - x) < half + 2 && Math.abs(py - y) < 8).length;
  const at = places.reduce(
    (a, b) => (hits(b) < hits(a) ? b : a),
    places[0] ?? [left + half, height],
  );
  const along = Array.from({ length: 12 }, (_, i): Point => [left + i * 16, height]);
  return {
    line: path("threshold", `M${left},${height}H${right}`),
    label: text(words, at, TEXT, "halo"),
    taken: [...along, at],
  };
}
