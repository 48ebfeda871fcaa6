/** The headings of the tables of Väntetider i vården → where each column of the store stands. */
import { type Field, FIELDS } from "./fields.ts";
import type { FileSpec } from "./file-spec.ts";
import { own } from "./json.ts";
import { isMonth, monthOf, yearOf } from "./period.ts";
import { monthOfName, parsePeriod } from "./period-text.ts";
import { quote } from "./problems.ts";
import { type FileReading, report } from "./reading.ts";
import type { Basis, Period } from "./types.ts";

/** How drop.json says that such a table is read. */
export type TableSpec = Extract<FileSpec, { format: "vantetider-table" }>;

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
export interface Layout {
  readonly period: Period;
  readonly columns: Partial<Record<Field | "gross", number>>;
}

/** One layout for a table, one per month for a matrix; null after a remark of severity error. */
export function readHeading(
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
