/** What the readers share: the context they read in and the drop they fill. */
import type { Delivery, RowContext, RowParts } from "./assemble.ts";
import type { Remark } from "./consistency.ts";
import type { Field } from "./fields.ts";
import type { RegionNames } from "./names.ts";
import { addDays, lastDay } from "./period.ts";
import { EARLIEST_YEAR, parsePeriod, periodNumber } from "./period-text.ts";
import { layerOf, type Layers, partsOfPlace, partsOfSeries } from "./place.ts";
import { listSome, type Problem, quote, type Severity } from "./problems.ts";
import type { ReportingRule } from "./reporting.ts";
import { isSameCell, isSameDays } from "./same-cell.ts";
import type { Cell, DaysCell, Measure } from "./types.ts";

/** The reference that cells are read against. */
export interface Reference {
  readonly regions: RegionNames;
  readonly measures: readonly Measure[];
  /** What the regions have promised of their reporting. */
  readonly reporting: ReportingRule;
}

/** A cell of a drop and where it stands. */
export interface DropCell<C> {
  readonly cell: C;
  readonly file: FileReading;
  readonly row: number;
}

/** The two parts of a drop's cells: the cells themselves, and the days waited. */
export interface DropCells {
  readonly cells: Layers<DropCell<Cell>>;
  readonly days: Layers<DropCell<DaysCell>>;
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
  readonly parts: DropCells;
  /** Problems so far. */
  readonly told: Record<Severity, number>;
  /** Records read, and those passed over with the reason. */
  rows: number;
  passedOver: Map<string, number>;
}

/** What is the same for all rows of the file; `isDaysAlone` where it tells of days and nothing else. */
export const rowContext = (
  { delivery, reference }: FileReading,
  isDaysAlone: boolean,
): RowContext => ({ delivery, fullResponse: reference.reporting.atLeastPercent, isDaysAlone });

/** Errors, and warnings, of one file that are written out; the rest is counted. */
const MOST_PROBLEMS = 100;

/** Tells how many problems of a file were counted and not written out. */
export function reportRest(file: FileReading): void {
  for (const severity of ["error", "warning"] as const) {
    const more = file.told[severity] - MOST_PROBLEMS;
    if (more <= 0) continue;
    const { drop, name } = file;
    const found = `${more} more ${severity}${more === 1 ? "" : "s"} in the file`;
    const expected = `at most ${MOST_PROBLEMS} written out`;
    const remedy = "Fix the first ones, then read again.";
    const at = { drop, file: name, line: 1, column: 1 };
    file.problems.push({ severity, code: "more-problems", ...at, found, expected, remedy });
  }
}

/** Adds a problem at a record and column of the file; no more than the first hundred of a kind. */
export function report(
  file: FileReading,
  severity: "error" | "warning",
  code: string,
  at: readonly [row: number, column: number],
  found: string,
  expected: string,
  remedy: string,
): void {
  file.told[severity] += 1;
  if (file.told[severity] > MOST_PROBLEMS) return;
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
      entry = readPeriod(text, file);
      known.set(text, entry);
    }
    return entry;
  };
}

function readPeriod(text: string, { retrieved, reference }: FileReading): PeriodEntry | null {
  const period = parsePeriod(text);
  if (period === null) return null;
  const end = lastDay(period);
  return {
    number: periodNumber(period),
    deadline: addDays(end, reference.reporting.withinDays),
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

/** Warns of regions that a published table lacks; of all of them when it is empty. */
export function reportMissing(file: FileReading, found: ReadonlySet<string>): void {
  const { all } = file.reference.regions;
  const lacking = all.filter(({ code }) => !found.has(code)).map((region) => region.shortName);
  if (found.size === 0 || lacking.length === 0) return;
  const text = `no row for ${listSome(lacking, 21)}`;
  const remedy = "Nothing to fix if the source left them out; they are missing, not zero.";
  report(file, "warning", "region-missing", [0, 0], text, "all 21 regions", remedy);
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

/**
 * Puts what a row says into the drop. Days alone leave the cell to another row, and the reverse; the
 * same part twice is a warning when equal, else an error.
 *
 * @param series see `seriesNumber`
 * @param place see `placeNumber`
 */
export function addRow(
  file: FileReading,
  series: number,
  place: number,
  { cell, days }: RowParts,
  row: number,
): void {
  const { parts } = file;
  if (!isPlausible(file, place, cell, row)) return;
  const first = cell && addPart(layerOf(parts.cells, series), place, { cell, file, row });
  const firstDays = days && addPart(layerOf(parts.days, series), place, { cell: days, file, row });
  if (first === null && firstDays === null) return;
  const isSame =
    (first === null || cell === null || isSameCell(first.cell, cell)) &&
    (firstDays === null || days === null || isSameDays(firstDays.cell, days));
  reportTwice(file, series, place, first ?? firstDays, isSame, row);
}

/** Whether the counts fit the region and the date of the report fits month and delivery. */
function isPlausible(file: FileReading, place: number, cell: Cell | null, row: number): boolean {
  if (cell === null) return true;
  const { period, region } = partsOfPlace(place);
  const most = file.reference.regions.population(region);
  const large = largestCount(cell);
  if (large > most) {
    const found = `a count of ${large} for ${region}`;
    const expected = `at most its ${most} inhabitants`;
    report(file, "error", "over-population", [row, 0], found, expected, "Fix the cell.");
    return false;
  }
  const { reportedOn } = cell;
  if (reportedOn === null) return true;
  const end = lastDay(period);
  if (reportedOn >= end && reportedOn <= file.retrieved) return true;
  const expected = `a day from ${end} to ${file.retrieved}, when the drop was retrieved`;
  const found = `reported_on ${reportedOn}`;
  report(file, "error", "impossible-date", [row, 0], found, expected, "Fix the cell.");
  return false;
}

function largestCount(cell: Cell): number {
  if (cell.status !== "ok" && cell.status !== "no-contacts") return 0;
  const { total, over180, pvv, mov } = cell;
  const bands = cell.status === "ok" && cell.distribution ? Object.values(cell.distribution) : [];
  return Math.max(total ?? 0, cell.within ?? 0, over180 ?? 0, pvv ?? 0, mov ?? 0, ...bands);
}

/** What stood there before; null where the part is new. */
function addPart<C>(layer: Map<number, DropCell<C>>, place: number, part: DropCell<C>) {
  const first = layer.get(place) ?? null;
  if (first === null) layer.set(place, part);
  return first;
}

function reportTwice(
  file: FileReading,
  series: number,
  place: number,
  first: Pick<DropCell<unknown>, "file" | "row"> | null,
  isSame: boolean,
  row: number,
): void {
  if (first === null) return;
  const { period, region } = partsOfPlace(place);
  const { measure, basis } = partsOfSeries(series);
  const name = `${period} ${region} ${file.reference.measures[measure]?.id ?? ""} ${basis}`;
  const { line } = first.file.place(first.row, 0);
  const where = `${first.file.name}:${line}`;
  if (isSame) {
    const found = `the cell ${name} again with equal values, first at ${where}`;
    report(file, "warning", "repeated-cell", [row, 0], found, "it once", "Delete one of the two.");
  } else {
    const found = `the cell ${name} again with other values, first at ${where}`;
    const remedy = "Delete the wrong one; a correction is a newer drop.";
    report(file, "error", "duplicate-cell", [row, 0], found, "it once", remedy);
  }
}
