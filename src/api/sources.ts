/** Which drops the figures of a file come from, and on what terms. */
import { COMPUTED } from "../data/nation.ts";
import type { AnySeries, Cell, DaysCell, RegionCode } from "../data/types.ts";
import type { Model } from "../model/model.ts";
import type { License } from "./datapackage-schema.ts";

/** A drop that was read. */
export type DropSource = Model["data"]["sources"][number];

/** Licence of our own texts and computed figures. */
export const OURS = {
  name: "CC-BY-4.0",
  path: "https://creativecommons.org/licenses/by/4.0/",
  title: "Creative Commons Attribution 4.0 International",
} as const satisfies License;

/** Drops with a value in the series, earlier ones included; of one area, or of all. */
export function sourcesOf(
  all: readonly AnySeries[],
  region: RegionCode | null = null,
): readonly string[] {
  const found = new Set<string>();
  for (const { nation, regions, days } of all) {
    const parts = [nation, ...regions.values(), days.nation, ...days.regions.values()];
    for (const part of parts) {
      for (const { region: own, cell, revisions } of part) {
        if (region !== null && own !== region) continue;
        for (const { source } of [cell, ...revisions] as readonly (Cell | DaysCell)[]) {
          if (source !== COMPUTED) found.add(source);
        }
      }
    }
  }
  return [...found].sort();
}

/** The terms of some drops in their publishers' words, each once; null where none are stated. */
export function termsOf(
  drops: readonly DropSource[],
): readonly { readonly publisher: string; readonly terms: string | null }[] {
  const all = drops.map(({ drop: { publisher, licence } }) => ({
    publisher: publisher.sv,
    terms: licence,
  }));
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}
