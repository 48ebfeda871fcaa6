/**
 * `npm run archive -- [--data DIR] [--again DATE]`: records the checksums of what was published after
 * the deliveries of every day that is over; with `--again`, those from that day on once more. The
 * nightly run does it by itself.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";

import { isDate } from "../src/data/period.ts";
import { recordArchive } from "./archive/record.ts";
import { now } from "./clock.ts";
import { runCommand, UsageError } from "./command.ts";
import { readDataFolder } from "./folders.ts";

const DEFAULTS = join(import.meta.dirname, "..", "data");

function main(): number {
  const text = { type: "string" } as const;
  const { data = DEFAULTS, again = null } = parseArgs({
    options: { data: text, again: text },
  }).values;
  if (again !== null && !isDate(again)) {
    throw new UsageError(`--again "${again}" is no date such as 2026-09-30`);
  }
  for (const line of recordArchive(readDataFolder(data), DEFAULTS, now(), again)) console.log(line);
  return 0;
}

await runCommand("Usage: npm run archive -- [--data DIR] [--again DATE]", main);
