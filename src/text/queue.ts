/** The backlog: how many have waited far too long, its change, and how long the queue is. */
import { addMonths } from "../data/period.ts";
import type { Measure } from "../data/types.ts";
import type { AreaTrend } from "../model/area-trend.ts";
import type { Backlog } from "../stats/backlog.ts";
import type { Changes } from "../stats/change.ts";
import { placeOf } from "./area.ts";
import { formatNumber, formatPeriod, formatSigned, type Lang } from "./format.ts";
import { daysWords, goalOf, phrasesOf } from "./measure-phrases.ts";
import { numberWord, withoutFloatNoise } from "./quantities.ts";
import { capital, fill, formFor } from "./sentence.ts";
import { type Subject, whenOf } from "./subject.ts";
import { describeTrend, type TrendWindow } from "./trend.ts";

const WORDS = {
  sv: {
    level: {
      one: "{When} hade en person väntat mer än {days} på {goal} {place}.",
      other: "{When} hade {count} personer väntat mer än {days} på {goal} {place}.",
    },
    zero: "{When} hade ingen väntat mer än {days} på {goal} {place}.",
    fewer: "Det är {count} färre än i {then}{percent}.",
    more: "Det är {count} fler än i {then}{percent}.",
    same: "Det är lika många som i {then}.",
    stillNone: "Så var det också i {then}.",
    fromNone: "I {then} hade ingen väntat så länge.",
    missing: "Det saknas en siffra för {then} att jämföra med.",
    broken: "Siffran går inte att jämföra med {then}, eftersom serien börjar om i {start}.",
    percent: " ({percent}\u00A0procent)",
    clearance: "Med takten de senaste tre månaderna motsvarar kön {months} månaders {contacts}.",
    clearanceOne: "Med takten de senaste tre månaderna motsvarar kön en månads {contacts}.",
    trend: "för antalet som väntat mer än {days}",
  },
  en: {
    level: {
      one: "{When}, one person had waited more than {days} for {goal} {place}.",
      other: "{When}, {count} people had waited more than {days} for {goal} {place}.",
    },
    zero: "{When}, nobody had waited more than {days} for {goal} {place}.",
    fewer: "That is {count} fewer than in {then}{percent}.",
    more: "That is {count} more than in {then}{percent}.",
    same: "That is as many as in {then}.",
    stillNone: "It was the same in {then}.",
    fromNone: "In {then} nobody had waited that long.",
    missing: "There is no figure for {then} to compare with.",
    broken: "The figure cannot be compared with {then}, since a new series starts in {start}.",
    percent: " ({percent}\u00A0per\u00A0cent)",
    clearance:
      "At the pace of the last three months, the queue equals {months} months of {contacts}.",
    clearanceOne: "At the pace of the last three months, the queue equals one month of {contacts}.",
    trend: "in the number who have waited more than {days}",
  },
} as const;

/** "Den 31 oktober 2026 hade 1 234 personer väntat mer än 180 dagar på ett första besök …". */
export function describeBacklog(subject: Subject, { period, number }: Backlog, lang: Lang): string {
  const { measure, area } = subject;
  const words = WORDS[lang];
  const values = {
    When: capital(whenOf("waiting", period, lang)),
    days: daysWords(backlogDaysOf(measure), lang),
    goal: goalOf(measure, lang),
    place: placeOf(area, lang),
    count: formatNumber(number, lang),
  };
  return fill(number === 0 ? words.zero : formFor(number, words.level), values);
}

/**
 * "Det är 123 färre än i oktober 2025 (−9,1 procent)." `comparableFrom` is the first month after the
 * last break: across it nothing is compared.
 */
export function describeBacklogChange(
  { period, number, change }: Backlog,
  since: keyof Changes<unknown>,
  comparableFrom: AreaTrend["comparableFrom"],
  lang: Lang,
): string {
  const words = WORDS[lang];
  const earlier = addMonths(period, since === "year" ? -12 : -1);
  const then = formatPeriod(earlier, lang);
  if (comparableFrom !== null && comparableFrom > earlier && comparableFrom <= period) {
    return fill(words.broken, { then, start: formatPeriod(comparableFrom, lang) });
  }
  const found = change[since];
  if (found === null) return fill(words.missing, { then });
  if (found.number === 0) return fill(number === 0 ? words.stillNone : words.same, { then });
  if (found.percent === null) return fill(words.fromNone, { then });
  const percent = fill(words.percent, {
    percent: formatSigned(withoutFloatNoise(found.percent), lang),
  });
  const count = numberWord(Math.abs(found.number), lang);
  return fill(found.number < 0 ? words.fewer : words.more, { count, then, percent });
}

/** Days beyond which a wait counts as long; a measure without such a number has no backlog. */
export function backlogDaysOf({ id, backlogDays }: Measure): number {
  if (backlogDays === null) throw new RangeError(`the measure ${id} has no backlog`);
  return backlogDays;
}

/** The trend of the number of long waits; `window` as in {@link describeTrend}. */
export function describeBacklogTrend(
  { measure }: Pick<Subject, "measure">,
  { trend }: Backlog,
  window: TrendWindow,
  lang: Lang,
): string {
  const what = fill(WORDS[lang].trend, { days: daysWords(backlogDaysOf(measure), lang) });
  const found = window === "last36" ? trend.last36 : trend.all;
  return describeTrend(found, window, "people", lang, what);
}

/**
 * "Med takten de senaste tre månaderna motsvarar kön 3,4 månaders första besök." About the queue as
 * a whole, never about one person's wait. Null where it is not known.
 */
export function describeClearance(
  { measure }: Subject,
  { clearanceMonths }: Pick<AreaTrend, "clearanceMonths">,
  lang: Lang,
): string | null {
  if (clearanceMonths === null) return null;
  const words = WORDS[lang];
  const months = formatNumber(withoutFloatNoise(clearanceMonths), lang, 1);
  const contacts = phrasesOf(measure, "completed", lang).contacts.other;
  const isOne = /^1[.,]0$/.test(months);
  return fill(isOne ? words.clearanceOne : words.clearance, { months, contacts });
}
