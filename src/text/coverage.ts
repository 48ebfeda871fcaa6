/** How much of the country a national figure stands for. */
import type { NationObservation } from "../data/types.ts";
import { formatList, formatNumber, type Lang } from "./format.ts";
import { withoutFloatNoise } from "./quantities.ts";
import { fill } from "./sentence.ts";

const WORDS = {
  sv: {
    published: "Siffran för landet är den publicerade.",
    all: "Siffran för landet är summan av alla {of} regioner.",
    some: {
      one: "Siffran för landet bygger på 1 av {of} regioner, med {percent} procent av befolkningen.",
      other:
        "Siffran för landet bygger på {n} av {of} regioner, med {percent} procent av befolkningen.",
    },
    nearlyAll: "mer än {percent}",
    none: "Ingen region har lämnat uppgift för månaden.",
    missing: "Uppgift saknas från {names}.",
  },
  en: {
    published: "The figure for the country is the published one.",
    all: "The figure for the country is the sum of all {of} regions.",
    some: {
      one: "The figure for the country rests on 1 of {of} regions, with {percent} per cent of the population.",
      other:
        "The figure for the country rests on {n} of {of} regions, with {percent} per cent of the population.",
    },
    nearlyAll: "more than {percent}",
    none: "No region has reported the month.",
    missing: "Figures are missing from {names}.",
  },
} as const;

/**
 * "Siffran för landet bygger på 19 av 21 regioner, med 96 procent av befolkningen." A part of the
 * population never reads as all of it.
 */
export function describeCoverage(
  { published, computed }: Pick<NationObservation, "published" | "computed">,
  of: number,
  lang: Lang,
): string {
  const words = WORDS[lang];
  if (published) return words.published;
  const n = computed.regions;
  if (n === 0) return words.none;
  if (n >= of) return fill(words.all, { of: String(of) });
  const percent = withoutFloatNoise(100 * computed.populationShare);
  const text =
    percent > 99 ? fill(words.nearlyAll, { percent: "99" }) : formatNumber(percent, lang, 0);
  return fill(n === 1 ? words.some.one : words.some.other, {
    n: String(n),
    of: String(of),
    percent: text,
  });
}

/** "Uppgift saknas från Region Gotland och Region Kronoberg." Null with none missing. */
export function describeMissingRegions(names: readonly string[], lang: Lang): string | null {
  if (names.length === 0) return null;
  return fill(WORDS[lang].missing, { names: formatList(names, lang) });
}
