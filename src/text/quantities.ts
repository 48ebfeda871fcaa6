/** Amounts in running text: percent, percentage points, "8 av 10", numbers of people. */
import {
  formatNumber,
  formatPercent,
  formatPercentAgainst,
  formatPlainPercent,
  type Lang,
  type Value,
} from "./format.ts";
import { formFor, type Forms } from "./sentence.ts";

const PERCENT = { sv: "procent", en: "per\u00A0cent" } as const;

const POINTS: Record<Lang, Forms> = {
  sv: { one: "procentenhet", other: "procentenheter" },
  en: { one: "percentage point", other: "percentage points" },
};

const NUMBERS = {
  sv: "noll en två tre fyra fem sex sju åtta nio tio elva tolv".split(" "),
  en: "zero one two three four five six seven eight nine ten eleven twelve".split(" "),
} as const;

/**
 * A percent in words: "84,2 procent", and "81,96 procent" against a threshold of 82, so that a missed
 * threshold never reads as met. `decimals` are those of a rounded share as published; without them
 * whole ones have none ("80 procent"), since prose should not look more exact than the sources.
 */
export function percentWords(
  value: Value,
  lang: Lang,
  threshold: Value | null = null,
  decimals: number | null = null,
): string {
  if (decimals !== null) return withPercent(formatNumber(value, lang, decimals), lang);
  if (typeof value === "number" && Number.isInteger(value)) return plainPercentWords(value, lang);
  const text =
    threshold === null ? formatPercent(value, lang) : formatPercentAgainst(value, threshold, lang);
  return withPercent(bare(text), lang);
}

/** A percent with as few decimals as it needs: "82 procent". */
export function plainPercentWords(value: number, lang: Lang): string {
  return withPercent(bare(formatPlainPercent(value, lang)), lang);
}

/**
 * Percentage points without sign: "2,4 procentenheter", "1 procentenhet"; small ones get decimals
 * until they show.
 */
export function pointsWords(points: number, lang: Lang): string {
  const size = Math.abs(withoutFloatNoise(points));
  const decimals = Number.isInteger(size) ? 0 : decimalsToShow(size);
  return formatNumber(size, lang, decimals) + " " + formFor(size, POINTS[lang]);
}

const PEOPLE: Record<Lang, Forms> = {
  sv: { one: "person", other: "personer" },
  en: { one: "person", other: "people" },
};

/** "1 234 personer", "1 person". */
export const peopleWords = (count: number, lang: Lang): string =>
  formatNumber(count, lang) + " " + formFor(count, PEOPLE[lang]);

/** A number as a word up to twelve, in digits from 13: "sju", "36". */
export function numberWord(count: number, lang: Lang): string {
  return NUMBERS[lang][count] ?? formatNumber(count, lang);
}

/**
 * A difference without the dust of floating-point subtraction (81.96 − 82 = −0.0400000000000063),
 * so that it rounds on its decimal digits.
 */
export const withoutFloatNoise = (value: number): number => Number(value.toPrecision(12));

/** Decimals at which a size other than 0 does not read as 0: one, and more where needed. */
export function decimalsToShow(size: number): number {
  let decimals = 1;
  while (size > 0 && decimals < 6 && size < 0.5 * 10 ** -decimals) decimals += 1;
  return decimals;
}

/** A percent without its sign. */
const bare = (percent: string): string => percent.replace(/\u00A0?%$/, "");

const withPercent = (number: string, lang: Lang): string => `${number} ${PERCENT[lang]}`;
