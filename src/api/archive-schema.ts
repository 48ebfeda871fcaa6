/** The form of the indexes of the archive: their schemas, and the types of what is written. */
import { z } from "zod";

import { count, list } from "./schema-parts.ts";

const date = z.iso.date();

const delivery = z.strictObject({
  drop: z.string(),
  publisher: z.string(),
  title: z.string(),
  url: z.string().nullable(),
  licence: z.string().nullable().describe("The publisher's own words; null where none are stated."),
  retrieved: date,
  preliminary: z.boolean(),
});

const file = z.strictObject({
  name: z.string().describe("In the folder of the day."),
  rows: count.describe("Without the heading."),
  bytes: count,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** The index of one day. */
export const editionSchema = z
  .strictObject({
    date: date.describe("Day after whose deliveries the figures were so; the name of the folder."),
    drops: list(delivery).describe("What was delivered on the day."),
    files: list(file).describe("They never change."),
  })
  .meta({ title: "All figures as they were after the deliveries of a day" });

/** The index of all days. */
export const archiveSchema = z
  .strictObject({ editions: list(editionSchema).describe("The oldest first.") })
  .meta({ title: "All figures as they were, day by day" });

export type EditionDocument = z.infer<typeof editionSchema>;
