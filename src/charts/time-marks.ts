/** What happened when: breaks in series and events as flags above the plot. */
import type { Period } from "../data/types.ts";
import { type Frame, position, textWidth } from "./geometry.ts";
import type { Preset } from "./presets.ts";
import { path, type Shape, text } from "./shapes.ts";

/** A dated mark on the time axis. */
export interface TimeMark {
  /** First period of the new series, or the period of the event. */
  readonly period: Period;
  readonly kind: "break" | "event";
  /** A short word, such as "ny mätning". */
  readonly label: string;
}

/** A mark placed above the plot. */
export interface Flag {
  readonly x: number;
  readonly kind: "break" | "event";
  readonly label: string;
  /** The word stands to the left of its hairline. */
  readonly isLeft: boolean;
  /** Extent of the word and its hairline. */
  readonly from: number;
  readonly to: number;
  readonly lane: number;
}

const ROW = 16;

/** Indices at which a line starts a new series, from the first periods of its series. */
export function startIndices(
  breaks: readonly Period[],
  periods: readonly Period[],
): ReadonlySet<number> {
  return new Set(breaks.map((period) => periodIndex(periods, period)).filter((index) => index > 0));
}

/** The flags with the row of each, so that no two words meet. */
export function placeFlags(
  marks: readonly TimeMark[],
  periods: readonly Period[],
  frame: Frame,
  preset: Preset,
): Flag[] {
  const right = frame.x.range[1];
  const flags = marks
    .map((mark) => ({ ...mark, index: periodIndex(periods, mark.period) }))
    .filter(({ index }) => index >= 0)
    .sort((a, b) => a.index - b.index)
    .map(({ index, kind, label }) => {
      const x = position(frame.x, kind === "break" ? index - 0.5 : index);
      const width = textWidth(label, preset.small) + 8;
      const isLeft = x + width > right + 30;
      return { x, kind, label, isLeft, from: isLeft ? x - width : x, to: isLeft ? x : x + width };
    });
  return stack(flags);
}

/**
 * Rows from below: a word stands above the flags whose hairlines would cross it, and never on
 * another word.
 */
function stack(flags: ReadonlyArray<Omit<Flag, "lane">>): Flag[] {
  const crossing = (a: Omit<Flag, "lane">) =>
    flags.filter((b) => b !== a && b.x > a.from && b.x < a.to).length;
  const placed: Flag[] = [];
  for (const flag of [...flags].sort((a, b) => crossing(a) - crossing(b))) {
    const beneath = placed.filter(({ x }) => x > flag.from && x < flag.to);
    const beside = placed.filter(({ from, to }) => from < flag.to && to > flag.from);
    let lane = Math.max(0, ...beneath.map((other) => other.lane + 1));
    while (beside.some((other) => other.lane === lane)) lane += 1;
    placed.push({ ...flag, lane });
  }
  return placed;
}

/** Where a month lies in months, or in which year of years; −1 where it does not. */
export const periodIndex = (periods: readonly Period[], period: Period): number =>
  periods.findIndex((candidate) => period.startsWith(candidate));

/** Height that the flags need above the plot. */
export const flagsHeight = (flags: readonly Flag[]): number =>
  flags.length === 0 ? 0 : (Math.max(...flags.map(({ lane }) => lane)) + 1) * ROW + 2;

/** Hairlines through the plot with their words above it. */
export function drawFlags(flags: readonly Flag[], frame: Frame, preset: Preset): Shape[] {
  const [bottom, top] = frame.y.range;
  const lines = (kind: string) =>
    flags
      .filter((flag) => flag.kind === kind)
      .map(({ x, lane }) => `M${x},${top - 2 - (lane + 1) * ROW + 3}V${bottom}`)
      .join("");
  return [
    path("break", lines("break")),
    path("event", lines("event")),
    ...flags.map(({ x, label, isLeft, lane }) =>
      text(
        label,
        [x + (isLeft ? -4 : 4), top - 2 - (lane + 0.5) * ROW],
        preset.small,
        "small muted halo",
        isLeft ? "end" : "start",
      ),
    ),
  ];
}
