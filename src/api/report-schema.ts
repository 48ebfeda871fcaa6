/** The form of `reports/<id>.json`: its schema, and the types of what is written. */
import { z } from "zod";

import { basis, count, list, month, percent, regionCode, wording } from "./schema-parts.ts";

const part = z.strictObject({ id: z.string(), title: wording, note: wording.nullable() });

const question = z.strictObject({
  id: z.string(),
  part: z.string(),
  kind: z.enum(["text", "yes-no", "comment"]),
  text: wording,
});

const completeness = z.strictObject({
  overall: percent,
  parts: z.record(z.string(), percent),
  answered: z.int(),
  questions: z.int(),
  leftOut: list(z.string()).describe("Questions without an answer."),
});

/** Fields of an answer that say whether it refers to the report of an earlier year. */
const REFERENCE = /^reference\d{4}$/;
const FIELDS = new Set(["question", "answer"]);

const answer = z
  .object({ question: z.string(), answer: z.union([z.string(), z.boolean()]).nullable() })
  .catchall(z.union([z.string(), z.boolean()]).nullable())
  .refine((given) =>
    Object.entries(given).every(
      ([name, value]) => FIELDS.has(name) || (REFERENCE.test(name) && typeof value === "boolean"),
    ),
  )
  .meta({
    additionalProperties: false,
    patternProperties: {
      [REFERENCE.source]: {
        description: "Answered by reference to the report of that year.",
        type: "boolean",
      },
    },
  });

const lacking = z.strictObject({
  measure: z.string(),
  basis,
  notReported: list(month),
  unknown: list(month).describe("Months reported, but without the day or the response rate."),
});

const crossCheck = z.strictObject({
  question: z.string(),
  result: z.enum(["confirmed", "contradicted", "not-measurable"]),
  months: list(month),
  missing: list(month),
  synthetic: z.boolean(),
  lacking: list(lacking).describe(
    "What stands between the evidence and the whole of it, series by series.",
  ),
});

const regionReport = z.strictObject({
  region: regionCode,
  synthetic: z.boolean(),
  reportedOn: z.iso.date().nullable(),
  inTime: z
    .boolean()
    .nullable()
    .describe("Handed in by the form's last day; null where the day is not known."),
  completeness,
  answers: list(answer).describe("Answered questions and comments, in the form's order."),
  crossCheck: list(crossCheck),
});

const questionSummary = z.strictObject({
  question: z.string(),
  answered: count,
  referred: count.describe("Of those answered, by reference to the earlier report."),
  yes: count.nullable(),
  no: count.nullable(),
  leftOutBy: list(regionCode),
});

/** The whole file. */
export const reportSchema = z
  .strictObject({
    year: z.int(),
    agreement: z.string().describe("Id of the agreement."),
    name: wording,
    dueBy: z.iso.date().describe("Last day to hand in."),
    parts: list(part),
    questions: list(question),
    regions: list(regionReport).describe("Regions with a report, by code."),
    compilation: list(questionSummary).describe(
      "Every question that counts, over the regions with a report.",
    ),
    promises: list(crossCheck.extend({ region: regionCode })).describe(
      "The measurable promises of all regions, also of those without a report.",
    ),
  })
  .meta({
    title: "The regions’ answers to a reporting form",
    description: "Completeness is percent of the questions answered; comments do not count.",
  });

export type ReportDocument = z.infer<typeof reportSchema>;
export type RegionReportDocument = z.infer<typeof regionReport>;
export type AnswerDocument = z.infer<typeof answer>;
