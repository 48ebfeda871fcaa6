/** Matching of region names as real files write them. It never guesses. */
import { distance } from "fastest-levenshtein";

import type { Region, RegionCode } from "./types.ts";

/** Names of the published national figure. */
const NATION = ["00", "0000", "Riket", "Hela riket", "Sverige", "Alla regioner", "Alla landsting"];

/** Looks names up; `nearest` lists known names for an error message. */
export interface RegionNames {
  /** The 21 regions in order of code. */
  readonly all: readonly Region[];
  readonly find: (text: string) => RegionCode | null;
  /** Most inhabitants that the region (or the nation, "00") has had at any date of the file. */
  readonly population: (code: RegionCode) => number;
  readonly nearest: (text: string) => string[];
}

/**
 * What is left of a name when everything that varies between files is taken away: case, spaces,
 * hyphens and dashes, a leading `Region` or `Landstinget (i)` and a trailing `län`.
 */
export function nameKey(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .trim()
    .replace(/^(region|landstinget)\s+(i\s+)?/u, "")
    .replace(/\s+län$/u, "")
    .replace(/[\s\p{Dash}\u00ad]+/gu, "");
}

/**
 * Index of codes, Kolada ids, county letters, names and aliases. `clash` tells of the first name
 * that two regions share, null where there is none.
 */
export function indexRegions(regions: readonly Region[]): {
  names: RegionNames;
  clash: string | null;
} {
  let clash: string | null = null;
  const codes = new Map<string, RegionCode>(NATION.map((name) => [nameKey(name), "00"]));
  const shown = new Map<string, string>([[nameKey("Riket"), "Riket"]]);
  for (const region of regions) {
    const own = [region.name, region.shortName, ...region.aliases];
    const ids = [region.code, `00${region.code}`, region.countyLetter, region.slug];
    for (const name of [...own, ...ids]) {
      const key = nameKey(name);
      const other = codes.get(key);
      if (other !== undefined && other !== region.code) {
        clash ??= `the name "${name}" for both ${other} and ${region.code}`;
      }
      codes.set(key, region.code);
    }
    for (const name of own) shown.set(nameKey(name), region.shortName);
  }
  const populations = new Map(
    regions.map(({ code, population }) => [code, Math.max(0, ...Object.values(population))]),
  );
  populations.set(
    "00",
    [...populations.values()].reduce((sum, count) => sum + count, 0),
  );
  const names: RegionNames = {
    all: regions,
    population: (code) => populations.get(code) ?? Infinity,
    find: (text) => codes.get(nameKey(text)) ?? null,
    nearest: (text) => nearest(nameKey(text), shown),
  };
  return { names, clash };
}

function nearest(key: string, shown: ReadonlyMap<string, string>): string[] {
  const ranked = [...shown]
    .map(([known, name]) => ({ name, gap: distance(key, known) }))
    .sort((a, b) => a.gap - b.gap || (a.name < b.name ? -1 : 1));
  return [...new Set(ranked.map(({ name }) => name))].slice(0, 3);
}
