/** A monthly series as the statistics see it: the months that have a value, and nothing else. */
import { calendarMonth, monthIndex } from "../data/period.ts";
import type { Month, Period } from "../data/types.ts";

/**
 * A month (or a year) with a value: a share in percent, or a count. A series is a list of points in ascending
 * order of month, one a month. A month without a value has no point; since a point carries its
 * month, the others keep their distance.
 */
export interface Point<P extends Period = Month> {
  readonly period: P;
  readonly value: number;
}

/** The part of a series from a month on; all of it when `start` is null. */
export function since(points: readonly Point[], start: Period | null): readonly Point[] {
  return start === null ? points : points.filter(({ period }) => period >= start);
}

/**
 * The points of the `count` calendar months that end with `latest`. Fewer than `count` points where
 * months are missing: the window is of months, not of values.
 */
export function lastMonths(
  points: readonly Point[],
  latest: Month,
  count: number,
): readonly Point[] {
  const end = monthIndex(latest);
  return points.filter(({ period }) => {
    const monthsAgo = end - monthIndex(period);
    return monthsAgo >= 0 && monthsAgo < count;
  });
}

/** The points of each calendar month, 1 to 12, in order of year; a month without points is absent. */
export function byCalendarMonth(points: readonly Point[]): ReadonlyMap<number, readonly Point[]> {
  return Map.groupBy(points, ({ period }) => calendarMonth(period));
}
