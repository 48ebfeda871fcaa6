/**
 * How numbers, months, dates and lists are written, in Swedish and in English. One formatter per
 * thing. Every value is rounded on its decimal digits or as an exact fraction, half away from
 * zero, never through the binary number nearest to it. No Intl: the same text on every machine.
 */
import { isMonth, yearOf } from "../data/period.ts";
import { compare, type Fraction } from "../data/share.ts";
import type { Month, Period } from "../data/types.ts";

/** Languages of the site. */
export type Lang = "sv" | "en";

/** A number as such, as decimal digits ("81.96") or as an exact fraction. */
export type Value = number | bigint | string | Fraction;

const THIN = "\u202F";
const NO_BREAK = "\u00A0";
const MINUS = "\u2212";

/** Names of the months, January first. */
export const MONTHS: Record<Lang, readonly string[]> = {
  sv: "januari februari mars april maj juni juli augusti september oktober november december".split(
    " ",
  ),
  en: "January February March April May June July August September October November December".split(
    " ",
  ),
};

const SHORT_MONTHS: Record<Lang, readonly string[]> = {
  sv: "jan. feb. mars apr. maj juni juli aug. sep. okt. nov. dec.".split(" "),
  en: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),
};

/** A number with so many decimals (0 unless told): "1 234,5" and "1,234.5". */
export function formatNumber(value: Value, lang: Lang, decimals = 0): string {
  return write(rounded(exact(value), decimals), decimals, lang);
}

/**
 * A change or difference with its sign, one decimal unless told: "+1,2", "−0,4". What rounds to
 * nothing has no sign.
 */
export function formatSigned(value: Value, lang: Lang, decimals = 1): string {
  const units = rounded(exact(value), decimals);
  return (units > 0n ? "+" : "") + write(units, decimals, lang);
}

/** A percent given as percent (82.4, not 0.824): "82,4 %" and "82.4%". */
export function formatPercent(value: Value, lang: Lang, decimals = 1): string {
  return formatNumber(value, lang, decimals) + percentSign(lang);
}

/** The number that a value reads as with so many decimals, rounded as it is written. */
export const roundTo = (value: Value, decimals: number): number =>
  Number(rounded(exact(value), decimals)) / 10 ** decimals;

/** Decimals that a percent is written with beside a threshold, so that a missed one never reads as met. */
export const percentDecimals = (value: Value, threshold: Value | null): number =>
  threshold === null ? 1 : decimalsAgainst(exact(value), exact(threshold));

/** Decimals that write a value exactly, at most six. */
export const decimalsIn = (value: Value): number => plainDecimals(exact(value));

/** A number with as few decimals as it needs: "24", "20,5". */
export const formatPlainNumber = (value: Value, lang: Lang): string =>
  formatNumber(value, lang, plainDecimals(exact(value)));

/** The same with its sign: "+2", "−0,5". */
export const formatPlainSigned = (value: Value, lang: Lang): string =>
  formatSigned(value, lang, plainDecimals(exact(value)));

/** A percent with as few decimals as it needs, for thresholds and axes: "82 %", "72,5 %". */
export const formatPlainPercent = (value: Value, lang: Lang): string =>
  formatPlainNumber(value, lang) + percentSign(lang);

/**
 * A percent beside the threshold it is held against (both in percent): one decimal, and as many as
 * it takes when rounding would show a missed threshold as met (81.96 against 82 → "81,96 %").
 */
export function formatPercentAgainst(value: Value, threshold: Value, lang: Lang): string {
  const percent = exact(value);
  return formatPercent(percent, lang, decimalsAgainst(percent, exact(threshold)));
}

/** Whole kronor with unit: "1 234 567 kr" and "SEK 1,234,567". */
export function formatKronor(value: Value, lang: Lang): string {
  const number = formatNumber(value, lang);
  return lang === "sv" ? `${number}${NO_BREAK}kr` : `SEK${NO_BREAK}${number}`;
}

/** A period in full: "september 2021", "September 2021"; a year is itself. */
export function formatPeriod(period: Period, lang: Lang): string {
  return isMonth(period) ? `${monthName(period, lang)} ${yearOf(period)}` : period;
}

/** A period for tight places: "sep. 2021", "Sep 2021"; a year is itself. */
export function formatPeriodShort(period: Period, lang: Lang): string {
  return isMonth(period) ? `${shortMonthName(period, lang)} ${yearOf(period)}` : period;
}

/** The name of a month without its year: "september". */
export const monthName = (month: Month, lang: Lang): string => nameOf(MONTHS[lang], month);

/** The same abbreviated: "sep.", "mars", "maj". */
export const shortMonthName = (month: Month, lang: Lang): string =>
  nameOf(SHORT_MONTHS[lang], month);

/** Two periods and what lies between: "januari–mars 2021", "oktober 2025–mars 2026", "2019–2021". */
export function formatSpan(from: Period, to: Period, lang: Lang): string {
  if (from === to) return formatPeriod(to, lang);
  const isSameYear = isMonth(from) && yearOf(from) === yearOf(to);
  return `${isSameYear ? monthName(from, lang) : formatPeriod(from, lang)}–${formatPeriod(to, lang)}`;
}

/** An ISO date (or the date of an ISO time) in full: "21 november 2026". */
export function formatDate(date: string, lang: Lang): string {
  return `${Number(date.slice(8, 10))} ${nameOf(MONTHS[lang], date)} ${date.slice(0, 4)}`;
}

/** "a", "a och b", "a, b och c"; "a, b and c" in English. Empty for an empty list. */
export function formatList(items: readonly string[], lang: Lang): string {
  const last = items.at(-1) ?? "";
  if (items.length < 2) return last;
  return `${items.slice(0, -1).join(", ")} ${lang === "sv" ? "och" : "and"} ${last}`;
}

function percentSign(lang: Lang): string {
  return lang === "sv" ? `${NO_BREAK}%` : "%";
}

/** The name of the month that an ISO month or date lies in. */
function nameOf(names: readonly string[], date: string): string {
  const name = names[Number(date.slice(5, 7)) - 1];
  if (name === undefined) throw new RangeError(`not a month: "${date}"`);
  return name;
}

/** Decimals at which a value below the threshold also reads as below it. */
function decimalsAgainst(value: Fraction, threshold: Fraction): number {
  let decimals = 1;
  if (compare(value, threshold) >= 0) return decimals;
  const reads = (): Fraction => ({ num: rounded(value, decimals), den: 10n ** BigInt(decimals) });
  while (compare(reads(), threshold) >= 0) decimals += 1;
  return decimals;
}

/** Decimals that write the value exactly, at most six. */
function plainDecimals({ num, den }: Fraction): number {
  let decimals = 0;
  while (decimals < 6 && (num * 10n ** BigInt(decimals)) % den !== 0n) decimals += 1;
  return decimals;
}

/** The value in units of the last decimal, rounded half away from zero. */
function rounded({ num, den }: Fraction, decimals: number): bigint {
  const size = (num < 0n ? -num : num) * 10n ** BigInt(decimals);
  const units = (2n * size + den) / (2n * den);
  return num < 0n ? -units : units;
}

/** The value as a fraction; a number counts by its decimal digits. */
function exact(value: Value): Fraction {
  if (typeof value === "object") return value;
  if (typeof value === "bigint") return { num: value, den: 1n };
  const match = /^(-?\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (match === null) throw new RangeError(`not a decimal number: "${value}"`);
  const [, whole = "", decimals = "", exponent = "0"] = match;
  const digits = BigInt(whole + decimals);
  const power = decimals.length - Number(exponent);
  return power > 0
    ? { num: digits, den: 10n ** BigInt(power) }
    : { num: digits * 10n ** BigInt(-power), den: 1n };
}

function write(units: bigint, decimals: number, lang: Lang): string {
  const digits = String(units < 0n ? -units : units).padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, lang === "sv" ? THIN : ",");
  const fraction = decimals > 0 ? (lang === "sv" ? "," : ".") + digits.slice(-decimals) : "";
  return (units < 0n ? MINUS : "") + grouped + fraction;
}
