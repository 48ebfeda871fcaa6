/** The ways in which real files write a month or a year. */
import { isMonth, monthOf } from "./period.ts";
import type { Period } from "./types.ts";

const MONTHS: readonly (readonly string[])[] = [
  ["jan", "januari", "january"],
  ["feb", "febr", "februari", "february"],
  ["mar", "mars", "march"],
  ["apr", "april"],
  ["maj", "may"],
  ["jun", "juni", "june"],
  ["jul", "juli", "july"],
  ["aug", "augusti", "august"],
  ["sep", "sept", "september"],
  ["okt", "oct", "oktober", "october"],
  ["nov", "november"],
  ["dec", "december"],
];

const MONTH_NUMBER = new Map(MONTHS.flatMap((names, i) => names.map((name) => [name, i + 1])));

/** Figures from before the national collection are impossible. */
export const EARLIEST_YEAR = 2005;

/** 1 to 12 for a Swedish or English month name, short or long, with or without a full stop. */
export function monthOfName(name: string): number | null {
  return MONTH_NUMBER.get(name.trim().toLowerCase().replace(/\.$/, "")) ?? null;
}

/**
 * `2021-09`, `202109`, `2021M09`, `sep 2021`, `September 2021` → `2021-09`; `2021` → `2021`. Null
 * for anything else, month 13 and years before 2005 among it.
 */
export function parsePeriod(text: string): Period | null {
  const word = text.trim();
  const numeric = /^(\d{4})(?:(?:-|m)?(\d{2}))?$/i.exec(word);
  if (numeric) return period(Number(numeric[1]), numeric[2] ? Number(numeric[2]) : null);
  const named = /^(\p{L}+\.?)\s+(\d{4})$/u.exec(word);
  const month = named ? monthOfName(named[1] ?? "") : null;
  return month === null ? null : period(Number(named?.[2]), month);
}

function period(year: number, month: number | null): Period | null {
  if (year < EARLIEST_YEAR) return null;
  if (month === null) return `${year}`;
  return month >= 1 && month <= 12 ? monthOf(year, month) : null;
}

/** A number that sorts as the period does; a year stands before its months. */
export function periodNumber(period: Period): number {
  return Number(period.slice(0, 4)) * 13 + (isMonth(period) ? Number(period.slice(5, 7)) : 0);
}

/** Inverse of {@link periodNumber}. */
export function periodOfNumber(number: number): Period {
  const year = Math.floor(number / 13);
  const month = number % 13;
  return month === 0 ? `${year}` : monthOf(year, month);
}
