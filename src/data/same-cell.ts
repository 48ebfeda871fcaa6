/** Whether two deliveries say the same of a cell, whoever delivered them and when. */
import { BANDS } from "./fields.ts";
import type { PublishedShare } from "./share.ts";
import type { Cell, DaysCell, Distribution } from "./types.ts";

/**
 * Whether two cells say the same. A detail that only one of them has (a distribution) is no
 * difference; nor is the rounding of a share with counts.
 */
export function isSameCell(a: Cell, b: Cell): boolean {
  if (a.status !== b.status) return false;
  if (a.status === "no-contacts" && b.status === "no-contacts") {
    return a.over180 === b.over180 && isSameDetail(a.pvv, b.pvv) && isSameDetail(a.mov, b.mov);
  }
  if (a.status !== "ok" || b.status !== "ok") return true;
  if (a.total !== b.total || a.within !== b.within || a.over180 !== b.over180) return false;
  const hasCounts = a.total !== null && a.within !== null;
  if (!hasCounts && !isSameShare(a.share, b.share)) return false;
  return (
    isSameDetail(a.pvv, b.pvv) &&
    isSameDetail(a.mov, b.mov) &&
    (a.distribution === null ||
      b.distribution === null ||
      isSameDistribution(a.distribution, b.distribution))
  );
}

/** Whether two days say the same; a mean that only one of them has is no difference. */
export function isSameDays(a: DaysCell, b: DaysCell): boolean {
  if (a.status !== "ok" || b.status !== "ok") return a.status === b.status;
  return a.medianDays === b.medianDays && isSameDetail(a.meanDays, b.meanDays);
}

const isSameDetail = (a: number | null, b: number | null): boolean =>
  a === null || b === null || a === b;

/** 71 and 71.0 percent are the same value. */
const isSameShare = (a: PublishedShare | null, b: PublishedShare | null): boolean =>
  a === null || b === null ? a === b : a.units * 10 ** b.decimals === b.units * 10 ** a.decimals;

const isSameDistribution = (a: Distribution, b: Distribution): boolean =>
  BANDS.every(({ band }) => a[band] === b[band]);
