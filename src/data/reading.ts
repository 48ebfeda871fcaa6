/** What the readers share: the context they read in and the drop they fill. */
import type { Delivery } from "./assemble.ts";
import type { Remark } from "./consistency.ts";
import { BANDS, type Field } from "./fields.ts";
import type { RegionNames } from "./names.ts";
import { addDays, lastDay } from "./period.ts";
import { EARLIEST_YEAR, parsePeriod, periodNumber, periodOfNumber } from "./period-text.ts";
import { type Problem, quote } from "./problems.ts";
import type { PublishedShare } from "./share.ts";
import type { Basis, Cell, Distribution, Measure, Period, RegionCode } from "./types.ts";

/** The reference that cells are read against. */
export interface Reference {
  readonly regions: RegionNames;
  readonly measures: readonly Measure[];
}

/** A cell's place in the store as one small integer; see {@link cellKey}. */
export type CellKey = number;

const REGION_SLOTS = 32;
const SERIES_SLOTS = 64;

/** Days after the end of the month within which a region reports in time. */
export const REPORTING_DAYS = 21;

/** Packs period, region and series; keys sort by period, then region, then series. */
export function cellKey(period: number, region: number, series: number): CellKey {
  return (period * REGION_SLOTS + region) * SERIES_SLOTS + series;
}

/** Inverse of {@link cellKey}. */
export function partsOfKey(key: CellKey): { period: Period; region: RegionCode; series: number } {
  const cell = Math.floor(key / SERIES_SLOTS);
  const number = Math.floor(cell / REGION_SLOTS);
  let period = PERIODS.get(number);
  if (period === undefined) {
    period = periodOfNumber(number);
    PERIODS.set(number, period);
  }
  const region = REGIONS[cell % REGION_SLOTS] ?? "";
  return { period, region, series: key % SERIES_SLOTS };
}

/** Texts of the parts, made once: there are as many keys as cells. */
const PERIODS = new Map<number, Period>();
const REGIONS = Array.from({ length: REGION_SLOTS }, (_, i) => String(i).padStart(2, "0"));

/** Whether the cell is a published national figure. */
export const isNationKey = (key: CellKey): boolean =>
  Math.floor(key / SERIES_SLOTS) % REGION_SLOTS === 0;

/** Number of a measure's series on one basis, within {@link SERIES_SLOTS}. */
export const seriesNumber = (measure: number, basis: Basis): number =>
  measure * 2 + (basis === "waiting" ? 1 : 0);

/** A cell of a drop and where it stands. */
export interface DropCell {
  readonly cell: Cell;
  readonly file: FileReading;
  readonly row: number;
}

/** One file while it is read. */
export interface FileReading {
  readonly name: string;
  readonly drop: string;
  readonly retrieved: string;
  readonly delivery: Delivery;
  readonly reference: Reference;
  /** Line and column of the `column`-th thing of the `row`-th record; set by the reader. */
  place: (row: number, column: number) => { line: number; column: number };
  /** Line of a record alone, for what is noted of many records. */
  line: (row: number) => number;
  readonly problems: Problem[];
  readonly cells: Map<CellKey, DropCell>;
  /** Records read, and those passed over with the reason. */
  rows: number;
  passedOver: Map<string, number>;
}

/** Adds a problem at a record and column of the file. */
export function report(
  file: FileReading,
  severity: "error" | "warning",
  code: string,
  at: readonly [row: number, column: number],
  found: string,
  expected: string,
  remedy: string,
): void {
  const { line, column } = file.place(at[0], at[1]);
  const { drop, name } = file;
  file.problems.push({ severity, code, drop, file: name, line, column, found, expected, remedy });
}

/** Counts a record that the reader has no use for. */
export function passOver(file: FileReading, reason: string): void {
  file.passedOver.set(reason, (file.passedOver.get(reason) ?? 0) + 1);
}

/** A period of the file, worked out once per spelling. */
export interface PeriodEntry {
  readonly number: number;
  /** Last day on which a region reports the month in time. */
  readonly deadline: string;
  /** Ends after the drop was retrieved: only a blank cell may stand there. */
  readonly isFuture: boolean;
}

/** Reads a period with a cache per file; null for a text that is no period. */
export function periodReader(file: FileReading): (text: string) => PeriodEntry | null {
  const known = new Map<string, PeriodEntry | null>();
  return (text) => {
    let entry = known.get(text);
    if (entry === undefined) {
      entry = readPeriod(text, file.retrieved);
      known.set(text, entry);
    }
    return entry;
  };
}

function readPeriod(text: string, retrieved: string): PeriodEntry | null {
  const period = parsePeriod(text);
  if (period === null) return null;
  const end = lastDay(period);
  return {
    number: periodNumber(period),
    deadline: addDays(end, REPORTING_DAYS),
    isFuture: end > retrieved,
  };
}

/** The remark of an impossible period, one wording for all readers. */
export function reportPeriod(file: FileReading, at: readonly [number, number], text: string): void {
  const expected = `a month such as 2021-09 or a year, from ${EARLIEST_YEAR}`;
  report(file, "error", "impossible-period", at, quote(text), expected, "Fix the period.");
}

/** The remark of a figure for a time that had not ended when the drop was retrieved. */
export function reportFuture(file: FileReading, at: readonly [number, number], text: string): void {
  report(
    file,
    "error",
    "impossible-period",
    at,
    quote(text),
    `a period that had ended when the drop was retrieved, ${file.retrieved}`,
    "Fix the period, or `retrieved` in drop.json.",
  );
}

/** The remark of an unknown region, with the nearest known names. */
export function reportRegion(file: FileReading, at: readonly [number, number], text: string): void {
  const nearest = file.reference.regions.nearest(text).join(", ");
  report(
    file,
    "error",
    "unknown-region",
    at,
    quote(text),
    `a region's name or code; the nearest known are ${nearest}`,
    "Fix the name, or add it as an alias in reference/regions.csv.",
  );
}

/** Position of the measure with this id, in any letter case; −1 where there is none. */
export function measureIndex(measures: readonly Measure[], text: string): number {
  const id = text.trim().toLowerCase();
  return measures.findIndex((measure) => measure.id === id);
}

/** The remark of an unknown measure. */
export function reportMeasure(
  file: FileReading,
  at: readonly [number, number],
  text: string,
): void {
  const known = file.reference.measures.map((measure) => measure.id).join(", ");
  const expected = `one of ${known}`;
  report(file, "error", "unknown-measure", at, quote(text), expected, "Fix the id.");
}

/** The remark of a basis that is unknown or that the measure is not followed on. */
export function reportBasis(
  file: FileReading,
  at: readonly [number, number],
  text: string,
  measure: Measure | null,
): void {
  const bases = measure?.bases ?? ["completed", "waiting"];
  const expected = measure ? `${bases.join(" or ")} for ${measure.id}` : bases.join(" or ");
  report(file, "error", "unknown-basis", at, quote(text), expected, "Fix the basis.");
}

/** A {@link Remark} on whatever record `row` returns, with columns found by `columnOf`. */
export function remarkOn(
  file: FileReading,
  row: () => number,
  columnOf: (field: Field) => number,
): Remark {
  return (severity, code, field, found, expected, remedy) =>
    report(file, severity, code, [row(), columnOf(field)], `${found} (${field})`, expected, remedy);
}

/** Puts a cell into the drop; the same cell twice is a warning when equal, else an error. */
export function addCell(file: FileReading, key: CellKey, cell: Cell, row: number): void {
  const first = file.cells.get(key);
  if (first === undefined) {
    file.cells.set(key, { cell, file, row });
    return;
  }
  const { period, region, series } = partsOfKey(key);
  const measure = file.reference.measures[series >> 1]?.id ?? "";
  const name = `${period} ${region} ${measure} ${series % 2 ? "waiting" : "completed"}`;
  const { line } = first.file.place(first.row, 0);
  const where = `${first.file.name}:${line}`;
  if (isSameCell(first.cell, cell)) {
    const found = `the cell ${name} again with equal values, first at ${where}`;
    report(file, "warning", "repeated-cell", [row, 0], found, "it once", "Delete one of the two.");
  } else {
    const found = `the cell ${name} again with other values, first at ${where}`;
    const remedy = "Delete the wrong one; a correction is a newer drop.";
    report(file, "error", "duplicate-cell", [row, 0], found, "it once", remedy);
  }
}

/**
 * Whether two cells say the same, whoever delivered them and when. A detail that only one of them
 * has (a median, a distribution) is no difference; nor is the rounding of a share with counts.
 */
export function isSameCell(a: Cell, b: Cell): boolean {
  if (a.status !== b.status) return false;
  if (a.status === "no-contacts" && b.status === "no-contacts") {
    return a.over180 === b.over180 && isSameDetail(a.pvv, b.pvv) && isSameDetail(a.mov, b.mov);
  }
  if (a.status !== "ok" || b.status !== "ok") return true;
  if (a.total !== b.total || a.within !== b.within || a.over180 !== b.over180) return false;
  const hasCounts = a.total !== null && a.within !== null;
  if (!hasCounts && !isSameShare(a.share, b.share)) return false;
  return (
    DETAILS.every((name) => isSameDetail(a[name], b[name])) &&
    (a.distribution === null ||
      b.distribution === null ||
      isSameDistribution(a.distribution, b.distribution))
  );
}

const DETAILS = ["medianDays", "meanDays", "pvv", "mov"] as const;

const isSameDetail = (a: number | null, b: number | null): boolean =>
  a === null || b === null || a === b;

/** 71 and 71.0 percent are the same value. */
const isSameShare = (a: PublishedShare | null, b: PublishedShare | null): boolean =>
  a === null || b === null ? a === b : a.units * 10 ** b.decimals === b.units * 10 ** a.decimals;

const isSameDistribution = (a: Distribution, b: Distribution): boolean =>
  BANDS.every(({ band }) => a[band] === b[band]);
