/** Axes: years or months below, values at the left. */
import { ticks } from "d3-array";

import { calendarMonth, isMonth } from "../data/period.ts";
import type { Period } from "../data/types.ts";
import { formatNumber, formatPlainPercent, type Lang, shortMonthName } from "../text/format.ts";
import { type Frame, position, textWidth } from "./geometry.ts";
import type { Preset } from "./presets.ts";
import { path, type Shape, text } from "./shapes.ts";

/** What an axis counts in: shares, people or kronor, days of waiting. */
export type AxisUnit = "percent" | "count" | "days";

/** The values of an axis. One that does not begin at 0 is marked as cut and says so in words. */
export interface ValueAxis {
  readonly unit: AxisUnit;
  readonly min: number;
  readonly max: number;
  /** "axeln börjar vid 50 %"; needed when `min` is not 0, else null. */
  readonly cutNote: string | null;
}

/** The ticks of a value axis with their finished texts; days are ticked whole. */
export function valueTicks(axis: ValueAxis, lang: Lang): Array<{ at: number; label: string }> {
  if (axis.min !== 0 && axis.cutNote === null) throw new Error("a cut axis must say so");
  const wanted = axis.unit === "percent" ? 5 : 4;
  const all = ticks(axis.min, axis.max, wanted);
  const values = axis.unit === "days" ? all.filter(Number.isInteger) : all;
  const decimals = values.every(Number.isInteger) ? 0 : 1;
  return values.map((at) => ({ at, label: onAxis(axis, at, lang, decimals) }));
}

/** A value in the unit of an axis as it is written on it; days and counts leave their unit to the subtitle. */
export const onAxis = ({ unit }: ValueAxis, value: number, lang: Lang, decimals = 0): string =>
  unit === "percent" ? formatPlainPercent(value, lang) : formatNumber(value, lang, decimals);

/** Room that the labels of a value axis take. */
export function valueAxisWidth(axis: ValueAxis, lang: Lang, preset: Preset): number {
  const widths = valueTicks(axis, lang).map(({ label }) => textWidth(label, preset.small));
  return Math.ceil(Math.max(...widths)) + 8;
}

/** Grid lines with values, the base line, and the mark of a cut axis with its words. */
export function valueAxis(axis: ValueAxis, frame: Frame, lang: Lang, preset: Preset): Shape[] {
  const [left, right] = frame.x.range;
  const bottom = frame.y.range[0];
  const list = valueTicks(axis, lang);
  const grid = list
    .filter(({ at }) => at !== axis.min)
    .map(({ at }) => `M${left},${position(frame.y, at)}H${right}`);
  const shapes = [path("grid", grid.join("")), path("axis", `M${left},${bottom}H${right}`)];
  for (const { at, label } of list) {
    shapes.push(text(label, [left - 6, position(frame.y, at)], preset.small, "small muted", "end"));
  }
  if (axis.cutNote !== null) {
    shapes.push(
      path("cut", `M${left},${bottom}v-4l4,-2l-8,-4l4,-2v-4`),
      text(axis.cutNote, [left + 8, bottom - 9], preset.small, "small muted halo", "start"),
    );
  }
  return shapes;
}

/** Height of a period axis. */
export function periodAxisHeight(periods: readonly Period[], preset: Preset): number {
  return showsMonths(periods) ? 2 * preset.small + 12 : preset.small + 10;
}

/** Years as ticks between Decembers and Januaries; a short series has months above its years. */
export function periodAxis(
  periods: readonly Period[],
  frame: Frame,
  lang: Lang,
  preset: Preset,
  top: number,
): Shape[] {
  const size = preset.small;
  const months = showsMonths(periods);
  const yearY = top + 6 + size / 2 + (months ? size + 3 : 0);
  const years = yearSpans(periods);
  const base = frame.y.range[0];
  const boundaries = years.slice(1).map(({ from }) => {
    const x = position(frame.x, from - 0.5);
    return `M${x},${base}v4` + (months ? `M${x},${yearY - size / 2}v${size}` : "");
  });
  const shapes = [path("axis", boundaries.join(""))];
  const yearText = (year: string, x: number) => text(year, [x, yearY], size, "small muted");
  for (const { year, x } of spaced(years, frame, size)) shapes.push(yearText(year, x));
  if (months) shapes.push(...monthLabels(periods, frame, lang, size, top + 5 + size / 2));
  return shapes;
}

const showsMonths = (periods: readonly Period[]): boolean =>
  periods[0]?.length === 7 && periods.length <= 30;

/** Each year with its first and last index. */
function yearSpans(periods: readonly Period[]): Array<{ year: string; from: number; to: number }> {
  const spans: Array<{ year: string; from: number; to: number }> = [];
  periods.forEach((period, i) => {
    const year = period.slice(0, 4);
    const last = spans.at(-1);
    if (last?.year === year) last.to = i;
    else spans.push({ year, from: i, to: i });
  });
  return spans;
}

/** Years that have room for their number: every one, every second … counted from a whole year. */
function spaced(spans: ReturnType<typeof yearSpans>, frame: Frame, size: number) {
  const width = textWidth("2026", size) + 5;
  const full = Math.max(...spans.map(({ from, to }) => to - from + 1));
  const step = Math.ceil(width / (position(frame.x, full) - position(frame.x, 0)));
  const anchor = spans.findLastIndex(({ from, to }) => to - from + 1 === full);
  const [left, right] = frame.x.range;
  let end = -Infinity;
  return spans
    .filter((_, i) => (i - anchor) % step === 0)
    .map(({ year, from, to }) => ({ year, x: position(frame.x, (from + to) / 2) }))
    .filter(({ x }) => {
      const fits = x - width / 2 >= Math.max(end, left - 10) && x + width / 2 <= right + 10;
      if (fits) end = x + width / 2;
      return fits;
    });
}

function monthLabels(
  periods: readonly Period[],
  frame: Frame,
  lang: Lang,
  size: number,
  y: number,
): Shape[] {
  const stride = position(frame.x, 1) - position(frame.x, 0);
  const widest = textWidth("mars", size) + 6;
  const step = [1, 2, 3, 6, 12].find((n) => n * stride >= widest) ?? 12;
  return periods.flatMap((period, i) =>
    isMonth(period) && (calendarMonth(period) - 1) % step === 0
      ? [text(shortMonthName(period, lang), [position(frame.x, i), y], size, "small muted")]
      : [],
  );
}
