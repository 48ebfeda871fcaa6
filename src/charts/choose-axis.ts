/** Honest value axes: shares from 0 to 100 or with a stated cut, counts and days from 0. */
import { tickStep } from "d3-array";

import type { AxisUnit, ValueAxis } from "./axis.ts";

/** Shares are cut only where at least this much of the axis would be empty. */
const LEAST_CUT = 40;

/**
 * An axis for shares in percent: 0 to 100, or from the ten below the lowest value when that saves
 * at least 40 points. `values` are all that is drawn, thresholds too; the note is composed upstream
 * from the value the axis begins at ("axeln börjar vid 50 %").
 */
export function shareAxis(values: readonly number[], cutNote: (from: number) => string): ValueAxis {
  const from = Math.floor((Math.min(100, ...values) - 3) / 10) * 10;
  const min = from >= LEAST_CUT ? from : 0;
  return { unit: "percent", min, max: 100, cutNote: min === 0 ? null : cutNote(min) };
}

/** An axis for counts or money: from 0 to the round number at or above the highest value. */
export const countAxis = (values: readonly number[]): ValueAxis => fromZero("count", values);

/** An axis for days of waiting: from 0, in whole steps, to the round number at or above the longest. */
export const daysAxis = (values: readonly number[]): ValueAxis => fromZero("days", values);

function fromZero(unit: AxisUnit, values: readonly number[]): ValueAxis {
  const highest = Math.max(0, ...values);
  const step = Math.max(1, tickStep(0, Math.max(highest, 4), 4));
  const max = Math.max(step, Math.ceil(highest / step) * step);
  return { unit, min: 0, max, cutNote: null };
}
