/** `index.json`: what there is, of what age, and from where. */
import type { Measure, Period } from "../data/types.ts";
import type { Model } from "../model/model.ts";

/** Version of the published files; raised when a field changes its meaning. */
const SCHEMA_VERSION = 1;

/** The whole file. */
export interface IndexDocument {
  readonly schemaVersion: number;
  readonly generatedAt: string;
  readonly latestPeriod: Period | null;
  readonly synthetic: boolean;
  readonly measures: readonly Omit<
    Measure,
    "slug" | "order" | "leading" | "checkedBy" | "checkedOn"
  >[];
  readonly regions: readonly RegionDocument[];
  readonly agreements: readonly AgreementEntry[];
  readonly sources: readonly SourceDocument[];
}

/** An agreement as the index lists it. */
export interface AgreementEntry {
  readonly id: string;
  readonly year: number;
  readonly evaluable: boolean;
}

interface RegionDocument {
  readonly code: string;
  readonly slug: string;
  readonly name: string;
  readonly shortName: string;
  readonly population: Readonly<Record<string, number>>;
}

interface SourceDocument {
  readonly drop: string;
  readonly publisher: string;
  readonly title: string;
  readonly url: string | null;
  readonly licence: string | null;
  readonly retrieved: string;
  readonly synthetic: boolean;
  readonly preliminary: boolean;
  readonly disclosureLimit: number;
  readonly files: readonly { name: string; sha256: string; rows: number }[];
}

/** Builds the file; `now` is an ISO date and time. */
export function indexDocument(model: Model, now: string): IndexDocument {
  const { data, agreements } = model;
  return {
    schemaVersion: SCHEMA_VERSION,
    generatedAt: now,
    latestPeriod: model.latestPeriod,
    synthetic: model.synthetic,
    measures: data.measures.map(
      ({ slug: _s, order: _o, leading: _l, checkedBy: _b, checkedOn: _c, ...rest }) => rest,
    ),
    regions: data.regions.map(({ code, slug, name, shortName, population }) => {
      return { code, slug, name, shortName, population };
    }),
    agreements: agreements.map(({ agreement: { id, year, evaluable } }) => ({
      id,
      year,
      evaluable,
    })),
    sources: data.sources.map(({ drop, files }) => ({
      drop: drop.id,
      publisher: drop.publisher,
      title: drop.title,
      url: drop.url,
      licence: drop.licence,
      retrieved: drop.retrieved,
      synthetic: drop.delivery.synthetic,
      preliminary: drop.delivery.preliminary,
      disclosureLimit: drop.delivery.disclosureLimit,
      files: files.map(({ name, sha256, rows }) => ({ name, sha256, rows })),
    })),
  };
}
