/** Where a chart looks: a region or the country, with its name for sentences. */
import type { RegionCode } from "../data/types.ts";
import type { Area } from "../text/area.ts";

/** An area by code and by name. */
export interface Place {
  readonly code: RegionCode;
  readonly area: Area;
}

/** The country. */
export const NATION: Place = { code: "00", area: "nation" };
