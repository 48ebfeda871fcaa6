/** What the readers share: the file they read, the drop they fill, and the problems they tell of. */
import type { Delivery, RowContext } from "./assemble.ts";
import type { Remark } from "./consistency.ts";
import type { Field } from "./fields.ts";
import type { RegionNames } from "./names.ts";
import type { Layers } from "./place.ts";
import { MOST_PROBLEMS, type Problem, restOf, type Severity } from "./problems.ts";
import type { ReportingRule } from "./reporting.ts";
import type { Cell, DaysCell, Measure } from "./types.ts";

/** The reference that cells are read against. */
export interface Reference {
  readonly regions: RegionNames;
  readonly measures: readonly Measure[];
  /** What the regions have promised of their reporting. */
  readonly reporting: ReportingRule;
  /** Day of the reading, ISO, from the clock that is passed in: nothing was retrieved after it. */
  readonly today: string;
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
  /**
   * How a figure that cannot be true is told of: answers are published with such figures, and the rest
   * of them is read; in a table that somebody has made, it is a fault to be mended.
   */
  readonly impossible: Severity;
  readonly parts: DropCells;
  /** Problems so far. */
  readonly told: Record<Severity, number>;
  /** Records read, and those passed over with the reason. */
  rows: number;
  /** Rows that said something of a cell. */
  kept: number;
  passedOver: Map<string, number>;
}

/** What is the same for all rows of the file; `isDaysAlone` where it tells of days and nothing else. */
export const rowContext = (
  { delivery, reference }: FileReading,
  isDaysAlone: boolean,
): RowContext => ({ delivery, fullResponse: reference.reporting.atLeastPercent, isDaysAlone });

/** Tells how many problems of a file were counted and not written out. */
export function reportRest({ told, drop, name, problems }: FileReading): void {
  for (const severity of ["error", "warning"] as const) {
    const more = told[severity] - MOST_PROBLEMS;
    if (more > 0) problems.push(restOf({ severity, drop, file: name }, more));
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

/** A {@link Remark} on whatever record `row` returns, with columns found by `columnOf`. */
export function remarkOn(
  file: FileReading,
  row: () => number,
  columnOf: (field: Field) => number,
): Remark {
  return (severity, code, field, found, expected, remedy) =>
    report(file, severity, code, [row(), columnOf(field)], `${found} (${field})`, expected, remedy);
}
