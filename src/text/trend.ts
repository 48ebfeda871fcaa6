/** The trend verdict of a window, and the method behind it. */
import type { Period } from "../data/types.ts";
import { LEAST_VALUES, SIGNIFICANCE, type Trend, WINDOW_MONTHS } from "../stats/kendall.ts";
import { formatNumber, formatPeriod, formatSigned, type Lang } from "./format.ts";
import { signedPointsWords,withoutFloatNoise } from "./quantities.ts";
import { capital, fill, formFor } from "./sentence.ts";

/** What the trend is of: a share in percent, or a number of people. */
export type TrendUnit = "share" | "people";

/** The last 36 months, or all months since one. */
export type TrendWindow = "last36" | { readonly since: Period };

const WORDS = {
  sv: {
    last36: "de senaste {months} månaderna",
    comparable: "{window} ({n} med jämförbara siffror)",
    since: "sedan {start}",
    increasing: "{Window} är trenden{what} uppåt: i snitt {slope} om året.",
    decreasing: "{Window} är trenden{what} nedåt: i snitt {slope} om året.",
    none: "{Window} syns ingen säker trend{what}, varken uppåt eller nedåt.",
    insufficient: {
      one: "Det går inte att säga något om trenden{what} {window}: det finns bara en månad med siffror, och det behövs minst {least}.",
      other:
        "Det går inte att säga något om trenden{what} {window}: det finns {n} månader med siffror, och det behövs minst {least}.",
    },
    small: "mindre än {unit}",
    person: { one: "person", other: "personer" },
    least: { share: "0,1 procentenheter", people: "en person" },
    method: "(säsongsjusterat Mann–Kendall-test, {p})",
  },
  en: {
    last36: "over the last {months} months",
    comparable: "{window} ({n} with comparable figures)",
    since: "since {start}",
    increasing: "{Window}, the trend{what} is upward: {slope} a year on average.",
    decreasing: "{Window}, the trend{what} is downward: {slope} a year on average.",
    none: "{Window}, there is no clear trend{what}, neither up nor down.",
    insufficient: {
      one: "Nothing can be said of the trend{what} {window}: there is only one month with a figure, and at least {least} are needed.",
      other:
        "Nothing can be said of the trend{what} {window}: there are {n} months with a figure, and at least {least} are needed.",
    },
    small: "less than {unit}",
    person: { one: "person", other: "people" },
    least: { share: "0.1 percentage points", people: "one person" },
    method: "(seasonal Mann–Kendall test, {p})",
  },
} as const;

/**
 * "De senaste 36 månaderna är trenden{what} uppåt: i snitt +1,2 procentenheter om året." A trend is one
 * that the test tells from chance at the level 0.05; for the test itself see {@link trendMethod}.
 * `what` says of what the trend is where the context does not: "för antalet som …". A series that is
 * shorter than its window, or has gaps in it, says how many months it rests on.
 */
export function describeTrend(
  { n, direction, slopePerYear }: Trend,
  window: TrendWindow,
  unit: TrendUnit,
  lang: Lang,
  what = "",
): string {
  const words = WORDS[lang];
  const span =
    window === "last36"
      ? fill(words.last36, { months: String(WINDOW_MONTHS) })
      : fill(words.since, { start: formatPeriod(window.since, lang) });
  const isShort = window === "last36" && n < WINDOW_MONTHS;
  const rests = isShort ? fill(words.comparable, { window: span, n: String(n) }) : span;
  const values = { window: span, Window: capital(rests), what: what === "" ? "" : ` ${what}` };
  if (direction === "insufficient") {
    const text = n === 1 ? words.insufficient.one : words.insufficient.other;
    return fill(text, { ...values, n: formatNumber(n, lang), least: String(LEAST_VALUES) });
  }
  if (direction === "none") return fill(words.none, values);
  return fill(words[direction], { ...values, slope: slopeWords(slopePerYear ?? 0, unit, lang) });
}

/** "(säsongsjusterat Mann–Kendall-test, p = 0,02)", to set after a verdict. */
export function trendMethod({ p }: Trend, lang: Lang): string {
  const least = formatNumber(0.001, lang, 3);
  const text = p < 0.001 ? `p < ${least}` : `p = ${formatNumber(p, lang, decimalsOfP(p))}`;
  return fill(WORDS[lang].method, { p: text.replaceAll(" ", "\u00A0") });
}

/** Two decimals, three for a small p, and as many as it takes to read as below the level if it is. */
function decimalsOfP(p: number): number {
  let decimals = p < 0.095 ? 3 : 2;
  while (p < SIGNIFICANCE && Number(p.toFixed(decimals)) >= SIGNIFICANCE) decimals += 1;
  return decimals;
}

function slopeWords(slope: number, unit: TrendUnit, lang: Lang): string {
  const { small, least, person } = WORDS[lang];
  const size = Math.abs(withoutFloatNoise(slope));
  if (unit === "share") {
    return size < 0.05 ? fill(small, { unit: least.share }) : signedPointsWords(slope, lang);
  }
  if (size < 0.5) return fill(small, { unit: least.people });
  const count = Math.round(size);
  return `${formatSigned(withoutFloatNoise(slope), lang, 0)}\u00A0${formFor(count, person)}`;
}
