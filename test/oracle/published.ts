/** The published files of a data folder, read back as a stranger would: text, JSON and arquero alone. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { type ColumnTable, escape, fromCSV, table } from "arquero";

import { apiFiles } from "../../src/api/files.ts";
import { loadModel } from "../../src/model/load-model.ts";
import { PROJECT_DATA } from "../data/helpers.ts";
import { TODAY } from "../data-folders.ts";

/** A row of `csv/all.csv`; empty cells are null. */
export interface CellRow {
  readonly period: string;
  readonly region: string;
  readonly measure: string;
  readonly basis: "completed" | "waiting";
  readonly status: string;
  readonly source: string;
  readonly synthetic: boolean;
  readonly total: number | null;
  readonly within: number | null;
  readonly share: number | null;
  readonly over_180: number | null;
}

/** What the oracle reads of `index.json`. */
export interface Index {
  readonly measures: readonly {
    readonly id: string;
    readonly bases: readonly ("completed" | "waiting")[];
    readonly thresholds: readonly { readonly value: number }[];
  }[];
  readonly regions: readonly {
    readonly code: string;
    readonly population: Readonly<Record<string, number>>;
  }[];
  readonly sources: readonly { readonly publisher: string; readonly synthetic: boolean }[];
}

/** The published files of one folder. */
export interface Published {
  readonly index: Index;
  /** `csv/all.csv`, with `series` (measure and basis) and `month` (a running number) added. */
  readonly cells: ColumnTable;
  /** Rows of `reference/breaks.csv` that break a series. */
  readonly breaks: readonly BreakRow[];
  /** A JSON file by its path. */
  readonly json: (path: string) => unknown;
  /** A text file by its path. */
  readonly text: (path: string) => string;
}

/** A row of `reference/breaks.csv`. */
export interface BreakRow {
  readonly region: string;
  readonly measure: string;
  readonly period: string;
  readonly kind: "break" | "event";
}

/** Publishes a folder and reads what was published. */
export function publish(folder: string): Published {
  const { model } = loadModel(folder, PROJECT_DATA, TODAY);
  if (model === null) throw new Error(`the data in ${folder} have errors`);
  const files = apiFiles(model, "2026-11-22T00:00:00.000Z");
  const text = (path: string): string => {
    const content = files.get(path);
    if (content === undefined) throw new Error(`${path} is not published`);
    return String(content);
  };
  const json = (path: string): unknown => JSON.parse(text(path));
  const index = json("index.json") as Index;
  return { index, cells: readCells(text("csv/all.csv")), breaks: readBreaks(folder), json, text };
}

/** Months since year 0. */
export const monthNumber = (month: string): number =>
  12 * Number(month.slice(0, 4)) + Number(month.slice(5)) - 1;

/** The month of a running number. */
export const monthOf = (number: number): string =>
  `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, "0")}`;

function readCells(csv: string): ColumnTable {
  const parse = { period: String, region: String, source: String, reported_on: String };
  // Without autoMax the type of a column is guessed from its first thousand rows.
  return fromCSV(csv, { parse, autoMax: csv.length }).derive({
    series: escape((d: CellRow) => `${d.measure}-${d.basis}`),
    month: escape((d: CellRow) => monthNumber(d.period)),
  });
}

/** The breaks of the folder, or the project's where it has none. */
function readBreaks(folder: string): BreakRow[] {
  const parse = { region: String, period: String };
  const own = join(folder, "reference/breaks.csv");
  const file = existsSync(own) ? own : join(PROJECT_DATA, "reference/breaks.csv");
  const rows = fromCSV(readFileSync(file, "utf8"), { parse }).objects() as BreakRow[];
  return rows.filter(({ kind }) => kind === "break");
}

/** Inhabitants of every region in every period of the cells. */
export function populations({ index, cells }: Published): ColumnTable {
  const periods = cells.select("period", "month").dedupe().objects() as CellRow[];
  const rows = periods.flatMap(({ period }) =>
    inhabitantsAt(index, period).map((row) => ({ period, ...row })),
  );
  return table({
    period: rows.map(({ period }) => period),
    region: rows.map(({ region }) => region),
    population: rows.map(({ population }) => population),
  });
}

/** How many percent of the inhabitants some regions have at the end of a period. */
export function partOfAll({ index }: Published, period: string, codes: readonly string[]): number {
  const all = inhabitantsAt(index, period);
  const sum = (rows: typeof all) => rows.reduce((total, { population }) => total + population, 0);
  return (100 * sum(all.filter(({ region }) => codes.includes(region)))) / sum(all);
}

/** By region: at the newest date not after the period's end. */
function inhabitantsAt({ regions }: Index, period: string) {
  const end = period.length === 4 ? `${period}-12` : period;
  return regions.map(({ code, population }) => {
    const dates = Object.keys(population).sort();
    const date = dates.filter((day) => day.slice(0, 7) <= end).at(-1) ?? dates[0] ?? "";
    return { region: code, population: population[date] ?? 0 };
  });
}

/** A fact that the oracle and the published files disagree on. */
export interface Difference {
  readonly at: string;
  readonly expected: unknown;
  readonly published: unknown;
}

/** Whether two published values are the same but for the last digits of a floating-point number. */
export function isSame(expected: unknown, published: unknown): boolean {
  if (typeof expected !== "number" || typeof published !== "number") return expected === published;
  return Math.abs(expected - published) <= 1e-9 * Math.max(1, Math.abs(expected));
}

/** The first differences of two lists of facts with the same addresses, and how many facts there were. */
export function differences(
  expected: ReadonlyMap<string, unknown>,
  published: ReadonlyMap<string, unknown>,
): Difference[] {
  const all = new Set([...expected.keys(), ...published.keys()]);
  return [...all]
    .map((at) => ({ at, expected: expected.get(at), published: published.get(at) }))
    .filter((one) => !isSame(one.expected, one.published))
    .slice(0, 10);
}
