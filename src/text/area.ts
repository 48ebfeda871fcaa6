/** Names of places in running text: a region by its official name, or the country. */
import type { Region } from "../data/types.ts";
import type { Lang } from "./format.ts";

/** What a sentence is about: a region, or the country as a whole. */
export type Area = Pick<Region, "name" | "shortName"> | "nation";

const NATION = { sv: "Sverige", en: "Sweden" } as const;
const IN = { sv: "i", en: "in" } as const;

/** "Region Uppsala", "Sverige". */
export const areaName = (area: Area, lang: Lang): string =>
  area === "nation" ? NATION[lang] : area.name;

/** "Uppsala", "Sverige", for labels. */
export const areaLabel = (area: Area, lang: Lang): string =>
  area === "nation" ? NATION[lang] : area.shortName;

/** "i Region Uppsala", "in Sweden". */
export const placeOf = (area: Area, lang: Lang): string => `${IN[lang]} ${areaName(area, lang)}`;

/** "Region Uppsalas", "Region Uppsala's"; a Swedish name that ends in s, x or z stays as it is. */
export function genitive(name: string, lang: Lang): string {
  if (lang === "en") return `${name}'s`;
  return /[sxz]$/i.test(name) ? name : `${name}s`;
}
