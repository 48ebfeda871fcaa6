/** The reports of all regions put together, question by question: the national compilation. */
import type { RegionCode } from "../data/types.ts";
import type { RegionReport } from "./parse-report.ts";
import { isAnswered } from "./parse-report.ts";
import type { ReportForm } from "./report-form.ts";
import { countedQuestions } from "./report-form.ts";

/** One question over all reports. */
export interface QuestionSummary {
  readonly question: string;
  /** Regions that answered, by reference or not. */
  readonly answered: number;
  /** Of those, the ones that referred to the earlier report. */
  readonly referred: number;
  /** Regions that answered yes or no; null where the question is not of that kind. */
  readonly yes: number | null;
  readonly no: number | null;
  /** Regions that reported and left it out, by code. */
  readonly leftOutBy: readonly RegionCode[];
}

/** Every question that counts, in the form's order; regions without a report are not in it. */
export function compileReports(
  form: ReportForm,
  reports: readonly RegionReport[],
): QuestionSummary[] {
  return countedQuestions(form).map(({ id, kind }) => {
    const given = reports.map(({ region, answers }) => ({ region, entry: answers[id] }));
    const answered = given.filter(({ entry }) => isAnswered(entry));
    const saying = (answer: boolean): number | null =>
      kind === "yes-no" ? answered.filter(({ entry }) => entry?.answer === answer).length : null;
    return {
      question: id,
      answered: answered.length,
      referred: answered.filter(({ entry }) => entry?.isReference === true).length,
      yes: saying(true),
      no: saying(false),
      leftOutBy: given
        .filter(({ entry }) => !isAnswered(entry))
        .map(({ region }) => region)
        .sort(),
    };
  });
}
