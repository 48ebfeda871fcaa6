/** A delivery that has come: let into the data, held, or left out since it says nothing new. */
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { type HoldLimits, isDeliveryOf, type Publication } from "../../src/data/fetch-plan.ts";
import type { DataSet } from "../../src/data/load.ts";
import { formatProblem } from "../../src/data/problems.ts";
import { isFolder, isThere, makeFolder, writeFile } from "../folders.ts";
import { type Change, changeBy, figuresOf } from "./figures.ts";
import { reasonsToHold } from "./hold.ts";
import { sha256 } from "./kept-answers.ts";
import type { Received } from "./received.ts";
import { COMING, DROPS, HELD, tryOut } from "./trial.ts";

/** What became of a delivery. */
export interface Outcome {
  readonly drop: string;
  readonly fate: "accepted" | "held" | "nothing new";
  readonly change: Change;
  /** Why it is held, and its errors; none otherwise. */
  readonly reasons: readonly string[];
}

/** Where a delivery comes to. */
export interface Reception {
  readonly data: string;
  readonly defaults: string;
  /** What the data folder holds without it. */
  readonly before: DataSet;
  readonly limits: HoldLimits;
  /** ISO date. */
  readonly today: string;
}

/** What a delivery is of all that its source has. */
export interface Extent {
  /** All of it for its series and periods: what it leaves out is missing. */
  readonly isWhole: boolean;
  /** It stands in the place of what is held of the source. */
  readonly replacesHeld: boolean;
}

/** Takes in a delivery of a source. */
export function receive(
  files: readonly Received[],
  source: Publication,
  { isWhole, replacesHeld }: Extent,
  reception: Reception,
): Outcome {
  const { data, before, limits, today } = reception;
  const drop = nameFor(`${today}-${source.id}`, data);
  const coming = join(data, COMING);
  rmSync(coming, { recursive: true, force: true });
  writeFile(join(coming, DROP_FILE), dropJson(files, source, today));
  for (const { entry, body } of files) writeFileSync(join(coming, entry.name), body);
  const { alone, after, errors } = tryOut(coming, drop, reception);
  const change = changeBy(
    isWhole ? source : null,
    figuresOf(alone),
    figuresOf(before),
    figuresOf(after),
  );
  const reasons = [
    ...reasonsToHold(change, errors.length, limits),
    ...errors.map((problem) => formatProblem(problem)),
  ];
  const outcome = { drop, change, reasons };
  if (reasons.length === 0 && change.added + change.changed === 0) {
    rmSync(coming, { recursive: true });
    return { ...outcome, fate: "nothing new" };
  }
  if (reasons.length === 0) {
    makeFolder(join(data, DROPS));
    renameSync(coming, join(data, DROPS, drop));
    return { ...outcome, fate: "accepted" };
  }
  const held = hold(coming, drop, reasons, replacesHeld ? earlierHeld(source, data) : [], data);
  return { ...outcome, drop: held, fate: "held" };
}

/** Puts the delivery among the held ones and returns its name; the same one from before stays. */
function hold(
  coming: string,
  drop: string,
  reasons: readonly string[],
  earlier: readonly string[],
  data: string,
): string {
  const same = earlier.find((name) => isSame(join(data, HELD, name), coming));
  if (same !== undefined) {
    rmSync(coming, { recursive: true });
    return same;
  }
  writeFileSync(join(coming, "held.md"), reasons.map((one) => `- ${one}\n`).join(""));
  for (const name of earlier) rmSync(join(data, HELD, name), { recursive: true });
  makeFolder(join(data, HELD));
  renameSync(coming, join(data, HELD, drop));
  return drop;
}

const DROP_FILE = "drop.json";

const earlierHeld = (source: Publication, data: string): string[] =>
  namesIn(join(data, HELD)).filter((name) => isDeliveryOf(name, source));

/** Whether two deliveries hold the same files; their days apart. */
function isSame(one: string, other: string): boolean {
  const names = (folder: string) =>
    namesIn(folder).filter((name) => name !== DROP_FILE && name !== "held.md");
  const both = names(one);
  return (
    both.join("/") === names(other).join("/") &&
    both.every((name) => readFileSync(join(one, name)).equals(readFileSync(join(other, name))))
  );
}

/** Drops are never changed: a second one of a day has a number. */
function nameFor(base: string, data: string): string {
  for (let i = 1; ; i += 1) {
    const name = i === 1 ? base : `${base}-${i}`;
    if ([DROPS, HELD].every((folder) => !isThere(join(data, folder, name)))) return name;
  }
}

function dropJson(files: readonly Received[], source: Publication, today: string): string {
  const { publisher, title, url, licence, disclosureLimit } = source;
  const about = {
    publisher,
    title,
    url,
    licence,
    retrieved: today,
    synthetic: false,
    preliminary: false,
    disclosureLimit,
    files: files.map(({ entry, body, from }) => ({
      ...entry,
      sha256: sha256(body),
      ...(from !== null && { from }),
    })),
  };
  return `${JSON.stringify(about, null, 2)}\n`;
}

const namesIn = (folder: string): string[] => (isFolder(folder) ? readdirSync(folder).sort() : []);
