/** The backlog: how many have waited far too long, and whether they become fewer. */
import type { Month, Period } from "../data/types.ts";
import { type Changes, type CountChange, countChanges } from "./change.ts";
import { type Trend, trends, type Windows } from "./kendall.ts";
import { type Point, since } from "./points.ts";

/** Level, change and trend of a number of persons waiting. */
export interface Backlog {
  /** The newest month with a value. */
  readonly period: Month;
  /** Persons. */
  readonly number: number;
  readonly change: Changes<CountChange>;
  /** On the comparable part; fewer is better; slopes in persons a year. */
  readonly trend: Windows<Trend>;
}

/**
 * The backlog from a series of counts up to `latest`, the newest month of the data. `start` is the
 * first comparable month, if there is a break; the trend begins there, level and change look at the
 * months as they are. Null for a series without values.
 */
export function backlog(
  points: readonly Point[],
  latest: Month,
  start: Period | null,
): Backlog | null {
  const last = points.findLast(({ period }) => period <= latest);
  if (last === undefined) return null;
  const counts = new Map(points.map(({ period, value }) => [period, value]));
  return {
    period: last.period,
    number: last.value,
    change: countChanges(counts, last.period),
    trend: trends(since(points, start), latest, "lower-is-better"),
  };
}
