/** The sentence that goes with made-up figures, and with figures that are not yet final. */
import { isMonth } from "../data/period.ts";
import type { Period } from "../data/types.ts";
import { formatList, formatPeriod, type Lang } from "./format.ts";
import { fill, paragraph } from "./sentence.ts";

/** The mark of made-up figures, in charts, captions and files. */
export const MADE_UP: Record<Lang, string> = { sv: "påhittade siffror", en: "made-up figures" };

const WORDS = {
  sv: {
    madeUp: "Siffrorna är påhittade och säger ingenting om vården.",
    partly: "Några av siffrorna är påhittade och säger ingenting om vården.",
    preliminary: {
      one: "Siffran för {periods} är preliminär och kan ändras.",
      all: "Siffrorna för {periods} är preliminära och kan ändras.",
      some: "Några av siffrorna för {periods} är preliminära och kan ändras.",
    },
  },
  en: {
    madeUp: "The figures are made up and say nothing about actual care.",
    partly: "Some of the figures are made up and say nothing about actual care.",
    preliminary: {
      one: "The figure for {periods} is preliminary and may change.",
      all: "The figures for {periods} are preliminary and may change.",
      some: "Some of the figures for {periods} are preliminary and may change.",
    },
  },
} as const;

/** Says that the figures, or some of them, are made up. Null where none is. */
export function describeMadeUp(madeUp: boolean | "partly", lang: Lang): string | null {
  if (madeUp === false) return null;
  return madeUp === "partly" ? WORDS[lang].partly : WORDS[lang].madeUp;
}

/** A figure that a text states. */
export interface Stated {
  readonly period: Period;
  readonly preliminary: boolean;
}

/**
 * "Siffran för oktober 2026 är preliminär och kan ändras." Months and years have a sentence each. Null
 * where all are final.
 */
export function describePreliminary(stated: readonly Stated[], lang: Lang): string | null {
  const { one, all, some } = WORDS[lang].preliminary;
  const sentences = [...Map.groupBy(stated, ({ period }) => isMonth(period)).values()].flatMap(
    (group) => {
      const open = group.filter(({ preliminary }) => preliminary);
      if (open.length === 0) return [];
      const periods = [...new Set(open.map(({ period }) => formatPeriod(period, lang)))];
      const form = open.length < group.length ? some : open.length === 1 ? one : all;
      return [fill(form, { periods: formatList(periods, lang) })];
    },
  );
  return sentences.length === 0 ? null : paragraph(sentences);
}

/** The caption of a table, with the mark when figures in it are made up. */
export const markedCaption = (caption: string, isMadeUp: boolean, lang: Lang): string =>
  isMadeUp ? `${caption} (${MADE_UP[lang]})` : caption;
