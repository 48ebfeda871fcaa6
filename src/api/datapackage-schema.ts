/** The form of `datapackage.json`, as far as this site uses Frictionless Data Packages. */
import { z } from "zod";

import { list } from "./schema-parts.ts";

const name = z.string().regex(/^[a-z0-9._-]+$/);

const address = z.string().regex(/^https?:\/\/\S+$/);

const license = z.strictObject({
  name: z.string().regex(/^[-a-zA-Z0-9._]+$/),
  path: z
    .string()
    .regex(/^https:\/\//)
    .exactOptional(),
  title: z.string(),
});

const source = z.strictObject({
  title: z.string(),
  version: z.iso.date(),
  path: z.string().exactOptional(),
});

const field = z.strictObject({
  name: z.string(),
  type: z.enum(["string", "integer", "number", "date", "boolean"]),
  description: z.string(),
  decimalChar: z.literal(",").exactOptional(),
});

const tableSchema = z.strictObject({
  fields: z.array(field).min(1).readonly(),
  missingValues: list(z.string()),
  primaryKey: list(z.string()),
});

const resource = z.strictObject({
  name,
  path: z.string().regex(/^[^/.][^\\]*$/),
  title: z.string(),
  format: z.string(),
  mediatype: z.string(),
  encoding: z.literal("utf-8").exactOptional().describe("Text files only."),
  bytes: z.int().min(1),
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  licenses: list(license).describe(
    "Of the texts and computed figures in it, and the terms of each source of its other figures.",
  ),
  sources: list(source).describe("Where its figures come from."),
  type: z.literal("table").exactOptional(),
  dialect: z
    .strictObject({ delimiter: z.enum([",", ";"]), header: z.literal(true) })
    .exactOptional(),
  schema: tableSchema.exactOptional(),
});

/** The whole file, without the name of its own schema, which is that of the standard. */
export const datapackageSchema = z
  .strictObject({
    name,
    id: address.exactOptional().describe("Where the package lies, if that is known."),
    homepage: address.exactOptional(),
    title: z.string(),
    description: z.string(),
    created: z.iso.datetime(),
    keywords: list(z.string()),
    licenses: list(license),
    contributors: list(z.strictObject({ title: z.string(), roles: list(z.string()) })),
    sources: list(source),
    synthetic: z.boolean().describe("Some of the figures are made up."),
    resources: z.array(resource).min(1).readonly(),
  })
  .meta({
    title: "datapackage.json",
    description:
      "The published files as a Frictionless Data Package (https://datapackage.org/standard/), as far as this site uses it.",
  });

export type DataPackage = z.infer<typeof datapackageSchema>;
export type License = z.infer<typeof license>;
export type Resource = z.infer<typeof resource>;
