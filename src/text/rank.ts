/** The rank of a region among those with a figure. */
import type { Quantity } from "../data/types.ts";
import type { Rank } from "../stats/rank.ts";
import type { Lang } from "./format.ts";
import { numberWord } from "./quantities.ts";
import { fill } from "./sentence.ts";

/** Numbers of persons are not ranked, since regions differ in size. */
type RankedQuantity = Exclude<Quantity, "backlog">;

interface Words {
  readonly first: Readonly<Record<RankedQuantity, string>>;
  readonly last: Readonly<Record<RankedQuantity, string>>;
  readonly all: Readonly<Record<RankedQuantity, string>>;
  readonly only: string;
  readonly place: string;
  readonly regions: Readonly<Record<"everybody" | "withFigure", string>>;
  readonly shared: Readonly<Record<"one" | "other", string>>;
  readonly short: string;
  readonly shortShared: string;
}

const WORDS: Record<Lang, Words> = {
  sv: {
    first: {
      share: "Andelen är den högsta bland {regions}{shared}.",
      median: "Väntan är den kortaste bland {regions}, mätt med medianen{shared}.",
    },
    last: {
      share: "Andelen är den lägsta bland {regions}{shared}.",
      median: "Väntan är den längsta bland {regions}, mätt med medianen{shared}.",
    },
    all: {
      share: "Alla {regions} har samma andel.",
      median: "Alla {regions} har samma median.",
    },
    only: "Ingen annan region har en uppgift att jämföra med.",
    place: "Regionen ligger på plats {place} av {regions}{shared}.",
    regions: { everybody: "{of} regioner", withFigure: "{of} regioner med uppgift" },
    shared: { one: ", delad med en annan", other: ", delad med {n} andra" },
    short: "{place} av {of}",
    shortShared: "{place} av {of}, delad",
  },
  en: {
    first: {
      share: "The share is the highest among the {regions}{shared}.",
      median: "The wait is the shortest among the {regions}, by the median{shared}.",
    },
    last: {
      share: "The share is the lowest among the {regions}{shared}.",
      median: "The wait is the longest among the {regions}, by the median{shared}.",
    },
    all: {
      share: "All {regions} have the same share.",
      median: "All {regions} have the same median.",
    },
    only: "No other region has data to compare with.",
    place: "The region ranks {ordinal} of the {regions}{shared}.",
    regions: { everybody: "{of} regions", withFigure: "{of} regions with data" },
    shared: { one: ", shared with one other", other: ", shared with {n} others" },
    short: "{place} of {of}",
    shortShared: "{place} of {of}, shared",
  },
};

/** Ends of English ordinals, by the last digit; 11, 12 and 13 take "th" too. */
const ORDINAL_ENDS: Readonly<Record<number, string>> = { 1: "st", 2: "nd", 3: "rd" };

/**
 * "Regionen ligger på plats 4 av 20 regioner med uppgift, delad med en annan." The best is first:
 * the highest share, the shortest wait. "Med uppgift" is left out where all of `regionsInAll` have a
 * figure. Null without a rank.
 */
export function describeRank(
  rank: Rank | null,
  quantity: Quantity,
  lang: Lang,
  regionsInAll: number | null = null,
): string | null {
  if (rank === null || quantity === "backlog") return null;
  const words = WORDS[lang];
  const { place, of, ties } = rank;
  if (of === 1) return words.only;
  const form = of === regionsInAll ? words.regions.everybody : words.regions.withFigure;
  if (ties === of - 1) {
    return fill(words.all[quantity], { regions: fill(form, { of: numberWord(of, lang) }) });
  }
  const shared =
    ties === 0
      ? ""
      : fill(ties === 1 ? words.shared.one : words.shared.other, { n: numberWord(ties, lang) });
  const regions = fill(form, { of: String(of) });
  const values = { place: String(place), ordinal: ordinal(place), regions, shared };
  if (place === 1) return fill(words.first[quantity], values);
  return fill(place + ties === of ? words.last[quantity] : words.place, values);
}

/** "4 av 20", "4 av 20, delad", for tables. */
export const rankWords = ({ place, of, ties }: Rank, lang: Lang): string =>
  fill(ties > 0 ? WORDS[lang].shortShared : WORDS[lang].short, {
    place: String(place),
    of: String(of),
  });

/** "1st", "11th", "21st". */
function ordinal(place: number): string {
  const isTeen = place % 100 > 10 && place % 100 < 14;
  return `${place}${(isTeen ? null : ORDINAL_ENDS[place % 10]) ?? "th"}`;
}
