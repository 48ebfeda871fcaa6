/**
 * The form of `index.json`: its schema, and the types of what is written. Fields may be added; none is
 * renamed.
 */
import { z } from "zod";

import {
  areaFields,
  basis,
  count,
  frequency,
  list,
  month,
  percent,
  period,
  quantity,
  wording,
} from "./schema-parts.ts";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const indicators = z.partialRecord(basis, z.string());

const threshold = z.strictObject({
  value: percent,
  label: wording,
  from: month,
  to: month.nullable(),
  agreement: z.string(),
  source: z.string(),
});

const measure = z.strictObject({
  id: z.string(),
  name: wording,
  shortName: wording,
  care: z.enum(["primary", "specialist", "bup"]),
  limitDays: count.nullable(),
  backlogDays: count.nullable(),
  bases: list(basis),
  polarity: z.literal("higher-is-better"),
  definition: wording,
  numerator: wording,
  denominator: wording,
  kolada: indicators.describe("Kolada's indicator of the share, per basis."),
  koladaMedian: indicators.describe("Kolada's indicator of the median wait in days, per basis."),
  sources: list(z.string()),
  nextReview: z.iso.date(),
  thresholds: list(threshold),
});

const series = z.strictObject({
  id: z.string().describe("What stands for {series} in the templates."),
  measure: z.string(),
  basis,
  frequency,
  quantities: list(quantity).describe("Those with any figure."),
  first: period.nullable().describe("Oldest period with a cell; null in a series without any."),
  latest: period.nullable().describe("Newest period with a cell."),
});

const source = z.strictObject({
  drop: z.string(),
  publisher: z.string(),
  publisherEn: z.string(),
  title: z.string(),
  titleEn: z.string(),
  url: z.string().nullable(),
  licence: z
    .string()
    .nullable()
    .describe("Terms in the publisher's words; null where none are stated."),
  via: z
    .string()
    .nullable()
    .describe("The chain by which a copy came here; null when straight from the publisher."),
  retrieved: z.iso.date(),
  synthetic: z.boolean(),
  preliminary: z.boolean(),
  disclosureLimit: count,
  files: list(z.strictObject({ name: z.string(), sha256, rows: count })),
});

const address = z.string().describe("Relative to the root of the site.");

const file = z.strictObject({
  address,
  kind: z.string().describe("What it holds; files of one kind have one form."),
  mediaType: z.string(),
  schema: address.nullable().describe("The JSON Schema that it fits; null where there is none."),
  rows: count.nullable().describe("Rows of a table without its heading, or observations."),
  bytes: z.int().min(1),
  sha256,
});

/** The whole file. */
export const indexSchema = z
  .strictObject({
    schemaVersion: z.int().describe("Raised when a field changes its meaning."),
    generatedAt: z.iso.datetime(),
    latestPeriod: period.nullable(),
    synthetic: z.boolean().describe("Some of the sources hold made-up figures."),
    measures: list(measure),
    regions: list(z.strictObject(areaFields)),
    nation: z
      .strictObject({ ...areaFields, nameEn: z.string() })
      .describe("All regions together; their figures stand beside those of the regions."),
    series: list(series),
    templates: z
      .record(z.string(), z.string())
      .describe("Addresses, relative to the root of the site, with {series}, {code} or {slug}."),
    agreements: list(z.strictObject({ id: z.string(), year: z.int(), evaluable: z.boolean() })),
    sources: list(source),
    files: list(file).describe("Every published file but this one and those of the archive."),
  })
  .meta({
    title: "Index of the published files",
    description: "What there is, how old it is, and where it comes from.",
  });

export type IndexDocument = z.infer<typeof indexSchema>;
export type FileEntry = z.infer<typeof file>;
export type SeriesEntry = z.infer<typeof series>;
