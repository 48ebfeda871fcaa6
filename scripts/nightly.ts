/**
 * `npm run nightly -- --out PLACE [--data DIR] [--base /path/] [--site https://…] [--folder]
 * [--allow-removed] [--state DIR]`: fetch, check and hold, record, build beside, verify, swap, tell. A place
 * where nothing stands yet becomes a link, or a folder with `--folder`. Exit codes: 0 published, 1 not.
 */
import { execFile } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs, promisify } from "node:util";

import { recordArchive } from "./archive/record.ts";
import { makeWorkFolder } from "./build/work-folder.ts";
import { now } from "./clock.ts";
import { Refusal, runCommand, UsageError } from "./command.ts";
import { readDataFolder, readOutFolder } from "./folders.ts";
import type { Teller } from "./nightly/night.ts";
import { runNight } from "./nightly/run-night.ts";
import { faultsOf } from "./nightly/verify.ts";
import { placeOf } from "./publish/place.ts";

const ROOT = join(import.meta.dirname, "..");
const DEFAULTS = join(ROOT, "data");

const USAGE =
  "Usage: npm run nightly -- --out PLACE [--data DIR] [--base /path/] [--site https://…] " +
  "[--folder] [--allow-removed] [--state DIR]";

const run = promisify(execFile);

function readArguments() {
  const text = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  const options = { data: text, out: text, base: text, site: text, state: text } as const;
  const flags = { folder: flag, "allow-removed": flag } as const;
  const { values } = parseArgs({ options: { ...options, ...flags } });
  const { out, base = "/", site, state = join(ROOT, "state"), folder = false } = values;
  if (out === undefined) throw new UsageError("--out is missing");
  const data = readDataFolder(values.data ?? DEFAULTS);
  const place = placeOf(readOutFolder(out, data), folder ? "folder" : "link");
  return { data, place, base, site, state, mayLose: values["allow-removed"] === true };
}

async function main(): Promise<number> {
  const { data, place, base, site, state, mayLose } = readArguments();
  const moment = now();
  const work = makeWorkFolder(ROOT);
  const address = site === undefined ? [] : ["--site", site];
  try {
    const { isPublished } = await runNight({
      data,
      defaults: DEFAULTS,
      moment,
      kept: join(state, "answers"),
      place,
      state,
      work,
      record: () => recordArchive(data, DEFAULTS, moment),
      build: (out) => build(["--data", data, "--out", out, "--base", base, ...address]),
      verify: (fresh) => faultsOf(fresh, mayLose ? "" : place.path, base),
      tell: TELLER,
    });
    return isPublished ? 0 : 1;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** A line that grows on a terminal; whole lines elsewhere. */
const TELLER: Teller = {
  begin: (name) => {
    if (process.stdout.isTTY) process.stdout.write(`${name} …\r`);
  },
  end: ({ name, outcome, lines, milliseconds }) => {
    console.log(`${name}: ${outcome} in ${(milliseconds / 1000).toFixed(1)} s`);
    for (const line of lines) console.log(`  ${line.replaceAll("\n", "\n  ")}`);
  },
};

/** The build in a process of its own, whose memory is free again before the site is verified. */
async function build(args: readonly string[]): Promise<void> {
  try {
    await run(process.execPath, [join(ROOT, "scripts", "build.ts"), ...args]);
  } catch (error) {
    const said = error instanceof Error && "stderr" in error ? String(error.stderr) : "";
    throw new Refusal(said === "" ? "The build failed." : said.trim());
  }
}

await runCommand(USAGE, main);
