/** The change of a share against the month before and the same month the year before. */
import { addMonths, isMonth } from "../data/period.ts";
import type { Period } from "../data/types.ts";
import { type AreaTrend, isBroken } from "../model/area-trend.ts";
import type { Changes } from "../stats/change.ts";
import { formatPeriod, type Lang } from "./format.ts";
import { percentWords, pointsWords, withoutFloatNoise } from "./quantities.ts";
import { fill } from "./sentence.ts";

const WORDS = {
  sv: {
    up: "Andelen är {points} högre än {then}.",
    down: "Andelen är {points} lägre än {then}.",
    same: "Andelen är densamma som {then}.",
    nearlySame: "Andelen är i stort sett densamma som {then}.",
    missing: "Det saknas en siffra för {period} att jämföra med.",
    broken: "Siffran går inte att jämföra med {period}, eftersom serien börjar om i {start}.",
    then: "i {period}",
    thenYear: "{period}",
    rolling: "Sett över tolv månader är andelen {share}.",
  },
  en: {
    up: "The share is {points} higher than {then}.",
    down: "The share is {points} lower than {then}.",
    same: "The share is the same as {then}.",
    nearlySame: "The share is much the same as {then}.",
    missing: "There is no figure for {period} to compare with.",
    broken: "The figure cannot be compared with {period}, since a new series starts in {start}.",
    then: "in {period}",
    thenYear: "in {period}",
    rolling: "Over twelve months the share is {share}.",
  },
} as const;

/** The period that a change looks back to; a year has only the year before. */
export function comparedPeriod(period: Period, since: keyof Changes<number>): Period {
  if (!isMonth(period)) return `${Number(period) - 1}`;
  return addMonths(period, since === "year" ? -12 : -1);
}

/**
 * "Andelen är 3,1 procentenheter högre än i oktober 2025." Across a break in the series nothing is
 * compared, and the sentence says why. Null without a level.
 */
export function describeChange(
  trend: Pick<AreaTrend<Period>, "latest" | "change" | "comparableFrom">,
  since: keyof Changes<number>,
  lang: Lang,
): string | null {
  const { latest, comparableFrom } = trend;
  if (latest === null) return null;
  const earlier = comparedPeriod(latest.period, since);
  const words = WORDS[lang];
  const period = formatPeriod(earlier, lang);
  const then = fill(isMonth(earlier) ? words.then : words.thenYear, { period });
  if (comparableFrom !== null && isBroken(trend, earlier)) {
    return fill(words.broken, { period, start: formatPeriod(comparableFrom, lang) });
  }
  const points = trend.change[since];
  if (points === null) return fill(words.missing, { period });
  const change = withoutFloatNoise(points);
  const values = { points: pointsWords(change, lang), period, then };
  if (change === 0) return fill(words.same, values);
  if (Math.abs(change) < 0.05) return fill(words.nearlySame, values);
  return fill(change > 0 ? words.up : words.down, values);
}

/** "Sett över tolv månader är andelen 81,3 procent." Null where there is no such share. */
export function describeRolling(
  { rolling12 }: Pick<AreaTrend, "rolling12">,
  lang: Lang,
): string | null {
  if (rolling12 === null) return null;
  return fill(WORDS[lang].rolling, { share: percentWords(rolling12, lang) });
}
