/** How the regions lie in a month: highest, lowest, the country, and how many meet the threshold. */
import type { Period } from "../data/types.ts";
import { requirementWords } from "./distance.ts";
import { formatList, type Lang, type Value } from "./format.ts";
import { numberWord, percentWords } from "./quantities.ts";
import { capital, fill } from "./sentence.ts";
import { type Subject, thresholdOf, whenOf } from "./subject.ts";

/** The regions that have a share in a period, and the country. */
export interface Spread {
  readonly period: Period;
  /** Official name and percent; in any order. */
  readonly regions: readonly { readonly name: string; readonly share: number }[];
  /** Percent; null where there is no figure for the country. */
  readonly nation: number | null;
}

const WORDS = {
  sv: {
    ends: "{When} hade {high} högst andel, {highest}, och {low} lägst, {lowest}.",
    equal: "{When} hade alla {n} regioner med uppgift samma andel, {highest}.",
    one: "{When} fanns det en uppgift bara för {high}: {highest}.",
    none: "Det finns ingen uppgift för någon region.",
    several: "{n} regioner",
    nation: "I Sverige som helhet var andelen {share}.",
    met: {
      none: "Ingen av {of} regioner med uppgift nådde {requirement}.",
      all: "Alla {of} regioner med uppgift nådde {requirement}.",
      some: "{Met} av {of} regioner med uppgift nådde {requirement}.",
    },
  },
  en: {
    ends: "{When}, {high} had the highest share, {highest}, and {low} the lowest, {lowest}.",
    equal: "{When}, all {n} regions with a figure had the same share, {highest}.",
    one: "{When}, there was a figure for {high} only: {highest}.",
    none: "There is no figure for any region.",
    several: "{n} regions",
    nation: "In Sweden as a whole the share was {share}.",
    met: {
      none: "None of {of} regions with a figure met {requirement}.",
      all: "All {of} regions with a figure met {requirement}.",
      some: "{Met} of {of} regions with a figure met {requirement}.",
    },
  },
} as const;

const MOST_NAMES = 3;

/** Highest and lowest share, how many regions meet the threshold, and the country: two to three sentences. */
export function describeSpread(
  subject: Pick<Subject, "measure" | "basis">,
  { period, regions, nation }: Spread,
  lang: Lang,
): string[] {
  const words = WORDS[lang];
  const shares = regions.map(({ share }) => share);
  if (shares.length === 0) return [words.none];
  const threshold = thresholdOf(subject);
  const percent = (share: Value) => percentWords(share, lang, threshold?.value ?? null);
  const [low, high] = [Math.min(...shares), Math.max(...shares)];
  const who = (share: number): string => {
    const names = regions.filter((region) => region.share === share).map(({ name }) => name);
    if (names.length <= MOST_NAMES) return formatList(names, lang);
    return fill(words.several, { n: numberWord(names.length, lang) });
  };
  const ends = fill(shares.length === 1 ? words.one : low === high ? words.equal : words.ends, {
    When: capital(whenOf(subject.basis, period, lang)),
    n: numberWord(shares.length, lang),
    high: who(high),
    highest: percent(high),
    low: who(low),
    lowest: percent(low),
  });
  const sentences = [ends];
  if (threshold !== null && shares.length > 1) {
    const met = shares.filter((share) => share >= threshold.value).length;
    const form = met === 0 ? "none" : met === shares.length ? "all" : "some";
    const values = {
      Met: capital(numberWord(met, lang)),
      of: numberWord(shares.length, lang),
      requirement: requirementWords(threshold, lang),
    };
    sentences.push(fill(words.met[form], values));
  }
  if (nation !== null) sentences.push(fill(words.nation, { share: percent(nation) }));
  return sentences;
}
