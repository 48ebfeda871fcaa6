/** Which threshold a figure is held against, and whether it was in force then. */
import { isMonth } from "../data/period.ts";
import { compare, type Fraction, fractionOfDecimalPercent } from "../data/share.ts";
import type { Measure, Period, Quantity, Threshold } from "../data/types.ts";
import { contactsToThreshold } from "../stats/distance.ts";
import type { Value } from "./value.ts";

/** A threshold as a yardstick for one period. */
export interface HeldThreshold {
  readonly threshold: Threshold;
  /** The period is a month between the threshold's `from` and `to`; else it is only a yardstick. */
  readonly inForce: boolean;
}

/** Where a share lies against the threshold. */
export interface Distance extends HeldThreshold {
  /** Exact; at the threshold is met. */
  readonly verdict: "met" | "not-met";
  /** Percentage points above (below when negative). */
  readonly points: number;
  /** Contacts or persons short of it, 0 when met; null where the counts are not known. */
  readonly contacts: number | null;
}

/**
 * The threshold in force in the period, else the newest as a yardstick. Null for measures without
 * one, and for days and numbers of persons, for which none is set. None is in force in a year: the
 * agreements speak of months.
 */
export function thresholdFor(
  { thresholds }: Pick<Measure, "thresholds">,
  quantity: Quantity,
  period: Period,
): HeldThreshold | null {
  if (quantity !== "share") return null;
  const inForce = thresholds.findLast((one) => isInForce(one, period));
  const threshold = inForce ?? thresholds.at(-1);
  return threshold === undefined ? null : { threshold, inForce: inForce !== undefined };
}

/** Whether a threshold was in force in a period; in a year it never is. */
export const isInForce = (
  { from, to }: { readonly from: Period; readonly to: Period | null },
  period: Period,
): boolean => isMonth(period) && from <= period && (to === null || period <= to);

/** Whether an exact share (of 1) reaches the threshold: at it is met. */
export const meets = (share: Fraction, { value }: Pick<Threshold, "value">): boolean =>
  compare(share, fractionOfDecimalPercent(value)) >= 0;

/** The distance of a value from the threshold of its measure; null without a share or a threshold. */
export function distanceOf(
  measure: Pick<Measure, "thresholds">,
  quantity: Quantity,
  { period, value, exact, counts }: Pick<Value, "period" | "value" | "exact" | "counts">,
): Distance | null {
  const held = thresholdFor(measure, quantity, period);
  if (held === null || value === null || exact === null) return null;
  const { threshold } = held;
  return {
    ...held,
    verdict: meets(exact, threshold) ? "met" : "not-met",
    points: value - threshold.value,
    contacts:
      counts &&
      contactsToThreshold(counts.total, counts.within, fractionOfDecimalPercent(threshold.value)),
  };
}
