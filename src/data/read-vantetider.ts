/**
 * `vantetider-table`: the tables of Väntetider i vården as published, headings and cells with units
 * ("73 %", "1 397 st", "Ej deltagit"), and the region × month matrices.
 */
import { addRow } from "./add-row.ts";
import { assembleRow, hasContent } from "./assemble.ts";
import { type Csv, isBlankRow } from "./csv.ts";
import { FIELD, type Field, FIELDS } from "./fields.ts";
import { parseCount } from "./numbers.ts";
import { isMonth } from "./period.ts";
import { periodReader } from "./period-reader.ts";
import { parsePeriod } from "./period-text.ts";
import { placeNumber, seriesNumber } from "./place.ts";
import { listSome, quote } from "./problems.ts";
import { type FileReading, passOver, remarkOn, report, rowContext } from "./reading.ts";
import { reportFuture, reportMissing } from "./row-remarks.ts";
import { type Layout, readHeading, type TableSpec } from "./vantetider-heading.ts";

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
