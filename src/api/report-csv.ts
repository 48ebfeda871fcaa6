/** The answers to a form and their compilation as tables in Swedish form. */
import type { AnsweredForm } from "../policy/answered-form.ts";
import { isAnswered } from "../policy/parse-report.ts";
import { swedishNumber, swedishSheet } from "./csv.ts";

const ANSWER_COLUMNS = [
  "region",
  "received",
  "in_time",
  "part",
  "question",
  "kind",
  "text",
  "answer",
  "refers_to_earlier",
  "synthetic",
];

const COMPILATION_COLUMNS = [
  "part",
  "question",
  "text",
  "reports",
  "answered",
  "referred",
  "yes",
  "no",
  "left_out",
  "left_out_by",
  "synthetic",
];

/**
 * `csv/report-<id>.csv`: every region with a report × every question; an empty answer that is no
 * reference was left out.
 */
export function answersCsv({ form, reports }: AnsweredForm): string {
  const rows = reports.flatMap((report) =>
    form.questions.map(({ id, part, kind, text }) => {
      const given = report.answers[id];
      const { answer = null, isReference = false } = given ?? {};
      return [
        report.region,
        report.reportedOn ?? "",
        report.isInTime === null ? "" : String(report.isInTime),
        part,
        id,
        kind,
        text.sv,
        isAnswered(given) && answer !== null ? String(answer) : "",
        String(isReference),
        String(report.synthetic),
      ];
    }),
  );
  return swedishSheet([ANSWER_COLUMNS, ...rows]);
}

/** `csv/report-<id>-compilation.csv`: one row per question that counts, over all reports. */
export function compilationCsv({ form, reports, compilation }: AnsweredForm): string {
  const synthetic = String(reports.some((report) => report.synthetic));
  const rows = compilation.map(({ question, answered, referred, yes, no, leftOutBy }) => {
    const asked = form.questions.find(({ id }) => id === question);
    const number = (value: number | null): string => (value === null ? "" : swedishNumber(value));
    return [
      asked?.part ?? "",
      question,
      asked?.text.sv ?? "",
      number(reports.length),
      number(answered),
      number(referred),
      number(yes),
      number(no),
      number(leftOutBy.length),
      leftOutBy.join(", "),
      synthetic,
    ];
  });
  return swedishSheet([COMPILATION_COLUMNS, ...rows]);
}
