/** Files as the distributions of a dataset, each with its own terms. */
import type { Wording } from "../data/types.ts";
import type { Model } from "../model/model.ts";
import { both, date, EU, type Node, ref } from "./dcat-nodes.ts";
import { formatOf, type PublishedFile } from "./published-file.ts";
import { type DropSource, OURS, termsOf } from "./sources.ts";
import { titleOf } from "./titles.ts";

/** The EU's names of formats; Arrow has none. */
const FILE_TYPES: Readonly<Record<string, string>> = {
  csv: "CSV",
  json: "JSON",
  parquet: "PARQUET",
  zip: "ZIP",
};

/** What a file is described with. */
interface About {
  readonly model: Model;
  /** Drops of the dataset. */
  readonly drops: readonly DropSource[];
  /** Address of the folder of published files, or "". */
  readonly folder: string;
  readonly id: string;
}

/** One file of a dataset. */
export function distribution(
  path: string,
  file: PublishedFile,
  { model, drops, folder, id }: About,
): Node {
  const { format, mediaType } = formatOf(path);
  const own = drops.filter(({ drop }) => file.sources.includes(drop.id));
  const fileType = FILE_TYPES[format];
  return {
    "@id": id,
    "@type": "dcat:Distribution",
    "dcterms:title": both(titleOf(path, file, model)),
    "dcat:accessURL": ref(`${folder}${path}`),
    "dcat:downloadURL": ref(`${folder}${path}`),
    "dcterms:license": licenceOf(own),
    ...(fileType !== undefined && { "dcterms:format": ref(`${EU}/file-type/${fileType}`) }),
    "dcat:mediaType": ref(`https://www.iana.org/assignments/media-types/${mediaType}`),
    "dcat:byteSize": {
      "@type": "xsd:nonNegativeInteger",
      "@value": String(file.bytes),
    },
    "spdx:checksum": {
      "@type": "spdx:Checksum",
      "spdx:algorithm": ref("http://spdx.org/rdf/terms#checksumAlgorithm_sha256"),
      "spdx:checksumValue": { "@type": "xsd:hexBinary", "@value": file.sha256 },
    },
  };
}

/**
 * Ours alone where nobody else's figures are in the file; else the terms of every publisher in its
 * own words, and ours for what we computed.
 */
function licenceOf(drops: readonly DropSource[]): Node {
  if (drops.length === 0) return ref(OURS.path);
  const terms = termsOf(drops);
  const told = (none: string, ours: string): string =>
    [...terms.map(({ publisher, terms: own }) => `${publisher}: ${own ?? none}`), ours].join("; ");
  const title: Wording = {
    sv: told("inga villkor angivna", "egna texter och beräkningar: CC BY 4.0"),
    en: told("no terms stated", "our own texts and computed figures: CC BY 4.0"),
  };
  return { "@type": "dcterms:LicenseDocument", "dcterms:title": both(title) };
}

/**
 * When the data were issued and last changed. They were issued when their first drop came, but not
 * before the site itself (`issued`), and not at all as far as is known where that is null.
 */
export function dataDates(drops: readonly DropSource[], issued: string | null): Node {
  const days = drops.map(({ drop }) => drop.retrieved).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return {};
  return {
    ...(issued !== null && { "dcterms:issued": date(first > issued ? first : issued) }),
    "dcterms:modified": date(last),
  };
}
