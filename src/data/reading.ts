/** What the readers share: the file they read, the drop they fill, and the problems they tell of. */
import type { Delivery, RowContext } from "./assemble.ts";
import type { Remark } from "./consistency.ts";
import type { Field } from "./fields.ts";
import type { RegionNames } from "./names.ts";
import type { Layers } from "./place.ts";
import type { Problem, Severity } from "./problems.ts";
import type { ReportingRule } from "./reporting.ts";
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

/** A {@link Remark} on whatever record `row` returns, with columns found by `columnOf`. */
export function remarkOn(
  file: FileReading,
  row: () => number,
  columnOf: (field: Field) => number,
): Remark {
  return (severity, code, field, found, expected, remedy) =>
    report(file, severity, code, [row(), columnOf(field)], `${found} (${field})`, expected, remedy);
}
