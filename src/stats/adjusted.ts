/** The XmR chart of a series without its season. */
import { calendarMonth } from "../data/period.ts";
import { median } from "./median.ts";
import { byCalendarMonth, type Point } from "./points.ts";
import { type Xmr, xmr, type XmrOptions } from "./xmr.ts";

const CALENDAR_MONTHS = 12;

/** Years of every calendar month that the season is estimated from. */
export const LEAST_YEARS = 3;

/**
 * The series less its calendar-month effect (the month's median minus the overall median), in the
 * same unit and at the same level. Null with less than three full years: every calendar month must
 * have at least three values, which also makes it 36 months or more from first to last. A gap has
 * to be made up for by a later year.
 */
export function lessSeason(points: readonly Point[]): readonly Point[] | null {
  const months = byCalendarMonth(points);
  const values = (part: readonly Point[]) => part.map(({ value }) => value);
  const overall = median(values(points));
  const isFull = [...months.values()].every(({ length }) => length >= LEAST_YEARS);
  if (overall === null || months.size < CALENDAR_MONTHS || !isFull) return null;
  const effects = new Map(
    [...months].map(([month, part]) => [month, (median(values(part)) ?? overall) - overall]),
  );
  return points.map(({ period, value }) => ({
    period,
    value: value - (effects.get(calendarMonth(period)) ?? 0),
  }));
}

/**
 * The XmR chart of the series less its season, by the same rules, assurance included. Null with less
 * than three full years.
 */
export function adjustedXmr(points: readonly Point[], options: XmrOptions): Xmr | null {
  const adjusted = lessSeason(points);
  return adjusted === null ? null : xmr(adjusted, options);
}
