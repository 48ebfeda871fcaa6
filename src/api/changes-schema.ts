/** The form of `changes.json`: its schema, and the type of what is written. */
import { z } from "zod";

import { countFields, dayFields, deliveredFields } from "./observations-schema.ts";
import { basis, list, month, period, regionCode, verdict } from "./schema-parts.ts";

const series = { measure: z.string(), basis, period };

const isDays = z.boolean().describe("The days waited; else the share and its counts.");

const newPeriod = z.strictObject({
  ...series,
  areas: list(regionCode),
  isNewest: z.boolean(),
  isDays,
});

const figures = z
  .strictObject({ ...deliveredFields, ...countFields, ...dayFields })
  .describe("The days are null unless they are what was revised.");

const revision = z.strictObject({
  ...series,
  region: regionCode,
  before: figures,
  after: figures,
  isDays,
});

const changedVerdict = z.strictObject({
  agreement: z.string(),
  region: regionCode,
  requirement: z.string(),
  period: month
    .nullable()
    .describe("The month that is judged; null for a requirement over a period."),
  before: verdict,
  after: verdict,
});

/** The whole file. */
export const changesSchema = z
  .strictObject({
    drop: z.string().nullable().describe("Null where there is none."),
    newMonths: list(newPeriod),
    revisions: list(revision),
    verdicts: list(changedVerdict),
  })
  .meta({
    title: "What the newest drop changed",
    description: "Against the drops before it, from the data alone.",
  });

export type ChangesDocument = z.infer<typeof changesSchema>;
export type RevisedFigures = z.infer<typeof figures>;
