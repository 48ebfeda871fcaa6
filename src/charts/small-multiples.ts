/** One small line chart per region, all on one scale; the page lays them out as a grid. */
import { isMonth } from "../data/period.ts";
import type { Period } from "../data/types.ts";
import type { Lang } from "../text/format.ts";
import { onAxis, type ValueAxis } from "./axis.ts";
import type { ChartInput, Words } from "./chart.ts";
import { type Frame, type Point, position, textWidth } from "./geometry.ts";
import { drawingOf, layoutOf, plotOptions } from "./layout.ts";
import { quietLine } from "./line-marks.ts";
import { between, freest } from "./places.ts";
import { readingOf } from "./reading.ts";
import { renderSvg } from "./render.ts";
import { type PlainLine, stopsOf } from "./runs.ts";
import { dots, path, shapes, text } from "./shapes.ts";
import { markAt, markStrip } from "./synthetic-mark.ts";
import { levelKind } from "./thresholds.ts";

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
  /** The scale that all share; its ends are written in each. */
  readonly axis: ValueAxis;
  readonly threshold: { readonly value: number; readonly holds: boolean } | null;
  readonly nation: PlainLine | null;
  /** How many periods the columns of the table lie apart, counted from the last. */
  readonly step: number;
  /** In order of rank, as the rows of the table. */
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
  const { id, periods, axis, threshold, nation } = model;
  const count = periods.length;
  // Whole steps make the shortest paths; the same for all items, so the grid stays even.
  const step = Math.max(1, Math.round(184 / count));
  const strip = markStrip(item);
  const place = layoutOf(
    step * count + 12,
    92,
    { top: 8, right: 8, bottom: 21 + strip, left: 4 },
    { x: [-0.5, count - 0.5], y: [axis.min, axis.max] },
  );
  const { frame } = place;
  const [left, right] = frame.x.range;
  const [bottom] = frame.y.range;
  const isYearly = periods[0] !== undefined && !isMonth(periods[0]);
  const points = item.line.values.flatMap((value, i) =>
    value === null ? [] : [[position(frame.x, i), position(frame.y, value)] as const],
  );
  const last = points.at(-1);
  const ends = scaleEnds(model, frame);
  const limit = threshold && limitOf(model, threshold, frame, [...points, ...ends.taken]);
  const year = (period: Period | undefined) => period?.slice(0, 4) ?? "";
  const below = bottom + strip + 12;
  const reading = readingOf(frame, "x", model.step);
  const drawing = drawingOf(place, [
    shapes([
      path("axis", `M${left},${bottom}H${right}`),
      ...(axis.min === 0 ? [] : [path("cut", `M${left},${bottom}v-2l3,-2l-6,-3l3,-2v-2`)]),
      text(year(periods[0]), [left, below], TEXT, "muted", "start"),
      text(year(periods.at(-1)), [right, below], TEXT, "muted", "end"),
      ...ends.shapes,
      ...(limit === null ? [] : [limit.line]),
    ]),
    ...(nation === null ? [] : [line(nation, "line nation quiet")]),
    line(item.line, "line focus"),
    shapes([
      ...(isYearly ? [dots("points focus", points)] : []),
      ...(last ? [dots("disc plain", [last])] : []),
      ...(limit === null ? [] : [limit.label]),
      ...(strip > 0 ? markAt(model.syntheticMark, [(left + right) / 2, bottom + strip / 2]) : []),
    ]),
  ]);
  return renderSvg(plotOptions(drawing), {
    id: `${id}-${item.id}`,
    classes: ["multiple"],
    label: item.label,
    description: null,
    reading,
  });
}

const line = ({ values, starts }: PlainLine, kind: string) =>
  quietLine(stopsOf(values, starts), kind);

/** The ends of the scale at the left, behind the line, and where they stand. */
function scaleEnds({ axis, lang }: SmallMultiplesModel, frame: Frame) {
  const [left] = frame.x.range;
  const [bottom, top] = frame.y.range;
  const ends = [
    { words: onAxis(axis, axis.max, lang), y: top + 4 },
    { words: onAxis(axis, axis.min, lang), y: bottom - 8 },
  ];
  return {
    shapes: ends.map(({ words, y }) => text(words, [left + 6, y], TEXT, "muted", "start")),
    taken: ends.flatMap(({ words, y }) =>
      between([
        [left + 6, y],
        [left + 6 + textWidth(words, TEXT), y],
      ]),
    ),
  };
}

/** The threshold as a line with its value where it meets the fewest points. */
function limitOf(
  { axis, lang }: SmallMultiplesModel,
  { value, holds }: NonNullable<SmallMultiplesModel["threshold"]>,
  frame: Frame,
  points: readonly Point[],
) {
  const [left, right] = frame.x.range;
  const [bottom, top] = frame.y.range;
  const height = position(frame.y, value);
  const words = onAxis(axis, value, lang);
  const half = textWidth(words, TEXT) / 2 + 2;
  const places = [-8, 9]
    .map((away) => height + away)
    .filter((y) => y > top && y < bottom - 8)
    .flatMap((y): Point[] => [
      [left + half, y],
      [(left + right) / 2, y],
      [right - half, y],
    ]);
  const at = freest(places, [half + 2, 8], points) ?? [left + half, height];
  return {
    line: path(levelKind(holds), `M${left},${height}H${right}`),
    label: text(words, at, TEXT, "halo"),
  };
}
