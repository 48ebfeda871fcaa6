/** `index.json`: what there is, of what age, and from where. */
import type { Basis, Measure, Period } from "../data/types.ts";
import type { Model } from "../model/model.ts";

/** Version of the published files; raised when a field changes its meaning. */
const SCHEMA_VERSION = 1;

/** The whole file. */
export interface IndexDocument {
  readonly schemaVersion: number;
  readonly generatedAt: string;
  readonly latestPeriod: Period | null;
  readonly synthetic: boolean;
  readonly measures: readonly MeasureDocument[];
  readonly regions: readonly RegionDocument[];
  readonly agreements: readonly AgreementEntry[];
  readonly sources: readonly SourceDocument[];
}

type Indicators = Readonly<Partial<Record<Basis, string>>>;

/** A measure as the index describes it, with Kolada's indicators per basis. */
interface MeasureDocument extends Omit<
  Measure,
  "slug" | "order" | "leading" | "checkedBy" | "checkedOn" | "kolada"
> {
  readonly kolada: Indicators;
  readonly koladaMedian: Indicators;
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
  readonly publisherEn: string;
  readonly title: string;
  readonly titleEn: string;
  readonly url: string | null;
  readonly licence: string | null;
  /** The chain by which a copy came here; null when straight from the publisher. */
  readonly via: string | null;
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
      ({ slug: _s, order: _o, leading: _l, checkedBy: _b, checkedOn: _c, kolada, ...rest }) => ({
        ...rest,
        kolada: kolada.share ?? {},
        koladaMedian: kolada.median ?? {},
      }),
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
      publisher: drop.publisher.sv,
      publisherEn: drop.publisher.en,
      title: drop.title.sv,
      titleEn: drop.title.en,
      url: drop.url,
      licence: drop.licence,
      via: drop.via,
      retrieved: drop.retrieved,
      synthetic: drop.delivery.synthetic,
      preliminary: drop.delivery.preliminary,
      disclosureLimit: drop.delivery.disclosureLimit,
      files: files.map(({ name, sha256, rows }) => ({ name, sha256, rows })),
    })),
  };
}
