/** Folders and files that a command is told to write. */
import { existsSync, lstatSync, mkdirSync, realpathSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

import { UsageError } from "./command.ts";

/**
 * Makes a folder and those above it, one by one: the recursive call of Node never returns below a
 * folder in which nothing can be made, such as /proc.
 */
export function makeFolder(path: string): void {
  if (isFolder(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another run may have made it meanwhile.
    if (!isFolder(path)) throw error;
  }
}

/** Writes a file, with the folders above it. */
export function writeFile(path: string, content: string | Uint8Array): void {
  makeFolder(dirname(path));
  writeFileSync(path, content);
}

/** Whether a folder, or a link to one, stands at a path. */
export const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

/** Whether anything stands at a path, be it a link to nothing. */
export function isThere(path: string): boolean {
  if (existsSync(path)) return true;
  try {
    lstatSync(path);
    return true;
  } catch {
    // Nothing is there, or a file stands where a folder of the path would be.
    return false;
  }
}

/** A data folder that the command line names, resolved; a `UsageError` where there is none. */
export function readDataFolder(path: string): string {
  if (!isThere(path)) throw new UsageError(`there is no folder "${path}"`);
  if (!isFolder(path)) throw new UsageError(`--data "${path}" is a file, not a folder`);
  return resolve(path);
}

/**
 * A folder to write into that the command line names, resolved. It must not be the data folder, lie
 * in it or hold it, since the next run would read what this one wrote, or find nothing to read.
 */
export function readOutFolder(path: string, data: string): string {
  if (path === "") throw new UsageError(`--out is "": name a folder`);
  const out = resolve(path);
  const near = nearest(out);
  if (!isFolder(near)) {
    throw new UsageError(
      `--out "${path}" cannot be written: a file stands where a folder is to be`,
    );
  }
  const real = join(realpathSync(near), relative(near, out));
  const realData = realpathSync(data);
  if (isWithin(real, realData) || isWithin(realData, real)) {
    throw new UsageError(`--out "${path}" and the data folder "${data}" lie in each other`);
  }
  return out;
}

/** A file to write that the command line names; a `UsageError` where a folder is in the way. */
export function readOutFile(option: string, path: string): string {
  const file = resolve(path);
  const canBeFile = path !== "" && (isThere(file) ? !isFolder(file) : isFolder(nearest(file)));
  if (canBeFile) return file;
  throw new UsageError(`${option} "${path}" cannot be written: it is a folder, or lies in a file`);
}

/** The path itself or, where nothing stands there yet, the nearest folder above it. */
const nearest = (path: string): string => (isThere(path) ? path : nearest(dirname(path)));

const isWithin = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
