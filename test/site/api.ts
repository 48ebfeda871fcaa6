/** The published files of the built site, as far as the tests compare pages with them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { Period } from "../../src/data/types.ts";
import { SITE } from "./pages.ts";

/** `index.json`. */
export interface Index {
  readonly synthetic: boolean;
  readonly measures: readonly {
    readonly id: string;
    readonly name: Readonly<Record<"sv" | "en", string>>;
    readonly shortName: Readonly<Record<"sv" | "en", string>>;
    readonly bases: readonly string[];
    readonly thresholds: readonly { readonly value: number }[];
  }[];
  readonly regions: readonly { readonly code: string; readonly slug: string }[];
}

/** An area in `trends/….json`. */
export interface Trend {
  readonly latest: { readonly period: Period; readonly share: number } | null;
  readonly median: { readonly latest: { readonly days: number } | null } | null;
  readonly rank: { readonly place: number; readonly of: number } | null;
  readonly distance: { readonly contacts: number | null } | null;
}

/** A row of `observations/….json`. */
export interface Observation {
  readonly period: Period;
  readonly region: string;
  readonly status: string;
  readonly total: number | null;
  readonly within: number | null;
  readonly share: number | null;
  readonly synthetic: boolean;
}

/** `agreements/….json`. */
export interface Agreement {
  readonly outcomes: readonly {
    readonly region: string;
    readonly requirement: string;
    readonly verdict: "met" | "not-met" | "not-assessable";
    readonly value: number | null;
    readonly threshold: number;
    readonly sensitive: boolean;
  }[];
  readonly money: {
    readonly requirements: readonly {
      readonly requirement: string;
      readonly pool: number;
      readonly undistributed: number;
    }[];
    readonly regions: readonly {
      readonly region: string;
      readonly byPopulation: number;
      readonly paid: number;
      readonly forgone: number;
    }[];
  };
}

/** A series of the site: a measure on a basis, with what is published of it. */
export interface Series {
  readonly id: string;
  readonly measure: Index["measures"][number];
  readonly basis: string;
  /** In percent; null where the measure has none. */
  readonly threshold: number | null;
  readonly trends: Readonly<Record<string, Trend>>;
  /** Region and period, "03 2026-10" → observation. */
  readonly observations: ReadonlyMap<string, Observation>;
}

/** A file below `api/v1/`. */
export const readApi = <T>(path: string): T =>
  JSON.parse(readFileSync(join(SITE, "api", "v1", path), "utf8")) as T;

/** All series in the order of the index. */
export function readSeries(index: Index): Series[] {
  return index.measures.flatMap((measure) =>
    measure.bases.map((basis): Series => {
      const id = `${measure.id}-${basis}`;
      const { regions } = readApi<{ regions: Record<string, Trend> }>(`trends/${id}.json`);
      const { observations } = readApi<{ observations: Observation[] }>(`observations/${id}.json`);
      return {
        id,
        measure,
        basis,
        threshold: measure.thresholds.at(-1)?.value ?? null,
        trends: regions,
        observations: new Map(observations.map((one) => [`${one.region} ${one.period}`, one])),
      };
    }),
  );
}
