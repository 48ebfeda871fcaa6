/**
 * `socialstyrelsen-table`: the CSV that Socialstyrelsen's statistical database saves. A title line in
 * words, a line of years, a line of months, a row per region, and a footer with the day of the export.
 */
import { assembleRow, hasContent } from "./assemble.ts";
import { type Csv, isBlankRow } from "./csv.ts";
import { FIELD, type Field, FIELDS, isDaysField } from "./fields.ts";
import type { FileSpec } from "./file-spec.ts";
import { isDate, monthOf } from "./period.ts";
import { monthOfName } from "./period-text.ts";
import { placeNumber, seriesNumber } from "./place.ts";
import { listSome, quote } from "./problems.ts";
import {
  addRow,
  type FileReading,
  measureIndex,
  type PeriodEntry,
  periodReader,
  remarkOn,
  report,
  reportBasis,
  reportFuture,
  reportMeasure,
  reportMissing,
  reportRegion,
  rowContext,
} from "./reading.ts";
import type { Basis } from "./types.ts";

type TableSpec = Extract<FileSpec, { format: "socialstyrelsen-table" }>;

/** What the words of a title tell, word for word as seen; any others are refused, never guessed. */
const WORDS: Readonly<Record<string, Partial<Title>>> = {
  "Väntetider till barn- och ungdomspsykiatrin": { care: "bup" },
  "Kontaktstatus: Genomförd": { basis: "completed" },
  "Kontaktstatus: Väntande": { basis: "waiting" },
  "Fas: Första besök": { measure: "bup-first-visit" },
  "Fas: Fördjupad utredning": { measure: "bup-investigation" },
  "Fas: Behandling": { measure: "bup-treatment" },
  "Medianvärdet för väntetid, 50:e percentilen": { field: "median_days" },
  "Alla kön": { sex: "all" },
  "Ålder: Alla åldrar": { age: "all" },
};

/** A title; each part must be told exactly once. */
interface Title {
  readonly care: "bup";
  readonly basis: Basis;
  readonly measure: string;
  readonly field: Field;
  readonly sex: "all";
  readonly age: "all";
}

const PARTS: Readonly<Record<keyof Title, string>> = {
  care: "the subject",
  basis: "the status (Kontaktstatus)",
  measure: "the phase (Fas)",
  field: "the quantity",
  sex: "the sex",
  age: "the age",
};

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

/** What the title says; null after a remark on each part that is not known, not there or there twice. */
function readTitle(text: string, file: FileReading): Title | null {
  // The quantity has a comma of its own.
  const parts = text.split(/, (?!\d)/).map((part) => part.trim());
  const told: Partial<Title> = {};
  let ok = true;
  const fail = (code: string, found: string, expected: string) => {
    const remedy = "Export the table of all sexes and ages, or ask for these words to be added.";
    report(file, "error", code, [0, 0], found, expected, remedy);
    ok = false;
  };
  for (const part of parts) {
    const known = Object.entries(WORDS).find(([words]) => words === part)?.[1];
    const [key] = Object.keys(known ?? {}) as (keyof Title)[];
    if (known === undefined || key === undefined) {
      const all = listSome(Object.keys(WORDS).map(quote), 20);
      fail("unknown-title", `${quote(part)} in the title`, `one of ${all}`);
    } else if (key in told) fail("unknown-title", `${PARTS[key]} twice in the title`, "it once");
    else Object.assign(told, known);
  }
  if (ok) {
    for (const key of Object.keys(PARTS) as (keyof Title)[]) {
      if (!(key in told)) fail("unknown-title", `a title without ${PARTS[key]}`, "it in the title");
    }
  }
  return ok ? (told as Title) : null;
}

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

/** Whether the title says what drop.json says; remarks where it does not. */
function agreesWith(title: Title, spec: TableSpec, file: FileReading): boolean {
  const told = [
    [spec.measure?.trim().toLowerCase() ?? null, title.measure],
    [spec.basis, title.basis],
  ] as const;
  const wrong = told.filter(([named, own]) => named !== null && named !== own);
  for (const [named, own] of wrong) {
    const remedy = "Fix drop.json, or export the other table.";
    report(
      file,
      "error",
      "title-mismatch",
      [0, 0],
      `a title of ${own}`,
      `${named}, as drop.json says`,
      remedy,
    );
  }
  return wrong.length === 0;
}
