/** `index.json`: what there is, of what age, from where, and at which address. */
import type { AnySeries } from "../data/types.ts";
import type { Model } from "../model/model.ts";
import { nationOf } from "./areas.ts";
import type { FileEntry, IndexDocument, SeriesEntry } from "./index-schema.ts";
import { rowsOf } from "./observations.ts";
import { API_FOLDER, formatOf, type PublishedFile, schemaPath } from "./published-file.ts";

/** Version of the published files; raised when a field changes its meaning. */
const SCHEMA_VERSION = 1;

/** Addresses of files that there are many of, relative to the root of the site (RFC 6570). */
const TEMPLATES = {
  observations: `${API_FOLDER}/observations/{series}.json`,
  trends: `${API_FOLDER}/trends/{series}.json`,
  csv: `${API_FOLDER}/csv/{series}.csv`,
  region: `${API_FOLDER}/regions/{code}.json`,
  regionCsv: `${API_FOLDER}/csv/regions/{slug}.csv`,
};

/**
 * Builds the file; `now` is an ISO date and time, `files` are those to be listed, by address relative
 * to the root of the site.
 */
export function indexDocument(
  model: Model,
  now: string,
  files: ReadonlyMap<string, PublishedFile>,
): IndexDocument {
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
    nation: nationOf(data.regions),
    series: data.series.map((series) => seriesEntry(model, series)),
    templates: TEMPLATES,
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
    files: [...files].map(([address, file]) => fileEntry(address, file)).sort(byAddress),
  };
}

function seriesEntry(model: Model, series: AnySeries): SeriesEntry {
  const { id, measure, basis, frequency } = series;
  const rows = rowsOf(series);
  const own = model.series.filter(({ seriesId }) => seriesId === id);
  return {
    id,
    measure,
    basis,
    frequency,
    quantities: own.map(({ quantity }) => quantity),
    first: rows[0]?.period ?? null,
    latest: rows.at(-1)?.period ?? null,
  };
}

function fileEntry(
  address: string,
  { kind, schema, rows, bytes, sha256 }: PublishedFile,
): FileEntry {
  return {
    address,
    kind,
    mediaType: formatOf(address).mediaType,
    schema: schema === null ? null : `${API_FOLDER}/${schemaPath(schema)}`,
    rows,
    bytes,
    sha256,
  };
}

const byAddress = (a: FileEntry, b: FileEntry): number => (a.address < b.address ? -1 : 1);
