/** The grey band behind a line, and its name where it lies on no line. */
import { type Frame, type Point, position, textWidth } from "./geometry.ts";
import { freest } from "./places.ts";
import type { Preset } from "./presets.ts";
import type { Values } from "./runs.ts";
import { type Shape, text } from "./shapes.ts";

/** The range of the regions, a quiet band with its name. */
export interface SpreadBand {
  readonly low: Values;
  readonly high: Values;
  /** Indices at which it starts a new series. */
  readonly starts: ReadonlySet<number>;
  /** "regionerna, lägst till högst". */
  readonly label: string;
}

/** Half the height of the name, with a little air. */
const HALF = 9;

/** Places that are tried from left to right. */
const PLACES = 24;

/**
 * The name of the band: inside it, along an edge, else beside it; of these where the fewest points
 * of the lines lie. `taken` are points of the place it takes. Null for a band of nothing.
 */
export function bandLabel(
  band: SpreadBand,
  lines: readonly Point[],
  frame: Frame,
  preset: Preset,
): { readonly shape: Shape; readonly taken: readonly Point[] } | null {
  const [left, right] = frame.x.range;
  const half = textWidth(band.label, preset.small) / 2;
  const room = right - left - 2 * half - 8;
  const places = Array.from({ length: PLACES }, (_, i) =>
    placesAt(band, left + 4 + half + (room * i) / (PLACES - 1), half, frame),
  );
  // Inside before outside, whatever the place from left to right.
  const sorted = places.flat().sort((a, b) => Number(b.isInside) - Number(a.isInside));
  const at = freest(
    sorted.map(({ at }) => at),
    [half + 4, HALF],
    lines,
  );
  if (at === null) return null;
  return {
    shape: text(band.label, at, preset.small, "small muted"),
    taken: [-1, -0.5, 0, 0.5, 1].map((part) => [at[0] + part * half, at[1]] as const),
  };
}

/** The places around one x: along the upper and the lower edge, inside and outside. */
function placesAt({ low, high }: SpreadBand, x: number, half: number, frame: Frame) {
  const [bottom, top] = frame.y.range;
  const within = (values: Values): number[] =>
    values.flatMap((value, i) =>
      value !== null && Math.abs(position(frame.x, i) - x) <= half + 2
        ? [position(frame.y, value)]
        : [],
    );
  const [upper, lower] = [within(high), within(low)];
  if (upper.length === 0) return [];
  const inside = { from: Math.max(...upper), to: Math.min(...lower) };
  const tries = [
    { y: inside.from + HALF + 1, isInside: true },
    { y: inside.to - HALF - 1, isInside: true },
    { y: Math.min(...upper) - HALF - 1, isInside: false },
    { y: Math.max(...lower) + HALF + 1, isInside: false },
  ];
  return tries
    .filter(({ y, isInside }) =>
      isInside
        ? y - HALF >= inside.from && y + HALF <= inside.to
        : y - HALF > top && y + HALF < bottom,
    )
    .map(({ y, isInside }) => ({ at: [x, y] as const, isInside }));
}

/** Points all over the band. */
export function pointsOfBand(
  { low, high }: Pick<SpreadBand, "low" | "high">,
  frame: Frame,
): Point[] {
  return low.flatMap((value, i): Point[] => {
    const to = high[i] ?? null;
    if (value === null || to === null) return [];
    const x = position(frame.x, i);
    const [from, end] = [position(frame.y, to), position(frame.y, value)];
    return Array.from({ length: Math.ceil((end - from) / 8) + 1 }, (_, n) => [
      x,
      Math.min(end, from + 8 * n),
    ]);
  });
}
