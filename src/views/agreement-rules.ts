/** The rules of an agreement in plain words, and what the rest of it says. */
import type { Table } from "../charts/chart.ts";
import type { Section, Source } from "../policy/agreement.ts";
import { AGREEMENT_WORDS } from "../text/agreement-words.ts";
import { formatKronor, type Lang } from "../text/format.ts";
import { numberWord } from "../text/quantities.ts";
import { fill } from "../text/sentence.ts";
import { amountTable } from "./agreement-money.ts";
import type { Judged } from "./agreement-pages.ts";

/** A requirement for reading. */
export interface RuleText {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly pool: string;
  /** The first gives the verdict. */
  readonly readings: readonly string[];
}

/** A heading with its paragraph. */
export interface TextSection {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** The rules as the page shows them. */
export interface RulesView {
  readonly lead: string;
  readonly rules: readonly RuleText[];
  readonly choices: ReadonlyArray<{ readonly question: string; readonly chosen: string }>;
  readonly amounts: Table;
  readonly sections: readonly TextSection[];
  readonly sources: readonly Source[];
}

/** The rules of a judged agreement. */
export function rulesView({ agreement, money }: Judged, lang: Lang): RulesView {
  const words = AGREEMENT_WORDS[lang].rules;
  const pools = new Map(money.requirements.map(({ requirement, pool }) => [requirement, pool]));
  return {
    lead: fill(words.lead, { count: numberWord(agreement.requirements.length, lang) }),
    rules: agreement.requirements.map(({ id, name, text, readings }) => ({
      id,
      name: name[lang],
      text: text[lang],
      pool: fill(words.pool, { kronor: formatKronor(pools.get(id) ?? 0, lang) }),
      readings: readings.map((reading) => reading.name[lang]),
    })),
    choices: agreement.choices.map(({ question, chosen }) => ({
      question: question[lang],
      chosen: chosen[lang],
    })),
    amounts: amountTable(agreement.amounts, words.amountsCaption, lang),
    sections: sectionsOf(agreement.sections, lang),
    sources: agreement.sources,
  };
}

/** Sections in the language of the page. */
export const sectionsOf = (sections: readonly Section[], lang: Lang): TextSection[] =>
  sections.map(({ id, title, text }) => ({ id, title: title[lang], text: text[lang] }));
