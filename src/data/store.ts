/** All drops together: the newest value wins per cell, the older ones stay as revisions. */
import { over180OfCell, totalOfCell } from "./cells.ts";
import { isNationPlace, layerOf, type Layers, partsOfPlace } from "./place.ts";
import { type Problem } from "./problems.ts";
import { type DropCell, type DropCells, report } from "./reading.ts";
import { isSameCell, isSameDays } from "./same-cell.ts";
import { agrees, fraction, fractionOfPercent, type PublishedShare } from "./share.ts";
import type { Cell, DaysCell, Figure } from "./types.ts";

/**
 * The shown cell, what it replaced (newest first) and where it was read. Changed in place, since
 * every drop touches every slot.
 */
export interface Slot<C> {
  cell: C;
  revisions: readonly C[];
  /** Drop that first delivered the value; `cell.source` is the newest that did. */
  since: string;
  file: string;
  /** Line in the file; kept for published national figures only, else 0. */
  line: number;
}

/** The cells of all drops, and the days waited, which live apart. */
export interface Store {
  readonly cells: Layers<Slot<Cell>>;
  readonly days: Layers<Slot<DaysCell>>;
}

/** A store without any cell. */
export const emptyStore = (): Store => ({ cells: new Map(), days: new Map() });

/** A change of more than this share of the earlier value is remarked on. */
export const LARGE_CHANGE = 0.3;

/** Lays one drop over the store, in which all earlier drops are. */
export function mergeDrop(store: Store, drop: DropCells): void {
  mergeLayers(store.cells, drop.cells, CELLS);
  mergeLayers(store.days, drop.days, DAYS);
}

/** What the two parts have of their own when one value meets another. */
interface Part<C> {
  readonly isSame: (earlier: C, later: C) => boolean;
  /** The later value says no more than the earlier one, which stays. */
  readonly isRepeated: (earlier: C, later: C) => boolean;
  /** Numbers that should not change much from one delivery to the next; null where there is none. */
  readonly numbers: (cell: C) => readonly (readonly [name: string, value: number | null])[];
}

const CELLS: Part<Cell> = {
  isSame: (earlier, later) => isSameCell(earlier, later) || isFinerShare(earlier, later),
  isRepeated: isRepeatedShare,
  numbers: (cell) => [
    ["total", totalOfCell(cell)],
    ["over_180", over180OfCell(cell)],
    ["share", percent(cell)],
  ],
};

const DAYS: Part<DaysCell> = {
  isSame: isSameDays,
  isRepeated: () => false,
  numbers: (cell) => [
    ["median_days", cell.status === "ok" ? cell.medianDays : null],
    ["mean_days", cell.status === "ok" ? cell.meanDays : null],
  ],
};

function mergeLayers<C extends Cell | DaysCell>(
  store: Layers<Slot<C>>,
  drop: Layers<DropCell<C>>,
  part: Part<C>,
): void {
  for (const [series, cells] of drop) {
    const slots = layerOf(store, series);
    for (const [place, { cell, file, row }] of cells) {
      const earlier = slots.get(place)?.cell ?? null;
      const slot = layCell(slots, place, cell, part);
      if (slot === null) continue;
      slot.file = file.name;
      slot.line = isNationPlace(place) ? file.line(row) : 0;
      if (earlier === null || slot.revisions[0] !== earlier) continue;
      const { source } = earlier;
      remarkLargeChange(part.numbers(earlier), part.numbers(cell), source, place, file, row);
    }
  }
}

/** Lays a cell over what stands at its place; null where that stays as it is. */
function layCell<C extends Cell | DaysCell>(
  slots: Map<number, Slot<C>>,
  place: number,
  cell: C,
  part: Part<C>,
): Slot<C> | null {
  const slot = slots.get(place);
  if (slot === undefined) {
    const first = { cell, revisions: [], since: cell.source, file: "", line: 0 };
    slots.set(place, first);
    return first;
  }
  const { cell: earlier, revisions } = slot;
  const next = resolve(slot, cell, part);
  if (next === null) return null;
  const isRepeated = next.revisions === revisions && earlier.synthetic === cell.synthetic;
  if (!isRepeated) slot.since = cell.source;
  slot.cell = next.cell;
  slot.revisions = next.revisions;
  return slot;
}

/** The cells of one drop, without the places in its files where they were read. */
export interface Delivered {
  readonly cells: Layers<Cell>;
  readonly days: Layers<DaysCell>;
}

/** What is kept of a drop that has been merged. */
export const deliveredBy = ({ cells, days }: DropCells): Delivered => ({
  cells: cellsAlone(cells),
  days: cellsAlone(days),
});

const cellsAlone = <C>(layers: Layers<DropCell<C>>): Layers<C> =>
  new Map(
    [...layers].map(([series, layer]) => {
      const cells = new Map<number, C>();
      for (const [place, { cell }] of layer) cells.set(place, cell);
      return [series, cells] as const;
    }),
  );

/** {@link mergeDrop} once more, for what was shown earlier: nothing is remarked on again. */
export function mergeDelivered(store: Store, { cells, days }: Delivered): void {
  layLayers(store.cells, cells, CELLS);
  layLayers(store.days, days, DAYS);
}

function layLayers<C extends Cell | DaysCell>(
  store: Layers<Slot<C>>,
  delivered: Layers<C>,
  part: Part<C>,
): void {
  for (const [series, cells] of delivered) {
    const slots = layerOf(store, series);
    for (const [place, cell] of cells) layCell(slots, place, cell, part);
  }
}

/**
 * What a cell becomes when a later drop has it too; null where it stays as it is.
 *
 * Made-up figures never replace published ones, and where a published figure replaces a made-up
 * one, the made-up one was never published, so it is no revision either: the outcome is the same
 * in whichever order the two came.
 */
export function resolve<C extends Cell | DaysCell>(
  { cell, revisions }: { readonly cell: C; readonly revisions: readonly C[] },
  later: C,
  { isSame, isRepeated }: Pick<Part<C>, "isSame" | "isRepeated">,
): { cell: C; revisions: readonly C[] } | null {
  if (later.synthetic !== cell.synthetic) {
    return later.synthetic ? null : { cell: later, revisions: [] };
  }
  if (isRepeated(cell, later)) return null;
  return { cell: later, revisions: isSame(cell, later) ? revisions : [cell, ...revisions] };
}

/** {@link resolve} for the cells themselves. */
export const resolveCell = (
  earlier: { readonly cell: Cell; readonly revisions: readonly Cell[] },
  later: Cell,
) => resolve(earlier, later, CELLS);

/** A later share without counts that says no more than the counts or digits that are there already. */
function isRepeatedShare(earlier: Cell, later: Cell): boolean {
  if (earlier.status !== "ok" || later.status !== "ok") return false;
  if (isShareAlone(earlier) && isShareAlone(later)) {
    return (
      later.share.decimals < earlier.share.decimals &&
      agrees(later.share, fractionOfPercent(earlier.share))
    );
  }
  if (later.share === null || hasCounts(later) || !hasCounts(earlier)) return false;
  if (earlier.total !== null && earlier.within !== null) {
    return agrees(later.share, fraction(earlier.within, earlier.total));
  }
  return earlier.share !== null && agrees(later.share, fractionOfPercent(earlier.share));
}

/**
 * Two shares without counts that agree within half a unit of the coarser one's last digit: 79.4 and
 * then 79.37 is no correction. The finer one stands.
 */
function isFinerShare(earlier: Cell, later: Cell): boolean {
  if (!isShareAlone(earlier) || !isShareAlone(later)) return false;
  return (
    later.share.decimals >= earlier.share.decimals &&
    agrees(earlier.share, fractionOfPercent(later.share))
  );
}

const isShareAlone = (cell: Cell): cell is Figure & { readonly share: PublishedShare } =>
  cell.status === "ok" && cell.share !== null && !hasCounts(cell);

const hasCounts = (cell: Figure): boolean =>
  cell.total !== null ||
  cell.within !== null ||
  cell.over180 !== null ||
  cell.distribution !== null;

function remarkLargeChange(
  before: ReturnType<Part<Cell>["numbers"]>,
  after: ReturnType<Part<Cell>["numbers"]>,
  source: string,
  place: number,
  file: DropCell<Cell>["file"],
  row: number,
): void {
  for (const [i, [name, earlier]] of before.entries()) {
    const later = after[i]?.[1] ?? null;
    if (earlier === null || later === null) continue;
    if (Math.abs(later - earlier) <= LARGE_CHANGE * earlier) continue;
    const { period, region } = partsOfPlace(place);
    const found = `${name} ${round(later)} for ${period} ${region}`;
    const expected = `within 30 percent of the earlier ${round(earlier)} (${source})`;
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
export function placeOfSlot(
  slot: Slot<unknown> & { cell: { source: string } },
): Pick<Problem, "drop" | "file" | "line" | "column"> {
  return { drop: slot.cell.source, file: slot.file, line: Math.max(1, slot.line), column: 1 };
}
