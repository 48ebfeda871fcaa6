/** What a delivered month says about a share or a number, and why it may say nothing. */
import { sort } from "d3-array";

import type { Fraction, PublishedShare } from "../data/share.ts";
import { fraction, fractionOfPercent } from "../data/share.ts";
import type { Basis, Cell, Month, RegionCode } from "../data/types.ts";
import type { ShareMethod } from "./agreement.ts";

/** The newest cell; null where nothing was delivered, which is the same as not reported. */
export type Lookup = (
  region: RegionCode,
  measure: string,
  basis: Basis,
  period: Month,
) => Cell | null;

/** The cell of a month, with region and measure given. */
export type CellOf = (basis: Basis, period: Month) => Cell | null;

/** A cell in its place; null as in {@link Lookup}. */
export interface MonthCell {
  readonly period: Month;
  readonly basis: Basis;
  readonly cell: Cell | null;
}

/** What a month lacks; `break` is the first month of a new series, which nothing before compares with. */
export type Gap =
  "not-reported" | "suppressed" | "no-contacts" | "no-share" | "no-counts" | "no-number" | "break";

/** Why a reading cannot be computed: the month and basis that do not give what it needs. */
export interface Reason {
  readonly period: Month;
  readonly basis: Basis;
  readonly status: Gap;
}

/** A share within the limit, exact or as far as it was published. */
export interface Share {
  readonly value: Fraction;
  /** Half a unit of the published last digit; 0 where the counts are known. */
  readonly halfUnit: Fraction;
  readonly counts: { readonly within: number; readonly total: number } | null;
}

/** The shares that a method takes the mean of, or the reasons why it cannot. */
export interface SharesOrReasons {
  readonly shares: readonly Share[];
  readonly reasons: readonly Reason[];
}

/** The month as the reason why something cannot be computed. */
export const reason = ({ period, basis }: MonthCell, status: Gap): Reason => ({
  period,
  basis,
  status,
});

/** Reasons by month, then basis. */
export const inOrder = (reasons: readonly Reason[]): Reason[] =>
  sort(
    reasons,
    ({ period }) => period,
    ({ basis }) => basis,
    ({ status }) => status,
  );

/** Why there is no figure at all: not reported, suppressed, or null where there is one. */
export function gapOf(cell: Cell | null): "not-reported" | "suppressed" | null {
  if (cell === null || cell.status === "not-reported") return "not-reported";
  return cell.status === "suppressed" ? "suppressed" : null;
}

/** The share of a month; null without contacts, without a figure and without a share. */
export function shareOf(cell: Cell | null): Share | null {
  if (cell?.status !== "ok") return null;
  const { within, total, share } = cell;
  if (within !== null && total !== null) return total > 0 ? exactShare(within, total) : null;
  if (share === null) return null;
  return { value: fractionOfPercent(share), halfUnit: halfUnitOf(share), counts: null };
}

/** The number counted in a month; 0 where nobody was, null where it is not given. */
export function numberOf(cell: Cell | null, field: "total" | "over180"): number | null {
  if (cell?.status === "no-contacts") return cell[field] ?? 0;
  return cell?.status === "ok" ? cell[field] : null;
}

/**
 * The months as a method uses them. A month without contacts is left out of a mean; when no month
 * has contacts there is no share, and each month is a reason.
 */
export function sharesBy(method: ShareMethod, months: readonly MonthCell[]): SharesOrReasons {
  const needed = method === "last" ? months.slice(-1) : months;
  const reasons = needed.flatMap((month) => {
    const gap = shareGap(month.cell, method);
    return gap === null ? [] : [reason(month, gap)];
  });
  if (reasons.length > 0) return { shares: [], reasons };
  const shares = needed.flatMap(({ cell }) => shareOf(cell) ?? []);
  if (shares.length === 0) {
    return { shares, reasons: needed.map((month) => reason(month, "no-contacts")) };
  }
  return { shares: method === "pooled" ? [pool(shares)] : shares, reasons };
}

function shareGap(cell: Cell | null, method: ShareMethod): Gap | null {
  const gap = gapOf(cell);
  if (gap !== null || cell?.status !== "ok" || cell.total === 0) return gap;
  const share = shareOf(cell);
  if (share === null) return "no-share";
  return method === "pooled" && share.counts === null ? "no-counts" : null;
}

function exactShare(within: number, total: number): Share {
  return { value: fraction(within, total), halfUnit: fraction(0), counts: { within, total } };
}

function halfUnitOf(share: PublishedShare): Fraction {
  return fractionOfPercent({ units: 5, decimals: share.decimals + 1 });
}

function pool(shares: readonly Share[]): Share {
  const sum = (field: "within" | "total"): number =>
    shares.reduce((total, share) => total + (share.counts?.[field] ?? 0), 0);
  return exactShare(sum("within"), sum("total"));
}
