/** Tables with a head that is told: what is written as CSV, and how a program reads it. */
import Papa from "papaparse";

/** Kinds of values, named as in a Frictionless table schema. */
export type ColumnType = "string" | "integer" | "number" | "date" | "boolean";

/** A column: its name in the head, and what its values are. */
export interface ColumnForm {
  readonly name: string;
  readonly type: ColumnType;
  /** In English, as catalogues tell it. */
  readonly description: string;
}

/** A value of a table; null where there is none. */
export type CellValue = string | number | boolean | null;

/** Makes the columns of a table from their names. */
export const columnsOf = (
  forms: Readonly<Record<string, readonly [ColumnType, string]>>,
): readonly ColumnForm[] =>
  Object.entries(forms).map(([name, [type, description]]) => ({ name, type, description }));

/** A table before it is written. */
export interface Sheet {
  readonly columns: readonly ColumnForm[];
  /** Columns that together tell the rows apart. */
  readonly key: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** One of the two ways in which tables are written. */
export interface CsvStyle {
  readonly delimiter: "," | ";";
  readonly decimal: "," | ".";
  /** Whether a byte order mark stands first, without which Excel takes UTF-8 for something else. */
  readonly hasMark: boolean;
}

/** Opens right in a Swedish Excel. */
export const SWEDISH: CsvStyle = { delimiter: ";", decimal: ",", hasMark: true };

/** What programs expect. */
export const PLAIN: CsvStyle = { delimiter: ",", decimal: ".", hasMark: false };

/** How a table was written. */
export interface TableForm extends Omit<Sheet, "rows">, CsvStyle {}

/** Signs with which a spreadsheet would take a text for a formula; numbers are let through. */
const FORMULA = /^(?![+-]?\d+(?:[.,]\d+)?(?:e[+-]\d+)?$)[=+\-@\t\r]/;

const BOM = "\ufeff";

/** Numbers unrounded, nothing for null; texts that a spreadsheet takes for a formula are made harmless. */
export function csvText(
  { columns, rows }: Sheet,
  { delimiter, decimal, hasMark }: CsvStyle,
): string {
  const text = (value: CellValue): string =>
    typeof value === "number" ? String(value).replace(".", decimal) : String(value ?? "");
  const table = [columns.map(({ name }) => name), ...rows.map((row) => row.map(text))];
  const lines = Papa.unparse(table, { delimiter, newline: "\r\n", escapeFormulae: FORMULA });
  return `${hasMark ? BOM : ""}${lines}\r\n`;
}
