/** "A decrease of at least so many percent" of a number waiting, between two snapshots. */
import type { Fraction } from "../data/share.ts";
import { add, fraction, fractionOfDecimalPercent, subtract } from "../data/share.ts";
import type { Month } from "../data/types.ts";
import type { ChangeReading, ReductionRequirement } from "./agreement.ts";
import type { Judgement, ReadingResult } from "./judgement.ts";
import type { CellOf, MonthCell, Reason } from "./months.ts";
import { gapOf, numberOf, reason } from "./months.ts";

interface Change {
  readonly result: ReadingResult | null;
  readonly reasons: readonly Reason[];
  readonly shortBy: number | null;
}

/**
 * Judges a reduction. Only the two snapshots of a reading matter to it. From 0 to 0 the requirement
 * is met; a change from 0 has no percent, so its value and margin are null.
 */
export function judgeReduction(requirement: ReductionRequirement, cellOf: CellOf): Judgement {
  const threshold = fractionOfDecimalPercent(requirement.threshold);
  const changes = requirement.readings.map((reading) =>
    judgeChange(reading, requirement, threshold, cellOf),
  );
  const [first] = changes;
  return {
    readings: changes.flatMap(({ result }) => result ?? []),
    reasons: first?.reasons ?? [],
    shortBy: first?.shortBy ?? null,
  };
}

function judgeChange(
  reading: ChangeReading,
  { basis, count }: ReductionRequirement,
  threshold: Fraction,
  cellOf: CellOf,
): Change {
  const read = (period: Month): { number: number | null; month: MonthCell } => {
    const cell = cellOf(basis, period);
    return { number: numberOf(cell, count), month: { period, basis, cell } };
  };
  const before = read(reading.from);
  const after = read(reading.to);
  if (before.number === null || after.number === null) {
    const reasons = [before, after]
      .filter(({ number }) => number === null)
      .map(({ month }) => reason(month, gapOf(month.cell) ?? "no-number"));
    return { result: null, reasons, shortBy: null };
  }
  const excess = Math.max(0, after.number - largestNumber(before.number, threshold));
  const value = before.number === 0 ? null : fraction(after.number - before.number, before.number);
  const result = {
    id: reading.id,
    value,
    margin: value === null ? null : subtract(threshold, value),
    isMet: excess === 0,
    isRounded: false,
    conditional: null,
  };
  return { result, reasons: [], shortBy: excess };
}

/** The largest number that still is the required decrease, in whole persons. */
function largestNumber(baseline: number, threshold: Fraction): number {
  const left = add(fraction(1), threshold);
  return Number((BigInt(baseline) * left.num) / left.den);
}
