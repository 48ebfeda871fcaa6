/** A published file: its content, and what the index and the catalogues say of it. */
import { createHash } from "node:crypto";

import { type CsvStyle, csvText, type Sheet, SWEDISH, type TableForm } from "./sheet.ts";

/** Folder of the published files below the site's root; the version stands in the path. */
export const API_FOLDER = "api/v1";

/** Text in UTF-8, or bytes. */
export type FileContent = string | Uint8Array;

/** A file that is to be published. */
export interface PublishedFile {
  readonly content: FileContent;
  /** Size as it is written. */
  readonly bytes: number;
  /** In hexadecimal. */
  readonly sha256: string;
  /** What it holds, such as `observations`; files of one kind have one form. */
  readonly kind: string;
  /** Kind of the JSON Schema that it fits; null where there is none. */
  readonly schema: string | null;
  /** How a CSV file is read; null for other files. */
  readonly table: TableForm | null;
  /** Rows of a table without its heading, or observations; null for other files. */
  readonly rows: number | null;
  /** Ids of the drops that its figures come from; none where it has no published figure. */
  readonly sources: readonly string[];
}

/** Files by path below the folder of published files. */
export type PublishedFiles = ReadonlyMap<string, PublishedFile>;

/** What a file may hold. */
type Holds = Partial<Pick<PublishedFile, "schema" | "table" | "rows" | "sources">>;

/** A file of whatever kind: a typed table, a feed, a calendar, an archive of files. */
export function publishedFile(
  kind: string,
  content: FileContent,
  holds: Holds = {},
): PublishedFile {
  const bytes = typeof content === "string" ? Buffer.byteLength(content) : content.length;
  const sha256 = createHash("sha256").update(content).digest("hex");
  const nothing = { schema: null, table: null, rows: null, sources: [] };
  return { content, bytes, sha256, kind, ...nothing, ...holds };
}

/** A table as CSV, in one of its two forms. */
export function csvFile(
  kind: string,
  sheet: Sheet,
  sources: readonly string[],
  style: CsvStyle = SWEDISH,
): PublishedFile {
  const { rows, ...columns } = sheet;
  const table = { ...columns, ...style };
  return publishedFile(kind, csvText(sheet, style), { table, rows: rows.length, sources });
}

/** A JSON document at `path` that names its schema, which is called by its kind. */
export function jsonFile(
  path: string,
  kind: string,
  document: object,
  holds: Holds = {},
): PublishedFile {
  const up = "../".repeat(path.split("/").length - 1);
  const named = { $schema: `${up}${schemaPath(kind)}`, ...document };
  return publishedFile(kind, jsonText(named), { schema: kind, ...holds });
}

/** JSON on one line, with an end of line. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** Where a schema is published. */
export const schemaPath = (kind: string): string => `schema/${kind}.schema.json`;

/** What the end of a path says of the file. */
export interface Format {
  readonly format: string;
  readonly mediaType: string;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  arrow: "application/vnd.apache.arrow.file",
  csv: "text/csv",
  ics: "text/calendar",
  json: "application/json",
  jsonld: "application/ld+json",
  parquet: "application/vnd.apache.parquet",
  xml: "application/xml",
  zip: "application/zip",
};

/** Format and media type by the end of the path. */
export function formatOf(path: string): Format {
  if (/(?:^|\/)feed\.xml$/.test(path)) return { format: "atom", mediaType: "application/atom+xml" };
  const format = path.slice(path.lastIndexOf(".") + 1);
  const mediaType = MEDIA_TYPES[format];
  if (mediaType === undefined) throw new RangeError(`no media type is known for "${path}"`);
  return { format, mediaType };
}
