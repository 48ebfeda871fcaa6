/** The columns of the tables of cells, in their order, and what kind of value each holds. */
import { FIELDS } from "../data/fields.ts";
import type { Frequency } from "../data/types.ts";
import { type Column, DICTIONARY } from "./dictionary.ts";
import type { ColumnForm, ColumnType } from "./sheet.ts";

/** Columns that tell the cells apart. */
export const KEY: readonly Column[] = ["period", "region", "measure", "basis"];

/** Those that the tables began with; programs may know them by their places. */
const FIRST: readonly Column[] = [
  ...KEY,
  ...FIELDS,
  "status",
  "source",
  "synthetic",
  "preliminary",
];

const DAYS: readonly Column[] = ["days_status", "days_source"];

/** The month and the names, each to stand beside what it says in another way. */
const BESIDE: Readonly<Partial<Record<Column, Column>>> = {
  period: "month",
  region: "region_name",
  measure: "measure_name",
};

const ofFrequency = (
  columns: readonly Column[],
): Readonly<Record<Frequency, readonly Column[]>> => ({
  month: columns,
  year: columns.filter((name) => name !== "month"),
});

/** Columns of the tables for programs: what was added stands last. Years have no month. */
export const COLUMNS = ofFrequency([...FIRST, ...(Object.values(BESIDE) as Column[]), ...DAYS]);

/** Columns of the tables for spreadsheets: names beside codes, for those who read them. */
export const SPREADSHEET_COLUMNS = ofFrequency([
  ...FIRST.flatMap((name) => [name, BESIDE[name] ?? []].flat()),
  ...DAYS,
]);

const FRACTIONAL: ReadonlySet<Column> = new Set<Column>([
  "share",
  "median_days",
  "mean_days",
  "response_rate",
]);

/** A column as it is told to programs. */
export const columnForm = (name: Column): ColumnForm => ({
  name,
  type: columnType(name),
  description: DICTIONARY[name].meaning.en,
});

/** What kind of value a column holds; counts are whole, shares and days are not. */
export function columnType(name: Column): ColumnType {
  if (FRACTIONAL.has(name)) return "number";
  if (name === "reported_on") return "date";
  if (name === "synthetic" || name === "preliminary") return "boolean";
  return (FIELDS as readonly string[]).includes(name) ? "integer" : "string";
}
