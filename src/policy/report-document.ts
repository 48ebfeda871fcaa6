/** The published file reports/<year>.json: the form, the answers, and what the drops say. */
import type { Measure, RegionCode, Wording } from "../data/types.ts";
import type { Completeness } from "./completeness.ts";
import { completenessOf } from "./completeness.ts";
import type { CrossCheck } from "./cross-check.ts";
import { crossCheck } from "./cross-check.ts";
import type { Lookup } from "./months.ts";
import type { RegionReport } from "./parse-report.ts";
import { isAnswered } from "./parse-report.ts";
import type { ReportForm, ReportPart, ReportQuestion } from "./report-form.ts";

/** A given answer; null where it is a reference and nothing else. */
export interface AnswerDocument {
  readonly question: string;
  readonly answer: string | boolean | null;
  readonly reference2023: boolean;
}

/** One region's report. */
export interface RegionReportDocument {
  readonly region: RegionCode;
  readonly synthetic: boolean;
  readonly reportedOn: string | null;
  readonly completeness: Completeness;
  /** Answered questions and comments, in the form's order. */
  readonly answers: readonly AnswerDocument[];
  readonly crossCheck: readonly CrossCheck[];
}

/** The whole file. */
export interface ReportDocument {
  readonly year: number;
  readonly name: Wording;
  readonly parts: readonly ReportPart[];
  readonly questions: readonly Omit<ReportQuestion, "prefill" | "promise">[];
  /** Regions with a report, by code. */
  readonly regions: readonly RegionReportDocument[];
}

/** Puts the reports together with their completeness and cross-check. */
export function buildReportDocument(
  form: ReportForm,
  reports: readonly RegionReport[],
  measures: readonly Pick<Measure, "id" | "bases">[],
  lookup: Lookup,
): ReportDocument {
  return {
    year: form.year,
    name: form.name,
    parts: form.parts,
    questions: form.questions.map(({ id, part, kind, text }) => ({ id, part, kind, text })),
    regions: reports
      .toSorted((a, b) => (a.region < b.region ? -1 : 1))
      .map((report) => ({
        region: report.region,
        synthetic: report.synthetic,
        reportedOn: report.reportedOn ?? null,
        completeness: completenessOf(form, report),
        answers: answersOf(form, report),
        crossCheck: crossCheck(form, report.region, measures, lookup),
      })),
  };
}

function answersOf(form: ReportForm, report: RegionReport): AnswerDocument[] {
  return form.questions.flatMap(({ id }) => {
    const given = report.answers[id];
    if (given === undefined || !isAnswered(given)) return [];
    const reference2023 = given.reference2023 ?? false;
    return [{ question: id, answer: given.answer, reference2023 }];
  });
}
