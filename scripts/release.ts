/**
 * `npm run release -- DROP --why "…" [--data DIR]`: lets a held delivery into the data. The reason is
 * kept in its drop.json.
 */
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";

import { now } from "./clock.ts";
import { runCommand, UsageError } from "./command.ts";
import { isFolder, isThere, readDataFolder } from "./folders.ts";

const DEFAULTS = join(import.meta.dirname, "..", "data");

function main(): number {
  const text = { type: "string" } as const;
  const options = { data: text, why: text } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [drop = ""] = positionals;
  const data = readDataFolder(values.data ?? DEFAULTS);
  const held = join(data, "held", drop);
  const why = values.why?.trim() ?? "";
  if (drop === "" || basename(drop) !== drop || !isFolder(held)) {
    throw new UsageError(`there is no held delivery "${drop}"`);
  }
  if (why === "") throw new UsageError("--why is missing: it is published with the delivery");
  const target = join(data, "drops", drop);
  if (isThere(target)) throw new UsageError(`there is a delivery "${drop}" already`);
  const file = join(held, "drop.json");
  const about = JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
  const released = { ...about, released: why, releasedOn: now().slice(0, 10) };
  writeFileSync(file, `${JSON.stringify(released, null, 2)}\n`);
  rmSync(join(held, "held.md"), { force: true });
  renameSync(held, target);
  console.log(`${drop} is in ${join(data, "drops")}; build the site to publish it.`);
  return 0;
}

await runCommand('Usage: npm run release -- DROP --why "…" [--data DIR]', main);
