/** Words short enough for table cells and beside icons. */
import type { Cell } from "../data/types.ts";
import type { Outcome } from "../policy/verdict.ts";
import type { Cause } from "../stats/causes.ts";
import type { Trend, Verdict } from "../stats/kendall.ts";
import type { Variation } from "../stats/xmr.ts";
import { formatSigned, type Lang } from "./format.ts";
import { withoutFloatNoise } from "./quantities.ts";
import { fill } from "./sentence.ts";

interface ShortWords {
  readonly verdict: Record<Verdict, string>;
  readonly variation: Record<Variation, string>;
  readonly cause: Record<Cause, string>;
  readonly status: Record<Exclude<Cell["status"], "ok" | "suppressed">, string>;
  readonly suppressed: string;
  readonly hidden: string;
  readonly preliminary: string;
  readonly madeUp: string;
  readonly outcome: Record<Outcome["verdict"], string>;
  readonly none: string;
}

const WORDS: Record<Lang, ShortWords> = {
  sv: {
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
    status: { "no-contacts": "Inga kontakter", "not-reported": "Ej rapporterat" },
    suppressed: "Färre än {limit}",
    hidden: "För få för att visas",
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
    status: { "no-contacts": "No contacts", "not-reported": "Not reported" },
    suppressed: "Fewer than {limit}",
    hidden: "Too few to show",
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

/** "Förbättras", "Ingen säker trend"; a dash without a trend (yearly series). */
export const trendWord = (trend: Pick<Trend, "verdict"> | null, lang: Lang): string =>
  trend === null ? WORDS[lang].none : WORDS[lang].verdict[trend.verdict];

/** "Vanlig variation", "Förbättring", "Försämring". */
export const variationWord = (variation: Variation, lang: Lang): string =>
  WORDS[lang].variation[variation];

/** "Sju i rad över medelvärdet", for the table of an XmR chart. */
export const causeWord = (cause: Cause, lang: Lang): string => WORDS[lang].cause[cause];

/** "Ej rapporterat", "Färre än 5", "Inga kontakter"; null for a figure. */
export function statusWord(cell: Cell, lang: Lang): string | null {
  const words = WORDS[lang];
  if (cell.status === "ok") return null;
  if (cell.status !== "suppressed") return words.status[cell.status];
  const limit = cell.disclosureLimit;
  return limit > 0 ? fill(words.suppressed, { limit: String(limit) }) : words.hidden;
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

/** A change for a table cell: "+3,1", "0,0"; a dash where there is none. */
export const changeWords = (change: number | null, lang: Lang, decimals = 1): string =>
  change === null ? WORDS[lang].none : formatSigned(withoutFloatNoise(change), lang, decimals);
