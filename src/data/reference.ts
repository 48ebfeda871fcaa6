/** The reference tables: regions, and breaks in series. */
import { type Csv, isBlankRow, parseCsv, tooLongLine } from "./csv.ts";
import { indexRegions, type RegionNames } from "./names.ts";
import { isDate, isMonth } from "./period.ts";
import { parsePeriod } from "./period-text.ts";
import { isPlainText, PLAIN_TEXT, SLUG, SLUG_WORDS } from "./plain-text.ts";
import { type Problem, quote } from "./problems.ts";
import type { Break, Measure, Region } from "./types.ts";

/** A reference file with its path within the data folder. */
export interface ReferenceFile {
  readonly path: string;
  readonly text: string;
}

type Fault = (row: number, column: number, found: string, expected: string) => void;

const REGION_COLUMNS = ["code", "slug", "name", "short_name", "county_letter", "aliases"];

/** Reads regions.csv; columns headed by a date are populations. */
export function readRegions(file: ReferenceFile, problems: Problem[]): Region[] {
  const { csv, cell, columnOf, fault } = openTable(
    file,
    REGION_COLUMNS,
    ["name", "short_name"],
    problems,
  );
  const seen = { code: new Set<string>(), slug: new Set<string>() };
  const dates = (csv.rows[0] ?? []).map((text) => text.trim()).filter(isDate);
  const regions = dataRows(csv).map((row): Region => {
    const code = cell(row, "code");
    if (!/^(0[1-9]|1\d|2\d)$/.test(code)) fault(row, 0, quote(code), "a county code, 01 to 25");
    for (const name of ["code", "slug"] as const) {
      const text = cell(row, name);
      const isTwice = seen[name].size === seen[name].add(text).size;
      const column = columnOf(name);
      if (isTwice) fault(row, column, `the ${name} ${quote(text)} again`, `a ${name} of its own`);
      if (name === "slug" && !SLUG.test(text)) fault(row, column, quote(text), SLUG_WORDS);
    }
    const population = Object.fromEntries(
      dates.map((date) => {
        const count = Number(cell(row, date).replace(/\s/g, ""));
        if (!Number.isSafeInteger(count) || count <= 0) {
          fault(row, columnOf(date), quote(cell(row, date)), "a number of inhabitants");
        }
        return [date, count];
      }),
    );
    return {
      code,
      slug: cell(row, "slug"),
      name: cell(row, "name"),
      shortName: cell(row, "short_name"),
      countyLetter: cell(row, "county_letter"),
      aliases: cell(row, "aliases").split("|").filter(Boolean),
      population,
    };
  });
  return regions.sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** Index of region names; a name that stands for two regions is a problem. */
export function readNames(regions: Region[], path: string, problems: Problem[]): RegionNames {
  const { names, clash } = indexRegions(regions);
  if (clash !== null) {
    const rest = { expected: "a name for one region only", remedy: "Delete one of the two." };
    const at = { drop: null, file: path, line: 1, column: 1 };
    problems.push({ severity: "error", code: "ambiguous-region", ...at, found: clash, ...rest });
  }
  return names;
}

const BREAK_COLUMNS = ["region", "measure", "period", "sv", "en"];

/** Reads breaks.csv; `kind`, `synthetic` and `source` may be absent (a break of real series). */
export function readBreaks(
  file: ReferenceFile,
  names: RegionNames,
  measures: readonly Measure[],
  problems: Problem[],
): Break[] {
  const { csv, cell, columnOf, fault } = openTable(file, BREAK_COLUMNS, ["sv", "en"], problems);
  return dataRows(csv).flatMap((row) => {
    const [regionText, measure] = [cell(row, "region"), cell(row, "measure")];
    const region = regionText === "*" ? "*" : names.find(regionText);
    const parsed = parsePeriod(cell(row, "period"));
    const period = parsed !== null && isMonth(parsed) ? parsed : null;
    const kind = cell(row, "kind") || "break";
    if (region === null) fault(row, columnOf("region"), quote(regionText), "a region or *");
    if (measure !== "*" && !measures.some(({ id }) => id === measure)) {
      fault(row, columnOf("measure"), quote(measure), "the id of a measure or *");
    }
    if (period === null) {
      fault(row, columnOf("period"), quote(cell(row, "period")), "a month such as 2021-01");
    }
    if (kind !== "break" && kind !== "event") {
      fault(row, columnOf("kind"), quote(kind), "break or event");
    }
    const marked = cell(row, "synthetic");
    if (!["", "true", "false"].includes(marked)) {
      fault(row, columnOf("synthetic"), quote(marked), "true or false");
    }
    if (region === null || period === null || (kind !== "break" && kind !== "event")) return [];
    const explanation = { sv: cell(row, "sv"), en: cell(row, "en") };
    const synthetic = marked === "true";
    return [{ region, measure, period, kind, synthetic, explanation, source: cell(row, "source") }];
  });
}

/** The rows of a table below its headings that are not blank. */
export function dataRows(csv: Csv): number[] {
  return csv.rows.flatMap((cells, row) => (row === 0 || isBlankRow(cells) ? [] : [row]));
}

/**
 * A reference table by the names of its columns; tells of what is wrong with any.
 *
 * @param required columns that must be there
 * @param filled those of them in which no cell may be blank
 */
export function openTable(
  file: ReferenceFile,
  required: readonly string[],
  filled: readonly string[],
  problems: Problem[],
) {
  const isTable = tooLongLine(file.text) === null;
  const csv = parseCsv(isTable ? file.text : "");
  const heading = (csv.rows[0] ?? []).map((text) => text.trim());
  const fault: Fault = (row, column, found, expected) => {
    const { line, column: at } = csv.place(row, column);
    const place = { drop: null, file: file.path, line, column: at };
    const rest = { found, expected, remedy: "Fix the file." };
    problems.push({ severity: "error", code: "bad-reference", ...place, ...rest });
  };
  const columnOf = (name: string): number => Math.max(0, heading.indexOf(name));
  for (const name of required) {
    if (!heading.includes(name)) fault(0, 0, "the headings", `a column ${quote(name)}`);
  }
  heading.forEach((name, column) => {
    if (name !== "" && heading.indexOf(name) < column) {
      fault(0, column, `the column ${quote(name)} twice`, "it once");
    }
  });
  for (const row of csv.brokenQuotes) fault(row, 0, "quotes that do not balance", "them in pairs");
  for (const row of dataRows(csv)) {
    const cells = csv.rows[row] ?? [];
    if (cells.length !== heading.length) {
      fault(row, 0, `${cells.length} cells`, `${heading.length}, as many as headings`);
    }
    cells.forEach((text, column) => {
      const isBlank = text.trim() === "" && !filled.includes(heading[column] ?? "");
      if (!isBlank && !isPlainText(text)) fault(row, column, quote(text), PLAIN_TEXT);
    });
  }
  const cell = (row: number, name: string): string => {
    const column = heading.indexOf(name);
    return column < 0 ? "" : (csv.rows[row]?.[column] ?? "").trim();
  };
  return { csv, cell, columnOf, fault };
}
