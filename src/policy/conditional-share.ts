/** A completed share and, where many are waiting, a share of those waiting as well. */
import { fractionOfDecimalPercent } from "../data/share.ts";
import type { Basis } from "../data/types.ts";
import type { ConditionalReading, ConditionalShareRequirement } from "./agreement.ts";
import type { Judgement, ReadingResult } from "./judgement.ts";
import { testShares } from "./judgement.ts";
import type { CellOf, MonthCell, Reason } from "./months.ts";
import { inOrder, sharesBy } from "./months.ts";
import { shortBy } from "./short-by.ts";
import { judgeWaiting } from "./waiting-part.ts";

interface Attempt {
  readonly result: ReadingResult | null;
  readonly reasons: readonly Reason[];
  readonly shortBy: Judgement["shortBy"];
}

/**
 * Judges both parts. The months of both bases are needed, as far as a reading looks at them: one
 * not reported or suppressed leaves the reading out, whatever the other part says.
 */
export function judgeConditionalShare(
  requirement: ConditionalShareRequirement,
  cellOf: CellOf,
): Judgement {
  const monthsOn = (basis: Basis): MonthCell[] =>
    requirement.months.map((period) => ({ period, basis, cell: cellOf(basis, period) }));
  const completed = monthsOn("completed");
  const waiting = monthsOn("waiting");
  const attempts = requirement.readings.map((reading) =>
    judgeReading(reading, requirement, completed, waiting),
  );
  const [first] = attempts;
  return {
    readings: attempts.flatMap(({ result }) => result ?? []),
    reasons: first?.reasons ?? [],
    shortBy: first?.shortBy ?? null,
  };
}

function judgeReading(
  reading: ConditionalReading,
  requirement: ConditionalShareRequirement,
  completedMonths: readonly MonthCell[],
  waitingMonths: readonly MonthCell[],
): Attempt {
  const completed = sharesBy(reading.completed, completedMonths);
  const waiting = judgeWaiting(waitingMonths, reading.waiting, requirement.condition);
  const missing = inOrder([...completed.reasons, ...waiting.gaps]);
  if (missing.length > 0) return { result: null, reasons: missing, shortBy: null };
  const threshold = fractionOfDecimalPercent(requirement.threshold);
  const test = testShares(completed.shares, threshold);
  // A missed completed share decides alone; a met one needs the other part.
  if (test.isMet && waiting.isMet === null) {
    return { result: null, reasons: waiting.unknowns, shortBy: null };
  }
  const result = {
    id: reading.id,
    ...test,
    isMet: test.isMet && waiting.isMet === true,
    isRounded: test.isRounded || waiting.isRounded,
    conditional: waiting.conditional,
  };
  const short = { completed: shortBy(completed.shares, threshold), waiting: waiting.shortBy };
  return { result, reasons: [], shortBy: short };
}
