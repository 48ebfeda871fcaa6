import { addMonths } from "../../src/data/period.ts";
import type { Month } from "../../src/data/types.ts";
import type { Point } from "../../src/stats/points.ts";

/** One point a month from `first` on; null is a month without a value. */
export function monthly(first: Month, values: ReadonlyArray<number | null>): Point[] {
  return values.flatMap((value, index) =>
    value === null ? [] : [{ period: addMonths(first, index), value }],
  );
}

/** Numbers of a table in a text, by white space; `.` is a missing one. */
export function table(text: string): Array<number | null> {
  return text
    .trim()
    .split(/\s+/)
    .map((cell) => (cell === "." ? null : Number(cell)));
}
