/** The rank of a region among those with a figure. */
import type { Rank } from "../stats/rank.ts";
import type { Lang } from "./format.ts";
import { numberWord } from "./quantities.ts";
import { fill } from "./sentence.ts";

const WORDS = {
  sv: {
    only: "Ingen annan region har en uppgift att jämföra med.",
    highest: "Det är den högsta andelen bland {of} regioner med uppgift{shared}.",
    lowest: "Det är den lägsta andelen bland {of} regioner med uppgift{shared}.",
    place: "Det är plats {place} av {of} regioner med uppgift{shared}.",
    all: "Alla {of} regioner med uppgift har samma andel.",
    shared: { one: ", delad med en annan", other: ", delad med {n} andra" },
    short: "{place} av {of}",
    shortShared: "{place} av {of}, delad",
  },
  en: {
    only: "No other region has a figure to compare with.",
    highest: "That is the highest share among {of} regions with a figure{shared}.",
    lowest: "That is the lowest share among {of} regions with a figure{shared}.",
    place: "That is place {place} of {of} regions with a figure{shared}.",
    all: "All {of} regions with a figure have the same share.",
    shared: { one: ", shared with one other", other: ", shared with {n} others" },
    short: "{place} of {of}",
    shortShared: "{place} of {of}, shared",
  },
} as const;

/**
 * "Det är plats 4 av 20 regioner med uppgift, delad med en annan." `ties` is how many other regions
 * have the same share. Null without a rank.
 */
export function describeRank(rank: Rank | null, ties: number, lang: Lang): string | null {
  if (rank === null) return null;
  const words = WORDS[lang];
  const { place, of } = rank;
  if (of === 1) return words.only;
  if (ties === of - 1) return fill(words.all, { of: numberWord(of, lang) });
  const shared =
    ties === 0
      ? ""
      : fill(ties === 1 ? words.shared.one : words.shared.other, { n: numberWord(ties, lang) });
  const values = { place: String(place), of: String(of), shared };
  if (place === 1) return fill(words.highest, values);
  return fill(place + ties === of ? words.lowest : words.place, values);
}

/** "4 av 20", "4 av 20, delad", for tables. */
export function rankWords({ place, of }: Rank, ties: number, lang: Lang): string {
  const { short, shortShared } = WORDS[lang];
  return fill(ties > 0 ? shortShared : short, { place: String(place), of: String(of) });
}
