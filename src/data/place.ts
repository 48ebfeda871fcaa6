/**
 * Where a cell stands, as two numbers that are fast to look up: its series, and its place within the
 * series. Neither has a bound: any number of measures fits, and a region code has two digits.
 */
import { periodOfNumber } from "./period-text.ts";
import type { Basis, Period, RegionCode } from "./types.ts";

/** Series number → place → what stands there. */
export type Layers<T> = Map<number, Map<number, T>>;

/** Number of a measure's series on one basis; the measure by its position in the list. */
export const seriesNumber = (measure: number, basis: Basis): number =>
  measure * 2 + (basis === "waiting" ? 1 : 0);

/** Inverse of {@link seriesNumber}. */
export const partsOfSeries = (series: number): { measure: number; basis: Basis } => ({
  measure: Math.floor(series / 2),
  basis: series % 2 === 1 ? "waiting" : "completed",
});

/** Codes have two digits; regions.csv is checked for it. */
const REGION_CODES = 100;

/** Place of a period (see `periodNumber`) and a region; places sort by period, then region. */
export const placeNumber = (period: number, region: number): number =>
  period * REGION_CODES + region;

/** Whether the place is the nation's. */
export const isNationPlace = (place: number): boolean => place % REGION_CODES === 0;

/** Inverse of {@link placeNumber}. */
export function partsOfPlace(place: number): { period: Period; region: RegionCode } {
  const number = Math.floor(place / REGION_CODES);
  let period = PERIODS.get(number);
  if (period === undefined) {
    period = periodOfNumber(number);
    PERIODS.set(number, period);
  }
  return { period, region: CODES[place % REGION_CODES] ?? "" };
}

/** Texts of the parts, made once: there are as many places as cells. */
const PERIODS = new Map<number, Period>();
const CODES = Array.from({ length: REGION_CODES }, (_, i) => String(i).padStart(2, "0"));

/** The places of a series, made when they are first asked for. */
export function layerOf<T>(layers: Layers<T>, series: number): Map<number, T> {
  let layer = layers.get(series);
  if (layer === undefined) {
    layer = new Map();
    layers.set(series, layer);
  }
  return layer;
}
