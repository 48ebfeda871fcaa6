/** What a chart calls a threshold: a requirement while it holds, a yardstick outside its time. */
import type { Threshold } from "../../data/types.ts";
import { formatPlainPercent, type Lang } from "../format.ts";
import { fill } from "../sentence.ts";

const WORDS = {
  sv: { outside: "{years} års kravnivå {percent}", since: "kravnivå från {years} {percent}" },
  en: {
    outside: "{years} requirement level {percent}",
    since: "requirement level from {years} {percent}",
  },
} as const;

/** "Krav hösten 2021: 82 %", while it holds. */
export const requirementLabel = ({ label, value }: Threshold, lang: Lang): string =>
  `${label[lang]}: ${formatPlainPercent(value, lang)}`;

/**
 * "2021 års kravnivå 82 %", outside its time and for years; the years are those in which it held.
 * Of one that still holds the year in which it began is told.
 */
export function yardstickLabel({ from, to, value }: Threshold, lang: Lang): string {
  const [first, last] = [from, to ?? from].map((period) => period.slice(0, 4));
  return fill(to === null ? WORDS[lang].since : WORDS[lang].outside, {
    years: first === last ? (first ?? "") : `${first}–${last}`,
    percent: formatPlainPercent(value, lang),
  });
}
