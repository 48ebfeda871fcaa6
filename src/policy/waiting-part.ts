/** The second part of a conditional requirement: the share of those waiting, where many wait. */
import { fraction, fractionOfDecimalPercent, mean } from "../data/share.ts";
import type { ConditionalShareRequirement, ShareMethod } from "./agreement.ts";
import type { Conditional, ShareTest } from "./judgement.ts";
import { testShares } from "./judgement.ts";
import type { MonthCell, Reason } from "./months.ts";
import { gapOf, inOrder, numberOf, reason, sharesBy } from "./months.ts";
import { shortBy } from "./short-by.ts";

/** The waiting part under one method. */
export interface WaitingPart {
  readonly conditional: Conditional;
  /** Null where what was published does not decide it. */
  readonly isMet: boolean | null;
  readonly isRounded: boolean;
  /** 0 where the part does not apply; null where it is not known. */
  readonly shortBy: number | null;
  /** Snapshots that were not reported or are suppressed. */
  readonly gaps: readonly Reason[];
  /** What was not published of the others: a number or a share. */
  readonly unknowns: readonly Reason[];
}

/**
 * Judges the snapshots, month-end by month-end. One with nobody waiting counts as 0 in the mean
 * number and has no share. Where a number or a share was not published, the rest decides if it
 * can: known numbers that alone are past the limit, or a share that is met whatever the number.
 */
export function judgeWaiting(
  snapshots: readonly MonthCell[],
  method: ShareMethod,
  condition: ConditionalShareRequirement["condition"],
): WaitingPart {
  const months = method === "last" ? snapshots.slice(-1) : snapshots;
  const numbers = months.map(({ cell }) => numberOf(cell, "total"));
  const { shares, reasons } = sharesBy(method, months);
  const threshold = fractionOfDecimalPercent(condition.threshold);
  const test = shares.length > 0 ? testShares(shares, threshold) : null;
  const applies = isMoreThan(condition.moreThanWaiting, numbers);
  const isMet = decide(applies, test);
  const known = numbers.filter((number) => number !== null);
  return {
    conditional: {
      applies,
      waiting: known.length < numbers.length ? null : mean(known.map((n) => fraction(n))),
      share: test?.value ?? null,
    },
    isMet,
    isRounded: applies !== false && test?.isRounded === true,
    shortBy: isMet === true ? 0 : isMet === null ? null : shortBy(shares, threshold),
    gaps: months.flatMap((month) => {
      const gap = gapOf(month.cell);
      return gap === null ? [] : [reason(month, gap)];
    }),
    unknowns: inOrder([
      ...reasons,
      ...months.flatMap((month, i) => (numbers[i] === null ? [reason(month, "no-number")] : [])),
    ]),
  };
}

/** Numbers are never negative, so the known ones alone may be past the limit. */
function isMoreThan(limit: number, numbers: readonly (number | null)[]): boolean | null {
  const atLeast = numbers.reduce<number>((sum, number) => sum + (number ?? 0), 0);
  if (atLeast > limit * numbers.length) return true;
  return numbers.includes(null) ? null : false;
}

function decide(applies: boolean | null, test: ShareTest | null): boolean | null {
  if (applies === false || test?.isMet === true) return true;
  return applies === true && test !== null ? false : null;
}
