/** Whether a built site may be shown: nothing lost since the last, no dead link, no wrong figure, nothing made up. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { brokenLinks } from "../../test/site/link-check.ts";
import { filesOf, readPages } from "../../test/site/pages.ts";
import { isFolder } from "../folders.ts";
import { wrongFigures } from "./wrong-figures.ts";

/** Faults that are written out; the rest is counted. */
const SHOWN = 10;

/** What speaks against showing the site `fresh` in the place of `last`; nothing where all is well. */
export function faultsOf(fresh: string, last: string, base: string): string[] {
  const pages = readPages(fresh);
  return [
    ...listed("is lost since the last site", lostFiles(fresh, last)),
    ...listed("is a dead link", brokenLinks(fresh, pages, base)),
    ...listed("is another than in the published files", wrongFigures(fresh, pages)),
    ...listed("holds made-up figures beside a demonstration", madeUpFiles(fresh)),
  ];
}

/** Files of the last site that the new one lacks; those with a hash in their name come and go. */
function lostFiles(fresh: string, last: string): string[] {
  if (!isFolder(last)) return [];
  return filesOf(last).filter(
    (path) => !/(^|\/)_astro\//.test(path) && !existsSync(join(fresh, path)),
  );
}

/** Published files of the root with a made-up figure, where those have a place of their own. */
function madeUpFiles(fresh: string): string[] {
  if (!isFolder(join(fresh, "demo"))) return [];
  return filesOf(fresh).filter(
    (path) =>
      path.startsWith("api/") &&
      path.endsWith(".json") &&
      !path.includes("/schema/") &&
      /"synthetic":\s*true/.test(readFileSync(join(fresh, path), "utf8")),
  );
}

function listed(what: string, paths: readonly string[]): string[] {
  const more = paths.length - SHOWN;
  return [
    ...paths.slice(0, SHOWN).map((path) => `${path} ${what}`),
    ...(more > 0 ? [`… and ${more} more of the same`] : []),
  ];
}
