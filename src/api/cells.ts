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
  const cells = series.flatMap((one) => rowsOf(one).map((row) => ({ one, row })));
  const values: Readonly<Record<keyof CellRow, (cell: (typeof cells)[number]) => CellValue>> = {
    series: ({ one }) => one.id,
    frequency: ({ one }) => one.frequency,
    period: ({ row }) => row.period,
    month: ({ row }) => monthCode(row.period),
    region: ({ row }) => row.region,
    region_name: ({ row }) => areas.get(row.region) ?? row.region,
    measure: ({ one }) => one.measure,
    measure_name: ({ one }) => names.get(one.measure) ?? one.measure,
    basis: ({ one }) => one.basis,
    ...FIELD_VALUES,
    status: ({ row }) => leadingPart(row).status,
    source: ({ row }) => leadingPart(row).source,
    synthetic: ({ row }) => leadingPart(row).synthetic,
    preliminary: ({ row }) => leadingPart(row).preliminary,
    days_status: ({ row: { days } }) => days?.cell.status ?? null,
    days_source: ({ row: { days } }) => days?.cell.source ?? null,
    has_cell: ({ row }) => row.cell !== null,
    days_synthetic: ({ row: { days } }) => days?.cell.synthetic ?? null,
    days_preliminary: ({ row: { days } }) => days?.cell.preliminary ?? null,
  };
  const columns = Object.entries(values).map(([name, valueOf]) => [name, cells.map(valueOf)]);
  return table(Object.fromEntries(columns) as Record<string, CellValue[]>);
}

/** The columns of the tidy format. */
const FIELD_VALUES = Object.fromEntries(
  FIELDS.map((field) => [field, ({ row }: { row: SeriesRow }) => valueOf(row, field)]),
) as Readonly<Record<Field, (cell: { readonly row: SeriesRow }) => CellValue>>;

/** The rows of a table that fulfil a condition. */
export const cellsWhere = (cells: ColumnTable, holds: (row: CellRow) => boolean): ColumnTable =>
  cells.filter(escape(holds));

/** Some columns of the table, to be written. */
export function cellSheet(cells: ColumnTable, names: readonly Column[]): Sheet {
  const columns = names.map((name) => cells.array(name));
  const rows = Array.from({ length: cells.numRows() }, (_, i) =>
    columns.map((column) => column[i] as CellValue),
  );
  return { columns: names.map(columnForm), key: KEY, rows };
}

/** A month as 2021M09, which a spreadsheet does not take for a date; null for a year. */
export const monthCode = (period: Period): string | null =>
  isMonth(period) ? period.replace("-", "M") : null;

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
