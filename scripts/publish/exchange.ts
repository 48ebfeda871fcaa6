/**
 * A folder changes its content from one site to the next.
 *
 * Where the folder can be renamed, the new one takes its place in two renames; a run that ends
 * between them leaves the old one beside it, and the next run puts it back. A mount point cannot be
 * renamed, nor a folder in one that we may not write: there all old entries leave, and only then the
 * new ones come, so that nobody ever meets a mixture of both.
 */
import { join } from "node:path";

import { errorCode } from "../command.ts";
import { type Files, move } from "./files.ts";
import { beside, inside, isScratch } from "./place.ts";

/** Faults of a rename which say that the folder has to stay where it is. */
const STAYS = new Set(["EBUSY", "EXDEV", "EACCES", "EPERM"]);

/**
 * Puts the folder `fresh` in the place of `path`. What stood there moves to `keep`, or is removed
 * where that is null. Comes after `mendExchange`.
 */
export function exchange(fresh: string, path: string, keep: string | null, files: Files): void {
  if (!exchangeByRename(fresh, path, files)) refill(fresh, path, files);
  putAway(path, keep, files);
}

/**
 * Completes or takes back an exchange that was interrupted, whatever moment that was: afterwards one
 * whole site is there and nothing else of ours.
 */
export function mendExchange(path: string, keep: string | null, files: Files): void {
  const old = beside(path, "old");
  if (!files.isThere(path) && files.isThere(old)) files.rename(old, path);
  files.remove(beside(path, "new"));
  mendRefill(path, files);
  putAway(path, keep, files);
}

/** Whether the folder could change places; where not, nothing has changed. */
function exchangeByRename(fresh: string, path: string, files: Files): boolean {
  try {
    move(fresh, beside(path, "new"), files);
    if (files.isThere(path)) files.rename(path, beside(path, "old"));
  } catch (error) {
    if (STAYS.has(errorCode(error) ?? "") && files.isThere(path)) return false;
    throw error;
  }
  files.rename(beside(path, "new"), path);
  return true;
}

function refill(fresh: string, path: string, files: Files): void {
  const source = files.isThere(fresh) ? fresh : beside(path, "new");
  const leaving = inside(path, "leaving");
  move(source, inside(path, "new"), files);
  files.makeFolder(leaving);
  moveEntries(path, leaving, files);
  // From here on the new site is completed, before it the old one is restored.
  files.rename(leaving, inside(path, "old"));
  enter(path, files);
}

function mendRefill(path: string, files: Files): void {
  const leaving = inside(path, "leaving");
  if (files.isThere(leaving)) {
    moveEntries(leaving, path, files);
    files.remove(leaving);
  } else if (files.isThere(inside(path, "old"))) {
    enter(path, files);
  }
  files.remove(inside(path, "new"));
}

function enter(path: string, files: Files): void {
  moveEntries(inside(path, "new"), path, files);
  files.remove(inside(path, "new"));
}

function moveEntries(from: string, to: string, files: Files): void {
  for (const name of files.list(from)) {
    if (!isScratch(name)) files.rename(join(from, name), join(to, name));
  }
}

function putAway(path: string, keep: string | null, files: Files): void {
  for (const old of [beside(path, "old"), inside(path, "old")]) {
    if (!files.isThere(old)) continue;
    if (keep === null) files.remove(old);
    else move(old, keep, files);
  }
}
