/** Files of a data folder: found, guarded, decoded. The only part of the layer that touches a disk. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";

import { decode, placeOfByte } from "./encoding.ts";
import type { Position } from "./json.ts";

/** A larger file is no monthly delivery. */
const LARGEST_FILE_MIB = 64;

/**
 * Separators and line breaks of all formats in one file: each is a cell or a value in memory, and a
 * file of commas alone would need a hundred times its size.
 */
const MOST_SEPARATORS = 10_000_000;
/** 1 for each byte that is one of them. */
const IS_SEPARATOR = Uint8Array.from({ length: 256 }, (_, byte) =>
  "\t\n\r,;:".includes(String.fromCharCode(byte)) ? 1 : 0,
);

/** Text of a file, or what keeps it from being read. */
export type FileText =
  | { readonly ok: true; readonly text: string; readonly sha256: string }
  | {
      readonly ok: false;
      readonly code: "missing-file" | "outside-drop" | "too-large" | "encoding";
      /** Nothing stands there at all, which is another thing than what cannot be read. */
      readonly isAbsent: boolean;
      readonly place: Position | null;
      readonly found: string;
      readonly expected: string;
      readonly remedy: string;
    };

/** Reads a file that must lie in the folder, whatever its name or a link says. */
export function readText(folder: string, name: string): FileText {
  try {
    return readInside(folder, name);
  } catch (error) {
    const found = `${JSON.stringify(name)}, which cannot be read (${codeOf(error)})`;
    const expected = "a file that can be read";
    const remedy = "Mend the link, the name or the permissions.";
    return {
      ok: false,
      code: "missing-file",
      isAbsent: false,
      place: null,
      found,
      expected,
      remedy,
    };
  }
}

/** The system's name of a fault, such as EACCES or ELOOP. */
const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : "unknown fault";

function readInside(folder: string, name: string): FileText {
  const fail = (
    code: "missing-file" | "outside-drop" | "too-large" | "encoding",
    found: string,
    expected: string,
    remedy: string,
    place: Position | null = null,
  ): Extract<FileText, { ok: false }> => {
    return { ok: false, code, isAbsent: false, place, found, expected, remedy };
  };
  const path = resolve(folder, name);
  const named = JSON.stringify(name);
  if (!isInside(resolve(folder), path)) {
    const remedy = "Put the file into the drop's own folder.";
    return fail("outside-drop", `${named}, which leaves the folder`, "a file in it", remedy);
  }
  if (folderFault(folder) === "not readable") {
    const remedy = "Mend the permissions of the folder.";
    return fail(
      "missing-file",
      `${named}, in a folder that cannot be read`,
      "one that can",
      remedy,
    );
  }
  if (!existsSync(path)) {
    const absent = fail("missing-file", `no file ${named}`, "it in the folder", "Add the file.");
    return { ...absent, isAbsent: true };
  }
  if (!isInside(realpathSync(folder), realpathSync(path))) {
    const remedy = "Put the file itself into the drop's folder.";
    return fail("outside-drop", `${named}, a link out of the folder`, "a file in it", remedy);
  }
  const { size } = statSync(path);
  if (!statSync(path).isFile()) {
    return fail("missing-file", `no file ${named}`, "a file, no folder", "Fix the name.");
  }
  if (size > LARGEST_FILE_MIB * 2 ** 20) {
    const found = `${Math.ceil(size / 2 ** 20)} MiB`;
    const remedy = "Split the delivery into several files.";
    return fail("too-large", found, `at most ${LARGEST_FILE_MIB} MiB`, remedy);
  }
  const bytes = readFileSync(path);
  if (size > MOST_SEPARATORS && countSeparators(bytes) > MOST_SEPARATORS) {
    const found = `more than ${MOST_SEPARATORS.toLocaleString("en")} cells, values or lines`;
    const remedy = "Take away empty lines and columns, or split the delivery into several files.";
    return fail("too-large", found, "at most as many", remedy);
  }
  const decoded = decode(bytes);
  if (decoded.text === null) {
    const place = placeOfByte(bytes, decoded.offset);
    const remedy = "Save the file as UTF-8.";
    return fail("encoding", decoded.reason, "UTF-8 or Windows-1252", remedy, place);
  }
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { ok: true, text: decoded.text, sha256 };
}

function countSeparators(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) count += IS_SEPARATOR[byte] ?? 0;
  return count;
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && resolve(folder, way) === path;
}

/** Entries of a folder in order of name, hidden ones left out; none where it is no readable folder. */
export function listFolder(folder: string): { name: string; isFolder: boolean }[] {
  if (folderFault(folder) !== null) return [];
  return readdirSync(folder)
    .filter((name) => !name.startsWith("."))
    .sort()
    .map((name) => ({ name, isFolder: isFolder(join(folder, name)) }));
}

/** What keeps a folder from being listed; null where nothing does. */
export function folderFault(folder: string): "missing" | "no folder" | "not readable" | null {
  try {
    if (!existsSync(folder)) return "missing";
    if (!statSync(folder).isDirectory()) return "no folder";
    readdirSync(folder);
    return null;
  } catch {
    return "not readable";
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  } catch {
    return false;
  }
}
