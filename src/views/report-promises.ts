/** What the regions promised about their reporting, beside what was measured. */
import type { Region } from "../data/types.ts";
import type { Model } from "../model/model.ts";
import type { AnsweredForm } from "../policy/answered-form.ts";
import type { CrossCheck, Lacking } from "../policy/cross-check.ts";
import { monthsOf, type ReportForm } from "../policy/report-form.ts";
import { monthList } from "../text/agreement-figures.ts";
import { AGREEMENT_WORDS } from "../text/agreement-words.ts";
import { formatList, type Lang } from "../text/format.ts";
import { markedCaption } from "../text/made-up.ts";
import { fill, uncapital } from "../text/sentence.ts";
import { UI } from "../text/ui.ts";
import { byName } from "./agreement-matrix.ts";

/** Series that are named one by one; more of them are counted. */
const NAMED_SERIES = 2;

/** A promise of a region beside the measurement. */
export interface PromiseRow {
  readonly region: Region;
  readonly question: string;
  readonly answer: string;
  readonly result: CrossCheck["result"];
  readonly word: string;
  /** Months in which it was broken, and what is lacking. */
  readonly months: string;
}

/** The promises of all regions. */
export interface PromisesView {
  readonly caption: string;
  /** Empty where nothing can be measured for any region. */
  readonly rows: readonly PromiseRow[];
  /** What it would take to measure; null where something is measured. */
  readonly nothing: string | null;
  /** That it stands on made-up figures, where it does. */
  readonly note: string | null;
}

/** Every promise that can be held against the figures, region by region. */
export function promisesView(model: Model, answered: AnsweredForm, lang: Lang): PromisesView {
  const words = AGREEMENT_WORDS[lang].report;
  const { form, promises } = answered;
  const checks = promises.flatMap((one) => one.checks);
  const isMeasured = checks.some(({ missing }) => missing.length < monthsOf(form).length);
  const synthetic = checks.some((check) => check.synthetic);
  return {
    caption: markedCaption(words.crossCaption, synthetic, lang),
    rows: isMeasured
      ? byName(model.data.regions).flatMap((region) => rowsOf(model, answered, region, lang))
      : [],
    nothing: isMeasured
      ? null
      : fill(words.nothingMeasured, {
          year: String(form.year),
          series: formatList(evidenceNames(model, form, lang), lang),
        }),
    note: synthetic ? words.onMadeUp : null,
  };
}

function rowsOf(model: Model, answered: AnsweredForm, region: Region, lang: Lang): PromiseRow[] {
  const { form, promises } = answered;
  const own = promises.find((one) => one.region === region.code);
  return (own?.checks ?? []).map((check) => ({
    region,
    question: form.questions.find(({ id }) => id === check.question)?.text[lang] ?? check.question,
    answer: ownAnswer(answered, region, check.question, lang),
    result: check.result,
    word: AGREEMENT_WORDS[lang].report.measuredResult[check.result],
    months: evidenceWords(model, form, check, lang),
  }));
}

function ownAnswer(
  { form, reports }: AnsweredForm,
  region: Region,
  question: string,
  lang: Lang,
): string {
  const ui = UI[lang].report;
  const own = reports.find((one) => one.region === region.code)?.answers[question];
  if (typeof own?.answer === "boolean") return own.answer ? ui.yes : ui.no;
  return own?.isReference === true && form.refersTo !== null
    ? ui.refersTo(form.refersTo)
    : ui.noAnswer;
}

function evidenceWords(model: Model, form: ReportForm, check: CrossCheck, lang: Lang): string {
  const words = AGREEMENT_WORDS[lang].report;
  const { result, months, lacking } = check;
  if (result === "confirmed") return words.everyMonth;
  return [
    ...(months.length > 0 ? [fill(words.broken, { months: monthList(months, lang) })] : []),
    ...(lacking.length > 0
      ? [fill(words.lacking, { series: lackingWords(model, form, lacking, lang) })]
      : []),
  ].join(". ");
}

function lackingWords(
  model: Model,
  form: ReportForm,
  lacking: readonly Lacking[],
  lang: Lang,
): string {
  const words = AGREEMENT_WORDS[lang].report;
  if (lacking.length > NAMED_SERIES) {
    const all = form.evidence.reduce((sum, { bases }) => sum + bases.length, 0);
    return fill(words.lackingMany, { count: String(lacking.length), all: String(all) });
  }
  const series = lacking.map(({ measure, basis, notReported, unknown }) => {
    const months = monthsOf(form).filter((m) => notReported.includes(m) || unknown.includes(m));
    return fill(words.lackingSeries, {
      measure: shortName(model, measure, lang),
      basis: words.basis[basis],
      months: months.length === monthsOf(form).length ? words.wholeYear : monthList(months, lang),
    });
  });
  return formatList(series, lang);
}

const evidenceNames = (model: Model, { evidence }: ReportForm, lang: Lang): string[] =>
  evidence.flatMap(({ measure, bases }) =>
    bases.map(
      (basis) =>
        `${shortName(model, measure, lang)} (${AGREEMENT_WORDS[lang].report.basis[basis]})`,
    ),
  );

const shortName = (model: Model, measure: string, lang: Lang): string =>
  uncapital(model.data.measures.find(({ id }) => id === measure)?.shortName[lang] ?? measure);
