/** A delivery that is not in the data yet, read by itself and together with all others. */
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { type DataSet, loadData } from "../../src/data/load.ts";
import type { Problem } from "../../src/data/problems.ts";
import { isFolder } from "../folders.ts";

/** Names in the data folder. */
export const DROPS = "drops";
export const HELD = "held";
export const INBOX = "inbox";
/** A delivery while it is written: no name of a drop, so that nobody reads it. */
export const COMING = ".vantelaget-coming";

/** What a delivery is not read together with. */
const APART: readonly string[] = [DROPS, HELD, INBOX, COMING, "demo"];

/** What came of a trial. */
export interface Trial {
  /** What the delivery holds by itself. */
  readonly alone: DataSet;
  /** All data with it. */
  readonly after: DataSet;
  /** Errors of the delivery. */
  readonly errors: readonly Problem[];
}

/** What a delivery is tried in: the data folder, that of the defaults, and the day, ISO. */
export interface TrialPlace {
  readonly data: string;
  readonly defaults: string;
  readonly today: string;
}

/** Reads the delivery in the folder `coming` under the name `drop`, in a folder of its own. */
export function tryOut(coming: string, drop: string, { data, defaults, today }: TrialPlace): Trial {
  const trial = mkdtempSync(join(tmpdir(), "vantelaget-"));
  const drops = join(trial, DROPS);
  try {
    const isApart = (path: string) => APART.some((name) => path === join(data, name));
    cpSync(data, trial, { recursive: true, filter: (path) => !isApart(path) });
    cpSync(coming, join(drops, drop), { recursive: true });
    const alone = loadData(trial, defaults, today).data;
    if (isFolder(join(data, DROPS))) cpSync(join(data, DROPS), drops, { recursive: true });
    const { data: after, problems } = loadData(trial, defaults, today);
    const errors = problems.filter(({ severity, drop: of }) => severity === "error" && of === drop);
    return { alone, after, errors };
  } finally {
    rmSync(trial, { recursive: true, force: true });
  }
}
