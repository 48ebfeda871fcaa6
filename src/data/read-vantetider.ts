/**
 * `vantetider-table`: the tables of Väntetider i vården as published, headings and cells with units
 * ("73 %", "1 397 st", "Ej deltagit"), and the region × month matrices.
 */
import { assembleRow, hasContent } from "./assemble.ts";
import { type Csv, isBlankRow } from "./csv.ts";
import { FIELD, type Field, FIELDS } from "./fields.ts";
import type { FileSpec } from "./file-spec.ts";
import { own } from "./json.ts";
import { parseCount } from "./numbers.ts";
import { isMonth, monthOf, yearOf } from "./period.ts";
import { monthOfName, parsePeriod } from "./period-text.ts";
import { placeNumber, seriesNumber } from "./place.ts";
import { listSome, quote } from "./problems.ts";
import {
  addRow,
  type FileReading,
  passOver,
  periodReader,
  remarkOn,
  report,
  reportFuture,
  reportMissing,
  rowContext,
} from "./reading.ts";
import type { Basis, Period } from "./types.ts";

type TableSpec = Extract<FileSpec, { format: "vantetider-table" }>;

/** What a published heading holds; `gross` counts patient-chosen waiting too. */
const HEADINGS: readonly { pattern: RegExp; holds: Field | "gross"; daysPastLimit: number }[] = [
  { pattern: /^andel \p{L}+ inom (\d+) dagar$/u, holds: "share", daysPastLimit: 0 },
  { pattern: /^antal \p{L}+ totalt$/u, holds: "gross", daysPastLimit: 0 },
  { pattern: /^antal \p{L}+ exkl\.? pvv$/u, holds: "total", daysPastLimit: 0 },
  { pattern: /^\p{L}+ väntetid (\d+) dagar eller kortare$/u, holds: "within", daysPastLimit: 0 },
  { pattern: /^pvv (\d+) dagar eller längre$/u, holds: "pvv", daysPastLimit: 1 },
  { pattern: /^svarsfrekvens$/u, holds: "response_rate", daysPastLimit: 0 },
];

/** One cell of the store as a table row gives it: its period and its texts with their columns. */
interface Layout {
  readonly period: Period;
  readonly columns: Partial<Record<Field | "gross", number>>;
}

/** Reads a published table or matrix into the drop. */
export function readVantetider(csv: Csv, file: FileReading, spec: TableSpec): void {
  const layouts = readHeading(csv.rows[0] ?? [], file, spec);
  if (layouts === null) return;
  const { regions } = file.reference;
  const width = (csv.rows[0] ?? []).findLastIndex((text) => text.trim() !== "") + 1;
  const found = new Set<string>();
  const passed: string[] = [];
  const broken = new Set(csv.brokenQuotes);
  csv.rows.forEach((cells, row) => {
    if (row === 0 || broken.has(row) || isBlankRow(cells)) return;
    const name = cells[0] ?? "";
    const region = regions.find(name);
    if (region === null) {
      passed.push(name.trim());
      passOver(file, "first cell is no region");
      return;
    }
    file.rows += 1;
    found.add(region);
    if (
      !hasWidth(cells, width, isMonth(spec.period), file, row) ||
      !hasUnits(cells, layouts, file, row)
    )
      return;
    for (const layout of layouts) readRow(cells, row, Number(region), layout, file, spec);
  });
  if (passed.length > 0) {
    const text = `${passed.length} rows that are no region: ${listSome(passed.map(quote))}`;
    const remedy = "Nothing to fix if they are health-care regions, hospitals or units.";
    report(file, "warning", "passed-over", [0, 0], text, "rows of regions or the nation", remedy);
  }
  reportMissing(file, found);
}

/** Lets blank cells at the end of a row through and reports every other odd number of cells. */
function hasWidth(
  cells: readonly string[],
  width: number,
  isTable: boolean,
  file: FileReading,
  row: number,
): boolean {
  // The months to come may be left out of a matrix.
  if (cells.length === width || (!isTable && cells.length < width)) return true;
  if (cells.length > width && isBlankRow(cells.slice(width))) return true;
  const remedy = "Fix the row; copy the table anew.";
  const expected = `${width}, as many as headings`;
  report(file, "error", "cell-count", [row, 0], `${cells.length} cells`, expected, remedy);
  return false;
}

/** Whether no count is written as a percent and no percent as a count. */
function hasUnits(
  cells: readonly string[],
  layouts: readonly Layout[],
  file: FileReading,
  row: number,
): boolean {
  let ok = true;
  for (const { columns } of layouts) {
    for (const [name, column] of Object.entries(columns)) {
      const text = (cells[column] ?? "").trim();
      const isPercent = name === "share" || name === "response_rate";
      if (!(isPercent ? /st$/i : /%$/).test(text)) continue;
      const expected = isPercent ? "a percent" : "a number of persons (st)";
      const remedy = "Fix the columns; two of them may have changed places.";
      report(file, "error", "unit-mismatch", [row, column], quote(text), expected, remedy);
      ok = false;
    }
  }
  return ok;
}

function readHeading(
  heading: readonly string[],
  file: FileReading,
  spec: TableSpec,
): Layout[] | null {
  const months = heading.map((text) => monthOfHeading(text, spec.period));
  if (months.some((month) => month !== null)) return matrixLayouts(months, heading, file, spec);
  const columns: Layout["columns"] = {};
  const limit = file.reference.measures[spec.series.measure]?.limitDays ?? null;
  let ok = true;
  heading.forEach((text, column) => {
    const written = text.trim();
    if (column === 0 || written === "") return;
    const match = matchHeading(own(spec.columns, written) ?? written);
    const basis = basisOfHeading(written);
    if (basis !== null && basis !== spec.series.basis) {
      const remedy = "Fix `basis` in drop.json, or take the other table.";
      const expected = `${spec.series.basis}, as drop.json says`;
      report(file, "error", "title-mismatch", [0, column], quote(written), expected, remedy);
      ok = false;
      return;
    }
    if (match === null) {
      const remedy = "The column is passed over; map it with `columns` in drop.json if need be.";
      const expected = "a heading of the published tables";
      report(file, "warning", "unknown-column", [0, column], quote(written), expected, remedy);
      return;
    }
    if (match.days !== null && limit !== null && match.days !== limit) {
      const found = `${quote(written)} for a measure with the limit ${limit} days`;
      const remedy = "Fix `measure` in drop.json.";
      report(file, "error", "limit-mismatch", [0, column], found, `${limit} days`, remedy);
      ok = false;
    } else if (match.holds in columns) {
      const remedy = "Delete one of the two columns.";
      const found = `the column ${quote(written)} twice`;
      report(file, "error", "duplicate-column", [0, column], found, "it once", remedy);
      ok = false;
    } else columns[match.holds] = column;
  });
  if (!["share", "total", "gross"].some((name) => name in columns)) {
    const expected = '"Andel … inom … dagar" or "Antal …"';
    const found = `the headings ${quote(heading.join(" "))}`;
    report(file, "error", "missing-column", [0, 0], found, expected, "Add the column.");
    ok = false;
  }
  if (!isMonth(spec.period) && ok) {
    const found = `the year ${spec.period} for a table of one month`;
    report(file, "error", "impossible-period", [0, 0], found, "a month", "Fix drop.json.");
    ok = false;
  }
  return ok ? [{ period: spec.period, columns }] : null;
}

/** The basis that a published heading names; null where it names none. */
function basisOfHeading(text: string): Basis | null {
  const name = text.normalize("NFC").toLowerCase();
  if (/genomförd/.test(name)) return "completed";
  return /väntande/.test(name) ? "waiting" : null;
}

function matchHeading(text: string): { holds: Field | "gross"; days: number | null } | null {
  const name = text.normalize("NFC").toLowerCase().replace(/\s+/g, " ");
  for (const { pattern, holds, daysPastLimit } of HEADINGS) {
    const match = pattern.exec(name);
    if (match) return { holds, days: match[1] ? Number(match[1]) - daysPastLimit : null };
  }
  const field = FIELDS.find((f) => f === name);
  return field ? { holds: field, days: null } : null;
}

/** The month that a heading names, with the matrix's year where it names none; null for no month. */
function monthOfHeading(text: string, year: Period): Period | null {
  const month = monthOfName(text);
  if (month !== null) return monthOf(Number(yearOf(year)), month);
  const period = parsePeriod(text);
  return period !== null && isMonth(period) ? period : null;
}

function matrixLayouts(
  months: readonly (Period | null)[],
  heading: readonly string[],
  file: FileReading,
  spec: TableSpec,
): Layout[] | null {
  if (isMonth(spec.period)) {
    const found = `the month ${spec.period} for a matrix with months as columns`;
    report(file, "error", "impossible-period", [0, 0], found, "a year", "Fix drop.json.");
    return null;
  }
  const layouts = new Map<Period, Layout>();
  let ok = true;
  months.forEach((month, column) => {
    if (month === null) return;
    const written = quote(heading[column] ?? "");
    if (!month.startsWith(spec.period)) {
      const remedy = "Fix the heading, or `period` in drop.json.";
      const expected = `a month of ${spec.period}, the year in drop.json`;
      report(file, "error", "impossible-period", [0, column], written, expected, remedy);
      ok = false;
    } else if (layouts.has(month)) {
      const found = `the column ${written} twice`;
      const remedy = "Delete one of the two columns.";
      report(file, "error", "duplicate-column", [0, column], found, "it once", remedy);
      ok = false;
    }
    layouts.set(month, { period: month, columns: { share: column } });
  });
  return ok ? [...layouts.values()] : null;
}

function readRow(
  cells: readonly string[],
  row: number,
  region: number,
  layout: Layout,
  file: FileReading,
  spec: TableSpec,
): void {
  const { columns } = layout;
  const textOf = (name: Field | "gross") => {
    const column = columns[name];
    return column === undefined ? "" : (cells[column] ?? "").replace(/\s*(%|st)\s*$/i, "");
  };
  const texts = FIELDS.map(textOf);
  if (columns.total === undefined) texts[FIELD.total] = netTotal(textOf("gross"), textOf("pvv"));
  else checkNet(textOf("gross"), textOf("total"), textOf("pvv"), file, [row, columns.total]);

  const columnOf = (field: Field) => columns[field] ?? columns.gross ?? 0;
  const period = periodReader(file)(layout.period);
  const measure = file.reference.measures[spec.series.measure];
  if (period === null || measure === undefined || parsePeriod(layout.period) === null) return;
  const remark = remarkOn(file, () => row, columnOf);
  const parts = assembleRow(texts, measure, period.deadline, rowContext(file, false), remark);
  if (parts === null) return;
  if (period.isFuture) {
    if (hasContent(parts)) reportFuture(file, [row, columnOf("share")], layout.period);
    return;
  }
  const series = seriesNumber(spec.series.measure, spec.series.basis);
  addRow(file, series, placeNumber(period.number, region), parts, row);
}

/** Carried out, less patient-chosen waiting beyond the limit; the text as it is where it is a mark. */
function netTotal(gross: string, pvv: string): string {
  const all = parseCount(gross);
  const chosen = parseCount(pvv);
  return typeof all === "number" && typeof chosen === "number" ? String(all - chosen) : gross;
}

/** All − PvV beyond the limit = the published number without PvV; it holds on every real row. */
function checkNet(
  gross: string,
  net: string,
  pvv: string,
  file: FileReading,
  at: readonly [number, number],
): void {
  const [all, rest, chosen] = [parseCount(gross), parseCount(net), parseCount(pvv)];
  if (typeof all !== "number" || typeof rest !== "number" || typeof chosen !== "number") return;
  if (all - chosen === rest) return;
  const found = `${rest} without PvV of ${all} in all, ${chosen} of them PvV`;
  const remedy = "Ask the source; the number without PvV is used.";
  report(file, "warning", "pvv-contradicts-total", at, found, String(all - chosen), remedy);
}
