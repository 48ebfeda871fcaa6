/**
 * What was shown on earlier days: the data after the deliveries of each day, made anew from the
 * deliveries, which are never edited. Names, populations and rules are today's.
 */
import type { Drop } from "./drop.ts";
import type { DataSet, Source } from "./load.ts";
import { buildSeries } from "./series.ts";
import { emptyStore, mergeDelivered, type Store } from "./store.ts";

/** The data as they were at the end of a day on which something was delivered. */
export interface Edition {
  /** ISO date. */
  readonly date: string;
  /** Deliveries of the day, in the order in which they were laid over the others. */
  readonly drops: readonly Drop[];
  readonly data: DataSet;
}

/** Day from which on a delivery is shown: the one in its name, or that on which it was let through. */
export const dropDate = ({ id, releasedOn }: Drop): string => releasedOn ?? id.slice(0, 10);

/**
 * Every day's edition, the oldest first, one at a time: each holds all its series, so that whoever
 * takes them keeps what is needed of one and lets go of it. Two deliveries of one day are one edition.
 */
export function* editionsOf(data: DataSet): Generator<Edition> {
  const byDate = Map.groupBy(data.sources, ({ drop }) => dropDate(drop));
  const { measures, regions } = data;
  let store = emptyStore();
  let shown: readonly Source[] = [];
  for (const date of [...byDate.keys()].sort()) {
    const own = byDate.get(date) ?? [];
    const sources = data.sources.filter(({ drop }) => dropDate(drop) <= date);
    // One that was held lies below those that came meanwhile: the day is made from the start.
    const isOnTop = shown.every((source, i) => source === sources[i]);
    if (!isOnTop) store = emptyStore();
    merge(store, isOnTop ? sources.slice(shown.length) : sources);
    shown = sources;
    const series = buildSeries(store, measures, regions);
    yield { date, drops: own.map(({ drop }) => drop), data: { ...data, sources, series } };
  }
}

const merge = (store: Store, sources: readonly Source[]): void => {
  for (const { delivered } of sources) mergeDelivered(store, delivered);
};
