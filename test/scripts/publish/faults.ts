/** Disks with faults: a call that ends everything, a folder that cannot be renamed, a full disk. */
import { DISK, type Files } from "../../../scripts/publish/files.ts";

/** An error as Node gives it. */
export const systemError = (code: string, syscall: string, path: string): Error =>
  Object.assign(new Error(`${code}: ${syscall} '${path}'`), { code, syscall, path });

/** Calls `stop` before the change with the number `call`, counted from 1. */
export function countCalls(files: Files, call: number, stop: () => void): Files {
  let made = 0;
  const count = () => {
    made += 1;
    if (made === call) stop();
  };
  return {
    ...files,
    rename: (from, to) => {
      count();
      files.rename(from, to);
    },
    copy: (from, to) => {
      count();
      files.copy(from, to);
    },
    remove: (path) => {
      if (files.isThere(path)) count();
      files.remove(path);
    },
    makeFolder: (path) => {
      if (!files.isThere(path)) count();
      files.makeFolder(path);
    },
    link: (target, path) => {
      count();
      files.link(target, path);
    },
  };
}

/** A disk on which the folder at `mount` is a file system of its own, as a container's volume is. */
export function mountedAt(mount: string): Files {
  const isInside = (path: string) => path.startsWith(`${mount}/`);
  return {
    ...DISK,
    rename: (from, to) => {
      if (from === mount) throw systemError("EBUSY", "rename", from);
      if (isInside(from) !== isInside(to)) throw systemError("EXDEV", "rename", from);
      DISK.rename(from, to);
    },
  };
}

/** A disk on which one kind of change fails. */
export function failing(what: "rename" | "copy" | "link" | "makeFolder", code: string): Files {
  return {
    ...DISK,
    [what]: (first: string) => {
      throw systemError(code, what, first);
    },
  };
}
