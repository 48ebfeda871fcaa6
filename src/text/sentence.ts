/** How sentences are put together from templates; everything that composes text goes through here. */
import { MONTHS } from "./format.ts";

const NO_BREAK = "\u00A0";

/** A number and the short word after it, which belong on one line; longer units may part. */
const UNITS = /(\d) (?=(?:dagar|dag|days|day)(?!\p{L}))/gu;

/** A day and its month: "den 31 oktober", "on 31 October". */
const DAYS = new RegExp(
  `(?<![\\p{L}\\d])(\\d{1,2}) (?=(?:${[...MONTHS.sv, ...MONTHS.en].join("|")})(?!\\p{L}))`,
  "gu",
);

/** "8 av 10", "8 in 10". */
const OUT_OF = /(\d) (av|in) (?=\d)/g;

/**
 * A template with its `{names}` replaced by their values; a name without a value is an error. A
 * number is kept on one line with a short unit after it, and a day with its month.
 */
export function fill(template: string, values: Readonly<Record<string, string>> = {}): string {
  const text = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for {${name}} in "${template}"`);
    return value;
  });
  return text
    .replace(UNITS, `$1${NO_BREAK}`)
    .replace(DAYS, `$1${NO_BREAK}`)
    .replace(OUT_OF, `$1${NO_BREAK}$2${NO_BREAK}`);
}

/** The text with a capital first letter. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * The text with a small first letter, for a sentence that becomes part of another. An abbreviation
 * ("BUP, första besök") keeps its capitals.
 */
export const uncapital = (text: string): string =>
  /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

/** The sentence without its full stop, for more to follow. */
export const withoutFullStop = (sentence: string): string => sentence.replace(/\.$/, "");

/** Sentences as one paragraph; what has nothing to say is null and left out. */
export const paragraph = (sentences: ReadonlyArray<string | null>): string =>
  sentences.filter((sentence) => sentence !== null).join(" ");

/** The form for one, or the form for none and several. */
export interface Forms {
  readonly one: string;
  readonly other: string;
}

/** The form that goes with the number. */
export const formFor = (count: number, forms: Forms): string =>
  count === 1 ? forms.one : forms.other;
