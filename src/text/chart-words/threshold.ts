/** What a chart calls a threshold: a requirement while it holds, a yardstick outside its time. */
import type { Threshold } from "../../data/types.ts";
import { yardstickName } from "../distance.ts";
import { formatPlainPercent, type Lang } from "../format.ts";
import { verdictWord } from "../short-words.ts";

/** "Krav hösten 2021: 82 %", while it holds. */
export const requirementLabel = ({ label, value }: Threshold, lang: Lang): string =>
  `${label[lang]}: ${formatPlainPercent(value, lang)}`;

/** "2021 års kravnivå 82 %", outside its time and for years. */
export const yardstickLabel = (threshold: Threshold, lang: Lang): string =>
  `${yardstickName(threshold, lang)} ${formatPlainPercent(threshold.value, lang)}`;

/**
 * What a share is to a threshold: "Når kravet" and "Under kravet" while it holds, "Över 2021 års
 * kravnivå" and "Under 2021 års kravnivå" outside its time.
 */
export function verdictWords(
  threshold: Threshold,
  inForce: boolean,
  lang: Lang,
): { readonly met: string; readonly notMet: string } {
  const word = (verdict: "met" | "not-met", points: number) =>
    verdictWord({ threshold, inForce, verdict, points, contacts: null }, lang);
  return { met: word("met", 1), notMet: word("not-met", -1) };
}
