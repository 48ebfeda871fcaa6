/**
 * What is published changes whole or not at all, whatever stands at the place and whatever moment a
 * run is killed at. Two runs are kept apart by `withLock`.
 */
import { join } from "node:path";

import { Refusal } from "../command.ts";
import { writeFile } from "../folders.ts";
import { exchange, mendExchange } from "./exchange.ts";
import { DISK, type Files } from "./files.ts";
import {
  assertOurs,
  beside,
  keptSites,
  type Kind,
  type Place,
  SCRATCH_GONE,
  shownSite,
} from "./place.ts";
import { mendSwitch, pointAt, switchTo } from "./switch.ts";

/** Publishes the folder `fresh`, which is moved, and keeps so many of the sites before it. */
export function publish(
  fresh: string,
  place: Place,
  kind: Kind,
  keep: number,
  files: Files = DISK,
): void {
  mend(place, keep, files);
  assertOurs(place, kind);
  tryTo(place, keep, files, () => {
    if (place.isLink) switchTo(fresh, place, files);
    else exchange(fresh, place.path, roomFor(place, keep, files), files);
  });
  prune(place, keep, files);
}

/** Publishes contents by the path of their file; keeps nothing of what was there. */
export function publishFiles(
  contents: ReadonlyMap<string, string | Uint8Array>,
  place: Place,
  kind: Kind,
): void {
  mend(place, 0);
  assertOurs(place, kind);
  const fresh = beside(place.path, "new");
  tryTo(place, 0, DISK, () => {
    for (const [path, content] of contents) writeFile(join(fresh, path), content);
    exchange(fresh, place.path, null, DISK);
  });
}

/** Does `work`; where it fails, a full disk is not filled further by what could not be published. */
function tryTo(place: Place, keep: number, files: Files, work: () => void): void {
  try {
    work();
  } catch (error) {
    mend(place, keep, files);
    throw error;
  }
}

/** Repairs what an interrupted run left at a place: one whole site, and nothing of ours beside it. */
export function mend(place: Place, keep: number, files: Files = DISK): void {
  if (place.isLink) mendSwitch(place, files);
  else mendExchange(place.path, roomFor(place, keep, files), files);
  if (files.isThere(place.sites)) files.remove(join(place.sites, SCRATCH_GONE));
}

/** Shows the site before the one that is shown, which is removed. */
export function rollBack(place: Place, files: Files = DISK): void {
  if (keptSites(place).length > 0) mend(place, 1, files);
  const shown = place.isLink ? (shownSite(place) ?? 0) : Infinity;
  const before = keptSites(place).findLast((number) => number < shown);
  if (before === undefined) {
    throw new Refusal(`there is no site before the one in "${place.path}"`);
  }
  if (place.isLink) pointAt(before, place, files);
  else exchange(join(place.sites, String(before)), place.path, null, files);
  mend(place, 0, files);
}

/** Where the site that leaves a folder is kept; null where none is. */
function roomFor(place: Place, keep: number, files: Files): string | null {
  if (keep === 0) return null;
  files.makeFolder(place.sites);
  return join(place.sites, String(Math.max(0, ...keptSites(place)) + 1));
}

function prune(place: Place, keep: number, files: Files): void {
  const shown = place.isLink ? shownSite(place) : null;
  const earlier = keptSites(place).filter((number) => number !== shown);
  for (const number of earlier.slice(0, Math.max(0, earlier.length - keep))) {
    files.rename(join(place.sites, String(number)), join(place.sites, SCRATCH_GONE));
    files.remove(join(place.sites, SCRATCH_GONE));
  }
}
