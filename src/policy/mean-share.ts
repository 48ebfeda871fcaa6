/** "At least so many percent within the limit", over the months of an agreement. */
import { fractionOfDecimalPercent } from "../data/share.ts";
import type { MeanShareRequirement } from "./agreement.ts";
import type { Judgement } from "./judgement.ts";
import { testShares } from "./judgement.ts";
import type { CellOf } from "./months.ts";
import { sharesBy } from "./months.ts";
import { shortBy } from "./short-by.ts";

/**
 * Judges a mean share. Every month is needed; one without contacts is left out of the mean. A
 * reading whose method cannot be computed, such as pooling months without counts, is left out.
 */
export function judgeMeanShare(requirement: MeanShareRequirement, cellOf: CellOf): Judgement {
  const { basis } = requirement;
  const threshold = fractionOfDecimalPercent(requirement.threshold);
  const months = requirement.months.map((period) => ({
    period,
    basis,
    cell: cellOf(basis, period),
  }));
  const tried = requirement.readings.map(({ id, method }) => ({ id, ...sharesBy(method, months) }));
  const readings = tried
    .filter(({ reasons }) => reasons.length === 0)
    .map(({ id, shares }) => ({ id, ...testShares(shares, threshold), conditional: null }));
  const [first] = tried;
  if (first === undefined || first.reasons.length > 0) {
    return { readings, reasons: first?.reasons ?? [], shortBy: null };
  }
  return { readings, reasons: [], shortBy: shortBy(first.shares, threshold) };
}
