/**
 * `npm run fetch -- [--data DIR] [--state DIR] [source…]`: asks the sources of sources.json and takes
 * in what is new; what looks wrong is held in held/. Exit codes: 0, 1 a source failed or a delivery
 * was held.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";

import { now } from "./clock.ts";
import { runCommand } from "./command.ts";
import { readDataFolder } from "./folders.ts";
import { describeOutcome, fetchAll, isHitch } from "./nightly/fetch-all.ts";
import { withLock } from "./publish/lock.ts";

const ROOT = join(import.meta.dirname, "..");
const DEFAULTS = join(ROOT, "data");

async function main(): Promise<number> {
  const options = { data: { type: "string" }, state: { type: "string" } } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const data = readDataFolder(values.data ?? DEFAULTS);
  const kept = join(values.state ?? join(ROOT, "state"), "answers");
  const moment = now();
  const outcomes = await withLock(join(data, ".vantelaget-lock"), "npm run fetch", moment, () =>
    fetchAll(positionals, { data, defaults: DEFAULTS, moment, kept }),
  );
  for (const one of outcomes) console.log(describeOutcome(one));
  return outcomes.some(isHitch) ? 1 : 0;
}

await runCommand("Usage: npm run fetch -- [--data DIR] [--state DIR] [source…]", main);
