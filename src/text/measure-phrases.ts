/**
 * How each measure is spoken of, by id and basis: what level sentences, distances, chart titles and
 * empty months are built from. The wording is in phrases/. A measure that is not there yet gets the
 * generic phrases, built from the names in its file; add it to its care area's file when it is.
 */
import type { Basis, Frequency, Measure, Quantity, Wording } from "../data/types.ts";
import { formatPlainNumber, type Lang } from "./format.ts";
import { BUP } from "./phrases/bup.ts";
import { GENERIC } from "./phrases/generic.ts";
import type { MeasureWords, Phrases } from "./phrases/phrases.ts";
import { PRIMARY } from "./phrases/primary.ts";
import { SPECIALIST } from "./phrases/specialist.ts";
import { WAITING } from "./phrases/waiting.ts";
import { fill, formFor, type Forms } from "./sentence.ts";

const MEASURES: Readonly<Record<string, MeasureWords>> = { ...PRIMARY, ...SPECIALIST, ...BUP };

/** The phrases of a measure, with its limit and what is waited for filled in. */
export function phrasesOf(measure: Measure, basis: Basis, lang: Lang): Phrases {
  const phrases = basis === "waiting" ? WAITING[lang] : wordsOf(measure).completed[lang];
  const set = (text: string): string => setNames(text, measure, lang);
  const setForms = ({ one, other }: Forms): Forms => ({ one: set(one), other: set(other) });
  return {
    level: set(phrases.level),
    more: setForms(phrases.more),
    none: set(phrases.none),
    title: set(phrases.title),
    unit: set(phrases.unit),
    contacts: setForms(phrases.contacts),
  };
}

/** What those on the list wait for: "ett första besök i specialiserad vård". */
export const goalOf = (
  measure: Measure,
  lang: Lang,
  length: "goal" | "shortGoal" = "goal",
): string => wordsOf(measure)[length][lang].replaceAll("{name}", measure.name[lang]);

/** Whose wait a median is of: "dem som fick ett första besök i specialiserad vård". */
export const whomOf = (measure: Measure, basis: Basis, lang: Lang): string =>
  setNames(wordsOf(measure).whom[basis][lang], measure, lang);

const TITLES = {
  sv: {
    median: {
      completed: "Väntetid till {goal}, median",
      waiting: "Hur länge de som väntar på {goal} har väntat, median",
    },
    backlog: "Väntat mer än {days} på {goal}",
    units: {
      share: "procent av dem som väntar, utan patientvald väntan",
      median: "dagar; hälften hade väntat högst så länge",
      backlog: { month: "antal personer den sista dagen i månaden", year: "antal personer" },
    },
  },
  en: {
    median: {
      completed: "Waiting time for {goal}, median",
      waiting: "How long those waiting for {goal} have waited, median",
    },
    backlog: "Waited more than {days} for {goal}",
    units: {
      share: "per cent of those waiting, without patient-chosen waiting",
      median: "days; half had waited at most so long",
      backlog: { month: "number of people on the last day of the month", year: "number of people" },
    },
  },
} as const;

/** What a chart is of, without place: "Andel som fick …", "Väntetid till …, median". */
export function titleOf(measure: Measure, basis: Basis, quantity: Quantity, lang: Lang): string {
  if (quantity === "share") return phrasesOf(measure, basis, lang).title;
  const titles = TITLES[lang];
  const goal = goalOf(measure, lang, "shortGoal");
  if (quantity === "median") return fill(titles.median[basis], { goal });
  return fill(titles.backlog, { goal, days: daysWords(backlogDaysOf(measure), lang) });
}

/** What the figures of a chart are: "procent av …", "dagar; …", "antal personer …". */
export function unitOf(
  measure: Measure,
  basis: Basis,
  quantity: Quantity,
  frequency: Frequency,
  lang: Lang,
): string {
  const { units } = TITLES[lang];
  if (quantity === "median") return units.median;
  if (quantity === "backlog") return units.backlog[frequency];
  const isYearOfQueue = basis === "waiting" && frequency === "year";
  return isYearOfQueue ? units.share : phrasesOf(measure, basis, lang).unit;
}

/** Days beyond which a wait counts as long; a measure without such a number has no backlog. */
export function backlogDaysOf({ id, backlogDays }: Measure): number {
  if (backlogDays === null) throw new RangeError(`the measure ${id} has no backlog`);
  return backlogDays;
}

const wordsOf = ({ id }: Measure): MeasureWords => MEASURES[id] ?? GENERIC;

const setNames = (text: string, measure: Measure, lang: Lang): string =>
  text
    .replaceAll("{goal}", goalOf(measure, lang))
    .replaceAll("{shortGoal}", goalOf(measure, lang, "shortGoal"))
    .replaceAll("{limit}", limitWords(measure, lang))
    .replaceAll("{name}", measure.name[lang]);

const DAYS: Record<Lang, Forms> = {
  sv: { one: "dag", other: "dagar" },
  en: { one: "day", other: "days" },
};

const OWN_DATE: Wording = { sv: "måldatum", en: "the set date" };

/** "3 dagar", "1 dag"; a measure with a date for each patient has no days. */
export function limitWords({ limitDays }: Measure, lang: Lang): string {
  return limitDays === null ? OWN_DATE[lang] : daysWords(limitDays, lang);
}

/** "180 dagar", "20,5 dagar", with the space that keeps them together. */
export const daysWords = (days: number, lang: Lang): string =>
  `${formatPlainNumber(days, lang)}\u00A0${formFor(days, DAYS[lang])}`;
