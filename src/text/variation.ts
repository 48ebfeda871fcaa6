/** What natural variation says of the latest value (XmR chart), with its cautions. */
import type { Basis } from "../data/types.ts";
import type { Xmr } from "../stats/xmr.ts";
import { formatPeriod, type Lang } from "./format.ts";
import { capital, fill, formFor } from "./sentence.ts";

const FEWEST_FOR_FIRM_LIMITS = 12;

const WORDS = {
  sv: {
    common: "Värdet för {month} ligger inom den vanliga variationen från månad till månad.",
    "above-limit": "Värdet för {month} ligger över den övre gränsen för vanlig variation",
    "below-limit": "Värdet för {month} ligger under den nedre gränsen för vanlig variation",
    "trend-up": "Minst sju värden i rad, till och med {month}, har stigit",
    "trend-down": "Minst sju värden i rad, till och med {month}, har sjunkit",
    "two-of-three-high":
      "Minst två av de tre senaste värdena ligger nära den övre gränsen för vanlig variation",
    "two-of-three-low":
      "Minst två av de tre senaste värdena ligger nära den nedre gränsen för vanlig variation",
    "run-high": "Minst sju värden i rad, till och med {month}, ligger över medelvärdet",
    "run-low": "Minst sju värden i rad, till och med {month}, ligger under medelvärdet",
    improvement: "{fact}: det tyder på en förbättring och inte bara på slump.",
    concern: "{fact}: det tyder på en försämring och inte bara på slump.",
    single: "Det finns bara ett värde, så det går inte att säga vad som är vanlig variation.",
    trial: {
      one: "Gränserna är preliminära, eftersom de bygger på bara {n} värde.",
      other: "Gränserna är preliminära, eftersom de bygger på bara {n} värden.",
    },
    waiting:
      "I en kö står till stor del samma personer månad efter månad. Därför larmar gränserna för vanlig variation för ofta.",
  },
  en: {
    common: "The value for {month} lies within the ordinary variation from month to month.",
    "above-limit": "The value for {month} lies above the upper limit of ordinary variation",
    "below-limit": "The value for {month} lies below the lower limit of ordinary variation",
    "trend-up": "At least seven values in a row, up to and including {month}, have risen",
    "trend-down": "At least seven values in a row, up to and including {month}, have fallen",
    "two-of-three-high":
      "At least two of the last three values lie near the upper limit of ordinary variation",
    "two-of-three-low":
      "At least two of the last three values lie near the lower limit of ordinary variation",
    "run-high": "At least seven values in a row, up to and including {month}, lie above the mean",
    "run-low": "At least seven values in a row, up to and including {month}, lie below the mean",
    improvement: "{fact}: a sign of improvement, not of chance alone.",
    concern: "{fact}: a sign of worsening, not of chance alone.",
    single: "There is only one value, so nothing can be said of what variation is ordinary.",
    trial: {
      one: "The limits are preliminary, since they rest on only {n} value.",
      other: "The limits are preliminary, since they rest on only {n} values.",
    },
    waiting:
      "A queue holds largely the same people month after month. The limits of ordinary variation therefore raise the alarm too often.",
  },
} as const;

/** What the last value's place on the chart means, as one sentence. Null without values. */
export function describeVariation(
  { points, variation, lower }: Pick<Xmr, "points" | "variation" | "lower">,
  lang: Lang,
): string | null {
  const last = points.at(-1);
  if (last === undefined) return null;
  const words = WORDS[lang];
  if (lower === null) return words.single;
  const fact = fill(words[last.cause], { month: formatPeriod(last.period, lang) });
  return variation === "common" ? fact : fill(words[variation], { fact: capital(fact) });
}

/** What to bear in mind: limits on trial, and a queue's narrow limits; empty with nothing. */
export function describeCautions(
  { points, trial, lower }: Pick<Xmr, "points" | "trial" | "lower">,
  basis: Basis,
  lang: Lang,
): string[] {
  const words = WORDS[lang];
  if (points.length === 0 || lower === null) return [];
  const n = points.length;
  return [
    ...(trial && n < FEWEST_FOR_FIRM_LIMITS
      ? [fill(formFor(n, words.trial), { n: String(n) })]
      : []),
    ...(basis === "waiting" ? [words.waiting] : []),
  ];
}
