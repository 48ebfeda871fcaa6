/** What is compared, and how it stands in the address: `?matt=first-visit-waiting&region=uppsala`. */
import type { Lang } from "../text/format.ts";

/** The most regions in one comparison: so many lines can be told apart. */
export const MOST_REGIONS = 4;

/** A series by its id, one to four regions by slug, with or without the nation. */
export interface Choice {
  readonly series: string;
  readonly regions: readonly string[];
  readonly nation: boolean;
}

/** What there is to choose from. */
export interface Offer {
  readonly series: readonly string[];
  readonly regions: readonly string[];
}

const NAMES = {
  sv: { series: "matt", region: "region", nation: "riket" },
  en: { series: "measure", region: "region", nation: "nation" },
} as const;

/** Reads an address of either language; what it does not say, or says wrongly, comes from `standard`. */
export function choiceFrom(search: string, offer: Offer, standard: Choice): Choice {
  const query = new URLSearchParams(search);
  const get = (name: keyof typeof NAMES.sv) =>
    query.get(NAMES.sv[name]) ?? query.get(NAMES.en[name]);
  const series = get("series") ?? "";
  const regions = knownRegions(query.getAll(NAMES.sv.region), offer);
  return {
    series: offer.series.includes(series) ? series : standard.series,
    regions: regions.length > 0 ? regions : standard.regions,
    nation: get("nation") === null ? standard.nation : get("nation") !== "0",
  };
}

/** The query that {@link choiceFrom} reads, in the words of the language. */
export function queryOf({ series, regions, nation }: Choice, lang: Lang): string {
  const names = NAMES[lang];
  const query = new URLSearchParams([
    [names.series, series],
    ...regions.map((region) => [names.region, region]),
    ...(nation ? [] : [[names.nation, "0"]]),
  ]);
  return `?${query}`;
}

/** Each known region once, at most four. */
export function knownRegions(slugs: readonly string[], { regions }: Offer): string[] {
  return [...new Set(slugs)].filter((slug) => regions.includes(slug)).slice(0, MOST_REGIONS);
}
