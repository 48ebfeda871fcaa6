/** `csv/regions/<slug>.csv`: all figures of one area below each other, each with its own unit. */
import type { ColumnTable } from "arquero";

import type { Quantity } from "../data/types.ts";
import { QUANTITIES } from "../model/value.ts";
import { type CellRow } from "./cells.ts";
import { columnForm } from "./columns.ts";
import { type CellValue, columnsOf, type Sheet } from "./sheet.ts";

/** The unit of each quantity, as the tables name it. */
export const UNITS: Readonly<Record<Quantity, string>> = {
  share: "percent",
  median: "days",
  backlog: "persons",
};

/** What tells the series of a row, in words and by its codes. */
export const SERIES_COLUMNS = [
  ...(["measure", "measure_name", "basis"] as const).map(columnForm),
  ...columnsOf({
    frequency: ["string", "month or year: how long the periods are."],
    quantity: [
      "string",
      "share within the limit, median wait, or backlog: those who have waited over 180 days.",
    ],
    unit: ["string", "percent, days or persons."],
  }),
];

const COLUMNS = [
  ...(["period", "month", "region", "region_name"] as const).map(columnForm),
  ...SERIES_COLUMNS,
  ...columnsOf({ value: ["number", "The figure, unrounded where the counts are known."] }),
  ...(["total", "within", "status", "source", "synthetic", "preliminary"] as const).map(columnForm),
];

/** A row for each cell and quantity: month and year, percent and days never share one. */
export function quantitySheet(cells: ColumnTable): Sheet {
  const bySeries = Map.groupBy(cells.objects() as CellRow[], ({ series }) => series);
  const rows = [...bySeries.values()].flatMap((own) =>
    QUANTITIES.flatMap((quantity) =>
      own.map((row) => rowOf(row, quantity)).filter((row) => row !== null),
    ),
  );
  return {
    columns: COLUMNS,
    key: ["period", "region", "measure", "basis", "quantity"],
    rows: rows.map((row) => COLUMNS.map(({ name }) => row[name] ?? null)),
  };
}

/** The row of a quantity; null where the cell neither has it nor says why it is missing. */
function rowOf(row: CellRow, quantity: Quantity): Readonly<Record<string, CellValue>> | null {
  const told = { ...row, quantity, unit: UNITS[quantity] };
  const noCounts = { total: null, within: null };
  switch (quantity) {
    case "share":
      return row.has_cell && (row.status !== "ok" || row.total !== null || row.share !== null)
        ? { ...told, value: row.share }
        : null;
    case "median": {
      const { median_days: value, days_status: status } = row;
      if (status === null || (status === "ok" && value === null)) return null;
      const { days_source: source, days_synthetic, days_preliminary } = row;
      const own = { value, status, source, synthetic: days_synthetic };
      return { ...told, ...noCounts, ...own, preliminary: days_preliminary };
    }
    case "backlog":
      return row.over_180 === null ? null : { ...told, ...noCounts, value: row.over_180 };
  }
}
