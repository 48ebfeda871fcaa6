/** What most sentences are about: a measure on a basis, in a place, at a time. */
import { isMonth, lastDay } from "../data/period.ts";
import type { Basis, Measure, Period, Quantity } from "../data/types.ts";
import type { Area } from "./area.ts";
import { formatDate, formatPeriod, type Lang } from "./format.ts";

/** A quantity of a measure on one of its bases, in a region or the country. */
export interface Subject {
  readonly measure: Measure;
  readonly basis: Basis;
  readonly quantity: Quantity;
  readonly area: Area;
}

const WHEN = {
  sv: {
    month: "i {}",
    day: "den {}",
    year: "under {}",
    then: { month: "i {}", year: "{}" },
    same: { month: "samma månad", day: "samma dag", year: "samma år" },
  },
  en: {
    month: "in {}",
    day: "on {}",
    year: "in {}",
    then: { month: "in {}", year: "in {}" },
    same: { month: "in the same month", day: "on the same day", year: "in the same year" },
  },
} as const;

/** What a sentence names: a year, the month in which something was done, a queue's last day. */
const timeOf = (basis: Basis, period: Period): "month" | "day" | "year" => {
  if (!isMonth(period)) return "year";
  return basis === "completed" ? "month" : "day";
};

/**
 * "i oktober 2026" for what was done in a month, "den 31 oktober 2026" for a queue on the last day,
 * "under 2019" for a year.
 */
export function whenOf(basis: Basis, period: Period, lang: Lang): string {
  const time = timeOf(basis, period);
  const name = time === "day" ? formatDate(lastDay(period), lang) : formatPeriod(period, lang);
  return WHEN[lang][time].replace("{}", name);
}

/** "samma månad", "samma dag" or "samma år", for what the text has just named. */
export const sameTime = (basis: Basis, period: Period, lang: Lang): string =>
  WHEN[lang].same[timeOf(basis, period)];

/** "i oktober 2025", "2019": the earlier end of a comparison, after "än". */
export const thenOf = (period: Period, lang: Lang): string =>
  WHEN[lang].then[isMonth(period) ? "month" : "year"].replace("{}", formatPeriod(period, lang));
