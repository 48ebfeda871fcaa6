/**
 * `dcat.jsonld`: the published files for data portals, after DCAT-AP-SE
 * (https://docs.dataportal.se/dcat/sv/). Addresses are absolute where that of the site is known; else
 * they are relative to the file itself, so that the catalogue is right wherever the site lies.
 */
import type { Wording } from "../data/types.ts";
import type { Model } from "../model/model.ts";
import { describedFiles } from "./datapackage.ts";
import { catalogueDatasets, type DatasetForm } from "./dcat-datasets.ts";
import { dataDates, distribution } from "./dcat-files.ts";
import { both, date, EU, type Node, ref } from "./dcat-nodes.ts";
import { KEYWORDS, packageTexts } from "./package-texts.ts";
import { API_FOLDER, type PublishedFile, type PublishedFiles } from "./published-file.ts";
import { OURS } from "./sources.ts";

const CONTEXT = {
  dcat: "http://www.w3.org/ns/dcat#",
  dcterms: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  spdx: "http://spdx.org/rdf/terms#",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

/** Whom and where the nodes point to. */
interface Place {
  /** Address of the folder of published files; "" where it is not known. */
  readonly folder: string;
  /** Address of the site's root. */
  readonly root: string;
  /** Address of a node of the catalogue. */
  readonly node: (name: string) => string;
}

/** The whole catalogue; `files` as they are published, by path below its folder. */
export function dcatCatalogue(
  model: Model,
  files: PublishedFiles,
  now: string,
  root: string | null,
): Node {
  const folder = root === null ? "" : `${root}${API_FOLDER}/`;
  const self = root === null ? "" : `${folder}dcat.jsonld`;
  const place: Place = { folder, root: root ?? "../../", node: (name) => `${self}#${name}` };
  const described = describedFiles(files);
  const datasets = catalogueDatasets(model).map((form) => {
    const own = described.filter(([path, file]) => form.holds(path, file));
    return dataset(form, own, model, place);
  });
  const { contact, operator, name, issued } = model.data.site;
  const { title, description } = packageTexts(model);
  return {
    "@context": CONTEXT,
    "@graph": [
      {
        "@id": place.node("catalogue"),
        "@type": "dcat:Catalog",
        "dcterms:title": both(title),
        "dcterms:description": both(description),
        "dcterms:publisher": ref(place.node("publisher")),
        "dcterms:license": ref(OURS.path),
        "dcterms:language": [ref(`${EU}/language/SWE`), ref(`${EU}/language/ENG`)],
        ...(issued !== null && { "dcterms:issued": date(issued) }),
        "dcterms:modified": date(now.slice(0, 10)),
        "dcat:themeTaxonomy": ref(`${EU}/data-theme`),
        "foaf:homepage": ref(place.root),
        "dcat:dataset": datasets.map((node) => ref(String(node["@id"]))),
      },
      {
        "@id": place.node("publisher"),
        "@type": "foaf:Organization",
        "foaf:name": operator ?? name,
      },
      ...(contact === null ? [] : [contactPoint(place, operator ?? name, contact)]),
      ...datasets,
    ],
  };
}

const contactPoint = ({ node }: Place, name: string, contact: string): Node => ({
  "@id": node("contact"),
  "@type": "vcard:Organization",
  "vcard:fn": name,
  "vcard:hasEmail": ref(`mailto:${contact}`),
});

function dataset(
  { id, title, description, frequency, temporal }: DatasetForm,
  files: readonly [string, PublishedFile][],
  model: Model,
  { folder, root, node }: Place,
): Node {
  const { sources, site } = model.data;
  const used = new Set(files.flatMap(([, file]) => file.sources));
  const drops = sources.filter(({ drop }) => used.has(drop.id));
  const urls = new Set(drops.flatMap(({ drop: { url } }) => url ?? []));
  return {
    "@id": node(id),
    "@type": "dcat:Dataset",
    "dcterms:title": both(title),
    "dcterms:description": both(description),
    "dcterms:publisher": ref(node("publisher")),
    ...(folder !== "" && { "dcterms:identifier": node(id) }),
    ...(site.contact !== null && { "dcat:contactPoint": ref(node("contact")) }),
    "dcterms:accessRights": ref(`${EU}/access-right/PUBLIC`),
    "dcterms:accrualPeriodicity": ref(`${EU}/frequency/${frequency}`),
    "dcterms:spatial": ref(`${EU}/country/SWE`),
    ...(temporal !== null && { "dcterms:temporal": temporal }),
    ...dataDates(drops, site.issued),
    "dcat:theme": ref(`${EU}/data-theme/HEAL`),
    "dcat:keyword": keywords(),
    "dcat:landingPage": [ref(`${root}data/`), ref(`${root}en/data/`)],
    ...(urls.size > 0 && { "dcterms:source": [...urls].map(ref) }),
    "dcat:distribution": files.map(([path, file]) =>
      distribution(path, file, {
        model,
        drops,
        folder,
        id: node(`file-${path.replaceAll("/", "-")}`),
      }),
    ),
  };
}

const keywords = () =>
  (Object.entries(KEYWORDS) as [keyof Wording, readonly string[]][]).flatMap(([lang, words]) =>
    words.map((word) => ({ "@language": lang, "@value": word })),
  );
