/** The published file reports/<id>.json: the form, the answers, and what the drops say. */
import type { RegionCode, Wording } from "../data/types.ts";
import type { AnsweredForm, AnsweredReport } from "../policy/answered-form.ts";
import type { QuestionSummary } from "../policy/compile-reports.ts";
import type { Completeness } from "../policy/completeness.ts";
import type { CrossCheck } from "../policy/cross-check.ts";
import { isAnswered } from "../policy/parse-report.ts";
import { referenceKey, type ReportPart, type ReportQuestion } from "../policy/report-form.ts";

/** A given answer; null where it is a reference and nothing else, with the form's key beside it. */
export type AnswerDocument = Readonly<Record<string, string | boolean | null>> & {
  readonly question: string;
  readonly answer: string | boolean | null;
};

/** One region's report. */
export interface RegionReportDocument {
  readonly region: RegionCode;
  readonly synthetic: boolean;
  readonly reportedOn: string | null;
  readonly inTime: boolean | null;
  readonly completeness: Completeness;
  /** Answered questions and comments, in the form's order. */
  readonly answers: readonly AnswerDocument[];
  readonly crossCheck: readonly CrossCheck[];
}

/** The whole file. */
export interface ReportDocument {
  readonly year: number;
  readonly agreement: string;
  readonly name: Wording;
  /** Last day to hand in. */
  readonly dueBy: string;
  readonly parts: readonly ReportPart[];
  readonly questions: readonly Omit<ReportQuestion, "prefill" | "promise">[];
  /** Regions with a report, by code. */
  readonly regions: readonly RegionReportDocument[];
  /** Every question that counts, over the regions with a report. */
  readonly compilation: readonly QuestionSummary[];
  /** The measurable promises of all regions, also of those without a report. */
  readonly promises: readonly (CrossCheck & { readonly region: RegionCode })[];
}

/** Writes down a form with its answers. */
export function reportDocument({
  form,
  reports,
  promises,
  compilation,
}: AnsweredForm): ReportDocument {
  const checksOf = (code: RegionCode): readonly CrossCheck[] =>
    promises.find(({ region }) => region === code)?.checks ?? [];
  return {
    year: form.year,
    agreement: form.agreement,
    name: form.name,
    dueBy: form.dueBy,
    parts: form.parts,
    questions: form.questions.map(({ id, part, kind, text }) => ({ id, part, kind, text })),
    regions: reports.map((report) => ({
      region: report.region,
      synthetic: report.synthetic,
      reportedOn: report.reportedOn,
      inTime: report.isInTime,
      completeness: report.completeness,
      answers: answersOf(form, report),
      crossCheck: checksOf(report.region),
    })),
    compilation,
    promises: promises.flatMap(({ region, checks }) =>
      checks.map((check) => ({ region, ...check })),
    ),
  };
}

function answersOf(form: AnsweredForm["form"], report: AnsweredReport): AnswerDocument[] {
  const reference = referenceKey(form);
  return form.questions.flatMap(({ id }) => {
    const given = report.answers[id];
    if (given === undefined || !isAnswered(given)) return [];
    const refers = reference === null ? {} : { [reference]: given.isReference };
    return [{ question: id, answer: given.answer, ...refers }];
  });
}
