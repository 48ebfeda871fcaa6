/** The reference files: regions, breaks in series, measures. */
import measureSchema from "../schema/measure.schema.json" with { type: "json" };
import { type Csv, isBlankRow, parseCsv } from "./csv.ts";
import { parseJson } from "./json.ts";
import { indexRegions, type RegionNames } from "./names.ts";
import { isDate, isMonth } from "./period.ts";
import { parsePeriod } from "./period-text.ts";
import { type Problem, quote } from "./problems.ts";
import type { Break, Measure, Region } from "./types.ts";
import { schemaCheck } from "./validate.ts";

/** A reference file with its path within the data folder. */
export interface ReferenceFile {
  readonly path: string;
  readonly text: string;
}

type Fault = (row: number, column: number, found: string, expected: string) => void;

/** What may stand in an address. */
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const SLUG_WORDS = "small letters a to z, digits and hyphens, for an address";

const REGION_COLUMNS = ["code", "slug", "name", "short_name", "county_letter", "aliases"];

/** Reads regions.csv; columns headed by a date are populations. */
export function readRegions(file: ReferenceFile, problems: Problem[]): Region[] {
  const { csv, cell, fault } = openTable(file, REGION_COLUMNS, problems);
  const dates = (csv.rows[0] ?? []).map((text) => text.trim()).filter(isDate);
  const regions = dataRows(csv).map((row): Region => {
    const code = cell(row, "code");
    if (!/^(0[1-9]|1\d|2\d)$/.test(code)) fault(row, 0, quote(code), "a county code, 01 to 25");
    for (const [name, kind] of [
      ["code", "code"],
      ["slug", "slug"],
    ] as const) {
      const text = cell(row, name);
      const isTwice = dataRows(csv).some((other) => other < row && cell(other, name) === text);
      const column = csv.rows[0]?.findIndex((heading) => heading.trim() === name) ?? 0;
      if (isTwice) fault(row, column, `the ${kind} ${quote(text)} again`, `a ${kind} of its own`);
      if (name === "slug" && !SLUG.test(text)) fault(row, column, quote(text), SLUG_WORDS);
    }
    const population = Object.fromEntries(
      dates.map((date) => {
        const count = Number(cell(row, date).replace(/\s/g, ""));
        const column = csv.rows[0]?.indexOf(date) ?? 0;
        if (!Number.isSafeInteger(count) || count <= 0) {
          fault(row, column, quote(cell(row, date)), "a number of inhabitants");
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
  const { csv, cell, fault } = openTable(file, BREAK_COLUMNS, problems);
  return dataRows(csv).flatMap((row) => {
    const [regionText, measure] = [cell(row, "region"), cell(row, "measure")];
    const region = regionText === "*" ? "*" : names.find(regionText);
    const parsed = parsePeriod(cell(row, "period"));
    const period = parsed !== null && isMonth(parsed) ? parsed : null;
    const kind = cell(row, "kind") || "break";
    if (region === null) fault(row, 0, quote(regionText), "a region or *");
    if (measure !== "*" && !measures.some(({ id }) => id === measure)) {
      fault(row, 1, quote(measure), "the id of a measure or *");
    }
    if (period === null) fault(row, 2, quote(cell(row, "period")), "a month such as 2021-01");
    const kindColumn = csv.rows[0]?.findIndex((text) => text.trim() === "kind") ?? 3;
    if (kind !== "break" && kind !== "event") fault(row, kindColumn, quote(kind), "break or event");
    if (region === null || period === null || (kind !== "break" && kind !== "event")) return [];
    const explanation = { sv: cell(row, "sv"), en: cell(row, "en") };
    const synthetic = cell(row, "synthetic") === "true";
    return [{ region, measure, period, kind, synthetic, explanation, source: cell(row, "source") }];
  });
}

const checkMeasure = schemaCheck(measureSchema);

/** Reads the measure files; they are listed by their `order`. */
export function readMeasures(files: readonly ReferenceFile[], problems: Problem[]): Measure[] {
  const measures: Measure[] = [];
  for (const { path, text } of files) {
    const json = parseJson(text);
    const add = (place: { line: number; column: number }, found: string, expected: string) => {
      const rest = { found, expected, remedy: "Fix the measure file." };
      const at = { drop: null, file: path, ...place };
      problems.push({ severity: "error", code: "bad-measure", ...at, ...rest });
    };
    if (!json.ok) {
      add(json.place, json.found, "strict JSON");
      continue;
    }
    const faults = checkMeasure(json.value);
    for (const fault of faults) add(json.place(fault.path), fault.found, fault.expected);
    if (faults.length > 0) continue;
    const measure = { leading: false, ...(json.value as Omit<Measure, "leading">) };
    if (measures.some(({ id }) => id === measure.id)) {
      add(json.place(["id"]), `the id ${quote(measure.id)} again`, "an id of its own");
    } else measures.push(measure);
    checkTwice(measure, measures.slice(0, -1), (path, found, expected) =>
      add(json.place(path), found, expected),
    );
  }
  return measures.sort((a, b) => a.order - b.order);
}

/** What two measures must not share, and what a threshold must keep to. */
function checkTwice(
  measure: Measure,
  earlier: readonly Measure[],
  fail: (path: (string | number)[], found: string, expected: string) => void,
): void {
  for (const lang of ["sv", "en"] as const) {
    const slug = measure.slug[lang];
    if (!SLUG.test(slug)) fail(["slug", lang], quote(slug), SLUG_WORDS);
    if (earlier.some((other) => other.slug[lang] === slug && other.id !== measure.id)) {
      fail(["slug", lang], `the slug ${quote(slug)} again`, "a slug of its own");
    }
  }
  const taken = new Set(earlier.filter(({ id }) => id !== measure.id).flatMap(indicatorsOf));
  for (const kpi of indicatorsOf(measure).filter((own) => taken.has(own))) {
    fail(["kolada"], `the indicator ${quote(kpi)} again`, "an indicator of one measure only");
  }
  const { care, leading } = measure;
  if (leading && earlier.some((other) => other.leading && other.care === care)) {
    fail(["leading"], `a second leading measure of ${care}`, "one of a care area");
  }
  measure.thresholds.forEach(({ from, to }, i) => {
    if (to !== null && to < from) fail(["thresholds", i, "to"], to, `${from} or later`);
  });
}

const indicatorsOf = ({ kolada }: Measure): string[] =>
  Object.values(kolada).flatMap((byBasis) => Object.values(byBasis));

/** The rows of a table below its headings that are not blank. */
export function dataRows(csv: Csv): number[] {
  return csv.rows.flatMap((cells, row) => (row === 0 || isBlankRow(cells) ? [] : [row]));
}

/** A reference table by the names of its columns; a missing one of `required` is a problem. */
export function openTable(file: ReferenceFile, required: readonly string[], problems: Problem[]) {
  const csv = parseCsv(file.text);
  const heading = (csv.rows[0] ?? []).map((text) => text.trim());
  const fault: Fault = (row, column, found, expected) => {
    const { line, column: at } = csv.place(row, column);
    const place = { drop: null, file: file.path, line, column: at };
    const rest = { found, expected, remedy: "Fix the file." };
    problems.push({ severity: "error", code: "bad-reference", ...place, ...rest });
  };
  for (const name of required) {
    if (!heading.includes(name)) fault(0, 0, "the headings", `a column ${quote(name)}`);
  }
  const cell = (row: number, name: string): string => {
    const column = heading.indexOf(name);
    return column < 0 ? "" : (csv.rows[row]?.[column] ?? "").trim();
  };
  return { csv, cell, fault };
}
