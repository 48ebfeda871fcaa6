/**
 * The form of `observations/<series>.json`: its schema, and the types of what is written. Fields may
 * be added; none is renamed.
 */
import { z } from "zod";

import { basis, count, list, percent, period, regionCode, status } from "./schema-parts.ts";

const days = z.number().min(0).nullable();

/** What is told of a cell with or without a figure. */
export const deliveredFields = {
  status,
  source: z.string().describe("Delivery that the value comes from."),
  synthetic: z.boolean(),
  preliminary: z.boolean(),
};

/** Counts and share of a cell. */
export const countFields = {
  total: count.nullable(),
  within: count.nullable(),
  share: percent.nullable(),
  over180: count.nullable(),
};

/** Days of a cell. */
export const dayFields = { medianDays: days, meanDays: days };

const disclosureLimit = count
  .nullable()
  .describe("Fewer than this many contacts are not shown; null unless suppressed.");

const band = count.exactOptional();

const distribution = z
  .strictObject({
    d0_30: band,
    d31_60: band,
    d61_90: band,
    d91: band,
    d91_120: band,
    d121_180: band,
    d181_365: band,
    d366: band,
  })
  .refine((bands) => Object.keys(bands).length > 0)
  .meta({ minProperties: 1, description: "Persons or contacts by days waited." });

const revision = z.strictObject({ ...deliveredFields, ...countFields });

const daysRevision = z.strictObject({ ...deliveredFields, ...dayFields });

const ownDays = z
  .strictObject({
    ...deliveredFields,
    ...dayFields,
    disclosureLimit,
    revisions: list(daysRevision).describe("Earlier published days, newest first."),
  })
  .describe(
    "The days waited, which sources publish apart from the share, with a status of their own.",
  );

const computed = z
  .strictObject({
    ...countFields,
    regions: count,
    populationShare: percent.describe(
      "Percent of the population that lives in the regions of the sum.",
    ),
    synthetic: z.boolean(),
  })
  .describe("Row 00 only: the sum over the regions that reported.");

/** One cell. */
export const observation = z.strictObject({
  period,
  region: regionCode,
  ...deliveredFields,
  source: z.string().nullable().describe("Null where no delivery has the figure."),
  ...countFields,
  responseRate: percent.nullable(),
  reportedOn: z.iso.date().nullable(),
  distribution: distribution.nullable(),
  ...dayFields,
  days: ownDays.nullable(),
  pvv: count.nullable(),
  mov: count.nullable(),
  disclosureLimit,
  revisions: list(revision).describe("Earlier published values, newest first."),
  published: z
    .boolean()
    .exactOptional()
    .describe("Row 00 only: the figure is the publisher’s own."),
  computed: computed.exactOptional(),
});

/** The whole file. */
export const observationsSchema = z
  .strictObject({ measure: z.string(), basis, observations: list(observation) })
  .meta({
    title: "Observations of one measure on one basis",
    description:
      "Sorted by period, then region. Shares are percent, unrounded. A value that does not exist is null; a suppressed cell holds no figure at all.",
  });

export type ObservationsDocument = z.infer<typeof observationsSchema>;
export type ObservationDocument = z.infer<typeof observation>;
export type RevisionDocument = z.infer<typeof revision>;
export type DaysDocument = z.infer<typeof ownDays>;
export type ComputedDocument = z.infer<typeof computed>;
