/**
 * `npm run fetch -- [--data DIR] [source…]`: asks the sources of sources.json and takes in what is
 * new; what looks wrong is held in held/. Exit codes: 0, 1 a source failed or a delivery was held.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";

import { now } from "./clock.ts";
import { runCommand } from "./command.ts";
import { readDataFolder } from "./folders.ts";
import { describeOutcome, fetchAll } from "./nightly/fetch-all.ts";
import { readSources } from "./nightly/sources.ts";
import { withLock } from "./publish/lock.ts";

const DEFAULTS = join(import.meta.dirname, "..", "data");

async function main(): Promise<number> {
  const options = { data: { type: "string" } } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const data = readDataFolder(values.data ?? DEFAULTS);
  const moment = now();
  const sources = readSources(data, DEFAULTS);
  const outcomes = await withLock(join(data, ".vantelaget-lock"), "npm run fetch", moment, () =>
    fetchAll(sources, positionals, data, DEFAULTS, moment),
  );
  for (const one of outcomes) console.log(describeOutcome(one));
  const isGood = outcomes.every((one) => "outcome" in one && one.outcome.fate !== "held");
  return isGood ? 0 : 1;
}

await runCommand("Usage: npm run fetch -- [--data DIR] [source…]", main);
