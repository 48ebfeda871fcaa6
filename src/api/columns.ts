/** The columns of the tables of cells, in their order, and what kind of value each holds. */
import { FIELDS } from "../data/fields.ts";
import type { Column } from "./dictionary.ts";

/** Every column of a table of cells. */
export const COLUMNS: readonly Column[] = [
  "period",
  "region",
  "measure",
  "basis",
  ...FIELDS,
  "status",
  "source",
  "synthetic",
  "preliminary",
];

/** Kinds of values, named as in a Frictionless table schema. */
export type ColumnType = "string" | "integer" | "number" | "date" | "boolean";

const FRACTIONAL: ReadonlySet<Column> = new Set<Column>([
  "share",
  "median_days",
  "mean_days",
  "response_rate",
]);

/** What kind of value a column holds; counts are whole, shares and days are not. */
export function columnType(name: Column): ColumnType {
  if (FRACTIONAL.has(name)) return "number";
  if (name === "reported_on") return "date";
  if (name === "synthetic" || name === "preliminary") return "boolean";
  return (FIELDS as readonly string[]).includes(name) ? "integer" : "string";
}
