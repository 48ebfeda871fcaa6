/** Answers kept from one night to the next, so that a service need not send again what is here. */
import { createHash } from "node:crypto";
import { readFileSync, renameSync } from "node:fs";
import { join } from "node:path";

import { isThere, writeFile } from "../folders.ts";
import type { Version } from "./download.ts";

/** An answer with its version. */
export interface KeptAnswer extends Version {
  readonly body: Uint8Array;
}

/** SHA-256 of bytes or a text, in hexadecimal. */
export const sha256 = (content: Uint8Array | string): string =>
  createHash("sha256").update(content).digest("hex");

/** The answer that is kept for a question; null where there is none, or where it has been damaged. */
export function keptAnswer(folder: string, question: string): KeptAnswer | null {
  const file = join(folder, sha256(question));
  if (!isThere(`${file}.json`) || !isThere(`${file}.body`)) return null;
  try {
    const about: unknown = JSON.parse(readFileSync(`${file}.json`, "utf8"));
    const body = readFileSync(`${file}.body`);
    return isAbout(about) && about.sha256 === sha256(body) ? { ...about, body } : null;
  } catch {
    // A file that a killed run has left half written.
    return null;
  }
}

/** Keeps an answer that has a version; one without can never be asked for conditionally. */
export function keepAnswer(folder: string, question: string, answer: KeptAnswer): void {
  const { etag, lastModified, body } = answer;
  if (etag === null && lastModified === null) return;
  const file = join(folder, sha256(question));
  const about = { question, etag, lastModified, sha256: sha256(body) };
  writeWhole(`${file}.body`, body);
  writeWhole(`${file}.json`, `${JSON.stringify(about, null, 2)}\n`);
}

function writeWhole(path: string, content: string | Uint8Array): void {
  writeFile(`${path}.new`, content);
  renameSync(`${path}.new`, path);
}

const isAbout = (value: unknown): value is Version & { readonly sha256: string } =>
  typeof value === "object" &&
  value !== null &&
  "etag" in value &&
  "lastModified" in value &&
  "sha256" in value;
