/** The caution that goes with a yearly figure whose year holds an event in the collection. */
import { yearOf } from "../data/period.ts";
import type { Break } from "../data/types.ts";
import { formatPeriod, type Lang } from "./format.ts";
import { fill, paragraph } from "./sentence.ts";

/** An event inside the year of a figure. */
export interface Straddled {
  readonly event: Pick<Break, "period" | "explanation">;
  /** The figure changed so much from the year before that the event may be why. */
  readonly isLarge: boolean;
}

const WORDS = {
  sv: {
    told: "Insamlingen bytte huvudman under {year}.",
    large:
      "Förändringen från året före är så stor att den kan bero på att insamlingen bytte huvudman i {month}.",
  },
  en: {
    told: "The collection changed hands during {year}.",
    large:
      "The change from the year before is so large that it may be because the collection changed hands in {month}.",
  },
} as const;

/** "Insamlingen bytte huvudman under 2025.", where there is no room for more. */
export const collectorTold = ({ event }: Straddled, lang: Lang): string =>
  fill(WORDS[lang].told, { year: yearOf(event.period) });

/**
 * "Insamlingen bytte huvudman under 2025. Socialstyrelsen tog över …", and of a large change that it
 * may come from that. Null where the year of the figure holds no event.
 */
export function describeCollector(straddled: Straddled | null, lang: Lang): string | null {
  if (straddled === null) return null;
  const { event, isLarge } = straddled;
  const { period, explanation } = event;
  const words = WORDS[lang];
  return paragraph([
    collectorTold(straddled, lang),
    explanation[lang],
    isLarge ? fill(words.large, { month: formatPeriod(period, lang) }) : null,
  ]);
}
