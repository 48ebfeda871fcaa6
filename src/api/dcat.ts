/**
 * `dcat.jsonld`: the published files for data portals, after DCAT-AP-SE. Addresses are relative to
 * the file itself, so that the catalogue is right wherever the site lies.
 */
import { isMonth, lastDay } from "../data/period.ts";
import type { AnySeries, Period, Wording } from "../data/types.ts";
import type { Model } from "../model/model.ts";
import {
  bytesOf,
  describedFiles,
  formatOf,
  LICENSE,
  packageTexts,
  type PublishedFile,
  sha256Of,
} from "./datapackage.ts";

type Node = Readonly<Record<string, unknown>>;

const CONTEXT = {
  adms: "http://www.w3.org/ns/adms#",
  dcat: "http://www.w3.org/ns/dcat#",
  dcterms: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  spdx: "http://spdx.org/rdf/terms#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

const EU = "http://publications.europa.eu/resource/authority";
const PUBLISHER = "#publisher";

/** The whole catalogue; `files` as they are published, by path below its folder. */
export function dcatCatalogue(
  model: Model,
  files: ReadonlyMap<string, PublishedFile>,
  now: string,
): Node {
  const described = describedFiles(files);
  const fileNodes = (paths: (path: string) => boolean) =>
    described.filter(([path]) => paths(path)).map(([path, content]) => distribution(path, content));
  const { title, description } = packageTexts(model);
  const datasets = [
    ...model.data.series.map((one) =>
      seriesDataset(
        one,
        model,
        now,
        fileNodes((path) => path.replace(/^\w+\/|\.\w+$/g, "") === one.id),
      ),
    ),
    dataset(
      "#dataset-all",
      {
        sv: `Alla väntetidsserier i en tabell${mark(model, "sv")}`,
        en: `All waiting-time series in one table${mark(model, "en")}`,
      },
      description,
      now,
      fileNodes((path) => path === "index.json" || /^(?:csv\/)?all\b/.test(path)),
    ),
    dataset(
      "#dataset-agreements",
      {
        sv: `Överenskommelser om tillgänglighet: krav, utfall och pengar${mark(model, "sv")}`,
        en: `Agreements on access to care: requirements, results and money${mark(model, "en")}`,
      },
      {
        sv: "Regionernas utfall mot kraven i överenskommelserna mellan staten och regionerna, med uträkning, och redovisningarna för 2024.",
        en: "Results of the regions under the agreements with the state, with the arithmetic, and the reports of the regions.",
      },
      now,
      fileNodes((path) => /^(?:agreements|reports)\//.test(path)),
    ),
    dataset(
      "#dataset-changes",
      {
        sv: `Vad den senaste leveransen ändrade${mark(model, "sv")}`,
        en: `What the newest delivery changed${mark(model, "en")}`,
      },
      {
        sv: "Nya månader, rättade värden och ändrade utfall.",
        en: "New months, revised values and changed results.",
      },
      now,
      fileNodes((path) => path === "changes.json"),
    ),
  ];
  return {
    "@context": CONTEXT,
    "@graph": [
      {
        "@id": "#catalogue",
        "@type": "dcat:Catalog",
        "dcterms:title": both(title),
        "dcterms:description": both(description),
        "dcterms:publisher": ref(PUBLISHER),
        "dcterms:license": ref(LICENSE.path),
        "dcterms:language": [ref(`${EU}/language/SWE`), ref(`${EU}/language/ENG`)],
        "dcterms:modified": dateTime(now),
        "foaf:homepage": ref("../../"),
        "dcat:dataset": datasets.map((node) => ref(String(node["@id"]))),
      },
      { "@id": PUBLISHER, "@type": "foaf:Organization", "foaf:name": "Vänteläget" },
      ...datasets,
    ],
  };
}

function seriesDataset(series: AnySeries, model: Model, now: string, files: Node[]): Node {
  const { id, basis } = series;
  const measure = model.data.measures.find((one) => one.id === series.measure);
  const basisNames: Wording =
    basis === "completed"
      ? { sv: "genomförda", en: "completed" }
      : { sv: "väntande", en: "waiting" };
  const title = (lang: "sv" | "en") =>
    `${measure?.name[lang] ?? series.measure}: ${basisNames[lang]}${mark(model, lang)}`;
  const titles = { sv: title("sv"), en: title("en") };
  const periods = series.nation.map(({ period }) => period);
  return {
    ...dataset(`#dataset-${id}`, titles, measure?.definition ?? titles, now, files),
    ...(periods.length > 0 && { "dcterms:temporal": temporal(periods) }),
  };
}

function dataset(
  id: string,
  title: Wording,
  description: Wording,
  now: string,
  files: readonly Node[],
): Node {
  return {
    "@id": id,
    "@type": "dcat:Dataset",
    "dcterms:title": both(title),
    "dcterms:description": both(description),
    "dcterms:publisher": ref(PUBLISHER),
    "dcterms:accessRights": ref(`${EU}/access-right/PUBLIC`),
    "dcterms:accrualPeriodicity": ref(`${EU}/frequency/MONTHLY`),
    "dcterms:spatial": ref(`${EU}/country/SWE`),
    "dcterms:modified": dateTime(now),
    "dcat:theme": ref(`${EU}/data-theme/HEAL`),
    "dcat:keyword": [
      ...["väntetider", "vårdgaranti", "hälso- och sjukvård"].map((word) => inLang(word, "sv")),
      ...["waiting times", "health care"].map((word) => inLang(word, "en")),
    ],
    "dcat:landingPage": [ref("../../data/"), ref("../../en/data/")],
    "dcat:distribution": files,
  };
}

function distribution(path: string, content: PublishedFile): Node {
  const { format, mediatype } = formatOf(path);
  return {
    "@id": `#file-${path.replaceAll("/", "-")}`,
    "@type": "dcat:Distribution",
    "dcterms:title": path,
    "dcat:accessURL": ref(path),
    "dcat:downloadURL": ref(path),
    "dcterms:license": ref(LICENSE.path),
    ...(format in FILE_TYPES && {
      "dcterms:format": ref(`${EU}/file-type/${FILE_TYPES[format]}`),
    }),
    "dcat:mediaType": ref(`https://www.iana.org/assignments/media-types/${mediatype}`),
    "dcat:byteSize": {
      "@type": "xsd:nonNegativeInteger",
      "@value": String(bytesOf(content)),
    },
    "spdx:checksum": {
      "@type": "spdx:Checksum",
      "spdx:algorithm": ref("http://spdx.org/rdf/terms#checksumAlgorithm_sha256"),
      "spdx:checksumValue": { "@type": "xsd:hexBinary", "@value": sha256Of(content) },
    },
  };
}

/** The EU's names of formats; Arrow has none. */
const FILE_TYPES: Readonly<Record<string, string>> = {
  csv: "CSV",
  json: "JSON",
  jsonld: "JSON_LD",
  parquet: "PARQUET",
};

const ref = (id: string) => ({ "@id": id });
const inLang = (value: string, lang: "sv" | "en") => ({ "@language": lang, "@value": value });
const both = ({ sv, en }: Wording) => [inLang(sv, "sv"), inLang(en, "en")];
const dateTime = (now: string) => ({ "@type": "xsd:dateTime", "@value": now });

const mark = ({ synthetic }: Model, lang: "sv" | "en"): string =>
  synthetic ? (lang === "sv" ? " (påhittade siffror)" : " (made-up figures)") : "";

/** From the first day of the first period to the last of the last. */
function temporal(periods: readonly Period[]): Node {
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError("data without any period");
  const date = (value: string) => ({ "@type": "xsd:date", "@value": value });
  return {
    "@type": "dcterms:PeriodOfTime",
    "dcat:startDate": date(isMonth(first) ? `${first}-01` : `${first}-01-01`),
    "dcat:endDate": date(lastDay(last)),
  };
}
