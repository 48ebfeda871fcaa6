/** The data page: files, interface, fields, licences and sources. */
import { bytesOf } from "../api/datapackage.ts";
import { API_FOLDER, apiFiles } from "../api/files.ts";
import { observationsDocument } from "../api/observations.ts";
import type { Model } from "../model/model.ts";
import { DATA_WORDS, sizeWords } from "../text/documents/data-words.ts";
import type { Block, Section } from "../text/documents/document.ts";
import type { Lang } from "../text/format.ts";
import { UI } from "../text/ui.ts";
import { dictionarySection } from "./data-dictionary.ts";
import { datasetJsonLd } from "./data-jsonld.ts";
import { citationSection, licenceSection, type Place, sourcesSection } from "./data-sources.ts";

/** A file with its size. */
export interface FileLink {
  /** Below the site's root. */
  readonly path: string;
  readonly size: string;
  /** Full name for those who listen. */
  readonly label: string;
}

/** The finished page. */
export interface DataView {
  readonly lead: string;
  readonly madeUp: string | null;
  readonly all: FileLink;
  readonly downloads: readonly {
    readonly head: string;
    readonly basis: string;
    readonly files: readonly FileLink[];
  }[];
  readonly others: readonly { readonly file: FileLink; readonly holds: string }[];
  readonly sections: readonly Section[];
  /** Structured data for search engines. */
  readonly jsonLd: string;
}

/** Everything on the page. */
export function dataView(model: Model, place: Place, lang: Lang): DataView {
  const words = DATA_WORDS[lang];
  const ui = UI[lang];
  const sizes = fileSizes(model, place.now);
  const file = (path: string, label: string): FileLink => ({
    path: `${API_FOLDER}/${path}`,
    size: sizeWords(sizes.get(path) ?? 0, lang),
    label,
  });
  return {
    lead: words.lead,
    madeUp: model.synthetic ? words.madeUp : null,
    all: file("csv/all.csv", words.all),
    downloads: model.data.series.map(({ id, measure: of, basis, frequency }) => {
      const kind = `${ui.basis[basis]}, ${ui.frequency[frequency]}`;
      const measure = model.data.measures.find((one) => one.id === of)?.name[lang] ?? of;
      const name = `${measure}, ${kind.toLowerCase()}`;
      return {
        head: measure,
        basis: kind,
        files: [
          file(`csv/${id}.csv`, `${words.csvSv}: ${name}`),
          file(`observations/${id}.json`, `${words.json}: ${name}`),
          file(`trends/${id}.json`, `${words.trends}: ${name}`),
        ],
      };
    }),
    others: otherPaths(model, sizes, lang).map(([path, holds]) => ({
      file: file(path, path),
      holds,
    })),
    sections: [
      apiSection(model, lang),
      dictionarySection(lang),
      licenceSection(model, lang),
      sourcesSection(model, lang),
      citationSection(model, place, lang),
    ],
    jsonLd: datasetJsonLd(model, place, lang),
  };
}

const SIZES = new WeakMap<Model, ReadonlyMap<string, number>>();

/** Bytes of every published file; worked out once a build. */
function fileSizes(model: Model, now: string): ReadonlyMap<string, number> {
  const known = SIZES.get(model);
  if (known !== undefined) return known;
  const files = [...apiFiles(model, now)];
  const sizes = new Map(files.map(([path, content]) => [path, bytesOf(content)] as const));
  SIZES.set(model, sizes);
  return sizes;
}

function otherPaths(
  model: Model,
  sizes: ReadonlyMap<string, number>,
  lang: Lang,
): [string, string][] {
  const words = DATA_WORDS[lang];
  const agreements = model.policy.agreements.flatMap(({ id, name }): [string, string][] => [
    [`agreements/${id}.json`, words.agreement(name[lang])],
    [`csv/agreement-${id}.csv`, words.agreementTable(name[lang])],
    [`what-if/${id}.json`, words.whatIf(name[lang])],
    [`csv/what-if-${id}.csv`, words.whatIfTable(name[lang])],
  ]);
  const reports = model.forms.flatMap(({ form: { id, name } }): [string, string][] => [
    [`reports/${id}.json`, name[lang]],
    [`csv/report-${id}.csv`, words.answers(name[lang])],
    [`csv/report-${id}-compilation.csv`, words.compilation(name[lang])],
  ]);
  return [...Object.entries(words.otherFiles), ...agreements, ...reports].filter(([path]) =>
    sizes.has(path),
  );
}

function apiSection(model: Model, lang: Lang): Section {
  const words = DATA_WORDS[lang];
  const example = exampleOf(model);
  const blocks: Block[] = [words.apiLead, { list: words.apiList }, words.apiRules];
  if (example !== null) {
    const link = `[${example.path}](file:${example.path})`;
    blocks.push(words.exampleLead(link), { code: example.json, label: words.exampleLabel });
  }
  return { id: "api", heading: UI[lang].data.apiHeading, blocks };
}

/** The newest published figure of the first series that has any. */
function exampleOf({ data }: Model): { path: string; json: string } | null {
  for (const series of data.series) {
    const path = `observations/${series.id}.json`;
    const { observations } = observationsDocument(series);
    const last = observations.findLast(({ status, region }) => status === "ok" && region !== "00");
    if (last !== undefined) {
      return { path: `${API_FOLDER}/${path}`, json: JSON.stringify(last, null, 2) };
    }
  }
  return null;
}
