/** How much of the form a region has answered, and what it has left out. */
import type { RegionReport } from "./parse-report.ts";
import { isAnswered } from "./parse-report.ts";
import type { ReportForm, ReportQuestion } from "./report-form.ts";
import { countedQuestions } from "./report-form.ts";

/** Answered questions out of all, comments and contact details not counted. */
export interface Completeness {
  /** Percent. */
  readonly overall: number;
  /** Percent by part; a part with nothing to count is left out. */
  readonly parts: Readonly<Record<string, number>>;
  readonly answered: number;
  readonly questions: number;
  /** Ids of the questions without an answer, in the form's order. */
  readonly leftOut: readonly string[];
}

/** Completeness of a report, overall and by part. */
export function completenessOf(form: ReportForm, report: RegionReport): Completeness {
  const questions = countedQuestions(form);
  const hasAnswer = ({ id }: ReportQuestion): boolean => isAnswered(report.answers[id]);
  const percent = (asked: readonly ReportQuestion[]): number =>
    (100 * asked.filter(hasAnswer).length) / asked.length;
  const byPart = Map.groupBy(questions, ({ part }) => part);
  return {
    overall: percent(questions),
    parts: Object.fromEntries([...byPart].map(([part, asked]) => [part, percent(asked)])),
    answered: questions.filter(hasAnswer).length,
    questions: questions.length,
    leftOut: questions.filter((question) => !hasAnswer(question)).map(({ id }) => id),
  };
}
