/** All drops together: the newest value wins per cell, the older ones stay as revisions. */
import { over180OfCell, totalOfCell } from "./cells.ts";
import { type Problem } from "./problems.ts";
import {
  type CellKey,
  type DropCell,
  isNationKey,
  isSameCell,
  partsOfKey,
  report,
} from "./reading.ts";
import { agrees, fraction, fractionOfPercent } from "./share.ts";
import type { Cell, Figure } from "./types.ts";

/**
 * The shown cell, what it replaced (newest first) and where it was read. Changed in place, since
 * every drop touches every slot.
 */
export interface Slot {
  cell: Cell;
  revisions: readonly Cell[];
  /** Drop that first delivered the value; `cell.source` is the newest that did. */
  since: string;
  file: string;
  /** Line in the file; kept for published national figures only, else 0. */
  line: number;
}

/** Cells by key; see `cellKey`. */
export type Store = Map<CellKey, Slot>;

/** A change of more than this share of the earlier value is remarked on. */
export const LARGE_CHANGE = 0.3;

/** Lays one drop over the store, in which all earlier drops are. */
export function mergeDrop(store: Store, drop: ReadonlyMap<CellKey, DropCell>): void {
  for (const [key, { cell, file, row }] of drop) {
    const slot = store.get(key);
    const line = isNationKey(key) ? file.line(row) : 0;
    if (slot === undefined) {
      store.set(key, { cell, revisions: NONE, since: cell.source, file: file.name, line });
      continue;
    }
    const { cell: earlier, revisions } = slot;
    const next = resolve(slot, cell);
    if (next === null) continue;
    const isRepeated = next.revisions === revisions && earlier.synthetic === cell.synthetic;
    if (!isRepeated) slot.since = cell.source;
    slot.cell = next.cell;
    slot.revisions = next.revisions;
    slot.file = file.name;
    slot.line = line;
    if (next.revisions[0] === earlier) remarkLargeChange(earlier, cell, key, file, row);
  }
}

const NONE: readonly Cell[] = [];

const fresh = (cell: Cell) => ({ cell, revisions: NONE });

/**
 * What a cell becomes when a later drop has it too; null where it stays as it is.
 *
 * Made-up figures never replace published ones, and where a published figure replaces a made-up
 * one, the made-up one was never published, so it is no revision either: the outcome is the same
 * in whichever order the two came.
 */
export function resolve(
  earlier: { readonly cell: Cell; readonly revisions: readonly Cell[] },
  later: Cell,
): { cell: Cell; revisions: readonly Cell[] } | null {
  const { cell, revisions } = earlier;
  if (later.synthetic !== cell.synthetic) return later.synthetic ? null : fresh(later);
  if (isRepeatedShare(cell, later)) return null;
  return { cell: later, revisions: isSameCell(cell, later) ? revisions : [cell, ...revisions] };
}

/** A later share without counts that says no more than the counts which are there already. */
function isRepeatedShare(earlier: Cell, later: Cell): boolean {
  if (earlier.status !== "ok" || later.status !== "ok") return false;
  if (later.share === null || hasCounts(later) || !hasCounts(earlier)) return false;
  if (earlier.total !== null && earlier.within !== null) {
    return agrees(later.share, fraction(earlier.within, earlier.total));
  }
  return earlier.share !== null && agrees(later.share, fractionOfPercent(earlier.share));
}

const hasCounts = (cell: Figure): boolean =>
  cell.total !== null ||
  cell.within !== null ||
  cell.over180 !== null ||
  cell.distribution !== null;

function remarkLargeChange(
  earlier: Cell,
  later: Cell,
  key: CellKey,
  file: DropCell["file"],
  row: number,
): void {
  for (const [name, before, after] of [
    ["total", totalOfCell(earlier), totalOfCell(later)],
    ["over_180", over180OfCell(earlier), over180OfCell(later)],
    ["share", percent(earlier), percent(later)],
  ] as const) {
    if (before === null || after === null) continue;
    if (Math.abs(after - before) <= LARGE_CHANGE * before) continue;
    const { period, region } = partsOfKey(key);
    const found = `${name} ${round(after)} for ${period} ${region}`;
    const expected = `within 30 percent of the earlier ${round(before)} (${earlier.source})`;
    const remedy = "Nothing to fix if the source revised it; else correct it in a newer drop.";
    report(file, "warning", "large-change", [row, 0], found, expected, remedy);
    return;
  }
}

function percent(cell: Cell): number | null {
  if (cell.status !== "ok") return null;
  const { total, within, share } = cell;
  if (total !== null && within !== null) return (100 * within) / total;
  return share && share.units / 10 ** share.decimals;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** Where a cell was read, for a problem found after all drops are in. */
export function placeOfSlot(slot: Slot): Pick<Problem, "drop" | "file" | "line" | "column"> {
  return { drop: slot.cell.source, file: slot.file, line: Math.max(1, slot.line), column: 1 };
}
