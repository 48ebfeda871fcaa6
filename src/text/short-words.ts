/** Words short enough for table cells and beside icons. */
import type { Cell } from "../data/types.ts";
import type { AreaFacts } from "../model/area-facts.ts";
import { isOpposed } from "../model/course.ts";
import type { Distance } from "../model/threshold.ts";
import type { Outcome } from "../policy/verdict.ts";
import type { Cause } from "../stats/causes.ts";
import type { TrendVerdict } from "../stats/kendall.ts";
import type { Variation } from "../stats/xmr.ts";
import { yardstickName } from "./distance.ts";
import type { Lang } from "./format.ts";
import { withoutFloatNoise } from "./quantities.ts";
import { fill } from "./sentence.ts";
import { absenceWord } from "./value-words.ts";

interface ShortWords {
  readonly overTime: Readonly<Record<"improving" | "worsening", string>>;
  readonly verdict: Record<TrendVerdict, string>;
  readonly variation: Record<Variation, string>;
  readonly cause: Record<Cause, string>;
  /** Too few years for a trend; months have their word under `verdict`. */
  readonly fewYears: string;
  /** Against a requirement in force, and against its level outside its time. */
  readonly threshold: Record<Distance["verdict"] | "above" | "exactly" | "below", string>;
  readonly preliminary: string;
  readonly madeUp: string;
  readonly outcome: Record<Outcome["verdict"], string>;
  readonly none: string;
}

const WORDS: Record<Lang, ShortWords> = {
  sv: {
    /** Of a trend that the change since a year ago goes against. */
    overTime: { improving: "Förbättras på sikt", worsening: "Försämras på sikt" },
    verdict: {
      improving: "Förbättras",
      worsening: "Försämras",
      stable: "Ingen säker trend",
      insufficient: "För få månader",
    },
    variation: {
      common: "Vanlig variation",
      improvement: "Förbättring",
      concern: "Försämring",
    },
    cause: {
      common: "Vanlig variation",
      "above-limit": "Över övre gränsen",
      "below-limit": "Under nedre gränsen",
      "trend-up": "Sju i rad uppåt",
      "trend-down": "Sju i rad nedåt",
      "two-of-three-high": "Två av tre nära övre gränsen",
      "two-of-three-low": "Två av tre nära nedre gränsen",
      "run-high": "Sju i rad över medelvärdet",
      "run-low": "Sju i rad under medelvärdet",
    },
    fewYears: "För få år",
    threshold: {
      met: "Når kravet",
      "not-met": "Under kravet",
      above: "Över {level}",
      exactly: "På {level}",
      below: "Under {level}",
    },
    preliminary: "Preliminär",
    madeUp: "Påhittad",
    outcome: {
      met: "Uppfyllt",
      "not-met": "Ej uppfyllt",
      "not-assessable": "Går ej att bedöma",
    },
    none: "–",
  },
  en: {
    overTime: { improving: "Improving over time", worsening: "Worsening over time" },
    verdict: {
      improving: "Improving",
      worsening: "Worsening",
      stable: "No clear trend",
      insufficient: "Too few months",
    },
    variation: {
      common: "Ordinary variation",
      improvement: "Improvement",
      concern: "Worsening",
    },
    cause: {
      common: "Ordinary variation",
      "above-limit": "Above the upper limit",
      "below-limit": "Below the lower limit",
      "trend-up": "Seven in a row rising",
      "trend-down": "Seven in a row falling",
      "two-of-three-high": "Two of three near the upper limit",
      "two-of-three-low": "Two of three near the lower limit",
      "run-high": "Seven in a row above the mean",
      "run-low": "Seven in a row below the mean",
    },
    fewYears: "Too few years",
    threshold: {
      met: "Meets the requirement",
      "not-met": "Below the requirement",
      above: "Above the {level}",
      exactly: "At the {level}",
      below: "Below the {level}",
    },
    preliminary: "Preliminary",
    madeUp: "Made up",
    outcome: {
      met: "Met",
      "not-met": "Not met",
      "not-assessable": "Cannot be assessed",
    },
    none: "–",
  },
};

/**
 * "Förbättras", "Ingen säker trend": of the last 36 months, or of the comparable years; "Förbättras
 * på sikt" where the change since a year ago goes the other way. A dash without a trend.
 */
export function trendWord(
  facts: Pick<AreaFacts, "change" | "trend" | "yearlyTrend">,
  lang: Lang,
): string {
  const { trend, yearlyTrend } = facts;
  const words = WORDS[lang];
  if (yearlyTrend?.verdict === "insufficient") return words.fewYears;
  const found = trend?.last36 ?? yearlyTrend;
  if (!found) return words.none;
  const { verdict } = found;
  const isOneWay = verdict === "improving" || verdict === "worsening";
  return isOneWay && isOpposed(facts) ? words.overTime[verdict] : words.verdict[verdict];
}

/**
 * "Når kravet", "Under kravet" while the requirement is in force; outside its time, and for years,
 * "Över 2021 års kravnivå". A dash without a threshold.
 */
export function verdictWord(distance: Distance | null, lang: Lang): string {
  const words = WORDS[lang];
  if (distance === null) return words.none;
  const { inForce, verdict, points, threshold } = distance;
  if (inForce) return words.threshold[verdict];
  const isOn = withoutFloatNoise(points) === 0;
  const position = isOn ? "exactly" : verdict === "met" ? "above" : "below";
  return fill(words.threshold[position], { level: yardstickName(threshold, lang) });
}

/** "Vanlig variation", "Förbättring", "Försämring". */
export const variationWord = (variation: Variation, lang: Lang): string =>
  WORDS[lang].variation[variation];

/** "Sju i rad över medelvärdet", for the table of an XmR chart. */
export const causeWord = (cause: Cause, lang: Lang): string => WORDS[lang].cause[cause];

/** "Ej rapporterat", "Färre än 5", "Inga kontakter"; null for a figure. */
export function statusWord(cell: Cell, lang: Lang): string | null {
  if (cell.status === "ok") return null;
  return absenceWord(cell.status, cell.status === "suppressed" ? cell.disclosureLimit : 0, lang);
}

/** "Preliminär" and "Påhittad", as far as they hold for the cell. */
export const markWords = (
  { preliminary, synthetic }: Pick<Cell, "preliminary" | "synthetic">,
  lang: Lang,
): string[] => [
  ...(preliminary ? [WORDS[lang].preliminary] : []),
  ...(synthetic ? [WORDS[lang].madeUp] : []),
];

/** "Uppfyllt", "Ej uppfyllt", "Går ej att bedöma". */
export const outcomeWord = (verdict: Outcome["verdict"], lang: Lang): string =>
  WORDS[lang].outcome[verdict];
