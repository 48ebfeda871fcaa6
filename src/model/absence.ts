/** The kinds of empty: why an area has no figure in a period. */
import type { Period, RegionCode } from "../data/types.ts";
import type { MeasureSeries } from "./measure-series.ts";

/**
 * `not-reported`: a publisher marked it so, or the region is missing from a delivery that holds the
 * others; `not-delivered`: nothing that we have says anything of it.
 */
export type Absence = "not-reported" | "suppressed" | "no-contacts" | "not-delivered";

/** Why the area has no figure in the period; null where it has one. */
export function absenceOf(series: MeasureSeries, code: RegionCode, period: Period): Absence | null {
  const value = series.at(code, period);
  if (value === null) {
    const isLate = code !== "00" && holdsMost(series, period);
    return isLate ? "not-reported" : "not-delivered";
  }
  if (value.value !== null) return null;
  return value.status === "ok" ? "not-delivered" : value.status;
}

/** Whether at least half of all regions have a cell in the period. */
function holdsMost({ values, at, regionsInAll }: MeasureSeries, period: Period): boolean {
  const there = [...values.keys()].filter((code) => code !== "00" && at(code, period) !== null);
  return there.length * 2 >= regionsInAll;
}
