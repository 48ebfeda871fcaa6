/** One run at a time: a lock file that names the process, the machine and the command. */
import { linkSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";

import { errorCode, Refusal } from "../command.ts";
import { makeFolder } from "../folders.ts";
import { isProcessAlive } from "../processes.ts";

/** What a lock file holds. */
interface Holder {
  readonly process: number;
  readonly host: string;
  readonly command: string;
  readonly since: string;
}

/**
 * Runs `work` while nobody else holds the lock `file`. A lock of a process that is no more, on this
 * machine, is taken over; any other holder is named in the `Refusal`.
 */
export async function withLock<T>(
  file: string,
  command: string,
  since: string,
  work: () => T | Promise<T>,
): Promise<T> {
  await acquire(file, { process: process.pid, host: hostname(), command, since });
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

/** Time in which another that takes over the same lock at the same moment is sure to have done so. */
const SETTLING_MS = 200;

async function acquire(file: string, own: Holder): Promise<void> {
  makeFolder(dirname(file));
  removeDrafts(file);
  const draft = `${file}.${own.process}`;
  writeFileSync(draft, JSON.stringify(own));
  try {
    // A link is made whole or not at all, and fails where another stands.
    if (tryLink(draft, file)) return;
    const holder = readHolder(file);
    if (holder !== null && isAlive(holder)) throw new Refusal(describeHolder(holder, file));
    renameSync(draft, file);
    await setTimeout(SETTLING_MS);
    const winner = readHolder(file);
    if (winner !== null && winner.process !== own.process) {
      throw new Refusal(describeHolder(winner, file));
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Removes what runs have left that were killed before they had the lock. */
function removeDrafts(file: string): void {
  for (const name of readdirSync(dirname(file))) {
    const [, id = ""] = name.split(`${basename(file)}.`);
    if (/^\d+$/.test(id) && !isProcessAlive(Number(id))) {
      rmSync(join(dirname(file), name), { force: true });
    }
  }
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    throw error;
  }
}

/** Null for a file that is gone, or that no run of ours has written. */
function readHolder(file: string): Holder | null {
  try {
    const value: unknown = JSON.parse(readFileSync(file, "utf8"));
    return isHolder(value) ? value : null;
  } catch {
    return null;
  }
}

const isHolder = (value: unknown): value is Holder =>
  typeof value === "object" &&
  value !== null &&
  "process" in value &&
  typeof value.process === "number" &&
  "host" in value &&
  typeof value.host === "string" &&
  "command" in value &&
  "since" in value;

/** A process of another machine cannot be asked and counts as alive. */
function isAlive({ process: id, host }: Holder): boolean {
  if (host !== hostname()) return true;
  // A container that was started again gives its first process the same number.
  if (id === process.pid) return false;
  return isProcessAlive(id);
}

const describeHolder = ({ process: id, host, command, since }: Holder, file: string): string =>
  `${command} of ${since} (process ${id} on ${host}) is at work there: wait for it, ` +
  `or remove "${file}" if it is no more`;
