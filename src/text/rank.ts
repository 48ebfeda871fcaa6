/** The rank of a region among those with a figure. */
import type { Rank } from "../stats/rank.ts";
import type { Lang } from "./format.ts";
import { numberWord } from "./quantities.ts";
import { fill } from "./sentence.ts";

const WORDS = {
  sv: {
    only: "Ingen annan region har en uppgift att jämföra med.",
    highest: "Andelen är den högsta bland {of} regioner med uppgift{shared}.",
    lowest: "Andelen är den lägsta bland {of} regioner med uppgift{shared}.",
    place: "Regionen ligger på plats {place} av {of} regioner med uppgift{shared}.",
    all: "Alla {of} regioner med uppgift har samma andel.",
    shared: { one: ", delad med en annan", other: ", delad med {n} andra" },
    short: "{place} av {of}",
    shortShared: "{place} av {of}, delad",
  },
  en: {
    only: "No other region has data to compare with.",
    highest: "The share is the highest among the {of} regions with data{shared}.",
    lowest: "The share is the lowest among the {of} regions with data{shared}.",
    place: "The region ranks {ordinal} of the {of} regions with data{shared}.",
    all: "All {of} regions with data have the same share.",
    shared: { one: ", shared with one other", other: ", shared with {n} others" },
    short: "{place} of {of}",
    shortShared: "{place} of {of}, shared",
  },
} as const;

/** Ends of English ordinals, by the last digit; 11, 12 and 13 take "th" too. */
const ORDINAL_ENDS: Readonly<Record<number, string>> = { 1: "st", 2: "nd", 3: "rd" };

/**
 * "Regionen ligger på plats 4 av 20 regioner med uppgift, delad med en annan." `ties` is how many
 * other regions have the same share. Null without a rank.
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
  const values = { place: String(place), ordinal: ordinal(place), of: String(of), shared };
  if (place === 1) return fill(words.highest, values);
  return fill(place + ties === of ? words.lowest : words.place, values);
}

/** "4 av 20", "4 av 20, delad", for tables. */
export function rankWords({ place, of }: Rank, ties: number, lang: Lang): string {
  const { short, shortShared } = WORDS[lang];
  return fill(ties > 0 ? shortShared : short, { place: String(place), of: String(of) });
}

/** "1st", "11th", "21st". */
function ordinal(place: number): string {
  const isTeen = place % 100 > 10 && place % 100 < 14;
  return `${place}${(isTeen ? null : ORDINAL_ENDS[place % 10]) ?? "th"}`;
}
