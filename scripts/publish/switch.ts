/** A link changes from one site to the next, in one call of the file system. */
import { basename, join } from "node:path";

import { type Files, move } from "./files.ts";
import { beside, keptSites, type Place, SCRATCH_NEXT, shownSite } from "./place.ts";

/** Puts the folder `fresh` among the sites and points the link at it. Comes after `mendSwitch`. */
export function switchTo(fresh: string, place: Place, files: Files): void {
  const number = Math.max(0, ...keptSites(place)) + 1;
  const next = join(place.sites, SCRATCH_NEXT);
  files.makeFolder(place.sites);
  move(fresh, next, files);
  files.rename(next, join(place.sites, String(number)));
  pointAt(number, place, files);
}

/** Points the link at one of the kept sites. */
export function pointAt(number: number, place: Place, files: Files): void {
  const link = beside(place.path, "link");
  files.link(join(basename(place.sites), String(number)), link);
  files.rename(link, place.path);
}

/** Removes what an interrupted switch left: the site shown stays, and no other is newer. */
export function mendSwitch(place: Place, files: Files): void {
  files.remove(beside(place.path, "link"));
  files.remove(join(place.sites, SCRATCH_NEXT));
  const shown = shownSite(place);
  if (shown === null) return;
  for (const number of keptSites(place).filter((kept) => kept > shown)) {
    files.remove(join(place.sites, String(number)));
  }
}
