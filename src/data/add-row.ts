/** What a row says → its cell and days in the drop, if they can be true and are not there already. */
import type { RowParts } from "./assemble.ts";
import { lastDay } from "./period.ts";
import { layerOf, partsOfPlace, partsOfSeries } from "./place.ts";
import { type DropCell, type FileReading, report } from "./reading.ts";
import { isSameCell, isSameDays } from "./same-cell.ts";
import type { Cell } from "./types.ts";

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
  file.kept += 1;
  if (!isPlausible(file, place, cell, row)) return;
  const first = cell && addPart(layerOf(parts.cells, series), place, { cell, file, row });
  const firstDays = days && addPart(layerOf(parts.days, series), place, { cell: days, file, row });
  if (first === null && firstDays === null) return;
  const isSame =
    (first === null || cell === null || isSameCell(first.cell, cell)) &&
    (firstDays === null || days === null || isSameDays(firstDays.cell, days));
  reportTwice(file, series, place, first ?? firstDays, isSame, row);
}

/** What to do about a figure that cannot be true. */
const ADVICE = {
  error: "Fix the cell.",
  warning: "Ask the source; the cell is not published.",
} as const;

/** Whether the counts fit the region and the date of the report fits month and delivery. */
function isPlausible(file: FileReading, place: number, cell: Cell | null, row: number): boolean {
  if (cell === null) return true;
  const { period, region } = partsOfPlace(place);
  const most = file.reference.regions.population(region);
  const large = largestCount(cell);
  if (large > most) {
    const found = `a count of ${large} for ${region}`;
    const expected = `at most its ${most} inhabitants`;
    report(
      file,
      file.impossible,
      "over-population",
      [row, 0],
      found,
      expected,
      ADVICE[file.impossible],
    );
    return false;
  }
  const { reportedOn } = cell;
  if (reportedOn === null) return true;
  const end = lastDay(period);
  if (reportedOn >= end && reportedOn <= file.retrieved) return true;
  const expected = `a day from ${end} to ${file.retrieved}, when the drop was retrieved`;
  const found = `reported_on ${reportedOn}`;
  report(
    file,
    file.impossible,
    "impossible-date",
    [row, 0],
    found,
    expected,
    ADVICE[file.impossible],
  );
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
