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
import { endingOf, Refusal, runCommand, UsageError } from "./command.ts";
import { readDataFolder, readOutFolder, writeFile } from "./folders.ts";
import { describeOutcome, fetchAll } from "./nightly/fetch-all.ts";
import { nightInWords, runSteps, type Task } from "./nightly/night.ts";
import { readSources } from "./nightly/sources.ts";
import { faultsOf } from "./nightly/verify.ts";
import { withLock } from "./publish/lock.ts";
import { beside, placeOf, SITE } from "./publish/place.ts";
import { mend, publish } from "./publish/publish.ts";

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
  const path = readOutFolder(out, data);
  const mayLose = values["allow-removed"] === true;
  const place = placeOf(path, folder ? "folder" : "link");
  return { data, place, base, site, state, mayLose };
}

async function main(): Promise<number> {
  const { data, place, base, site, state, mayLose } = readArguments();
  const moment = now();
  const sources = readSources(data, DEFAULTS);
  const work = makeWorkFolder(ROOT);
  const fresh = join(work, "night");
  const tasks: Task[] = [
    {
      name: "fetch, check, hold",
      run: async () =>
        (await fetchAll(sources, [], data, DEFAULTS, moment)).map((one) => describeOutcome(one)),
    },
    {
      // What was shown until yesterday must not change with what came tonight.
      name: "record",
      run: () => Promise.resolve(recordArchive(data, DEFAULTS, moment)),
    },
    {
      name: "build",
      run: async () => {
        const address = site === undefined ? [] : ["--site", site];
        const args = ["--data", data, "--out", fresh, "--base", base, ...address];
        await build(args);
        return [];
      },
    },
    {
      name: "verify",
      run: () => {
        const faults = faultsOf(fresh, mayLose ? "" : place.path, base);
        if (faults.length > 0) throw new Refusal(faults.join("\n"));
        return Promise.resolve([]);
      },
    },
    {
      name: "swap",
      run: () => {
        publish(fresh, place, SITE, sources.keep);
        return Promise.resolve([`${place.path} shows the new site.`]);
      },
    },
  ];
  try {
    const steps = await withLock(beside(place.path, "lock"), "npm run nightly", moment, () =>
      withLock(join(data, ".vantelaget-lock"), "npm run nightly", moment, () => {
        mend(place, sources.keep);
        return runSteps(
          tasks,
          Date.now,
          describeError,
          ({ name, outcome, lines, milliseconds }) => {
            console.log(`${name}: ${outcome} in ${(milliseconds / 1000).toFixed(1)} s`);
            for (const line of lines) console.log(`  ${line.replaceAll("\n", "\n  ")}`);
          },
        );
      }),
    );
    writeFile(join(state, "last-run.md"), nightInWords(moment, steps));
    writeFile(join(state, "last-run.json"), `${JSON.stringify({ moment, steps }, null, 2)}\n`);
    return steps.every(({ outcome }) => outcome === "done") ? 0 : 1;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** The build in a process of its own, whose memory is free again before the site is verified. */
async function build(args: readonly string[]): Promise<void> {
  try {
    await run(process.execPath, [join(ROOT, "scripts", "build.ts"), ...args]);
  } catch (error) {
    const said = error instanceof Error && "stderr" in error ? String(error.stderr) : "";
    throw new Refusal(said === "" ? "The build failed." : said.trim());
  }
}

const describeError = (error: unknown): string =>
  endingOf(error, "")?.text ?? (error instanceof Error ? (error.stack ?? error.message) : "");

await runCommand(USAGE, main);
