/** What is said of a row that names no period, region, measure or basis that is known: one wording each. */
import { EARLIEST_YEAR } from "./period-text.ts";
import { listSome, MOST_PROBLEMS, quote } from "./problems.ts";
import { type FileReading, report } from "./reading.ts";
import type { Measure } from "./types.ts";

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
  // A file of nothing but unknown names would spend minutes on finding likenesses that nobody sees.
  const isShown = file.told.error < MOST_PROBLEMS;
  const nearest = isShown ? file.reference.regions.nearest(text).join(", ") : "";
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
