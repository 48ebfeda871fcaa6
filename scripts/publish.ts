/** Writing of published files: all of them or none. */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Puts `files` in the place of everything below `folder`. They are written beside it first and
 * moved there in one go, so that a reader never meets a half-written set.
 */
export function replaceFolder(folder: string, files: ReadonlyMap<string, string>): void {
  const fresh = `${folder}.new`;
  rmSync(fresh, { recursive: true, force: true });
  for (const [path, content] of files) {
    const target = join(fresh, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  swapFolder(fresh, folder);
}

/** Moves the folder `fresh` to the place of `folder`. */
export function swapFolder(fresh: string, folder: string): void {
  const old = `${folder}.old`;
  rmSync(old, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true });
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(fresh, folder);
  rmSync(old, { recursive: true, force: true });
}
