/** The form of `agreements/<id>.json`: its schema, and the types of what is written. */
import { z } from "zod";

import { basis, count, list, month, regionCode, status, verdict, wording } from "./schema-parts.ts";

const number = z.number().nullable();
const whole = z.int().nullable();

const described = { id: z.string(), name: wording };

const condition = z.strictObject({ moreThanWaiting: z.int(), threshold: z.number() });

const requirement = z.strictObject({
  ...described,
  text: wording,
  statistic: z
    .enum(["mean-share", "reduction", "conditional-share", "improved-share"])
    .nullable()
    .describe("Null, as all that is not known, for an agreement that is not evaluated."),
  measure: z.string().nullable(),
  basis: basis.nullable(),
  threshold: number.describe("Percent."),
  pool: whole.describe("Kronor."),
  condition: condition.nullable().describe("The second part, where the requirement has one."),
  readings: list(z.strictObject(described)).describe("The first is the verdict."),
});

const conditional = z.strictObject({
  applies: z.boolean().nullable(),
  waiting: number,
  share: number,
});

const reading = z.strictObject({
  id: z.string(),
  value: number,
  verdict: verdict.exclude(["not-assessable"]),
  rounded: z.boolean(),
  conditional: conditional.exactOptional(),
});

const input = z.strictObject({
  period: month,
  basis,
  status,
  total: whole,
  within: whole,
  share: number,
  over180: whole,
  source: z.string().nullable(),
  synthetic: z.boolean(),
});

const outcome = z.strictObject({
  region: regionCode,
  requirement: z.string(),
  period: month
    .nullable()
    .describe("The month that is judged; null for a requirement over a period."),
  verdict,
  value: number,
  threshold: number.describe(
    "As the agreement states it, or the earlier share that was to be passed; null where that is not known.",
  ),
  margin: number,
  shortBy: z.union([count, z.strictObject({ completed: whole, waiting: whole })]).nullable(),
  sensitive: z.boolean().describe("Another reading has another verdict."),
  rounded: z.boolean(),
  reasons: list(z.string()).describe("Each such as `2021-10 completed: not-reported`."),
  readings: list(reading),
  conditional: conditional.nullable().exactOptional(),
  inputs: list(input),
  sources: list(z.string()),
  synthetic: z.boolean(),
  preliminary: z.boolean(),
});

const sums = { byPopulation: count, paid: count, forgone: count };

const money = z
  .strictObject({
    populationDate: z.iso.date(),
    synthetic: z.boolean(),
    requirements: list(
      z.strictObject({
        requirement: z.string(),
        pool: count,
        undistributed: count,
        met: count,
        synthetic: z.boolean(),
      }),
    ),
    regions: list(
      z.strictObject({
        region: regionCode,
        ...sums,
        bonus: count,
        requirements: list(z.strictObject({ requirement: z.string(), ...sums })),
      }),
    ),
  })
  .describe("Whole kronor that add up to the pools.");

const payout = z.strictObject({
  paid: month,
  region: regionCode,
  kronor: count,
  source: z.string(),
  label: wording.nullable(),
});

const choice = z.strictObject({
  question: wording,
  chosen: wording,
  other: wording.exactOptional(),
});

/** The whole file. */
export const agreementSchema = z
  .strictObject({
    id: z.string(),
    year: z.int(),
    evaluable: z.boolean(),
    reason: wording.nullable().describe("Why it is not evaluated; null where it is."),
    synthetic: z.boolean().describe("Some figure behind the outcomes is made up."),
    name: wording,
    summary: wording,
    period: wording.describe("The months that count, in words."),
    months: list(month),
    requirements: list(requirement),
    outcomes: list(outcome),
    money: money
      .nullable()
      .describe("Null where it is not evaluated, or where nobody knows how the money is divided."),
    redistribution: z.enum(["within-requirement", "bonus-pot", "unknown"]),
    amounts: list(z.strictObject({ id: z.string(), label: wording, kronor: count })).describe(
      "Sums that the agreement states.",
    ),
    published: list(payout).describe("What was really paid."),
    sections: list(z.strictObject({ id: z.string(), title: wording, text: wording })),
    choices: list(choice),
    unknown: list(wording),
    sources: list(
      z.strictObject({ title: z.string(), publisher: z.string(), url: z.string().nullable() }),
    ),
  })
  .meta({
    title: "An agreement: its rules, each region’s outcome, and the money",
    description:
      "Shares, margins and changes are percent and percentage points, unrounded; money is whole kronor.",
  });

export type AgreementDocument = z.infer<typeof agreementSchema>;
export type RequirementDocument = z.infer<typeof requirement>;
export type OutcomeDocument = z.infer<typeof outcome>;
