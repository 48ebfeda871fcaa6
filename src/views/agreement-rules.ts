/** The rules of an agreement in plain words, and what the rest of it says. */
import type { Table } from "../charts/chart.ts";
import type { Agreement, AgreementSection, SourceDocument } from "../policy/agreement.ts";
import type { JudgedAgreement } from "../policy/judged-agreement.ts";
import type { Money } from "../policy/money.ts";
import { AGREEMENT_WORDS } from "../text/agreement-words.ts";
import { formatKronor, type Lang } from "../text/format.ts";
import { numberWord } from "../text/quantities.ts";
import { fill, formFor } from "../text/sentence.ts";
import { amountTable } from "./agreement-money.ts";

/** A requirement for reading. */
export interface RuleText {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  /** "Pott: 274 630 000 kronor."; null where no money is computed. */
  readonly pool: string | null;
  /** The first gives the verdict; empty where the text is read in one way. */
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
  readonly period: string;
  readonly rules: readonly RuleText[];
  readonly choices: ReadonlyArray<{ readonly question: string; readonly chosen: string }>;
  /** What is not known. */
  readonly unknown: readonly string[];
  /** Null where the agreement states none. */
  readonly amounts: Table | null;
  readonly sections: readonly TextSection[];
  readonly sources: readonly SourceDocument[];
}

/** The rules of an agreement, known to the last one or not. */
export function rulesView({ agreement, money }: JudgedAgreement, lang: Lang): RulesView {
  const words = AGREEMENT_WORDS[lang].rules;
  const rules = ruleTexts(agreement, money, lang);
  const count = formFor(rules.length, words.count);
  return {
    lead: [
      fill(count, { count: numberWord(rules.length, lang) }),
      ...(money === null ? [] : [words.pools]),
      ...(rules.some(({ readings }) => readings.length > 0) ? [words.readings] : []),
      ...(agreement.evaluable ? [] : [agreement.reason[lang]]),
    ].join(" "),
    period: agreement.period[lang],
    rules,
    choices: (agreement.evaluable ? agreement.choices : []).map(({ question, chosen }) => ({
      question: question[lang],
      chosen: chosen[lang],
    })),
    unknown: agreement.unknown.map((wording) => wording[lang]),
    amounts:
      agreement.amounts.length === 0
        ? null
        : amountTable(agreement.amounts, words.amountsCaption, lang),
    sections: sectionsOf(agreement.sections, lang),
    sources: agreement.sources,
  };
}

function ruleTexts(agreement: Agreement, money: Money | null, lang: Lang): RuleText[] {
  const words = AGREEMENT_WORDS[lang].rules;
  const rules = (agreement.evaluable ? agreement.requirements : []).map(({ id, readings }) => {
    const pool = money?.requirements.find(({ requirement }) => requirement === id)?.pool ?? null;
    return {
      id,
      pool: pool === null ? null : fill(words.pool, { kronor: formatKronor(pool, lang) }),
      readings: readings.length > 1 ? readings.map(({ name }) => name[lang]) : [],
    };
  });
  return agreement.requirements.map(({ id, name, text }) => {
    const { pool = null, readings = [] } = rules.find((rule) => rule.id === id) ?? {};
    return { id, name: name[lang], text: text[lang], pool, readings };
  });
}

/** Sections in the language of the page. */
export const sectionsOf = (sections: readonly AgreementSection[], lang: Lang): TextSection[] =>
  sections.map(({ id, title, text }) => ({ id, title: title[lang], text: text[lang] }));
