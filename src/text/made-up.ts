/** The sentence that goes with made-up figures, and with figures that are not yet final. */
import type { Period } from "../data/types.ts";
import { formatPeriod, type Lang } from "./format.ts";
import { fill } from "./sentence.ts";

const WORDS = {
  sv: {
    mark: "påhittade siffror",
    madeUp: "Siffrorna är påhittade och säger ingenting om vården.",
    partly: "Några av siffrorna är påhittade och säger ingenting om vården.",
    preliminary: "Siffran för {period} är preliminär och kan ändras.",
  },
  en: {
    mark: "made-up figures",
    madeUp: "The figures are made up and say nothing about the care.",
    partly: "Some of the figures are made up and say nothing about the care.",
    preliminary: "The figure for {period} is preliminary and may change.",
  },
} as const;

/** Says that the figures, or some of them, are made up. Null where none is. */
export function describeMadeUp(madeUp: boolean | "partly", lang: Lang): string | null {
  if (madeUp === false) return null;
  return madeUp === "partly" ? WORDS[lang].partly : WORDS[lang].madeUp;
}

/** "Siffran för oktober 2026 är preliminär och kan ändras." Null for a final one. */
export function describePreliminary(
  isPreliminary: boolean,
  period: Period,
  lang: Lang,
): string | null {
  if (!isPreliminary) return null;
  return fill(WORDS[lang].preliminary, { period: formatPeriod(period, lang) });
}

/** The caption of a table, with the mark when figures in it are made up. */
export const markedCaption = (caption: string, isMadeUp: boolean, lang: Lang): string =>
  isMadeUp ? `${caption} (${WORDS[lang].mark})` : caption;
