/** Which periods a line may join, and how: never across a gap or a break, and of one kind only. */

/** Values by period index; null where there is none. */
export type Values = ReadonlyArray<number | null>;

/** One period of a line. */
export interface LinePoint {
  /** Null where nothing can be drawn. */
  readonly value: number | null;
  /**
   * Why there is no value: `not-reported` where the source says so, `lacking` where the figure is
   * not here, `absent` where nothing was to be expected (no tick is drawn).
   */
  readonly status: "ok" | "not-reported" | "lacking" | "suppressed" | "no-contacts" | "absent";
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

/** Cuts a line into its runs; `starts` are indices that begin a new series. */
export function cutRuns(all: readonly LinePoint[], starts: ReadonlySet<number>): Runs {
  const points = ofOneKind(all);
  const solid: Stop[] = [];
  const dashed: Stop[] = [];
  const alone: Stop[] = [];
  const open: Stop[] = [];
  const joins = (i: number): boolean => {
    const [from, to] = [points[i - 1], points[i]];
    if (from === undefined || to === undefined || starts.has(i)) return false;
    return from.value !== null && to.value !== null;
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

/**
 * A line is of published figures or of made-up ones, never of both: of a series that changes from
 * one to the other, what follows the last change.
 */
export function ofOneKind<P extends LinePoint>(points: readonly P[]): readonly P[] {
  const start = kindStart(
    points.map(({ value, synthetic }) => (value === null ? null : synthetic)),
  );
  return points.map((point, i) =>
    i >= start ? point : { ...point, value: null, status: "absent" as const },
  );
}

/** From which index on all figures are of the kind of the last; `madeUp` is null where there is none. */
export function kindStart(madeUp: ReadonlyArray<boolean | null>): number {
  const kind = madeUp.findLast((one) => one !== null) ?? null;
  return madeUp.findLastIndex((one) => one !== null && one !== kind) + 1;
}

/** Plain values (the nation, other regions) as stops, with the pen lifted at gaps and breaks. */
export function stopsOf(values: Values, starts: ReadonlySet<number>): Stop[] {
  return values.flatMap((value, at) =>
    starts.has(at)
      ? [
          { at: at - 0.5, value: null },
          { at, value },
        ]
      : [{ at, value }],
  );
}

function extend(stops: Stop[], from: number, before: number | null, to: number, value: number) {
  if (stops.at(-1)?.at !== from) {
    if (stops.length > 0) stops.push({ at: from - 0.5, value: null });
    stops.push({ at: from, value: before });
  }
  stops.push({ at: to, value });
}
