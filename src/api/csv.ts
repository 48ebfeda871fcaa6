/** `csv/…`: the same cells for spreadsheets, in the columns of the tidy format. */
import Papa from "papaparse";

import { percentOfCell } from "../data/cells.ts";
import { type Field, FIELDS } from "../data/fields.ts";
import type { Series } from "../data/types.ts";
import { COLUMNS } from "./columns.ts";
import { daysOf, leadingPart, rowsOf, type SeriesRow } from "./observations.ts";

/** Signs with which a spreadsheet would take a text for a formula; numbers are let through. */
const FORMULA = /^(?![+-]?\d+(?:[.,]\d+)?$)[=+\-@\t\r]/;

const BOM = "\ufeff";

/** UTF-8 with BOM, semicolon, decimal comma: opens right in a Swedish Excel. */
export const swedishCsv = (series: Series): string =>
  swedishSheet([[...COLUMNS], ...rows(series, swedishNumber)]);

/** A table, heading first, in the same form; texts that a spreadsheet takes for a formula are made harmless. */
export const swedishSheet = (table: string[][]): string => `${BOM}${unparse(table, ";")}`;

/** Comma and decimal point, all series in one. */
export const plainCsv = (series: readonly Series[]): string =>
  unparse([[...COLUMNS], ...series.flatMap((one) => rows(one, String))], ",");

/** A number with a decimal comma, unrounded. */
export const swedishNumber = (value: number): string => String(value).replace(".", ",");

const unparse = (table: string[][], delimiter: string): string =>
  `${Papa.unparse(table, { delimiter, newline: "\r\n", escapeFormulae: FORMULA })}\r\n`;

function rows(series: Series, number: (value: number) => string): string[][] {
  return cellRows(series).map((row) =>
    row.map((value) => (typeof value === "number" ? number(value) : String(value ?? ""))),
  );
}

/** A value of a table of cells; null where there is none. */
export type CellValue = string | number | boolean | null;

/** The cells of a series and of the nation, each as the values of {@link COLUMNS}. */
export const cellRows = (series: Series): CellValue[][] =>
  rowsOf(series).map((row) => {
    const { status, source, synthetic, preliminary } = leadingPart(row);
    const place = [row.period, row.region, series.measure, series.basis];
    const fields = FIELDS.map((field) => valueOf(row, field));
    return [...place, ...fields, status, source, synthetic, preliminary];
  });

function valueOf(row: SeriesRow, field: Field): number | string | null {
  if (field === "response_rate") return leadingPart(row).responseRate;
  if (field === "reported_on") return leadingPart(row).reportedOn;
  if (field === "median_days") return daysOf(row).medianDays;
  if (field === "mean_days") return daysOf(row).meanDays;
  const cell = row.cell?.cell ?? null;
  if (cell === null) return null;
  if (cell.status === "no-contacts") {
    const { total, within, over180, pvv, mov } = cell;
    const known = { total, within, over_180: over180, pvv, mov };
    return field in known ? known[field as keyof typeof known] : null;
  }
  if (cell.status !== "ok") return null;
  switch (field) {
    case "total":
    case "within":
    case "pvv":
    case "mov":
      return cell[field];
    case "share":
      return percentOfCell(cell);
    case "over_180":
      return cell.over180;
    default:
      return cell.distribution?.[field] ?? null;
  }
}
