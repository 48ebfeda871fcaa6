/** The calls of the file system that change what is published; tests stop between any two. */
import { cpSync, readdirSync, renameSync, rmSync, symlinkSync } from "node:fs";

import { errorCode } from "../command.ts";
import { isThere, makeFolder } from "../folders.ts";

/** Everything that a change of the published folder does to the disk. */
export interface Files {
  readonly rename: (from: string, to: string) => void;
  readonly copy: (from: string, to: string) => void;
  /** Removes a file or a folder with all that is in it; nothing there is no fault. */
  readonly remove: (path: string) => void;
  readonly makeFolder: (path: string) => void;
  readonly link: (target: string, path: string) => void;
  /** Names in a folder; none where there is no folder. */
  readonly list: (path: string) => string[];
  readonly isThere: (path: string) => boolean;
}

/** The disk itself. */
export const DISK: Files = {
  rename: renameSync,
  copy: (from, to) => {
    // With a filter Node copies file by file, and a full disk is told as such and not as EIO.
    cpSync(from, to, { recursive: true, verbatimSymlinks: true, filter: () => true });
  },
  remove: (path) => {
    rmSync(path, { recursive: true, force: true });
  },
  makeFolder,
  link: symlinkSync,
  list: (path) => (isThere(path) ? readdirSync(path) : []),
  isThere,
};

/** Moves a folder, also to another file system: there it is copied, then removed. */
export function move(from: string, to: string, files: Files): void {
  try {
    files.rename(from, to);
  } catch (error) {
    if (errorCode(error) !== "EXDEV") throw error;
    files.copy(from, to);
    files.remove(from);
  }
}
