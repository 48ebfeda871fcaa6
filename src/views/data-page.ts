/** The data page: files, interface, fields, licences and sources. */
import { observationsDocument } from "../api/observations.ts";
import { API_FOLDER, type PublishedFiles } from "../api/published-file.ts";
import type { Model } from "../model/model.ts";
import { DATA_WORDS, sizeWords } from "../text/documents/data-words.ts";
import type { Block, Section } from "../text/documents/document.ts";
import type { Lang } from "../text/format.ts";
import { UI } from "../text/ui.ts";
import { dictionarySection } from "./data-dictionary.ts";
import {
  type BuildContext,
  citationSection,
  licenceSection,
  sourcesSection,
} from "./data-sources.ts";
import { useSection } from "./data-use.ts";
import { deliveredSection } from "./delivered.ts";

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
}

/** Everything on the page; `files` as they are published, by path below their folder. */
export function dataView(
  model: Model,
  files: PublishedFiles,
  place: BuildContext,
  lang: Lang,
): DataView {
  const words = DATA_WORDS[lang];
  const ui = UI[lang];
  const use = useSection(files, lang);
  const file = (path: string, label: string): FileLink => ({
    path: `${API_FOLDER}/${path}`,
    size: sizeWords(files.get(path)?.bytes ?? 0, lang),
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
    others: otherPaths(model, files, lang).map(([path, holds]) => ({
      file: file(path, path),
      holds,
    })),
    sections: [
      deliveredSection(model, lang),
      ...(use === null ? [] : [use]),
      apiSection(model, lang),
      dictionarySection(lang),
      licenceSection(model, lang),
      sourcesSection(model, lang),
      citationSection(model, place, lang),
    ],
  };
}

function otherPaths(model: Model, published: PublishedFiles, lang: Lang): [string, string][] {
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
    published.has(path),
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
