/** The form of `regions/<code>.json`: its schema, and the types of what is written. */
import { z } from "zod";

import { observation } from "./observations-schema.ts";
import { areaFields, basis, frequency, list, wording } from "./schema-parts.ts";
import { area } from "./trends-schema.ts";

const series = z.strictObject({
  id: z.string(),
  measure: z.string(),
  name: wording.describe("Name of the measure."),
  basis,
  frequency,
  observations: list(observation).describe("As in the file of the series, in order of period."),
  trends: area.nullable().describe("As in the file of the series; null without a figure."),
});

/** The whole file. */
export const regionSchema = z
  .strictObject({
    ...areaFields,
    synthetic: z.boolean().describe("Made-up figures are among them."),
    series: list(series).describe("Those in which the area has a cell."),
  })
  .meta({
    title: "Everything of one area",
    description:
      "Every series and quantity of a region, or of the nation (00). Shares are percent, unrounded.",
  });

export type RegionDocument = z.infer<typeof regionSchema>;
