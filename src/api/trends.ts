/** `trends/<measure>-<basis>.json`: what the statistics say, area by area. */
import type { RegionCode } from "../data/types.ts";
import type { AreaTrend } from "../model/area-trend.ts";

/** The whole file. */
export interface TrendsDocument {
  readonly measure: string;
  readonly basis: string;
  readonly regions: Readonly<Record<RegionCode, AreaTrend>>;
}

/** The figures of all areas in order of code; they are published as they are computed. */
export function trendsDocument(
  measure: string,
  basis: string,
  areas: ReadonlyMap<RegionCode, AreaTrend>,
): TrendsDocument {
  const sorted = [...areas].sort(([a], [b]) => (a < b ? -1 : 1));
  return { measure, basis, regions: Object.fromEntries(sorted) };
}
