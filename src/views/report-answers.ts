/** What one region answered on the form of an agreement. */
import type { Region } from "../data/types.ts";
import type { AnsweredReport } from "../policy/answered-form.ts";
import { isAnswered } from "../policy/parse-report.ts";
import type { ReportForm, ReportPart, ReportQuestion } from "../policy/report-form.ts";
import { AGREEMENT_WORDS } from "../text/agreement-words.ts";
import { formatDate, type Lang } from "../text/format.ts";
import { fill } from "../text/sentence.ts";
import { UI } from "../text/ui.ts";

/** A question with the region's answer; null where there is none. */
export interface AnswerView {
  readonly id: string;
  readonly question: string;
  readonly answer: string | null;
  /** The answer is the region's own words, in Swedish. */
  readonly isOwnWords: boolean;
  /** "Hänvisar till redovisningen för 2023"; null where it does not. */
  readonly refers: string | null;
}

/** A region's answers under one part of the form. */
export interface AnswerPart {
  readonly id: string;
  readonly title: string;
  readonly answers: readonly AnswerView[];
}

/** A region with a report. */
export interface RegionReportView {
  readonly region: Region;
  readonly synthetic: boolean;
  readonly reportedOn: string | null;
  readonly completeness: string;
  /** Parts with at least one answer; empty for an empty report. */
  readonly parts: readonly AnswerPart[];
}

/** Areas are numbered as in the agreement; contact details and general questions are not. */
export const isArea = (id: string): boolean => /^\d/.test(id);

/** "3.4 Förvaltning av register …", "Generellt". */
export const partTitle = ({ id, title }: ReportPart, lang: Lang): string =>
  isArea(id) ? `${id} ${title[lang]}` : title[lang];

/** "i tid", "för sent". */
export function whenWords({ isInTime }: Pick<AnsweredReport, "isInTime">, lang: Lang): string {
  const words = AGREEMENT_WORDS[lang].report;
  return isInTime === null ? words.noDate : isInTime ? words.inTime : words.late;
}

/** A region's report as the page shows it. */
export function regionReport(
  region: Region,
  report: AnsweredReport,
  form: ReportForm,
  lang: Lang,
): RegionReportView {
  const words = AGREEMENT_WORDS[lang].report;
  const { answered, questions } = report.completeness;
  const parts = form.parts
    .map((part) => ({
      id: part.id,
      title: partTitle(part, lang),
      answers: form.questions
        .filter((question) => question.part === part.id)
        // A comment that was not made is no missing answer.
        .filter(({ id, kind }) => kind !== "comment" || isAnswered(report.answers[id]))
        .map((question) => answerView(question, report, form, lang)),
    }))
    .filter(({ answers }) => answers.length > 0);
  const { reportedOn } = report;
  return {
    region,
    synthetic: report.synthetic,
    reportedOn:
      reportedOn === null
        ? null
        : fill(words.reportedOn, {
            date: formatDate(reportedOn, lang),
            when: whenWords(report, lang),
          }),
    completeness: UI[lang].report.completenessOf(answered, questions),
    parts: Object.values(report.answers).some(isAnswered) ? parts : [],
  };
}

function answerView(
  { id, text }: ReportQuestion,
  report: AnsweredReport,
  { refersTo }: ReportForm,
  lang: Lang,
): AnswerView {
  const ui = UI[lang].report;
  const given = report.answers[id];
  const value = isAnswered(given) ? (given?.answer ?? null) : null;
  const answer = typeof value === "boolean" ? (value ? ui.yes : ui.no) : value;
  return {
    id,
    question: text[lang],
    answer,
    isOwnWords: typeof value === "string",
    refers: given?.isReference === true && refersTo !== null ? ui.refersTo(refersTo) : null,
  };
}
