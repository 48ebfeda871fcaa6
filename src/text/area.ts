/** Names of places in running text: a region by its official name, or the country. */
import type { Region } from "../data/types.ts";
import type { Lang } from "./format.ts";

/**
 * What a sentence is about: a region, the country as a whole, or either of them when the text has
 * just named it ("i regionen", "i landet").
 */
export type Area = Pick<Region, "name" | "shortName"> | "nation" | "the-region" | "the-country";

type Named = Exclude<Area, object>;

const NAMES: Record<Lang, Record<Named, string>> = {
  sv: { nation: "Sverige", "the-region": "regionen", "the-country": "landet" },
  en: { nation: "Sweden", "the-region": "the region", "the-country": "the country" },
};
const IN: Record<Lang, string> = { sv: "i", en: "in" };

/** "Region Uppsala", "Sverige". */
export const areaName = (area: Area, lang: Lang): string =>
  typeof area === "string" ? NAMES[lang][area] : area.name;

/** "Uppsala", "Sverige", for labels. */
export const areaLabel = (area: Area, lang: Lang): string =>
  typeof area === "string" ? NAMES[lang][area] : area.shortName;

/** "i Region Uppsala", "in Sweden". */
export const placeOf = (area: Area, lang: Lang): string => `${IN[lang]} ${areaName(area, lang)}`;
