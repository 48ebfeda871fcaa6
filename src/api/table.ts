/** All cells of some series as one typed table, and the files that analysts read it from. */
import { bool, type DataType, dateDay, dictionary, float64, int32, utf8 } from "@uwdata/flechette";
import { type ColumnTable, table, toArrowIPC } from "arquero";
import { parquetWriteBuffer } from "hyparquet-writer";

import type { AnySeries, Series } from "../data/types.ts";
import { COLUMNS, type ColumnType, columnType } from "./columns.ts";
import { cellRows } from "./csv.ts";
import type { Column } from "./dictionary.ts";

/** The rows of `csv/all.csv` and its columns; dates are `Date` at midnight UTC, gaps are null. */
export function cellTable(series: readonly Series[]): ColumnTable {
  const rows = series.flatMap(cellRows);
  const columns = COLUMNS.map((name, i) => {
    const values = rows.map((row) => row[i] ?? null);
    return [name, columnType(name) === "date" ? values.map(dateOf) : values] as const;
  });
  return table(Object.fromEntries(columns));
}

/**
 * The table of each frequency that there are figures of, as `all.parquet` and `all.arrow` for months
 * and `all-yearly…` for years: the two never share a column.
 */
export function tableFiles(series: readonly AnySeries[]): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const [frequency, name] of [
    ["month", "all"],
    ["year", "all-yearly"],
  ] as const) {
    const cells = cellTable(series.filter((one) => one.frequency === frequency));
    if (cells.numRows() === 0) continue;
    files.set(`${name}.parquet`, parquetFile(cells));
    files.set(`${name}.arrow`, arrowFile(cells));
  }
  return files;
}

const dateOf = (value: unknown): Date | null =>
  typeof value === "string" ? new Date(value) : null;

/** An Arrow file (`pyarrow.feather`, R's `arrow`), with the types of the columns. */
export const arrowFile = (cells: ColumnTable): Uint8Array => {
  const types = Object.fromEntries(COLUMNS.map((name) => [name, ARROW[columnType(name)]()]));
  return toArrowIPC(cells, { types, format: "file" });
};

/** A Parquet file (DuckDB, pandas, R), compressed with Snappy, with the types of the columns. */
export const parquetFile = (cells: ColumnTable): Uint8Array => {
  const columnData = COLUMNS.map((name) => ({ name, data: Array.from(cells.array(name)) }));
  const root = { name: "root", num_children: COLUMNS.length };
  return new Uint8Array(
    parquetWriteBuffer({ columnData, schema: [root, ...COLUMNS.map(parquetElement)] }),
  );
};

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

const parquetElement = (name: Column) =>
  ({ name, ...PARQUET[columnType(name)], repetition_type: "OPTIONAL" }) as const;
