/** The form of `what-if/<id>.json`: its schema, and the types of what is written. */
import { z } from "zod";

import { list, month, regionCode, verdict } from "./schema-parts.ts";

const number = z.number().nullable();

const outcome = z.strictObject({
  region: regionCode,
  requirement: z.string(),
  verdict,
  value: number.describe("Percent."),
  margin: number.describe("Percentage points."),
  sensitive: z.boolean().describe("Another reading has another verdict."),
  rounded: z.boolean(),
  reasons: list(z.string()),
  synthetic: z.boolean(),
});

const whatIfPeriod = z.strictObject({
  lastMonth: month,
  months: list(month),
  sameMonths: z
    .boolean()
    .describe("The agreement's own months in another year; queues follow the seasons."),
  outcomes: list(outcome),
});

/** The whole file, the oldest period first. */
export const whatIfSchema = z
  .strictObject({
    agreement: z.string().describe("Id of the agreement."),
    synthetic: z.boolean(),
    periods: list(whatIfPeriod),
  })
  .meta({
    title: "A thought experiment: the rules of an agreement over later periods, the oldest first",
    description:
      "The requirements did not apply then. Values and margins are percent and percentage points, unrounded.",
  });

export type WhatIfDocument = z.infer<typeof whatIfSchema>;
export type WhatIfOutcome = z.infer<typeof outcome>;
