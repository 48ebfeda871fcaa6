/** The areas that figures are about, by code: the regions, and all of them together. */
import type { Region, RegionCode } from "../data/types.ts";

/** How an area is called in files. */
export interface Area {
  readonly code: RegionCode;
  readonly slug: string;
  readonly name: string;
  readonly shortName: string;
  /** Inhabitants by ISO date. */
  readonly population: Readonly<Record<string, number>>;
}

/** All regions together; a date counts the inhabitants where each region has a number for it. */
export function nationOf(regions: readonly Region[]): Area & { readonly nameEn: string } {
  const dates = Object.keys(regions[0]?.population ?? {}).filter((date) =>
    regions.every(({ population }) => date in population),
  );
  const sum = (date: string): number =>
    regions.reduce((all, { population }) => all + (population[date] ?? 0), 0);
  return {
    code: "00",
    slug: "riket",
    name: "Riket",
    shortName: "Riket",
    nameEn: "Sweden",
    population: Object.fromEntries(dates.map((date) => [date, sum(date)])),
  };
}

/** The nation, then the regions in order of code. */
export const areasOf = (regions: readonly Region[]): readonly Area[] => [
  nationOf(regions),
  ...regions,
];
