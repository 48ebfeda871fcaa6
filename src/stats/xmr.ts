/**
 * XmR chart (individuals and moving range): what the series' own month-to-month variation makes
 * ordinary, and which points fall outside it. NHS England, Making Data Count; the screening of
 * moving ranges after Nelson (1982), Control charts for individual measurements, Journal of Quality
 * Technology 14(3), 172–173.
 */
import type { Basis, Month } from "../data/types.ts";
import { type Band, type Cause, causes, NEAR, sideOf } from "./causes.ts";
import type { Point } from "./points.ts";
import { betterSign, type Polarity } from "./polarity.ts";

export type Variation = "common" | "improvement" | "concern";

export type Assurance = "consistently-met" | "consistently-missed" | "hit-or-miss";

/** What the figures mean. */
export interface XmrOptions {
  readonly polarity: Polarity;
  /** On `waiting` there is no assurance: a queue's months resemble each other. */
  readonly basis: Basis;
  /** In the unit of the values; null when the measure has none. */
  readonly threshold: number | null;
}

export interface XmrPoint extends Point {
  readonly cause: Cause;
}

/** One calculation; all figures in the unit of the values, limits not clipped to 0–100. */
export interface Xmr {
  /** First month with a value. */
  readonly from: Month;
  readonly mean: number;
  /** Limits are null for a single point, which has no moving range. */
  readonly lower: number | null;
  readonly upper: number | null;
  readonly nearLower: number | null;
  readonly nearUpper: number | null;
  /** Under 12 points: limits on trial. */
  readonly trial: boolean;
  /** What the last point's cause means. */
  readonly variation: Variation;
  /** Null without a threshold, on `waiting` and under 13 points. */
  readonly assurance: Assurance | null;
  readonly points: readonly XmrPoint[];
}

/** From mean to limit, in mean moving ranges: 3/d₂ for pairs. */
export const LIMIT = 2.66;

/** A moving range of this many means or more is an outlier and is left out: D₄ for pairs. */
export const OUTLIER = 3.267;

/** Points at the start that the limits are computed from. */
export const POINTS_FOR_LIMITS = 12;

/** Points that a judgement of the threshold takes. */
export const POINTS_FOR_ASSURANCE = 13;

/**
 * Rounding to allow for, relative to the largest value: some thousand units in the last place. A
 * mean of equal numbers may differ from them by a few, and a point on a line must count as on it.
 */
const ROUNDING = 1e-12;

/**
 * The chart of a comparable series, counts or percent. Moving ranges are taken between successive
 * present values, whatever the gap. Null for a series without values.
 */
export function xmr(points: readonly Point[], options: XmrOptions): Xmr | null {
  const [first] = points;
  if (first === undefined) return null;
  const values = points.map(({ value }) => value);
  const mean = meanOf(values);
  const tolerance = ROUNDING * Math.max(...values.map(Math.abs));
  const ranges = movingRanges(values);
  const reach = ranges.length === 0 ? null : LIMIT * screenedMean(ranges, tolerance);
  const found = causes(values, { mean, reach: reach ?? Infinity, tolerance });
  const at = (distance: number) => (reach === null ? null : mean + distance * reach);
  return {
    from: first.period,
    mean,
    lower: at(-1),
    upper: at(1),
    nearLower: at(-NEAR),
    nearUpper: at(NEAR),
    trial: points.length < POINTS_FOR_LIMITS,
    variation: variationOf(found.at(-1) ?? "common", options.polarity),
    assurance:
      reach === null || points.length < POINTS_FOR_ASSURANCE
        ? null
        : assuranceOf({ mean, reach, tolerance }, options),
    points: points.map((point, i) => ({ ...point, cause: found[i] ?? "common" })),
  };
}

/** Distance from each value to the one before; one fewer than the values. */
export function movingRanges(values: readonly number[]): number[] {
  return values.slice(1).map((value, i) => Math.abs(value - (values[i] ?? value)));
}

/** Good or bad news, from the cause of the last point. */
export function variationOf(cause: Cause, polarity: Polarity): Variation {
  const side = sideOf(cause);
  if (side === 0) return "common";
  return side === betterSign(polarity) ? "improvement" : "concern";
}

/** Where the whole band lies: on the right side of the threshold, on the wrong one, or across it. */
function assuranceOf(band: Band, { polarity, basis, threshold }: XmrOptions): Assurance | null {
  if (threshold === null || basis === "waiting") return null;
  const margin = betterSign(polarity) * (band.mean - threshold);
  if (margin - band.reach >= -band.tolerance) return "consistently-met";
  return margin + band.reach < -band.tolerance ? "consistently-missed" : "hit-or-miss";
}

/** Mean of the ranges that are left when outliers are screened out, once; none are when all are 0. */
function screenedMean(ranges: readonly number[], tolerance: number): number {
  const mean = meanOf(ranges);
  if (mean <= tolerance) return mean;
  return meanOf(ranges.filter((range) => range < OUTLIER * mean - tolerance));
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
