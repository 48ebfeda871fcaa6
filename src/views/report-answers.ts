/** What one region answered on the form of an agreement. */
import type { Region } from "../data/types.ts";
import type { RegionReportDocument, ReportDocument } from "../policy/report-document.ts";
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
  readonly refers: boolean;
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

/** "Besvarat 14 av 38 frågor" without the first word. */
function answeredWords({ completeness }: RegionReportDocument, lang: Lang): string {
  const { answered, questions } = completeness;
  return UI[lang].agreement2024.completenessOf(answered, questions);
}

/** Areas are numbered as in the agreement; contact details and general questions are not. */
export const isArea = (id: string): boolean => /^\d/.test(id);

/** A region's report as the page shows it. */
export function regionReport(
  region: Region,
  report: RegionReportDocument,
  { parts, questions }: ReportDocument,
  lang: Lang,
): RegionReportView {
  const words = AGREEMENT_WORDS[lang].report;
  const answered = parts
    .map(({ id, title }) => ({
      id,
      title: isArea(id) ? `${id} ${title[lang]}` : title[lang],
      answers: questions
        .filter(({ part }) => part === id)
        .map((question) => answerView(question, report, lang))
        // A comment that was not made is no missing answer.
        .filter(({ kind, answer, refers }) => kind !== "comment" || answer !== null || refers),
    }))
    .filter(({ answers }) => answers.length > 0);
  const date = report.reportedOn;
  return {
    region,
    synthetic: report.synthetic,
    reportedOn: date === null ? null : fill(words.reportedOn, { date: formatDate(date, lang) }),
    completeness: answeredWords(report, lang),
    parts: report.answers.length === 0 ? [] : answered,
  };
}

function answerView(
  { id, text, kind }: ReportDocument["questions"][number],
  report: RegionReportDocument,
  lang: Lang,
) {
  const ui = UI[lang].agreement2024;
  const given = report.answers.find(({ question }) => question === id);
  const value = given?.answer ?? null;
  const answer = typeof value === "boolean" ? (value ? ui.yes : ui.no) : value;
  return {
    id,
    kind,
    question: text[lang],
    answer,
    isOwnWords: typeof value === "string",
    refers: given?.reference2023 ?? false,
  };
}
