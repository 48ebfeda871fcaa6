/** Two regions beside each other in sentences: the better figure first, then how far off the other is. */
import type { Quantity, Region } from "../data/types.ts";
import type { AreaFacts } from "../model/area-facts.ts";
import type { MeasureSeries } from "../model/measure-series.ts";
import { type Figure, POLARITY } from "../model/value.ts";
import { betterSign } from "../stats/polarity.ts";
import { formatPeriod, type Lang } from "./format.ts";
import { describeLevel } from "./level.ts";
import { describeMadeUp } from "./made-up.ts";
import { withoutFloatNoise } from "./quantities.ts";
import { fill, paragraph } from "./sentence.ts";
import { differenceProse, valueProse } from "./value-words.ts";

/** How the second region is told beside the first. */
interface QuantityWords {
  readonly other: string;
  readonly nearly: string;
  readonly same: string;
}

interface Words {
  readonly quantities: Readonly<Record<Quantity, QuantityWords>>;
  readonly otherPeriod: string;
  readonly none: string;
}

const WORDS: Record<Lang, Words> = {
  sv: {
    quantities: {
      share: {
        other: "I {name} var andelen {value}, {size} lägre.",
        nearly: "I {name} var andelen i stort sett densamma, {value}.",
        same: "I {name} var andelen densamma.",
      },
      median: {
        other: "I {name} var medianen {value}, {size} längre.",
        nearly: "I {name} var medianen i stort sett densamma, {value}.",
        same: "I {name} var medianen densamma.",
      },
      // Regions differ in size, so numbers of persons are not subtracted.
      backlog: {
        other: "I {name} var det {value}.",
        nearly: "I {name} var det {value}.",
        same: "I {name} var det lika många.",
      },
    },
    otherPeriod: "Den senaste uppgiften för {name} gäller {period}: {value}.",
    none: "För {name} finns ingen uppgift.",
  },
  en: {
    quantities: {
      share: {
        other: "In {name} the share was {value}, which is {size} lower.",
        nearly: "In {name} the share was much the same, {value}.",
        same: "In {name} the share was the same.",
      },
      median: {
        other: "In {name} the median was {value}, which is {size} longer.",
        nearly: "In {name} the median was much the same, {value}.",
        same: "In {name} the median was the same.",
      },
      backlog: {
        other: "In {name} it was {value}.",
        nearly: "In {name} it was {value}.",
        same: "In {name} it was as many.",
      },
    },
    otherPeriod: "The latest figure for {name} is for {period}: {value}.",
    none: "There is no figure for {name}.",
  },
};

/** A region with its figures on the series. */
export interface PairSide {
  readonly region: Pick<Region, "name" | "shortName">;
  /** Null where the region is not in the series. */
  readonly facts: Pick<AreaFacts, "latest" | "distance"> | null;
}

/**
 * "I oktober 2026 fick 84,2 procent … i Region Uppsala. I Region Skåne var andelen 80,1 procent, 4,1
 * procentenheter lägre." Figures of different periods are not subtracted, and the newer is told
 * first. Null when neither region has a figure.
 */
export function describePair(
  { measure, basis, quantity }: Pick<MeasureSeries, "measure" | "basis" | "quantity">,
  first: PairSide,
  second: PairSide,
  lang: Lang,
): string | null {
  const [lead, other] = inOrder(quantity, first, second);
  const latest = lead.facts?.latest ?? null;
  if (lead.facts === null || latest === null) return null;
  const level = describeLevel({ measure, basis, quantity, area: lead.region }, lead.facts, lang);
  return paragraph([level, otherSentence(quantity, latest, other, lang)]);
}

/** The newer figure first, and of figures of one period the better. */
function inOrder(quantity: Quantity, first: PairSide, second: PairSide): [PairSide, PairSide] {
  const [a, b] = [first.facts?.latest ?? null, second.facts?.latest ?? null];
  if (b === null) return [first, second];
  if (a === null) return [second, first];
  const isBetter = betterSign(POLARITY[quantity]) * (b.value - a.value) > 0;
  const isFirst = a.period === b.period ? !isBetter : a.period > b.period;
  return isFirst ? [first, second] : [second, first];
}

function otherSentence(
  quantity: Quantity,
  lead: Figure,
  { region: { name }, facts }: PairSide,
  lang: Lang,
): string {
  const words = WORDS[lang];
  const latest = facts?.latest ?? null;
  if (latest === null) return fill(words.none, { name });
  const value = valueProse(latest, quantity, lang, facts?.distance?.threshold.value);
  if (latest.period !== lead.period) {
    return fill(words.otherPeriod, { name, value, period: formatPeriod(latest.period, lang) });
  }
  const size = Math.abs(withoutFloatNoise(lead.value - latest.value));
  const { same, nearly, other } = words.quantities[quantity];
  const form = size === 0 ? same : size < 0.05 ? nearly : other;
  return fill(form, { name, value, size: differenceProse(size, quantity, lang) });
}

/** Several series of a pair as a paragraph, the made-up figures said to be so. */
export const pairParagraph = (
  sentences: ReadonlyArray<string | null>,
  isMadeUp: boolean,
  lang: Lang,
): string => paragraph([...sentences, describeMadeUp(isMadeUp, lang)]);
