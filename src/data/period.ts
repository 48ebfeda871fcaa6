/** Arithmetic on `YYYY-MM` and `YYYY`; no Date, no clock, no time zone. */
import type { Month, Period, Year } from "./types.ts";

/** Whether the text is a month; of a {@link Period}, whether it is a month rather than a year. */
export const isMonth = (text: string): text is Month => /^\d{4}-(0[1-9]|1[0-2])$/.test(text);

/** The year that a month lies in; a year itself. */
export const yearOf = (period: Period): Year => period.slice(0, 4) as Year;

/** Months since year 0, for distances: `monthIndex("2021-02") - monthIndex("2020-12") === 2`. */
export function monthIndex(month: Month): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

/** Inverse of {@link monthIndex}. */
export function monthAt(index: number): Month {
  return monthOf(Math.floor(index / 12), (index % 12) + 1);
}

/** The calendar month 1 to 12 of a year. */
export const monthOf = (year: number, month: number): Month =>
  `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}` as Month;

/** The month `count` months later (earlier when negative). */
export const addMonths = (month: Month, count: number): Month => monthAt(monthIndex(month) + count);

/** All months from `first` to `last`, both included; empty when `last` is earlier. */
export function monthRange(first: Month, last: Month): Month[] {
  const start = monthIndex(first);
  return Array.from({ length: Math.max(0, monthIndex(last) - start + 1) }, (_, i) =>
    monthAt(start + i),
  );
}

/** The year `count` years later (earlier when negative). */
export const addYears = (year: Year, count: number): Year => `${Number(year) + count}` as Year;

/** All years from `first` to `last`, both included; empty when `last` is earlier. */
export const yearRange = (first: Year, last: Year): Year[] =>
  Array.from({ length: Math.max(0, Number(last) - Number(first) + 1) }, (_, i) =>
    addYears(first, i),
  );

/** Calendar month 1 to 12. */
export const calendarMonth = (month: Month): number => Number(month.slice(5, 7));

/** ISO date of the last day of the month or year. */
export function lastDay(period: Period): string {
  if (!isMonth(period)) return `${period}-12-31`;
  const year = Number(period.slice(0, 4));
  const days = new Date(Date.UTC(year, Number(period.slice(5, 7)), 0)).getUTCDate();
  return `${period}-${String(days).padStart(2, "0")}`;
}

/** ISO date `days` days after another. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Days from one ISO date to another; negative when it is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** Whether the text is a date of the calendar, `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}
