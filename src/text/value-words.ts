/**
 * Figures, differences and empty cells of any quantity in words: percent, days, persons. `Text` is
 * for labels and tables ("84,2 %"), `Prose` for running text ("84,2 procent").
 */
import type { Quantity } from "../data/types.ts";
import type { Absence } from "../model/absence.ts";
import { type Figure, isBareZero, isFigure, type Value } from "../model/value.ts";
import {
  decimalsIn,
  formatNumber,
  formatPercent,
  formatPercentAgainst,
  formatPlainSigned,
  formatSigned,
  type Lang,
  percentDecimals,
} from "./format.ts";
import { daysWords } from "./measure-phrases.ts";
import { peopleWords, percentWords, pointsWords, withoutFloatNoise } from "./quantities.ts";
import { fill } from "./sentence.ts";

/** A figure to write: a share that was published with one decimal or none keeps it so. */
export type Written = Pick<Figure, "value" | "rounded">;

interface Words {
  readonly absence: Readonly<Record<Exclude<Absence, "suppressed">, string>>;
  readonly suppressed: string;
  readonly hidden: string;
  readonly preliminary: string;
  readonly bareZero: string;
}

const WORDS: Record<Lang, Words> = {
  sv: {
    absence: {
      "not-reported": "Ej rapporterat",
      "no-contacts": "Inga kontakter",
      "not-delivered": "Uppgift saknas här",
    },
    suppressed: "Färre än {limit}",
    hidden: "För få för att visas",
    preliminary: "preliminär",
    bareZero: "antalet okänt",
  },
  en: {
    absence: {
      "not-reported": "Not reported",
      "no-contacts": "No contacts",
      "not-delivered": "No figure here",
    },
    suppressed: "Fewer than {limit}",
    hidden: "Too few to show",
    preliminary: "preliminary",
    bareZero: "number not known",
  },
};

const NOTHING = "–";

/**
 * "84,2 %", "69 %" where whole percent were published, "20,5 dagar", "1 234". `against` is the
 * threshold beside it, in percent: a missed one never reads as met.
 */
export function valueText(
  { value, rounded }: Written,
  quantity: Quantity,
  lang: Lang,
  against: number | null = null,
): string {
  if (quantity === "median") return daysWords(value, lang);
  if (quantity === "backlog") return formatNumber(value, lang);
  const published = publishedDecimals(rounded);
  if (published !== null) return formatPercent(value, lang, published);
  return against === null ? formatPercent(value, lang) : formatPercentAgainst(value, against, lang);
}

/**
 * A figure that is computed from the published ones, such as a mean: at most one decimal, since it
 * would otherwise look more exact than its sources.
 */
export const computedText = (value: number, quantity: Quantity, lang: Lang): string =>
  quantity === "share"
    ? formatPercent(value, lang)
    : valueText({ value: Math.round(value * 10) / 10, rounded: null }, quantity, lang);

/** Decimals that {@link valueText} writes; arguments as there. */
export function decimalsOf(
  { value, rounded }: Written,
  quantity: Quantity,
  against: number | null = null,
): number {
  if (quantity !== "share") return decimalsIn(value);
  return publishedDecimals(rounded) ?? percentDecimals(value, against);
}

/** What {@link valueText} writes behind the number; empty for persons. */
export function suffixOf(quantity: Quantity, lang: Lang): string {
  if (quantity === "backlog") return "";
  const [, suffix = ""] =
    /^0(.*)$/.exec(valueText({ value: 0, rounded: WHOLE }, quantity, lang)) ?? [];
  return suffix;
}

/**
 * Decimals of a share that was published rounded, none or one. Null where the publisher wrote more
 * (68.735753): it is then shown as one that is computed from counts.
 */
const publishedDecimals = (rounded: Written["rounded"]): number | null =>
  rounded === null || rounded.decimals > 1 ? null : rounded.decimals;

const WHOLE = { units: 0, decimals: 0 };

/** "84,2 procent", "20,5 dagar", "1 234 personer"; arguments as for {@link valueText}. */
export function valueProse(
  { value, rounded }: Written,
  quantity: Quantity,
  lang: Lang,
  against: number | null = null,
): string {
  if (quantity === "median") return daysWords(value, lang);
  if (quantity === "backlog") return peopleWords(value, lang);
  return percentWords(value, lang, against, publishedDecimals(rounded));
}

/** A difference with its sign, for a table whose head names the unit: "+3,1", "−2"; a dash for none. */
export function differenceText(difference: number | null, quantity: Quantity, lang: Lang): string {
  if (difference === null) return NOTHING;
  const size = withoutFloatNoise(difference);
  return quantity === "share" ? formatSigned(size, lang) : formatPlainSigned(size, lang);
}

/** The size of a difference: "3,1 procentenheter", "2 dagar", "1 234 personer". */
export function differenceProse(difference: number, quantity: Quantity, lang: Lang): string {
  const size = Math.abs(withoutFloatNoise(difference));
  if (quantity === "median") return daysWords(size, lang);
  return quantity === "backlog" ? peopleWords(size, lang) : pointsWords(size, lang);
}

/**
 * A table cell: the figure with what there is to say of it in brackets ("84,2 % (preliminär)"), or
 * why there is none. That figures are made up is said once, in the caption. A dash where neither is
 * known.
 */
export function cellText(
  value: Value | null,
  absence: Absence | null,
  quantity: Quantity,
  lang: Lang,
  against: number | null = null,
): string {
  if (value !== null && isFigure(value)) {
    const words = WORDS[lang];
    const marks = [
      ...(value.preliminary ? [words.preliminary] : []),
      ...(quantity === "share" && isBareZero(value) ? [words.bareZero] : []),
    ];
    const text = valueText(value, quantity, lang, against);
    return marks.length === 0 ? text : `${text} (${marks.join(", ")})`;
  }
  return absence === null ? NOTHING : absenceWord(absence, value?.disclosureLimit ?? 0, lang);
}

/** "Ej rapporterat", "Färre än 5", "Inga kontakter", "Uppgift saknas här". */
export function absenceWord(absence: Absence, disclosureLimit: number, lang: Lang): string {
  const words = WORDS[lang];
  if (absence !== "suppressed") return words.absence[absence];
  return disclosureLimit > 0
    ? fill(words.suppressed, { limit: String(disclosureLimit) })
    : words.hidden;
}
