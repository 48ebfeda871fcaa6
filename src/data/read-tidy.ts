/** `tidy`: the project's own CSV, one row a cell. */
import { addRow } from "./add-row.ts";
import { assembleRow, hasContent } from "./assemble.ts";
import { type Csv, isBlankRow } from "./csv.ts";
import {
  basisOfName,
  FIELD,
  FIELD_ALIASES,
  FIELDS,
  isDaysField,
  KEY_COLUMNS,
  OWN_COLUMNS,
} from "./fields.ts";
import { own } from "./json.ts";
import { periodReader } from "./period-reader.ts";
import { placeNumber, seriesNumber } from "./place.ts";
import { quote } from "./problems.ts";
import { type FileReading, remarkOn, report, rowContext } from "./reading.ts";
import {
  measureIndex,
  reportBasis,
  reportFuture,
  reportMeasure,
  reportPeriod,
  reportRegion,
} from "./row-remarks.ts";

type KeyColumn = keyof typeof KEY_COLUMNS;

/** Where the columns of a file stand. */
interface Columns {
  readonly keys: Readonly<Record<KeyColumn, number>>;
  /** Column of each field, −1 where the file has none. */
  readonly fields: readonly number[];
  readonly width: number;
}

/**
 * Reads a tidy file into the drop.
 *
 * @param columnNames headings of the file → columns of the format, from drop.json
 */
export function readTidy(
  csv: Csv,
  file: FileReading,
  columnNames: Readonly<Record<string, string>> = {},
): void {
  const columns = readHeading(csv.rows[0] ?? [], file, columnNames);
  if (columns === null) return;
  const { measures, regions } = file.reference;
  const readPeriod = periodReader(file);
  const readRegion = cached((text) => regions.find(text));
  const readMeasure = cached((text) => {
    const index = measureIndex(measures, text);
    return index < 0 ? null : index;
  });
  const readBasis = cached(basisOfName);
  let row = 0;
  const remark = remarkOn(
    file,
    () => row,
    (field) => columns.fields[FIELD[field]] ?? 0,
  );
  const used = columns.fields.flatMap((column, field) => (column < 0 ? [] : [{ column, field }]));
  const texts = FIELDS.map(() => "");
  const broken = new Set(csv.brokenQuotes);
  const { keys } = columns;
  const isDaysAlone = used.every(({ field }) => isDaysField(field) || field >= FIELD.response_rate);
  const context = rowContext(file, isDaysAlone);

  for (row = 1; row < csv.rows.length; row += 1) {
    const cells = csv.rows[row] as readonly string[];
    if (broken.has(row) || (cells[0]?.trim() === "" && isBlankRow(cells))) continue;
    if (cells.length !== columns.width && !hasWidth(cells, columns.width, file, row)) continue;
    file.rows += 1;
    for (const { column, field } of used) texts[field] = cells[column] as string;

    const periodText = cells[keys.period] as string;
    const regionText = cells[keys.region] as string;
    const measureText = cells[keys.measure] as string;
    const basisText = cells[keys.basis] as string;
    const period = readPeriod(periodText);
    const region = readRegion(regionText);
    const index = readMeasure(measureText);
    const measure = index === null ? null : (measures[index] ?? null);
    const basis = readBasis(basisText);
    const deadline = period?.deadline ?? "9999-12-31";
    const parts = assembleRow(texts, measure, deadline, context, remark);

    if (period === null) reportPeriod(file, [row, keys.period], periodText);
    if (region === null) reportRegion(file, [row, keys.region], regionText);
    if (index === null) reportMeasure(file, [row, keys.measure], measureText);
    if (basis === null || (measure && !measure.bases.includes(basis))) {
      reportBasis(file, [row, keys.basis], basisText, measure);
      continue;
    }
    if (period === null || region === null || index === null || parts === null) continue;
    if (period.isFuture) {
      if (hasContent(parts)) reportFuture(file, [row, keys.period], periodText);
      continue;
    }
    const place = placeNumber(period.number, Number(region));
    addRow(file, seriesNumber(index, basis), place, parts, row);
  }
}

function cached<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      value = read(text);
      known.set(text, value);
    }
    return value;
  };
}

/** Finds the columns; null when a row could not be placed. */
function readHeading(
  heading: readonly string[],
  file: FileReading,
  columnNames: Readonly<Record<string, string>>,
): Columns | null {
  const keys: Partial<Record<KeyColumn, number>> = {};
  const fields = FIELDS.map(() => -1);
  let ok = true;
  heading.forEach((text, column) => {
    const written = text.trim();
    const name = (own(columnNames, written) ?? written).normalize("NFC").toLowerCase();
    if (name === "" || OWN_COLUMNS.has(name)) return;
    const key = (Object.keys(KEY_COLUMNS) as KeyColumn[]).find((k) =>
      (KEY_COLUMNS[k] as readonly string[]).includes(name),
    );
    const field = FIELDS.find((f) => f === (own(FIELD_ALIASES, name) ?? name));
    if (key === undefined && field === undefined) {
      const expected = `one of ${[...Object.keys(KEY_COLUMNS), ...FIELDS].join(", ")}`;
      const remedy = "The column is passed over; mend the heading if it holds figures.";
      report(file, "warning", "unknown-column", [0, column], quote(written), expected, remedy);
      return;
    }
    const position = field === undefined ? -1 : FIELD[field];
    const taken = key === undefined ? (fields[position] ?? -1) >= 0 : key in keys;
    if (taken) {
      const remedy = "Delete one of the two columns.";
      const found = `the column ${quote(written)} twice`;
      report(file, "error", "duplicate-column", [0, column], found, "it once", remedy);
      ok = false;
    } else if (key !== undefined) keys[key] = column;
    else fields[position] = column;
  });
  for (const [key, names] of Object.entries(KEY_COLUMNS)) {
    if (key in keys) continue;
    const expected = `a column ${names.map(quote).join(" or ")}`;
    const remedy = "Add the column.";
    report(file, "error", "missing-column", [0, 0], headingText(heading), expected, remedy);
    ok = false;
  }
  if (fields.slice(0, FIELD.response_rate).every((column) => column < 0)) {
    const expected = 'at least one column with figures, such as "total" and "within" or "share"';
    const remedy = "Add the column.";
    report(file, "error", "missing-column", [0, 0], headingText(heading), expected, remedy);
    ok = false;
  }
  const width = heading.findLastIndex((text) => text.trim() !== "") + 1;
  return ok ? { keys: keys as Columns["keys"], fields, width } : null;
}

const headingText = (heading: readonly string[]): string =>
  heading.length > 0 ? `the headings ${quote(heading.join(" "))}` : "an empty file";

/** Lets trailing separators through and reports every other odd number of cells. */
function hasWidth(
  cells: readonly string[],
  width: number,
  file: FileReading,
  row: number,
): boolean {
  if (cells.length > width && isBlankRow(cells.slice(width))) return true;
  const remedy = "Fix the row; a separator within a cell needs quotes around the cell.";
  const found = `${cells.length} cells`;
  const expected = `${width}, as many as headings`;
  report(file, "error", "cell-count", [row, 0], found, expected, remedy);
  return false;
}
