/** The change since an earlier period, or why there is none, and the level over twelve months. */
import { isMonth } from "../data/period.ts";
import type { Quantity } from "../data/types.ts";
import type { AreaFacts, Change } from "../model/area-facts.ts";
import type { Coverage, NotComparable, Span } from "../model/comparable.ts";
import { describeSmallestCoverage } from "./coverage.ts";
import { formatPeriod, formatSigned, type Lang } from "./format.ts";
import { numberWord, percentWords, withoutFloatNoise } from "./quantities.ts";
import { capital, fill, paragraph, withoutFullStop } from "./sentence.ts";
import { type Subject, thenOf, whenOf } from "./subject.ts";
import { differenceProse } from "./value-words.ts";

type Direction = "up" | "down" | "same" | "nearlySame";

interface Words {
  readonly change: Readonly<Record<Quantity, Readonly<Record<Direction, string>>>>;
  readonly stillNone: string;
  readonly fromNone: string;
  readonly percent: string;
  readonly over: Readonly<Record<"months" | "years" | "oneMonths" | "oneYears", string>>;
  readonly reasons: Readonly<Record<NotComparable | "breakSomewhere", string>>;
  readonly each: Readonly<Record<"months" | "years", Readonly<Record<"both" | "either", string>>>>;
  readonly rolling: string;
}

const WORDS: Record<Lang, Words> = {
  sv: {
    change: {
      share: {
        up: "Andelen är {size} högre än {then}.",
        down: "Andelen är {size} lägre än {then}.",
        same: "Andelen är densamma som {then}.",
        nearlySame: "Andelen är i stort sett densamma som {then}.",
      },
      median: {
        up: "Medianen är {size} längre än {then}.",
        down: "Medianen är {size} kortare än {then}.",
        same: "Medianen är densamma som {then}.",
        nearlySame: "Medianen är i stort sett densamma som {then}.",
      },
      backlog: {
        up: "Det är {count} fler än {then}{percent}.",
        down: "Det är {count} färre än {then}{percent}.",
        same: "Det är lika många som {then}.",
        nearlySame: "Det är i stort sett lika många som {then}.",
      },
    },
    stillNone: "Så var det också {when}.",
    fromNone: "{When} hade ingen väntat så länge.",
    percent: " ({percent} procent)",
    over: {
      months: "jämfört för de {n} regioner som har rapporterat båda månaderna",
      years: "jämfört för de {n} regioner som har rapporterat båda åren",
      oneMonths: "jämfört för den enda region som har rapporterat båda månaderna",
      oneYears: "jämfört för den enda region som har rapporterat båda åren",
    },
    reasons: {
      break: "Siffran går inte att jämföra med {period}, eftersom en ny serie börjar i {start}.",
      breakSomewhere:
        "Siffran går inte att jämföra med {period}, eftersom serien är bruten däremellan.",
      missing: "Det saknas en siffra för {period} att jämföra med.",
      suppressed:
        "Siffran går inte att jämföra med {period}, eftersom så få berördes då att siffran inte visas.",
      "no-contacts":
        "Siffran går inte att jämföra med {period}, eftersom det inte fanns något att räkna {either}.",
      coverage:
        "Siffran går inte att jämföra med {period}, eftersom ingen region har redovisat antal för {both}.",
    },
    each: {
      months: { both: "båda månaderna", either: "i en av månaderna" },
      years: { both: "båda åren", either: "under ett av åren" },
    },
    rolling: "Sett över tolv månader är andelen {share}.",
  },
  en: {
    change: {
      share: {
        up: "The share is {size} higher than {then}.",
        down: "The share is {size} lower than {then}.",
        same: "The share is the same as {then}.",
        nearlySame: "The share is much the same as {then}.",
      },
      median: {
        up: "The median is {size} longer than {then}.",
        down: "The median is {size} shorter than {then}.",
        same: "The median is the same as {then}.",
        nearlySame: "The median is much the same as {then}.",
      },
      backlog: {
        up: "That is {count} more than {then}{percent}.",
        down: "That is {count} fewer than {then}{percent}.",
        same: "That is as many as {then}.",
        nearlySame: "That is much the same as {then}.",
      },
    },
    stillNone: "It was the same {when}.",
    fromNone: "{When}, nobody had waited that long.",
    percent: " ({percent} per\u00A0cent)",
    over: {
      months: "compared over the {n} regions that reported both months",
      years: "compared over the {n} regions that reported both years",
      oneMonths: "compared over the one region that reported both months",
      oneYears: "compared over the one region that reported both years",
    },
    reasons: {
      break: "The figure cannot be compared with {period}, since a new series starts in {start}.",
      breakSomewhere:
        "The figure cannot be compared with {period}, since the series is broken in between.",
      missing: "There is no figure for {period} to compare with.",
      suppressed:
        "The figure cannot be compared with {period}, since so few were concerned then that the figure is not shown.",
      "no-contacts":
        "The figure cannot be compared with {period}, since there was nothing to count in {either}.",
      coverage:
        "The figure cannot be compared with {period}, since no region has published numbers for {both}.",
    },
    each: {
      months: { both: "both months", either: "one of the months" },
      years: { both: "both years", either: "one of the years" },
    },
    rolling: "Over twelve months the share is {share}.",
  },
};

/**
 * "Andelen är 3,1 procentenheter högre än i oktober 2025." Where the two ends cannot be compared,
 * the sentence says why. A sum over regions is compared over those at both ends, and says so unless
 * they are all of `regionsInAll`. Null without a figure, and for a span that the series does not have.
 */
export function describeChange(
  { quantity }: Pick<Subject, "quantity">,
  { latest, change }: Pick<AreaFacts, "latest" | "change">,
  span: Span,
  lang: Lang,
  regionsInAll: number | null = null,
): string | null {
  const found = change[span];
  if (latest === null || found === null) return null;
  const { difference, reason, over } = found;
  if (difference === null) return reasonSentence(found, reason ?? "missing", lang);
  const sentence = changeSentence(quantity, difference, found, lang);
  const isWhole = over === null || over.regions === regionsInAll;
  if (isWhole) return sentence;
  return `${withoutFullStop(sentence)}, ${overWords(over, found, lang)}.`;
}

/** The months or years that the change is between. */
const kindOf = ({ earlier }: Change): "months" | "years" => (isMonth(earlier) ? "months" : "years");

function reasonSentence(change: Change, reason: NotComparable, lang: Lang): string {
  const { reasons, each } = WORDS[lang];
  const { earlier, newSeries } = change;
  const values = { period: formatPeriod(earlier, lang), ...each[kindOf(change)] };
  if (reason !== "break") return fill(reasons[reason], values);
  return newSeries === null
    ? fill(reasons.breakSomewhere, values)
    : fill(reasons.break, { ...values, start: formatPeriod(newSeries, lang) });
}

function changeSentence(
  quantity: Quantity,
  difference: number,
  { earlier, percent }: Change,
  lang: Lang,
): string {
  const words = WORDS[lang];
  const size = withoutFloatNoise(difference);
  // Persons without a percent: there were none before.
  if (quantity === "backlog" && percent === null) {
    const when = whenOf("completed", earlier, lang);
    return fill(size === 0 ? words.stillNone : words.fromNone, { when, When: capital(when) });
  }
  return fill(words.change[quantity][directionOf(quantity, size)], {
    size: differenceProse(size, quantity, lang),
    count: numberWord(Math.abs(size), lang),
    then: thenOf(earlier, lang),
    percent:
      percent === null
        ? ""
        : fill(words.percent, { percent: formatSigned(withoutFloatNoise(percent), lang) }),
  });
}

function directionOf(quantity: Quantity, size: number): Direction {
  if (size === 0) return "same";
  if (quantity === "share" && Math.abs(size) < 0.05) return "nearlySame";
  return size > 0 ? "up" : "down";
}

function overWords({ regions }: Coverage, change: Change, lang: Lang): string {
  const { over } = WORDS[lang];
  const kind = kindOf(change);
  if (regions === 1) return kind === "months" ? over.oneMonths : over.oneYears;
  return fill(over[kind], { n: numberWord(regions, lang) });
}

/**
 * "Sett över tolv månader är andelen 81,3 procent." A sum over regions that lacks some of them in a
 * month names the month with the smallest coverage. Null where there is no such share.
 */
export function describeRolling(
  { rolling12, distance }: Pick<AreaFacts, "rolling12"> & Partial<Pick<AreaFacts, "distance">>,
  lang: Lang,
  regionsInAll: number | null = null,
): string | null {
  if (rolling12 === null) return null;
  const { share, coverage } = rolling12;
  const against = distance?.threshold.value ?? null;
  const hasCoverage = coverage !== null && regionsInAll !== null;
  return paragraph([
    fill(WORDS[lang].rolling, { share: percentWords(share, lang, against) }),
    hasCoverage ? describeSmallestCoverage(coverage, regionsInAll, lang) : null,
  ]);
}
