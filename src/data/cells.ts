/** What a cell says, whichever kind it is. */
import { type Fraction, fraction, fractionOfPercent, toPercent } from "./share.ts";
import type { Cell } from "./types.ts";

/** The share within the limit, exact where the counts are known; null without one. */
export function shareOfCell(cell: Cell): Fraction | null {
  if (cell.status !== "ok") return null;
  const { total, within, share } = cell;
  if (total !== null && within !== null) return total > 0 ? fraction(within, total) : null;
  return share === null ? null : fractionOfPercent(share);
}

/** The share in percent, unrounded; as published where only a rounded share is. */
export function percentOfCell(cell: Cell): number | null {
  const share = shareOfCell(cell);
  return share === null ? null : toPercent(share);
}

/** Whether the share is the publisher's rounding, with no counts behind it. */
export const isRoundedShare = (cell: Cell): boolean =>
  cell.status === "ok" && cell.share !== null && (cell.total === null || cell.within === null);

/** Contacts or persons, and how many of them within the limit; 0 of 0 without contacts. */
export function countsOfCell(cell: Cell): { total: number; within: number } | null {
  if (cell.status === "no-contacts") return { total: 0, within: 0 };
  if (cell.status !== "ok" || cell.total === null || cell.within === null) return null;
  return { total: cell.total, within: cell.within };
}

/** Contacts carried out or persons waiting; 0 without contacts, null where it is not known. */
export const totalOfCell = (cell: Cell): number | null =>
  cell.status === "ok" || cell.status === "no-contacts" ? cell.total : null;

/** Number who have waited more than 180 days; null where it is not known. */
export const over180OfCell = (cell: Cell): number | null =>
  cell.status === "ok" || cell.status === "no-contacts" ? cell.over180 : null;
