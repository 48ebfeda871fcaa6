/** One flat typed table of all cells: what every file with figures in columns is cut from. */
import { type ColumnTable, escape, table } from "arquero";

import { percentOfCell } from "../data/cells.ts";
import { type Field, FIELDS } from "../data/fields.ts";
import { isMonth } from "../data/period.ts";
import type { AnySeries, Frequency, Measure, Period, Region, RegionCode } from "../data/types.ts";
import { areasOf } from "./areas.ts";
import { columnForm, KEY } from "./columns.ts";
import type { Column } from "./dictionary.ts";
import { daysOf, leadingPart, rowsOf, type SeriesRow } from "./observations.ts";
import type { CellValue, Sheet } from "./sheet.ts";

/** What the table is made of. */
export interface CellData {
  readonly series: readonly AnySeries[];
  readonly measures: readonly Measure[];
  readonly regions: readonly Region[];
}

/** A row: the columns of the files, and what the rows are chosen by. */
export interface CellRow extends Readonly<Record<Column, CellValue>> {
  /** Id of the series. */
  readonly series: string;
  readonly frequency: Frequency;
  readonly region: RegionCode;
  /** Whether there is a cell beside the days, or the days stand alone. */
  readonly has_cell: boolean;
  readonly days_synthetic: boolean | null;
  readonly days_preliminary: boolean | null;
}

/** All cells, series by series, each by period and then region; gaps are null, dates ISO texts. */
export function cellTable({ series, measures, regions }: CellData): ColumnTable {
  const areas = new Map(areasOf(regions).map(({ code, name }) => [code, name]));
  const names = new Map(measures.map(({ id, name }) => [id, name.sv]));
  const rows = series.flatMap((one) =>
    rowsOf(one).map((row) => ({
      ...cellRow(one, row),
      region_name: areas.get(row.region) ?? row.region,
      measure_name: names.get(one.measure) ?? one.measure,
    })),
  );
  const columns = Object.keys(rows[0] ?? {}) as (keyof CellRow)[];
  return table(Object.fromEntries(columns.map((name) => [name, rows.map((row) => row[name])])));
}

/** The rows of a table that fulfil a condition. */
export const cellsWhere = (cells: ColumnTable, holds: (row: CellRow) => boolean): ColumnTable =>
  cells.numRows() === 0 ? cells : cells.filter(escape(holds));

/** Some columns of the table, to be written. */
export function cellSheet(cells: ColumnTable, names: readonly Column[]): Sheet {
  const columns = cells.numRows() === 0 ? [] : names.map((name) => cells.array(name));
  const rows = Array.from({ length: cells.numRows() }, (_, i) =>
    columns.map((column) => column[i] as CellValue),
  );
  return { columns: names.map(columnForm), key: KEY, rows };
}

/** A month as 2021M09, which a spreadsheet does not take for a date; null for a year. */
export const monthCode = (period: Period): string | null =>
  isMonth(period) ? period.replace("-", "M") : null;

function cellRow(
  { id, measure, basis, frequency }: AnySeries,
  row: SeriesRow,
): Omit<CellRow, "region_name" | "measure_name"> {
  const { period, region, days } = row;
  const { status, source, synthetic, preliminary } = leadingPart(row);
  const fields = FIELDS.map((field) => [field, valueOf(row, field)] as const);
  return {
    series: id,
    frequency,
    period,
    month: monthCode(period),
    region,
    measure,
    basis,
    ...(Object.fromEntries(fields) as Record<Field, CellValue>),
    status,
    source,
    synthetic,
    preliminary,
    days_status: days?.cell.status ?? null,
    days_source: days?.cell.source ?? null,
    has_cell: row.cell !== null,
    days_synthetic: days?.cell.synthetic ?? null,
    days_preliminary: days?.cell.preliminary ?? null,
  };
}

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
