/** The queue: how many have waited far too long, their trend, and how long the queue is. */
import type { AreaFacts } from "../model/area-facts.ts";
import type { Trend } from "../stats/kendall.ts";
import { placeOf } from "./area.ts";
import { formatNumber, type Lang } from "./format.ts";
import { backlogDaysOf, daysWords, goalOf, phrasesOf } from "./measure-phrases.ts";
import { withoutFloatNoise } from "./quantities.ts";
import { capital, fill, formFor } from "./sentence.ts";
import { sameTime, type Subject, whenOf } from "./subject.ts";
import { describeTrend, type TrendWindow } from "./trend.ts";

const WORDS = {
  sv: {
    level: {
      one: "{When} hade en person väntat mer än {days} på {goal} {place}.",
      other: "{When} hade {count} personer väntat mer än {days} på {goal} {place}.",
    },
    zero: "{When} hade ingen väntat mer än {days} på {goal} {place}.",
    per1000: "Det är {count} på 1\u00A0000 invånare.",
    per1000Few: "Det är färre än {count} på 1\u00A0000 invånare.",
    clearance:
      "Kön är lika stor som antalet {contacts} på {months} månader, i de tre senaste månadernas takt.",
    clearanceOne:
      "Kön är lika stor som antalet {contacts} på en månad, i de tre senaste månadernas takt.",
    trend: "antalet som väntat mer än {days}",
  },
  en: {
    level: {
      one: "{When}, one person had waited more than {days} for {goal} {place}.",
      other: "{When}, {count} people had waited more than {days} for {goal} {place}.",
    },
    zero: "{When}, nobody had waited more than {days} for {goal} {place}.",
    per1000: "That is {count} per 1,000 inhabitants.",
    per1000Few: "That is fewer than {count} per 1,000 inhabitants.",
    clearance:
      "The queue is as large as {months} months of {contacts}, at the pace of the last three months.",
    clearanceOne:
      "The queue is as large as one month of {contacts}, at the pace of the last three months.",
    trend: "the number who have waited more than {days}",
  },
} as const;

/**
 * "Den 31 oktober 2026 hade 1 234 personer väntat mer än 180 dagar på ett första besök …". Null
 * without a figure.
 */
export function describeBacklog(
  { measure, area }: Subject,
  { latest }: Pick<AreaFacts, "latest">,
  lang: Lang,
  isTimeNamed = false,
): string | null {
  if (latest === null) return null;
  const { period, value } = latest;
  const words = WORDS[lang];
  const tell = isTimeNamed ? sameTime : whenOf;
  const values = {
    When: capital(tell("waiting", period, lang)),
    days: daysWords(backlogDaysOf(measure), lang),
    goal: goalOf(measure, lang),
    place: placeOf(area, lang),
    count: formatNumber(value, lang),
  };
  return fill(value === 0 ? words.zero : formFor(value, words.level), values);
}

/** The trend of the number of long waits; see {@link describeTrend}. */
export const describeBacklogTrend = (
  { measure }: Pick<Subject, "measure">,
  trend: Trend | null,
  window: TrendWindow,
  lang: Lang,
): string =>
  describeTrend({ quantity: "backlog" }, trend, window, lang, longWaitsOf(measure, lang));

/** "antalet som väntat mer än 180 dagar". */
const longWaitsOf = (measure: Subject["measure"], lang: Lang): string =>
  fill(WORDS[lang].trend, { days: daysWords(backlogDaysOf(measure), lang) });

/** "Det är 0,9 på 1 000 invånare." A small number never reads as none. Null for none, and where it is not known. */
export function describePer1000(per1000: number | null, lang: Lang): string | null {
  if (per1000 === null || per1000 === 0) return null;
  const words = WORDS[lang];
  const isTooSmall = per1000 < LEAST_PER_1000;
  const count = per1000Number(Math.max(per1000, LEAST_PER_1000), lang);
  return fill(isTooSmall ? words.per1000Few : words.per1000, { count });
}

/** "0,9", and "< 0,1" for what one decimal would show as nobody, for a table. */
export const per1000Text = (per1000: number, lang: Lang): string =>
  per1000 > 0 && per1000 < LEAST_PER_1000
    ? `<\u00A0${per1000Number(LEAST_PER_1000, lang)}`
    : per1000Number(per1000, lang);

const per1000Number = (per1000: number, lang: Lang): string =>
  formatNumber(withoutFloatNoise(per1000), lang, 1);

/** Less than this is not told in number. */
const LEAST_PER_1000 = 0.1;

/**
 * "Kön är lika stor som antalet första besök på 3,4 månader, i de tre senaste månadernas takt." About
 * the queue as a whole, never about one person's wait. Null where it is not known.
 */
export function describeClearance(
  { measure }: Pick<Subject, "measure">,
  { clearanceMonths }: Pick<AreaFacts, "clearanceMonths">,
  lang: Lang,
): string | null {
  if (clearanceMonths === null) return null;
  const words = WORDS[lang];
  const months = formatNumber(withoutFloatNoise(clearanceMonths), lang, 1);
  const contacts = phrasesOf(measure, "completed", lang).contacts.other;
  const isOne = /^1[.,]0$/.test(months);
  return fill(isOne ? words.clearanceOne : words.clearance, { months, contacts });
}
