/** What most sentences are about: a measure on a basis, in a place, at a time. */
import { isMonth, lastDay } from "../data/period.ts";
import type { Basis, Measure, Period, Threshold } from "../data/types.ts";
import type { Area } from "./area.ts";
import { formatDate, formatPeriod, type Lang } from "./format.ts";

/** A measure on one of its bases, in a region or the country. */
export interface Subject {
  readonly measure: Measure;
  readonly basis: Basis;
  readonly area: Area;
}

const WHEN = {
  sv: {
    month: "i {}",
    day: "den {}",
    year: "under {}",
    same: { completed: "samma månad", waiting: "samma dag" },
  },
  en: {
    month: "in {}",
    day: "on {}",
    year: "in {}",
    same: { completed: "in the same month", waiting: "on the same day" },
  },
} as const;

/**
 * "i oktober 2026" for what was done in a month, "den 31 oktober 2026" for a queue on the last day,
 * "under 2019" for a year.
 */
export function whenOf(basis: Basis, period: Period, lang: Lang): string {
  const words = WHEN[lang];
  if (!isMonth(period)) return words.year.replace("{}", period);
  if (basis === "completed") return words.month.replace("{}", formatPeriod(period, lang));
  return words.day.replace("{}", formatDate(lastDay(period), lang));
}

/** "samma månad" or "samma dag", for what the text has just named. */
export const sameTime = (basis: Basis, lang: Lang): string => WHEN[lang].same[basis];

/** The threshold that levels are held against: the newest; null where the measure has none. */
export const thresholdOf = ({ measure }: Pick<Subject, "measure">): Threshold | null =>
  measure.thresholds.at(-1) ?? null;
