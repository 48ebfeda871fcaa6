/**
 * The folder inbox/ of the data folder, where a person or a program leaves files: each is recognised
 * by what is in it. Beside `table.csv` there may be a `table.csv.json` with what its content does not
 * tell: the keys of an entry of `files` in drop.json, and `publisher`, `title`, `url`, `licence`.
 */
import { lstatSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";

import { DEFAULT_DISCLOSURE_LIMIT } from "../../src/data/drop.ts";
import { decode } from "../../src/data/encoding.ts";
import type { InboxSource, Publication } from "../../src/data/fetch-plan.ts";
import type { FileEntry } from "../../src/data/file-spec.ts";
import { escapeUnseen } from "../../src/data/plain-text.ts";
import { isFolder, makeFolder } from "../folders.ts";
import type { Received } from "./received.ts";
import { recognise } from "./recognise.ts";

/** A file that can be made into a delivery. */
export interface InboxFile {
  readonly name: string;
  readonly publication: Publication;
  readonly file: Received;
}

/** What lies in the inbox. */
export interface Inbox {
  readonly files: readonly InboxFile[];
  /** Files that stay, each with a sentence why. */
  readonly unknown: readonly { readonly name: string; readonly why: string }[];
}

const ABOUT = ".json";
const WHY = ".why.txt";
/** Folder of the files whose figures are all here already. */
const KNOWN = "known";

/** Names that programs give to what they have not finished writing, and what is hidden. */
const UNFINISHED = /^\.|\.(part|partial|filepart|tmp|crdownload)$/i;

/** Reads the inbox; a sentence is laid beside each file that stays. */
export function readInbox(folder: string, source: InboxSource, largest: number): Inbox {
  if (!isFolder(folder)) return { files: [], unknown: [] };
  const names = readdirSync(folder).sort();
  const isAbout = (name: string) =>
    name.endsWith(ABOUT) && names.includes(name.slice(0, -ABOUT.length));
  const files: InboxFile[] = [];
  const unknown: { name: string; why: string }[] = [];
  for (const name of names) {
    if (name === KNOWN || name.endsWith(WHY) || UNFINISHED.test(name) || isAbout(name)) continue;
    const found = readFile(join(folder, name), source, largest);
    if ("why" in found) {
      unknown.push({ name: escapeUnseen(name), why: found.why });
      writeFileSync(join(folder, name + WHY), `${found.why}\n`);
    } else files.push({ name, ...found });
  }
  return { files, unknown };
}

/** Takes a file out of the inbox: its delivery has it, or it is kept among the known ones. */
export function takeOut(folder: string, name: string, isKnown: boolean): void {
  if (isKnown) {
    makeFolder(join(folder, KNOWN));
    renameSync(join(folder, name), join(folder, KNOWN, name));
  }
  for (const end of ["", ABOUT, WHY]) rmSync(join(folder, name + end), { force: true });
}

type Found = Omit<InboxFile, "name"> | { readonly why: string };

function readFile(path: string, source: InboxSource, largest: number): Found {
  const stat = lstatSync(path);
  if (!stat.isFile()) return { why: "It is no file: put the files themselves into the inbox." };
  if (stat.size > largest) return { why: `It is larger than ${largest} bytes.` };
  const body = readFileSync(path);
  const { text } = decode(body);
  if (text === null) return { why: "It is no text in UTF-8 or Windows-1252: save it as CSV." };
  const format = recognise(text);
  if (format === null) {
    return {
      why:
        "Its first line is not that of an export of Socialstyrelsen, vardenisiffror.se or " +
        "Väntetider i vården, nor has it the headings period, region, measure and basis.",
    };
  }
  const about = readAbout(`${path}${ABOUT}`);
  if (about === null) return { why: `"${ABOUT}" beside it is no JSON object: fix it.` };
  const { publisher, title, url, licence, ...keys } = about;
  const planned = source.deliveries.find((one) => one.file.format === format);
  const publication = publicationOf(planned ?? null, format, { publisher, title, url, licence });
  if (publication === null) {
    return {
      why: `It is recognised (${format}), but nobody says who published it: lay "publisher" and "title" beside it, in a file with its name and ${ABOUT} after it.`,
    };
  }
  const name = `${publication.id}${extname(path).toLowerCase() === ".tsv" ? ".tsv" : ".csv"}`;
  const entry: FileEntry = { ...planned?.file, ...keys, name, format };
  const why = lacking(entry);
  return why === null ? { publication, file: { entry, body, from: null } } : { why };
}

/** What the file of words beside a table says: nothing where there is none, null where it is wrong. */
function readAbout(path: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(readFileSync(path, "utf8"));
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : null;
  } catch (error) {
    return error instanceof SyntaxError ? null : {};
  }
}

/** What is said of the delivery: as planned, unless the words beside the file say otherwise. */
function publicationOf(
  planned: Publication | null,
  format: string,
  { publisher, title, url, licence }: Readonly<Record<string, unknown>>,
): Publication | null {
  const textOr = <T>(text: unknown, instead: T) => (typeof text === "string" ? text : instead);
  const named = textOr(publisher, planned?.publisher ?? null);
  const titled = typeof title === "string" ? { sv: title, en: title } : (planned?.title ?? null);
  if (named === null || titled === null) return null;
  return {
    id: planned?.id ?? format,
    publisher: named,
    title: titled,
    url: textOr(url, planned?.url ?? ""),
    licence: textOr(licence, planned?.licence ?? null),
    disclosureLimit: planned?.disclosureLimit ?? DEFAULT_DISCLOSURE_LIMIT,
    cadence: null,
  };
}

/** What a table of its format does not tell and nobody else does either; null where all is known. */
function lacking({ format, period, measure, basis, indicators = {} }: FileEntry): string | null {
  if (format === "vardenisiffror-export" && Object.keys(indicators).length === 0) {
    return 'Which of its indicators are which measure is not known: add "indicators" to sources.json, or to a file with its name and .json after it.';
  }
  const isWhole = period !== undefined && measure !== undefined && basis !== undefined;
  if (format !== "vantetider-table" || isWhole) return null;
  return 'A table of Väntetider i vården does not say what it is of: lay "period", "measure" and "basis" beside it, in a file with its name and .json after it.';
}
