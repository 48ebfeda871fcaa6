/** The answers to a form and their compilation as tables. */
import type { RegionCode } from "../data/types.ts";
import type { AnsweredForm } from "../policy/answered-form.ts";
import { isAnswered } from "../policy/parse-report.ts";
import { columnsOf, type Sheet } from "./sheet.ts";

const ANSWER_COLUMNS = columnsOf({
  region: ["string", "Code of the region."],
  region_name: ["string", "Name of the region, in Swedish."],
  received: ["date", "Day on which the report was received."],
  in_time: ["boolean", "Handed in by the last day of the form."],
  part: ["string", "Part of the form."],
  question: ["string", "Id of the question."],
  kind: ["string", "text, yes-no or comment."],
  text: ["string", "The question, in Swedish."],
  answer: ["string", "The answer; true or false to a yes-no question."],
  refers_to_earlier: ["boolean", "Answered by reference to the earlier report."],
  synthetic: ["boolean", "Made-up answer."],
});

const COMPILATION_COLUMNS = columnsOf({
  part: ["string", "Part of the form."],
  question: ["string", "Id of the question."],
  text: ["string", "The question, in Swedish."],
  reports: ["integer", "Regions with a report."],
  answered: ["integer", "Regions that answered, by reference or not."],
  referred: ["integer", "Of those, by reference to the earlier report."],
  yes: ["integer", "Regions that answered yes; empty where the question is not of that kind."],
  no: ["integer", "Regions that answered no."],
  left_out: ["integer", "Regions that reported and left it out."],
  left_out_by: ["string", "Their codes."],
  synthetic: ["boolean", "Made-up answers are among them."],
});

/**
 * `csv/report-<id>.csv`: every region with a report × every question; an empty answer that is no
 * reference was left out.
 */
export function answersSheet(
  { form, reports }: AnsweredForm,
  areaNames: ReadonlyMap<RegionCode, string>,
): Sheet {
  const rows = reports.flatMap((report) =>
    form.questions.map(({ id, part, kind, text }) => {
      const given = report.answers[id];
      const { answer = null, isReference = false } = given ?? {};
      return [
        report.region,
        areaNames.get(report.region) ?? null,
        report.reportedOn,
        report.isInTime,
        part,
        id,
        kind,
        text.sv,
        isAnswered(given) && answer !== null ? String(answer) : null,
        isReference,
        report.synthetic,
      ];
    }),
  );
  return { columns: ANSWER_COLUMNS, key: ["region", "question"], rows };
}

/** `csv/report-<id>-compilation.csv`: one row per question that counts, over all reports. */
export function compilationSheet({ form, reports, compilation }: AnsweredForm): Sheet {
  const synthetic = reports.some((report) => report.synthetic);
  const rows = compilation.map(({ question, answered, referred, yes, no, leftOutBy }) => {
    const asked = form.questions.find(({ id }) => id === question);
    return [
      asked?.part ?? null,
      question,
      asked?.text.sv ?? null,
      reports.length,
      answered,
      referred,
      yes,
      no,
      leftOutBy.length,
      leftOutBy.join(", "),
      synthetic,
    ];
  });
  return { columns: COMPILATION_COLUMNS, key: ["question"], rows };
}
