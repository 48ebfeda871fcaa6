/** The place where a site or its files are published: what stands there, and whether it is ours. */
import { readdirSync, readFileSync, readlinkSync, realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

import { Refusal } from "../command.ts";
import { isFolder, isThere } from "../folders.ts";

/** What is published: `mark` is the file that tells a folder of this kind from others. */
export interface Kind {
  readonly name: string;
  readonly mark: string;
}

/** A whole site. */
export const SITE: Kind = { name: "a site of ours", mark: "api/v1/index.json" };

/** The published files alone: the folder api/v1. */
export const FILES: Kind = { name: "published files of ours", mark: "index.json" };

/** A place, and how it changes from one site to the next. */
export interface Place {
  /** The folder itself, links followed, or the link that is switched. */
  readonly path: string;
  /** Whether `path` is a link into `sites`, which is switched; else it is a folder, or nothing yet. */
  readonly isLink: boolean;
  /** Folder that keeps sites, numbered in the order of their publication. */
  readonly sites: string;
}

/** Where the sites lie that `path` has shown or shows. */
const sitesOf = (path: string): string => `${path}.sites`;

/**
 * The place at `path`. A link into its own folder of sites is switched; any other link stands for
 * the folder that it names. Where nothing stands yet `made` says what it becomes.
 */
export function placeOf(path: string, made: "folder" | "link" = "folder"): Place {
  const asNamed = { path, isLink: true, sites: sitesOf(path) };
  if (!isThere(path) && !isThere(beside(path, "old"))) {
    return { ...asNamed, isLink: made === "link" };
  }
  if (!isThere(path)) return { ...asNamed, isLink: false };
  const target = linkTarget(path);
  if (target === null) return { ...asNamed, isLink: false };
  if (dirname(target) === sitesOf(path)) return asNamed;
  if (!isThere(target)) throw new Refusal(`"${path}" is a link to nothing: remove it`);
  const real = realpathSync(path);
  return { path: real, isLink: false, sites: sitesOf(real) };
}

/** Absolute path that a link names; null for what is no link. */
export function linkTarget(path: string): string | null {
  try {
    return resolve(dirname(path), readlinkSync(path));
  } catch {
    return null;
  }
}

/**
 * Refuses a place that something else holds: a file or device, or a folder that is neither empty nor
 * one of ours. Nothing that we have not written is ever removed.
 */
export function assertOurs({ path }: Place, kind: Kind): void {
  if (!isThere(path)) return;
  if (!isFolder(path)) throw new Refusal(`"${path}" is no folder: name another place`);
  if (readdirSync(path).every(isScratch) || isMarked(path, kind)) return;
  throw new Refusal(
    `"${path}" holds files that are not ${kind.name} (there is no ${kind.mark} of ours): ` +
      "empty it or name another folder",
  );
}

/** Beginning of the names of what we make while a place changes. */
const SCRATCH = ".vantelaget-";

/** Whether a name is of something that stands only while a place changes. */
export const isScratch = (name: string): boolean => name.startsWith(SCRATCH);

/** Name of a site among the kept ones until all of it is there. */
export const SCRATCH_NEXT = `${SCRATCH}next`;

/** Name of a kept site while it is removed, so that no half of one is ever shown again. */
export const SCRATCH_GONE = `${SCRATCH}gone`;

/** Path of something that stands beside a place while it changes. */
export const beside = (path: string, role: string): string =>
  join(dirname(path), `${SCRATCH}${role}-${basename(path)}`);

/** Path of something that stands inside a folder while its content changes. */
export const inside = (path: string, role: string): string => join(path, SCRATCH + role);

/** Whether the folder has the index of our published files. */
function isMarked(folder: string, { mark }: Kind): boolean {
  try {
    const index: unknown = JSON.parse(readFileSync(join(folder, mark), "utf8"));
    return typeof index === "object" && index !== null && "schemaVersion" in index;
  } catch {
    return false;
  }
}

/** Numbers of the kept sites, oldest first. */
export function keptSites({ sites }: Place): number[] {
  if (!isFolder(sites)) return [];
  return readdirSync(sites)
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .sort((a, b) => a - b);
}

/** Number of the site that a link shows; null where there is no link. */
export function shownSite({ path }: Place): number | null {
  const target = linkTarget(path);
  return target === null ? null : Number(basename(target));
}
