/** `datapackage.json`: the published files for programs that read Frictionless Data Packages. */
import { createHash } from "node:crypto";

import type { Model } from "../model/model.ts";
import { COLUMNS, type ColumnType, columnType } from "./columns.ts";
import { type Column, DICTIONARY } from "./dictionary.ts";

/** The parts of a data package that are used here; see https://datapackage.org/standard/. */
export interface DataPackage {
  readonly $schema: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly created: string;
  readonly keywords: readonly string[];
  readonly licenses: readonly License[];
  readonly contributors: readonly { readonly title: string; readonly roles: readonly string[] }[];
  readonly sources: readonly PackageSource[];
  /** Some of the figures are made up. */
  readonly synthetic: boolean;
  readonly resources: readonly Resource[];
}

interface License {
  readonly name: string;
  readonly path: string;
  readonly title: string;
}

interface PackageSource {
  readonly title: string;
  readonly version: string;
  readonly path?: string;
}

/** Content of a published file: text in UTF-8, or bytes. */
export type PublishedFile = string | Uint8Array;

/** One file. */
export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly format: string;
  readonly mediatype: string;
  /** Text files only. */
  readonly encoding?: string;
  readonly bytes: number;
  readonly hash: string;
  readonly type?: "table";
  readonly dialect?: { readonly delimiter: string; readonly header: boolean };
  readonly schema?: TableSchema;
}

interface TableSchema {
  readonly fields: readonly TableField[];
  readonly missingValues: readonly string[];
  readonly primaryKey: readonly string[];
}

interface TableField {
  readonly name: string;
  readonly type: ColumnType;
  readonly description: string;
  readonly decimalChar?: string;
}

/** Licence of our own texts and calculations. */
export const LICENSE: License = {
  name: "CC-BY-4.0",
  path: "https://creativecommons.org/licenses/by/4.0/",
  title: "Creative Commons Attribution 4.0 International",
};

/** Title and description in both languages; they say so where figures are made up. */
export function packageTexts({ synthetic, latestPeriod }: Model) {
  const through = latestPeriod ?? "";
  return {
    title: {
      sv: `Väntetider i vården per region${synthetic ? " (påhittade siffror)" : ""}`,
      en: `Waiting times for health care in Sweden by region${synthetic ? " (made-up figures)" : ""}`,
    },
    description: {
      sv: `Hur länge man väntar på vård i Sveriges regioner, månad för månad till och med ${through}, med trender, överenskommelsernas utfall och rättelser.${synthetic ? " Några eller alla siffror är påhittade och säger ingenting om vården; kolumnen synthetic märker dem." : ""}`,
      en: `How long people wait for health care in Sweden's regions, month by month through ${through}, with trends, results under the agreements and revisions.${synthetic ? " Some or all figures are made up and say nothing about the care; the column synthetic marks them." : ""}`,
    },
  };
}

/** Describes every file but the schemas; `files` as they are published, by path below the package. */
export function dataPackage(
  model: Model,
  files: ReadonlyMap<string, PublishedFile>,
  now: string,
): DataPackage {
  const { title, description } = packageTexts(model);
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "vantelaget",
    title: title.en,
    description: `${description.en} – ${description.sv}`,
    created: now,
    keywords: ["waiting times", "health care", "Sweden", "väntetider", "vårdgaranti", "regioner"],
    licenses: [LICENSE],
    contributors: [{ title: "Vänteläget", roles: ["publisher"] }],
    sources: model.data.sources.map(({ drop }) => ({
      title: `${drop.publisher.sv}: ${drop.title.sv}`,
      version: drop.retrieved,
      ...(drop.url !== null && { path: drop.url }),
    })),
    synthetic: model.synthetic,
    resources: describedFiles(files).map(([path, content]) => resource(path, content, model)),
  };
}

/** The files that packages and catalogues describe, in order of path. */
export const describedFiles = (
  files: ReadonlyMap<string, PublishedFile>,
): [string, PublishedFile][] =>
  [...files].filter(([path]) => !path.startsWith("schema/")).sort(([a], [b]) => (a < b ? -1 : 1));

/** Size in bytes, as it is written. */
export const bytesOf = (content: PublishedFile): number => Buffer.from(content).length;

/** SHA-256 in hexadecimal. */
export const sha256Of = (content: PublishedFile): string =>
  createHash("sha256").update(content).digest("hex");

/** Format and media type by the end of the path. */
export function formatOf(path: string): { format: string; mediatype: string } {
  if (path.endsWith(".csv")) return { format: "csv", mediatype: "text/csv" };
  if (path.endsWith(".jsonld")) return { format: "jsonld", mediatype: "application/ld+json" };
  if (path.endsWith(".parquet"))
    return { format: "parquet", mediatype: "application/vnd.apache.parquet" };
  if (path.endsWith(".arrow"))
    return { format: "arrow", mediatype: "application/vnd.apache.arrow.file" };
  if (path.endsWith(".xml")) return { format: "xml", mediatype: "application/xml" };
  return { format: "json", mediatype: "application/json" };
}

function resource(path: string, content: PublishedFile, model: Model): Resource {
  const { format, mediatype } = formatOf(path);
  return {
    name: path
      .replace(/\.(?:csv|json|jsonld)$/, "")
      .replaceAll(/[/.]/g, "-")
      .toLowerCase(),
    path,
    title: titleOf(path, model),
    format,
    mediatype,
    ...(typeof content === "string" && { encoding: "utf-8" }),
    bytes: bytesOf(content),
    hash: `sha256:${sha256Of(content)}`,
    ...(format === "csv" && tableOf(path, model)),
  };
}

const ALL_CELLS: Readonly<Record<string, string>> = {
  "csv/all.csv": "All series in one table",
  "all.parquet": "All monthly series in one typed table",
  "all.arrow": "All monthly series in one typed table",
  "all-yearly.parquet": "All yearly series in one typed table",
  "all-yearly.arrow": "All yearly series in one typed table",
};

/** What a file holds, in English. */
export function titleOf(path: string, { series }: Model): string {
  const [folder = "", file = ""] = path.split("/");
  const one = series.find(({ id }) => id === file.replace(/\.\w+$/, ""));
  if (one === undefined) return ALL_CELLS[path] ?? path;
  const name = `${one.measure.name.en} (${one.basis})`;
  return folder === "trends" ? `${name}: trends` : name;
}

function tableOf(path: string, { series }: Model): Pick<Resource, "type" | "dialect" | "schema"> {
  const isPlain = path === "csv/all.csv";
  const table = {
    type: "table" as const,
    dialect: { delimiter: isPlain ? "," : ";", header: true },
  };
  // The other tables have columns of their own, told by their heads.
  if (!isPlain && !series.some(({ id }) => path === `csv/${id}.csv`)) return table;
  return {
    ...table,
    schema: {
      fields: COLUMNS.map((name) => field(name, isPlain)),
      missingValues: [""],
      primaryKey: ["period", "region", "measure", "basis"],
    },
  };
}

function field(name: Column, isPlain: boolean): TableField {
  const type = columnType(name);
  return {
    name,
    type,
    description: DICTIONARY[name].meaning.en,
    ...(type === "number" && !isPlain && { decimalChar: "," }),
  };
}
