/**
 * `vardenisiffror-export`: the table that vardenisiffror.se saves as CSV, a row per unit, sex, period and
 * indicator. Columns are found by name; what is not a region, both sexes together, a month or a year,
 * or a mapped indicator is passed over and counted.
 */
import { addRow } from "./add-row.ts";
import { assembleRow, hasContent } from "./assemble.ts";
import { type Csv, isBlankRow } from "./csv.ts";
import { FIELD, FIELDS } from "./fields.ts";
import type { FileSpec, IndicatorRef } from "./file-spec.ts";
import { own } from "./json.ts";
import { periodReader } from "./period-reader.ts";
import { placeNumber, seriesNumber } from "./place.ts";
import { listSome, quote } from "./problems.ts";
import { type FileReading, passOver, remarkOn, report, rowContext } from "./reading.ts";
import { reportFuture, reportPeriod, reportRegion } from "./row-remarks.ts";

type ExportSpec = Extract<FileSpec, { format: "vardenisiffror-export" }>;

/** The columns that are read, and their headings in lower case. */
const HEADINGS = {
  unitName: "enhetsnamn",
  unitKind: "enhetstyp",
  regionCode: "regionskod",
  sex: "kön/totalt",
  indicator: "indikator-id",
  title: "titel",
  unit: "måttenhet",
  period: "mätperiod",
  value: "värde",
  within: "täljare",
  total: "nämnare/antal fall",
} as const;

type Column = keyof typeof HEADINGS;

/** Known headings that say nothing which is used. */
const UNUSED = new Set(["enhetskod", "register/källa", "område", "diagramrubrik"]);

/** Without these a row cannot be placed or has no value; the numbers behind it may be missing. */
const REQUIRED: readonly Column[] = [
  "unitName",
  "unitKind",
  "sex",
  "indicator",
  "unit",
  "period",
  "value",
];

/** Half-years, quarters and the like, which no series here has. */
const OTHER_PERIOD = /^\d{4}\s*(halvår|kvartal|tertial|h|k|q|t)\s*\d$/i;

/** Unknown, and invalid: no figure. Masked: too few to show. */
const MARKS: Readonly<Record<string, string>> = { UNK: "-", INV: "-", MSK: ".." };

/** Reads an export into the drop. */
export function readVardenisiffror(csv: Csv, file: FileReading, spec: ExportSpec): void {
  const columns = readHeading(csv.rows[0] ?? [], file, spec.columns);
  if (columns === null) return;
  const readPeriod = periodReader(file);
  const stray = new Map<string, string>();
  const broken = new Set(csv.brokenQuotes);
  const width = csv.rows[0]?.length ?? 0;
  csv.rows.forEach((cells, row) => {
    if (row === 0 || broken.has(row) || isBlankRow(cells)) return;
    file.rows += 1;
    if (cells.length !== width) {
      const remedy = "Save the table anew.";
      const wanted = `${width}, as many as headings`;
      report(file, "error", "cell-count", [row, 0], `${cells.length} cells`, wanted, remedy);
      return;
    }
    const textOf = (name: Column) => (cells[columns[name] ?? -1] ?? "").trim();
    const at = (name: Column) => [row, columns[name] ?? 0] as const;
    if (textOf("unitKind").toLowerCase() !== "region") return passOver(file, "unit is no region");
    if (textOf("sex").toLowerCase() !== "totalt") return passOver(file, "one sex alone");
    const indicator = spec.indicators.get(textOf("indicator"));
    if (indicator === undefined) {
      stray.set(textOf("indicator"), textOf("title"));
      return passOver(file, "indicator without a measure");
    }
    const periodText = textOf("period");
    if (OTHER_PERIOD.test(periodText)) return passOver(file, "period is no month and no year");
    const period = readPeriod(periodText);
    if (period === null) return reportPeriod(file, at("period"), periodText);
    const region = findRegion(textOf("unitName"), textOf("regionCode"), file);
    if (region === null) return reportRegion(file, at("unitName"), textOf("unitName"));
    if (textOf("value").toUpperCase() === "INV") {
      const remedy = "Ask the source; the cell is not reported.";
      report(file, "warning", "invalid-value", at("value"), '"INV"', "a valid value", remedy);
    }
    const texts = readTexts(textOf, indicator, () => {
      const expected = indicator.quantity === "median" ? "days" : "percent";
      const remedy = "Fix `indicators` in drop.json.";
      report(file, "error", "unit-mismatch", at("unit"), quote(textOf("unit")), expected, remedy);
    });
    if (texts === null) return;
    const remark = remarkOn(
      file,
      () => row,
      (field) => columns[FIELD_COLUMNS[field] ?? "value"] ?? 0,
    );
    const measure = file.reference.measures[indicator.measure] ?? null;
    const context = rowContext(file, indicator.quantity === "median");
    const parts = assembleRow(texts, measure, period.deadline, context, remark);
    if (parts === null) return;
    if (period.isFuture) {
      if (hasContent(parts)) reportFuture(file, at("period"), periodText);
      return;
    }
    const series = seriesNumber(indicator.measure, indicator.basis);
    addRow(file, series, placeNumber(period.number, Number(region)), parts, row);
  });
  reportPassedOver(file, stray);
}

const FIELD_COLUMNS: Readonly<Partial<Record<string, Column>>> = {
  total: "total",
  within: "within",
};

/** The region by name; a code that says another one is a contradiction, and then there is none. */
function findRegion(name: string, code: string, file: FileReading): string | null {
  const { regions } = file.reference;
  const region = regions.find(name);
  const coded = /^\d{1,2}$/.test(code) ? regions.find(code.padStart(2, "0")) : null;
  return region !== null && coded !== null && coded !== region ? null : region;
}

/** The row's texts by field; null after a unit that the indicator cannot have. */
function readTexts(
  textOf: (name: Column) => string,
  { quantity }: IndicatorRef,
  fail: () => void,
): string[] | null {
  const texts = FIELDS.map(() => "");
  const unit = textOf("unit").toLowerCase();
  const written = textOf("value");
  const mark = own(MARKS, written.toUpperCase());
  const value = mark ?? written;
  const isPercent = /^(%|procent|andel)/.test(unit);
  const isDays = /^dag(ar)?\b/.test(unit);
  if (quantity === "median" ? !isDays : !isPercent) {
    fail();
    return null;
  }
  if (quantity === "median") {
    texts[FIELD.median_days] = value;
    return texts;
  }
  texts[FIELD.share] = value.replace(/\s*%$/, "");
  if (mark === undefined) {
    texts[FIELD.within] = textOf("within");
    texts[FIELD.total] = textOf("total");
  }
  return texts;
}

/** Where the columns stand; null after a remark. */
function readHeading(
  heading: readonly string[],
  file: FileReading,
  names: Readonly<Record<string, string>>,
): Partial<Record<Column, number>> | null {
  const columns: Partial<Record<Column, number>> = {};
  let ok = true;
  heading.forEach((text, column) => {
    const written = text.trim();
    const name = (own(names, written) ?? written).normalize("NFC").toLowerCase();
    const known = (Object.keys(HEADINGS) as Column[]).find((key) => HEADINGS[key] === name);
    if (known === undefined) {
      if (name === "" || UNUSED.has(name)) return;
      const expected = `one of ${Object.values(HEADINGS).join(", ")}`;
      const remedy = "The column is passed over; map it with `columns` in drop.json if need be.";
      report(file, "warning", "unknown-column", [0, column], quote(written), expected, remedy);
    } else if (known in columns) {
      const found = `the column ${quote(written)} twice`;
      const remedy = "Delete one of the two columns.";
      report(file, "error", "duplicate-column", [0, column], found, "it once", remedy);
      ok = false;
    } else columns[known] = column;
  });
  for (const key of REQUIRED.filter((name) => !(name in columns))) {
    const found = `the headings ${quote(heading.join(";"))}`;
    const expected = `a column ${quote(HEADINGS[key])}`;
    report(file, "error", "missing-column", [0, 0], found, expected, "Save the table anew.");
    ok = false;
  }
  return ok ? columns : null;
}

function reportPassedOver(file: FileReading, stray: ReadonlyMap<string, string>): void {
  if (file.passedOver.size === 0) return;
  const counts = [...file.passedOver].map(([reason, count]) => `${reason}: ${count}`).join("; ");
  const names = [...stray].map(([id, title]) => `${quote(id)} ${quote(title)}`);
  const found = names.length === 0 ? counts : `${counts} (${listSome(names)})`;
  const remedy = "Nothing to fix if they are not meant to be read; else map them in drop.json.";
  report(file, "warning", "passed-over", [0, 0], found, "rows of mapped indicators", remedy);
}
