/** The schema of a region's answers, made from the form: every question, and no other key. */
import { referenceKey, type ReportForm, type ReportQuestion } from "./report-form.ts";

/** JSON Schema of the files of `data/reports/<id>/`. */
export function reportSchema(form: ReportForm): object {
  const reference = referenceKey(form);
  const references = reference === null ? {} : { [reference]: { type: "boolean" } };
  const answer = ({ kind }: ReportQuestion) => ({
    ...object({
      answer: { type: [kind === "yes-no" ? "boolean" : "string", "null"] },
      ...references,
    }),
    required: ["answer"],
  });
  const answers = Object.fromEntries(
    form.questions.map((question) => [question.id, answer(question)]),
  );
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: `One region's answers: a file of data/reports/${form.id}/`,
    ...object({
      region: { type: "string", pattern: "^\\d{2}$" },
      synthetic: { type: "boolean" },
      reportedOn: { type: "string", format: "date" },
      answers: object(answers),
    }),
    required: ["region", "synthetic", "answers"],
  };
}

const object = (properties: object) => ({
  type: "object",
  additionalProperties: false,
  properties,
});
