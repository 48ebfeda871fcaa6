/** `datapackage.json`: the published files for programs that read Frictionless Data Packages. */
import type { Model } from "../model/model.ts";
import type { DataPackage, License, Resource } from "./datapackage-schema.ts";
import { KEYWORDS, packageTexts } from "./package-texts.ts";
import {
  API_FOLDER,
  formatOf,
  jsonText,
  type PublishedFile,
  publishedFile,
  type PublishedFiles,
} from "./published-file.ts";
import type { TableForm } from "./sheet.ts";
import { type DropSource, OURS, termsOf } from "./sources.ts";
import { titleOf } from "./titles.ts";

/** Version of the standard; its own schema is what a package names. */
const PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";

/**
 * Describes every file but the schemas, the index and itself, as they are published. `root` is the
 * address of the site's root, or null where it is not known.
 */
export function dataPackage(
  model: Model,
  files: PublishedFiles,
  now: string,
  root: string | null,
): DataPackage {
  const { title, description } = packageTexts(model);
  const { sources, site } = model.data;
  return {
    name: "vantelaget",
    ...(root !== null && { id: `${root}${API_FOLDER}/datapackage.json`, homepage: root }),
    title: title.en,
    description: `${description.en} – ${description.sv}`,
    created: now,
    keywords: [...KEYWORDS.en, "Sweden", ...KEYWORDS.sv, "regioner"],
    licenses: [
      { ...OURS, title: `${OURS.title}, for texts and computed figures` },
      ...sourceLicenses(sources),
    ],
    contributors: [{ title: site.operator ?? site.name, roles: ["publisher"] }],
    sources: sources.map(packageSource),
    synthetic: model.synthetic,
    resources: describedFiles(files).map(([path, file]) => resource(path, file, model)),
  };
}

/** The file itself: a package names the schema of the standard, where other documents name ours. */
export function packageFile(document: DataPackage): PublishedFile {
  const kind = "datapackage";
  return publishedFile(kind, jsonText({ $schema: PROFILE, ...document }), { schema: kind });
}

/** The files that packages and catalogues describe, in order of path. */
export const describedFiles = (files: PublishedFiles): [string, PublishedFile][] =>
  [...files].filter(([, { kind }]) => kind !== "schema").sort(([a], [b]) => (a < b ? -1 : 1));

/** The terms that nobody here has a say in: an entry for each publisher's own words. */
const sourceLicenses = (drops: readonly DropSource[]): License[] =>
  termsOf(drops).map(({ publisher, terms }) =>
    terms === null
      ? { name: "notspecified", title: `${publisher}: no terms stated` }
      : { name: "other", title: `${publisher}: ${terms}` },
  );

function packageSource({ drop: { publisher, title, retrieved, url } }: DropSource) {
  const told = { title: `${publisher.sv}: ${title.sv}`, version: retrieved };
  return url === null ? told : { ...told, path: url };
}

function resource(path: string, file: PublishedFile, model: Model): Resource {
  const { format, mediaType } = formatOf(path);
  const { content, bytes, sha256, table } = file;
  const drops = model.data.sources.filter(({ drop }) => file.sources.includes(drop.id));
  return {
    name: path
      .replace(/\.(?:csv|json|jsonld)$/, "")
      .replaceAll(/[/.]/g, "-")
      .toLowerCase(),
    path,
    title: titleOf(path, file, model).en,
    format,
    mediatype: mediaType,
    ...(typeof content === "string" && { encoding: "utf-8" }),
    bytes,
    hash: `sha256:${sha256}`,
    licenses: [OURS, ...sourceLicenses(drops)],
    sources: drops.map(packageSource),
    ...(table !== null && tableOf(table)),
  };
}

const tableOf = ({ columns, key, delimiter, decimal }: TableForm): Partial<Resource> => ({
  type: "table",
  dialect: { delimiter, header: true },
  schema: {
    fields: columns.map(({ name, type, description }) => ({
      name,
      type,
      description,
      ...(type === "number" && decimal === "," && { decimalChar: decimal }),
    })),
    missingValues: [""],
    primaryKey: key,
  },
});
