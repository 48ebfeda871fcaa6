/**
 * `socialstyrelsen-table`: the CSV that Socialstyrelsen's statistical database saves. A title line in
 * words, a line of years, a line of months, a row per region, and a footer with the day of the export.
 */
import { addRow } from "./add-row.ts";
import { assembleRow, hasContent } from "./assemble.ts";
import { type Csv, isBlankRow } from "./csv.ts";
import { FIELD, FIELDS, isDaysField } from "./fields.ts";
import { isDate, monthOf } from "./period.ts";
import { type PeriodEntry, periodReader } from "./period-reader.ts";
import { monthOfName } from "./period-text.ts";
import { placeNumber, seriesNumber } from "./place.ts";
import { quote } from "./problems.ts";
import { type FileReading, remarkOn, report, rowContext } from "./reading.ts";
import {
  measureIndex,
  reportBasis,
  reportFuture,
  reportMeasure,
  reportMissing,
  reportRegion,
} from "./row-remarks.ts";
import { agreesWith, readTitle, type TableSpec } from "./socialstyrelsen-title.ts";

const FOOTER = /^Socialstyrelsens statistikdatabas (\d{4}-\d{2}-\d{2})$/;

/** The source's mark for too few contacts to show. */
const TOO_FEW = /^N$/i;

/** Reads an exported table into the drop. */
export function readSocialstyrelsen(csv: Csv, file: FileReading, spec: TableSpec): void {
  const title = readTitle(csv.rows[0]?.filter((text) => text.trim() !== "").join(";") ?? "", file);
  const months = readMonths(csv, file);
  const last = checkFooter(csv, file);
  if (title === null || months === null || last === null) return;
  const { measures, regions } = file.reference;
  const index = measureIndex(measures, title.measure);
  const measure = measures[index] ?? null;
  if (measure === null) return reportMeasure(file, [0, 0], title.measure);
  if (!measure.bases.includes(title.basis)) {
    return reportBasis(file, [0, 0], title.basis, measure);
  }
  if (!agreesWith(title, spec, file)) return;
  const series = seriesNumber(index, title.basis);
  const context = rowContext(file, isDaysField(FIELD[title.field]));
  const found = new Set<string>();
  csv.rows.slice(0, last).forEach((cells, row) => {
    if (row <= MONTHS_ROW || isBlankRow(cells)) return;
    file.rows += 1;
    const name = cells[0] ?? "";
    const region = regions.find(name);
    if (region === null) return reportRegion(file, [row, 0], name);
    found.add(region);
    if (cells.length !== months.length + 1) {
      const remedy = "Save the table anew.";
      const wanted = `${months.length + 1}, as many as months and one`;
      report(file, "error", "cell-count", [row, 0], `${cells.length} cells`, wanted, remedy);
      return;
    }
    months.forEach((period, i) => {
      const column = i + 1;
      const text = cells[column] ?? "";
      const value = TOO_FEW.test(text.trim()) ? ".." : text;
      const texts = FIELDS.map((field) => (field === title.field ? value : ""));
      const remark = remarkOn(
        file,
        () => row,
        () => column,
      );
      const parts = assembleRow(texts, measure, period.deadline, context, remark);
      if (parts === null) return;
      if (period.isFuture) {
        if (hasContent(parts))
          reportFuture(file, [row, column], csv.rows[MONTHS_ROW]?.[column] ?? "");
        return;
      }
      addRow(file, series, placeNumber(period.number, Number(region)), parts, row);
    });
  });
  reportMissing(file, found);
}

const MONTHS_ROW = 2;

/** The months of the columns; null after a remark. */
function readMonths(csv: Csv, file: FileReading): PeriodEntry[] | null {
  const [, years = [], names = []] = csv.rows;
  const readPeriod = periodReader(file);
  const fail = (at: readonly [number, number], code: string, found: string, expected: string) => {
    report(file, "error", code, at, found, expected, "Save the table anew.");
    return null;
  };
  if (names[0]?.trim() !== "Region" || years[0]?.trim() !== "" || names.length < 2) {
    const heading = quote(names.join(";"));
    return fail([MONTHS_ROW, 0], "missing-column", heading, '"Region" and months below years');
  }
  const months: PeriodEntry[] = [];
  for (let column = 1; column < names.length; column += 1) {
    const [year, name] = [years[column]?.trim() ?? "", names[column] ?? ""];
    const month = monthOfName(name);
    const period =
      month === null || !/^\d{4}$/.test(year) ? null : readPeriod(monthOf(Number(year), month));
    if (period === null) {
      const found = quote(`${name} ${year}`);
      return fail(
        [MONTHS_ROW, column],
        "impossible-period",
        found,
        "the name of a month below a year",
      );
    }
    if (months.some(({ number }) => number === period.number)) {
      const found = `the column ${quote(`${name} ${year}`)} twice`;
      return fail([MONTHS_ROW, column], "duplicate-column", found, "it once");
    }
    months.push(period);
  }
  return months;
}

/** Row of the footer; null after a remark. A table without its last line has been cut. */
function checkFooter(csv: Csv, file: FileReading): number | null {
  const row = csv.rows.findLastIndex((cells) => !isBlankRow(cells));
  const text = csv.rows[row]?.[0]?.trim() ?? "";
  const date = FOOTER.exec(text)?.[1];
  if (date === undefined || !isDate(date)) {
    const expected = '"Socialstyrelsens statistikdatabas" and a date in the last line';
    report(
      file,
      "error",
      "cut-table",
      [Math.max(0, row), 0],
      quote(text),
      expected,
      "Save the table anew.",
    );
    return null;
  }
  if (date > file.retrieved) {
    const expected = `at the latest ${file.retrieved}, when the drop was retrieved`;
    report(
      file,
      "error",
      "impossible-date",
      [row, 0],
      date,
      expected,
      "Fix `retrieved` in drop.json.",
    );
    return null;
  }
  return row;
}
