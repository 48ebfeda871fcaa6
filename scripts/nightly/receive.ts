/** A delivery that was fetched: let into the data, held, or left out since it says nothing new. */
import { cpSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { type DataSet, loadData, type Loaded } from "../../src/data/load.ts";
import { formatProblem } from "../../src/data/problems.ts";
import { makeFolder, writeFile } from "../folders.ts";
import { type Change, changeBy, figuresOf } from "./figures.ts";
import { reasonsToHold } from "./hold.ts";
import type { Received } from "./kolada.ts";
import type { HoldLimits, WebSource } from "./sources.ts";

/** What became of a delivery. */
export interface Outcome {
  readonly drop: string;
  readonly fate: "accepted" | "held" | "nothing new";
  readonly change: Change;
  /** Why it is held, and its errors; none otherwise. */
  readonly reasons: readonly string[];
}

/** Names in the data folder. */
const DROPS = "drops";
const HELD = "held";
/** A delivery while it is written: no name of a drop, so that nobody reads it. */
const COMING = ".vantelaget-coming";

/** Takes in what a source has answered. `before` is what the data folder holds without it. */
export function receive(
  files: readonly Received[],
  source: WebSource,
  today: string,
  { data, defaults, before, limits }: Reception,
): Outcome {
  const drop = nameFor(`${today}-${source.id}`, data);
  const coming = join(data, COMING);
  rmSync(coming, { recursive: true, force: true });
  writeFile(join(coming, "drop.json"), dropJson(files, source, today));
  for (const [name, text] of files) writeFileSync(join(coming, name), text);
  const { data: after, problems } = loadWith(coming, drop, data, defaults);
  const errors = problems.filter(({ severity, drop: of }) => severity === "error" && of === drop);
  const change = changeBy(drop, figuresOf(before), figuresOf(after));
  const reasons = [
    ...reasonsToHold(change, errors.length, limits),
    ...errors.map((problem) => formatProblem(problem)),
  ];
  const outcome = { drop, change, reasons };
  if (reasons.length === 0 && change.added + change.changed === 0) {
    rmSync(coming, { recursive: true });
    return { ...outcome, fate: "nothing new" };
  }
  const isHeld = reasons.length > 0;
  const folder = join(data, isHeld ? HELD : DROPS);
  if (isHeld) writeFileSync(join(coming, "held.md"), reasons.map((one) => `- ${one}\n`).join(""));
  makeFolder(folder);
  rmSync(join(folder, drop), { recursive: true, force: true });
  renameSync(coming, join(folder, drop));
  return { ...outcome, fate: isHeld ? "held" : "accepted" };
}

/** Where a delivery comes to. */
export interface Reception {
  readonly data: string;
  readonly defaults: string;
  readonly before: DataSet;
  readonly limits: HoldLimits;
}

/** Drops are never changed: a second one of a day has a number. Held ones give way to newer. */
function nameFor(base: string, data: string): string {
  const taken = new Set(readdirSync(join(data, DROPS)));
  for (let i = 1; ; i += 1) {
    const name = i === 1 ? base : `${base}-${i}`;
    if (!taken.has(name)) return name;
  }
}

function dropJson(files: readonly Received[], source: WebSource, today: string): string {
  const { publisher, title, url, licence, kind } = source;
  const about = {
    publisher,
    title,
    url,
    licence,
    retrieved: today,
    synthetic: false,
    preliminary: false,
    files: files.map(([name]) => ({ name, format: kind })),
  };
  return `${JSON.stringify(about, null, 2)}\n`;
}

/** The data folder as it would be with one more delivery, read in a folder of its own. */
function loadWith(coming: string, drop: string, data: string, defaults: string): Loaded {
  const trial = mkdtempSync(join(tmpdir(), "vantelaget-"));
  try {
    cpSync(data, trial, {
      recursive: true,
      filter: (path) => ![join(data, HELD), join(data, "demo"), coming].includes(path),
    });
    cpSync(coming, join(trial, DROPS, drop), { recursive: true });
    return loadData(trial, defaults);
  } finally {
    rmSync(trial, { recursive: true, force: true });
  }
}
