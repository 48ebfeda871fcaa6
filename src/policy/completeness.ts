/** How much of the form a region has answered. */
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
}

/** Completeness of a report, overall and by part. */
export function completenessOf(form: ReportForm, report: RegionReport): Completeness {
  const questions = countedQuestions(form);
  const answered = ({ id }: ReportQuestion): boolean => isAnswered(report.answers[id]);
  const percent = (asked: readonly ReportQuestion[]): number =>
    (100 * asked.filter(answered).length) / asked.length;
  const byPart = Map.groupBy(questions, ({ part }) => part);
  return {
    overall: percent(questions),
    parts: Object.fromEntries([...byPart].map(([part, asked]) => [part, percent(asked)])),
    answered: questions.filter(answered).length,
    questions: questions.length,
  };
}
