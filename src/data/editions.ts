/**
 * What was shown on earlier days: the data after the deliveries of each day, made anew from the
 * deliveries, which are never edited. Names, populations and rules are today's.
 */
import type { Drop } from "./drop.ts";
import type { DataSet, Source } from "./load.ts";
import { buildSeries } from "./series.ts";
import { emptyStore, mergeDelivered, type Store } from "./store.ts";

/** The data as they were when a delivery had come. */
export interface Step {
  /** Day from which on it is shown, ISO. */
  readonly date: string;
  readonly drop: Drop;
  readonly data: DataSet;
}

/** The data as they were at the end of a day on which something was delivered. */
export interface Edition {
  /** ISO date. */
  readonly date: string;
  /** Deliveries of the day, in order. */
  readonly drops: readonly Drop[];
  readonly data: DataSet;
}

/** Day from which on a delivery is shown: the one in its name, or that on which it was let through. */
export const dropDate = ({ id, releasedOn }: Drop): string => releasedOn ?? id.slice(0, 10);

/**
 * The data after each delivery, the oldest first, one at a time: each step holds all its series, so
 * that whoever takes them keeps what is needed of one and lets go of it.
 */
export function* stepsOf(data: DataSet): Generator<Step> {
  const { measures, regions } = data;
  const inOrder = data.sources.toSorted((a, b) => order(dropDate(a.drop), dropDate(b.drop)));
  let store = emptyStore();
  let shown: readonly Source[] = [];
  for (const [i, { drop }] of inOrder.entries()) {
    const come = new Set(inOrder.slice(0, i + 1));
    const sources = data.sources.filter((source) => come.has(source));
    // One that was held lies below those that came meanwhile: all is made from the start.
    const isOnTop = shown.every((source, at) => source === sources[at]);
    if (!isOnTop) store = emptyStore();
    merge(store, isOnTop ? sources.slice(shown.length) : sources);
    shown = sources;
    const series = buildSeries(store, measures, regions);
    yield { date: dropDate(drop), drop, data: { ...data, sources, series } };
  }
}

/** Every day's edition, the oldest first, one at a time; deliveries of one day are one edition. */
export function* editionsOf(data: DataSet): Generator<Edition> {
  let drops: Drop[] = [];
  let last: Step | null = null;
  for (const step of stepsOf(data)) {
    if (last !== null && last.date !== step.date) {
      yield { date: last.date, drops, data: last.data };
      drops = [];
    }
    drops.push(step.drop);
    last = step;
  }
  if (last !== null) yield { date: last.date, drops, data: last.data };
}

const merge = (store: Store, sources: readonly Source[]): void => {
  for (const { delivered } of sources) mergeDelivered(store, delivered);
};

/** Deliveries of one day stay in the order of their names. */
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
