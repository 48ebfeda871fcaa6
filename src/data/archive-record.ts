/** `archive.json`: the checksums of what was published after each day's deliveries. */
import archiveSchema from "../schema/archive.schema.json" with { type: "json" };
import { parseJson, type Position } from "./json.ts";
import type { Problem } from "./problems.ts";
import type { ReferenceFile } from "./reference.ts";
import { readReferenceJson } from "./reference-json.ts";
import { schemaCheck } from "./validate.ts";

/** Name of the file in a data folder; one that has none has published nothing yet. */
export const ARCHIVE_FILE = "archive.json";

/** A file of an edition as it was published. */
export interface RecordedFile {
  /** Day of the edition, ISO. */
  readonly date: string;
  /** Name of the file, such as `all.csv`. */
  readonly name: string;
  /** Hexadecimal. */
  readonly sha256: string;
  /** Where `archive.json` says so. */
  readonly place: Position;
}

/** The whole file. */
export interface ArchiveDocument {
  readonly dates: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const checkArchive = schemaCheck(archiveSchema);

/** Reads the file; nothing is recorded after a problem. */
export function readArchiveRecord(file: ReferenceFile, problems: Problem[]): RecordedFile[] {
  const { dates } = readReferenceJson<ArchiveDocument>(file, checkArchive, NOTHING, problems);
  const json = parseJson(file.text);
  const placeOf = json.ok ? json.place : () => ({ line: 1, column: 1 });
  return Object.entries(dates).flatMap(([date, files]) =>
    Object.entries(files).map(([name, sha256]) => {
      return { date, name, sha256, place: placeOf(["dates", date, name]) };
    }),
  );
}

const NOTHING: ArchiveDocument = { dates: {} };
