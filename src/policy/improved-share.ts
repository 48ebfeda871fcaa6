/** "Higher than in the same month before": one share against an earlier one, exactly. */
import { addMonths } from "../data/period.ts";
import type { Fraction } from "../data/share.ts";
import { add, compare, subtract } from "../data/share.ts";
import type { Month } from "../data/types.ts";
import type { ImprovedShareRequirement } from "./agreement.ts";
import type { Judgement, ReadingResult } from "./judgement.ts";
import type { CellOf, Reason, Share } from "./months.ts";
import { sharesBy } from "./months.ts";

/** First month of a new series that lies after the one month and not after the other, if any. */
export type BreakBetween = (from: Month, to: Month) => Month | null;

interface Comparison {
  readonly result: ReadingResult | null;
  readonly reasons: readonly Reason[];
  readonly shortBy: number | null;
}

/**
 * Judges one month. Equal is not higher. A month of the two that is missing, suppressed or without
 * contacts, or a break between them, leaves the reading out.
 */
export function judgeImprovedShare(
  { basis, readings }: ImprovedShareRequirement,
  month: Month,
  cellOf: CellOf,
  breakBetween: BreakBetween,
): Judgement {
  const comparisons = readings.map(({ id, monthsBack }): Comparison => {
    const periods = [addMonths(month, -monthsBack), month] as const;
    const [before, after] = periods.map((period) =>
      sharesBy("last", [{ period, basis, cell: cellOf(basis, period) }]),
    );
    const newSeries = breakBetween(...periods);
    const reasons = [
      ...(before?.reasons ?? []),
      ...(newSeries === null ? [] : [{ period: newSeries, basis, status: "break" as const }]),
      ...(after?.reasons ?? []),
    ];
    const [earlier] = before?.shares ?? [];
    const [share] = after?.shares ?? [];
    if (reasons.length > 0 || earlier === undefined || share === undefined) {
      return { result: null, reasons, shortBy: null };
    }
    return { ...compareShares(id, earlier, share), reasons };
  });
  const [first] = comparisons;
  return {
    readings: comparisons.flatMap(({ result }) => result ?? []),
    reasons: first?.reasons ?? [],
    shortBy: first?.shortBy ?? null,
  };
}

function compareShares(id: string, before: Share, after: Share): Omit<Comparison, "reasons"> {
  const margin = subtract(after.value, before.value);
  const doubt = add(before.halfUnit, after.halfUnit);
  const distance = margin.num < 0n ? { ...margin, num: -margin.num } : margin;
  const isMet = margin.num > 0n;
  const result = {
    id,
    value: after.value,
    margin,
    isMet,
    isRounded: doubt.num > 0n && compare(distance, doubt) <= 0,
    conditional: null,
  };
  return { result, shortBy: isMet ? 0 : contactsShort(before.value, after) };
}

/** The fewest contacts that, moved inside the limit, would have made the share higher. */
function contactsShort(toBeat: Fraction, { counts }: Share): number | null {
  if (counts === null) return null;
  const beaten = Number((toBeat.num * BigInt(counts.total)) / toBeat.den) + 1;
  return beaten > counts.total ? null : beaten - counts.within;
}
