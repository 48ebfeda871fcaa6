/**
 * How each measure is spoken of, by id and basis: what level sentences, distances, chart titles and
 * empty months are built from. The wording is in phrases/. A measure that is not there yet gets the
 * generic phrases, built from the names in its file; add it to its care area's file when it is.
 */
import type { Basis, Measure, Wording } from "../data/types.ts";
import type { Lang } from "./format.ts";
import { BUP } from "./phrases/bup.ts";
import { GENERIC } from "./phrases/generic.ts";
import type { MeasureWords, Phrases } from "./phrases/phrases.ts";
import { PRIMARY } from "./phrases/primary.ts";
import { SPECIALIST } from "./phrases/specialist.ts";
import { WAITING } from "./phrases/waiting.ts";
import type { Forms } from "./sentence.ts";

const MEASURES: Readonly<Record<string, MeasureWords>> = { ...PRIMARY, ...SPECIALIST, ...BUP };

/** Whether the measure has words of its own. */
export const hasOwnPhrases = (id: string): boolean => id in MEASURES;

/** The phrases of a measure, with its limit and what is waited for filled in. */
export function phrasesOf(measure: Measure, basis: Basis, lang: Lang): Phrases {
  const known = MEASURES[measure.id] ?? GENERIC;
  const phrases = basis === "waiting" ? WAITING[lang] : known.completed[lang];
  const set = (text: string): string =>
    text
      .replaceAll("{goal}", goalOf(measure, lang))
      .replaceAll("{shortGoal}", goalOf(measure, lang, "shortGoal"))
      .replaceAll("{limit}", limitWords(measure, lang))
      .replaceAll("{name}", measure.name[lang]);
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
export function goalOf(
  measure: Measure,
  lang: Lang,
  length: "goal" | "shortGoal" = "goal",
): string {
  const goal: Wording | null | undefined = (MEASURES[measure.id] ?? GENERIC)[length];
  return (goal ?? GENERIC.goal)?.[lang].replaceAll("{name}", measure.name[lang]) ?? "";
}

const DAYS: Record<Lang, Forms> = {
  sv: { one: "dag", other: "dagar" },
  en: { one: "day", other: "days" },
};

const OWN_DATE: Wording = { sv: "måldatum", en: "the set date" };

/** "3 dagar", "1 dag"; a measure with a date for each patient has no days. */
export function limitWords({ limitDays }: Measure, lang: Lang): string {
  return limitDays === null ? OWN_DATE[lang] : daysWords(limitDays, lang);
}

/** "180 dagar", with the space that keeps them together. */
export function daysWords(days: number, lang: Lang): string {
  return `${days}\u00A0${days === 1 ? DAYS[lang].one : DAYS[lang].other}`;
}
