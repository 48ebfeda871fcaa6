/** The published file reports/<id>.json: the form, the answers, and what the drops say. */
import type { RegionCode } from "../data/types.ts";
import type { AnsweredForm, AnsweredReport } from "../policy/answered-form.ts";
import type { CrossCheck } from "../policy/cross-check.ts";
import { isAnswered } from "../policy/parse-report.ts";
import { referenceKey } from "../policy/report-form.ts";
import type { AnswerDocument, ReportDocument } from "./report-schema.ts";

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
