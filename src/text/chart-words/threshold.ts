/** What a chart calls a threshold: a requirement while it holds, a yardstick outside its time. */
import type { Threshold } from "../../data/types.ts";
import { formatPlainPercent, type Lang } from "../format.ts";
import { fill } from "../sentence.ts";
import { UI } from "../ui.ts";

const WORDS = {
  sv: {
    outside: "{years} års kravnivå",
    since: "kravnivån från {years}",
    above: "Över {level}",
    below: "Under {level}",
  },
  en: {
    outside: "{years} requirement level",
    since: "requirement level from {years}",
    above: "Above the {level}",
    below: "Below the {level}",
  },
} as const;

/** "Krav hösten 2021: 82 %", while it holds. */
export const requirementLabel = ({ label, value }: Threshold, lang: Lang): string =>
  `${label[lang]}: ${formatPlainPercent(value, lang)}`;

/**
 * "2021 års kravnivå 82 %", outside its time and for years; the years are those in which it held.
 * Of one that still holds the year in which it began is told.
 */
export const yardstickLabel = (threshold: Threshold, lang: Lang): string =>
  `${yardstick(threshold, lang)} ${formatPlainPercent(threshold.value, lang)}`;

/**
 * What a share is to a threshold: "Når kravet" and "Under kravet" while it holds, "Över 2021 års
 * kravnivå" and "Under 2021 års kravnivå" outside its time.
 */
export function verdictWords(
  threshold: Threshold,
  holds: boolean,
  lang: Lang,
): { readonly met: string; readonly notMet: string } {
  const { aboveThreshold, belowThreshold } = UI[lang].status;
  if (holds) return { met: aboveThreshold, notMet: belowThreshold };
  const level = yardstick(threshold, lang);
  return { met: fill(WORDS[lang].above, { level }), notMet: fill(WORDS[lang].below, { level }) };
}

function yardstick({ from, to }: Threshold, lang: Lang): string {
  const [first, last] = [from, to ?? from].map((period) => period.slice(0, 4));
  return fill(to === null ? WORDS[lang].since : WORDS[lang].outside, {
    years: first === last ? (first ?? "") : `${first}–${last}`,
  });
}
