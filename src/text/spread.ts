/** How the regions lie in a period: the two ends, how many reach the threshold, and the country. */
import type { Quantity } from "../data/types.ts";
import type { RankedRegion, Ranking } from "../model/ranking.ts";
import { isBareZero } from "../model/value.ts";
import { heldWords } from "./distance.ts";
import { formatList, type Lang } from "./format.ts";
import { backlogDaysOf, daysWords } from "./measure-phrases.ts";
import { numberWord } from "./quantities.ts";
import { capital, fill } from "./sentence.ts";
import { type Subject, whenOf } from "./subject.ts";
import { valueProse } from "./value-words.ts";

/** The sentences about the ends and the country, with what they are of. */
interface QuantityWords {
  readonly ends: string;
  readonly equal: string;
  readonly nation: string;
}

interface Words {
  readonly quantities: Readonly<Record<Quantity, QuantityWords>>;
  readonly one: string;
  readonly none: string;
  readonly several: string;
  readonly inForce: Readonly<Record<"none" | "all" | "some", string>>;
  readonly outside: Readonly<Record<"none" | "all" | "some", string>>;
}

const WORDS: Record<Lang, Words> = {
  sv: {
    quantities: {
      share: {
        ends: "{When} hade {high} högst andel, {highest}, och {low} lägst, {lowest}.",
        equal: "{When} hade alla {n} regioner med uppgift samma andel, {highest}.",
        nation: "I Sverige som helhet var andelen {value}.",
      },
      median: {
        ends: "{When} hade {low} kortast median, {lowest}, och {high} längst, {highest}.",
        equal: "{When} hade alla {n} regioner med uppgift samma median, {highest}.",
        nation: "I Sverige som helhet var medianen {value}.",
      },
      backlog: {
        ends: "{When} hade {high} flest som väntat mer än {days}, {highest}, och {low} minst antal, {lowest}.",
        equal:
          "{When} hade alla {n} regioner med uppgift lika många som väntat mer än {days}, {highest}.",
        nation: "I Sverige som helhet var det {value}.",
      },
    },
    one: "{When} fanns det en uppgift bara för {high}: {highest}.",
    none: "Det finns ingen uppgift för någon region.",
    several: "{n} regioner",
    inForce: {
      none: "Ingen av {of} regioner med uppgift nådde {requirement}.",
      all: "Alla {of} regioner med uppgift nådde {requirement}.",
      some: "{Met} av {of} regioner med uppgift nådde {requirement}.",
    },
    outside: {
      none: "Alla {of} regioner med uppgift låg under {requirement}.",
      all: "Ingen av {of} regioner med uppgift låg under {requirement}.",
      some: "{Met} av {of} regioner med uppgift låg på eller över {requirement}.",
    },
  },
  en: {
    quantities: {
      share: {
        ends: "{When}, {high} had the highest share, {highest}, and {low} the lowest, {lowest}.",
        equal: "{When}, all {n} regions with a figure had the same share, {highest}.",
        nation: "In Sweden as a whole the share was {value}.",
      },
      median: {
        ends: "{When}, {low} had the shortest median, {lowest}, and {high} the longest, {highest}.",
        equal: "{When}, all {n} regions with a figure had the same median, {highest}.",
        nation: "In Sweden as a whole the median was {value}.",
      },
      backlog: {
        ends: "{When}, {high} had the most who had waited more than {days}, {highest}, and {low} the fewest, {lowest}.",
        equal:
          "{When}, all {n} regions with a figure had as many who had waited more than {days}, {highest}.",
        nation: "In Sweden as a whole it was {value}.",
      },
    },
    one: "{When}, there was a figure for {high} only: {highest}.",
    none: "There is no figure for any region.",
    several: "{n} regions",
    inForce: {
      none: "None of {of} regions with a figure met {requirement}.",
      all: "All {of} regions with a figure met {requirement}.",
      some: "{Met} of {of} regions with a figure met {requirement}.",
    },
    outside: {
      none: "All {of} regions with a figure lay below {requirement}.",
      all: "None of {of} regions with a figure lay below {requirement}.",
      some: "{Met} of {of} regions with a figure lay at or above {requirement}.",
    },
  },
};

const MOST_NAMES = 3;

/**
 * The two ends, how many regions reach the threshold, and the country: one to three sentences. A
 * published zero of an unknown number is at no end.
 */
export function describeSpread(
  { measure, basis, quantity }: Pick<Subject, "measure" | "basis" | "quantity">,
  { period, ranked, nation }: Pick<Ranking, "period" | "ranked" | "nation">,
  lang: Lang,
): string[] {
  const words = WORDS[lang];
  const shown = ranked.filter(({ figure }) => !isBareZero(figure));
  const inOrder = shown.toSorted((a, b) => a.figure.value - b.figure.value);
  const [lowest, highest] = [inOrder[0], inOrder.at(-1)];
  if (lowest === undefined || highest === undefined) return [words.none];
  const isEqual = lowest.figure.value === highest.figure.value;
  const text = ({ figure, distance }: Pick<RankedRegion, "figure" | "distance">): string =>
    valueProse(figure, quantity, lang, distance?.threshold.value);
  const { ends, equal, nation: whole } = words.quantities[quantity];
  const values = {
    When: capital(whenOf(basis, period, lang)),
    n: numberWord(shown.length, lang),
    high: namesAt(shown, highest, lang),
    highest: text(highest),
    low: namesAt(shown, lowest, lang),
    lowest: text(lowest),
    ...(quantity === "backlog" ? { days: daysWords(backlogDaysOf(measure), lang) } : {}),
  };
  const sentence = fill(shown.length === 1 ? words.one : isEqual ? equal : ends, values);
  const country =
    nation && fill(whole, { value: text({ figure: nation, distance: lowest.distance }) });
  return [sentence, reachSentence(shown, lang), country].filter((one) => one !== null);
}

/** The regions with the same figure as one of them. */
function namesAt(shown: readonly RankedRegion[], { figure }: RankedRegion, lang: Lang): string {
  const names = shown
    .filter((one) => one.figure.value === figure.value)
    .map(({ region }) => region.name);
  if (names.length <= MOST_NAMES) return formatList(names, lang);
  return fill(WORDS[lang].several, { n: numberWord(names.length, lang) });
}

/** How many reach the threshold; null without one, and for a single region. */
function reachSentence(shown: readonly RankedRegion[], lang: Lang): string | null {
  const distances = shown.flatMap(({ distance }) => distance ?? []);
  const [held] = distances;
  if (held === undefined || distances.length < 2) return null;
  const met = distances.filter(({ verdict }) => verdict === "met").length;
  const form = met === 0 ? "none" : met === distances.length ? "all" : "some";
  return fill(WORDS[lang][held.inForce ? "inForce" : "outside"][form], {
    Met: capital(numberWord(met, lang)),
    of: numberWord(distances.length, lang),
    requirement: heldWords(held, lang),
  });
}
