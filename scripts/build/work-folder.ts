/** Scratch folders of builds: one for each run, inside the checkout as Astro wants it. */
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

import { isFolder, makeFolder } from "../folders.ts";
import { isProcessAlive } from "../processes.ts";

const NAME = ".build";

/** Makes a folder of this run's own, and removes those of runs that were killed. */
export function makeWorkFolder(root: string): string {
  const all = join(root, NAME);
  makeFolder(all);
  for (const name of readdirSync(all)) {
    const path = join(all, name);
    if (isFolder(path) && !isProcessAlive(Number.parseInt(name, 10))) {
      rmSync(path, { recursive: true, force: true });
    }
  }
  return mkdtempSync(join(all, `${process.pid}-`));
}
