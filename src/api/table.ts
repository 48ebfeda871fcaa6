/** The files that analysts read the cells from, with the types of the columns: Arrow and Parquet. */
import { bool, type DataType, dateDay, dictionary, float64, int32, utf8 } from "@uwdata/flechette";
import { type ColumnTable, table, toArrowIPC } from "arquero";
import { parquetWriteBuffer } from "hyparquet-writer";

import type { ColumnForm, ColumnType, Sheet } from "./sheet.ts";

/** An Arrow file (`pyarrow.feather`, R's `arrow`); dates are days, gaps are null. */
export function arrowFile(sheet: Sheet): Uint8Array {
  const types = sheet.columns.map(({ name, type }) => [name, ARROW[type]()] as const);
  return toArrowIPC(typed(sheet), { types: Object.fromEntries(types), format: "file" });
}

/** A Parquet file (DuckDB, pandas, R), compressed with Snappy; dates are days, gaps are null. */
export function parquetFile(sheet: Sheet): Uint8Array {
  const columns = typed(sheet);
  const columnData = sheet.columns.map(({ name }) => ({
    name,
    data: Array.from(columns.array(name)),
  }));
  const root = { name: "root", num_children: sheet.columns.length };
  return new Uint8Array(
    parquetWriteBuffer({ columnData, schema: [root, ...sheet.columns.map(parquetElement)] }),
  );
}

/** The sheet by column, with dates as `Date` at midnight UTC. */
function typed({ columns, rows }: Sheet): ColumnTable {
  const values = columns.map(({ name, type }, i) => {
    const own = rows.map((row) => row[i] ?? null);
    return [name, type === "date" ? own.map(dateOf) : own] as const;
  });
  return table(Object.fromEntries(values));
}

const dateOf = (value: unknown): Date | null =>
  typeof value === "string" ? new Date(value) : null;

const ARROW: Readonly<Record<ColumnType, () => DataType>> = {
  string: () => dictionary(utf8()),
  integer: int32,
  number: float64,
  date: dateDay,
  boolean: bool,
};

const PARQUET = {
  string: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  integer: { type: "INT32" },
  number: { type: "DOUBLE" },
  date: { type: "INT32", converted_type: "DATE" },
  boolean: { type: "BOOLEAN" },
} as const;

const parquetElement = ({ name, type }: ColumnForm) =>
  ({ name, ...PARQUET[type], repetition_type: "OPTIONAL" }) as const;
