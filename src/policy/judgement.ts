/** What every kind of requirement comes to before it is written out as an outcome. */
import type { Fraction } from "../data/share.ts";
import { compare, mean, subtract } from "../data/share.ts";
import type { Reason, Share } from "./months.ts";

/** The second part of a conditional requirement, exact. */
export interface Conditional {
  /** Whether more than the stated number were waiting; null where the number is not known. */
  readonly applies: boolean | null;
  /** Mean number waiting; null where a month's number is not known. */
  readonly waiting: Fraction | null;
  /** Share of those waiting, within the limit; null where there is none. */
  readonly share: Fraction | null;
}

/** A requirement under one reading. */
export interface ReadingResult {
  readonly id: string;
  /** Share or relative change; null for a change from 0. */
  readonly value: Fraction | null;
  /** Room to spare; negative when missed; null with `value`. */
  readonly margin: Fraction | null;
  readonly isMet: boolean;
  /** Decided by a published share that the threshold is within half a unit of. */
  readonly isRounded: boolean;
  readonly conditional: Conditional | null;
}

/** Contacts or persons short, in two parts for a conditional requirement; null if not known. */
export type ShortBy =
  number | { readonly completed: number | null; readonly waiting: number | null } | null;

/** A requirement judged for one region. */
export interface Judgement {
  /** The readings that can be computed, in the agreement's order. */
  readonly readings: readonly ReadingResult[];
  /** Why the first reading cannot be computed; empty when it can. */
  readonly reasons: readonly Reason[];
  /** Under the first reading; null when it cannot be computed. */
  readonly shortBy: ShortBy;
}

/** A mean of shares held against a threshold. */
export interface ShareTest {
  readonly value: Fraction;
  readonly margin: Fraction;
  readonly isMet: boolean;
  readonly isRounded: boolean;
}

/**
 * Exact test of "at least". The mean of published shares can be off by the mean of their half
 * units: with the threshold that near, ends included, the test is marked as rounded.
 */
export function testShares(shares: readonly Share[], threshold: Fraction): ShareTest {
  const value = mean(shares.map((share) => share.value));
  const halfUnit = mean(shares.map((share) => share.halfUnit));
  const margin = subtract(value, threshold);
  const distance = margin.num < 0n ? { ...margin, num: -margin.num } : margin;
  return {
    value,
    margin,
    isMet: margin.num >= 0n,
    isRounded: halfUnit.num > 0n && compare(distance, halfUnit) <= 0,
  };
}
