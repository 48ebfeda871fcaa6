/** Which months a line may join, and how: never across a gap, a break, or from real to made up. */

/** Values by period index; null where there is none. */
export type Values = ReadonlyArray<number | null>;

/** One period of a line. */
export interface LinePoint {
  /** Null where nothing can be drawn. */
  readonly value: number | null;
  /** Why there is no value; `absent` where nothing was to be expected (no tick is drawn). */
  readonly status: "ok" | "not-reported" | "suppressed" | "no-contacts" | "absent";
  readonly preliminary: boolean;
  readonly synthetic: boolean;
}

/** A place on a line by period index; null lifts the pen. */
export interface Stop {
  readonly at: number;
  readonly value: number | null;
}

/** A line in the parts that are drawn differently. */
export interface Runs {
  /** Between final months. */
  readonly solid: readonly Stop[];
  /** To and between preliminary months. */
  readonly dashed: readonly Stop[];
  /** Final months with no neighbour to join. */
  readonly alone: readonly Stop[];
  /** Preliminary months, drawn open. */
  readonly open: readonly Stop[];
  /** The last month with a value, drawn as a dot of its own. */
  readonly last: (Stop & { readonly value: number; readonly preliminary: boolean }) | null;
}

/** A quiet line: its values by period index, and the indices at which it starts a new series. */
export interface PlainLine {
  readonly values: Values;
  readonly starts: ReadonlySet<number>;
}

/** Cuts a line into its runs; `breaks` are indices that begin a new series. */
export function cutRuns(points: readonly LinePoint[], breaks: ReadonlySet<number>): Runs {
  const solid: Stop[] = [];
  const dashed: Stop[] = [];
  const alone: Stop[] = [];
  const open: Stop[] = [];
  const joins = (i: number): boolean => {
    const [from, to] = [points[i - 1], points[i]];
    if (from === undefined || to === undefined || breaks.has(i)) return false;
    return from.value !== null && to.value !== null && from.synthetic === to.synthetic;
  };
  const lastIndex = points.findLastIndex(({ value }) => value !== null);
  points.forEach(({ value, preliminary }, i) => {
    if (value === null) return;
    if (preliminary && i !== lastIndex) open.push({ at: i, value });
    if (joins(i)) {
      const isDashed = preliminary || points[i - 1]?.preliminary === true;
      extend(isDashed ? dashed : solid, i - 1, points[i - 1]?.value ?? null, i, value);
    } else if (!joins(i + 1) && !preliminary && i !== lastIndex) alone.push({ at: i, value });
  });
  const last = points[lastIndex];
  return {
    solid,
    dashed,
    alone,
    open,
    last:
      last === undefined || last.value === null
        ? null
        : { at: lastIndex, value: last.value, preliminary: last.preliminary },
  };
}

/** Plain values (the nation, other regions) as stops, with the pen lifted at gaps and breaks. */
export function stopsOf(values: Values, breaks: ReadonlySet<number>): Stop[] {
  return values.flatMap((value, at) =>
    breaks.has(at)
      ? [
          { at: at - 0.5, value: null },
          { at, value },
        ]
      : [{ at, value }],
  );
}

/** Indices at which figures change from real to made up or back: no line or area goes on there. */
export function originChanges(made: ReadonlyArray<boolean | null>): number[] {
  return made.flatMap((one, i) => {
    const before = made[i - 1] ?? null;
    return one !== null && before !== null && one !== before ? [i] : [];
  });
}

function extend(stops: Stop[], from: number, before: number | null, to: number, value: number) {
  if (stops.at(-1)?.at !== from) {
    if (stops.length > 0) stops.push({ at: from - 0.5, value: null });
    stops.push({ at: from, value: before });
  }
  stops.push({ at: to, value });
}
