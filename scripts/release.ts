/**
 * `npm run release -- DROP --why "…" [--data DIR]`: lets a held delivery into the data. The reason is
 * kept in its drop.json and told on the page of changes.
 */
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";

import { isPlainText } from "../src/data/plain-text.ts";
import { formatProblem } from "../src/data/problems.ts";
import { now } from "./clock.ts";
import { Refusal, runCommand, UsageError } from "./command.ts";
import { isFolder, isThere, makeFolder, readDataFolder } from "./folders.ts";
import { DROPS, HELD, tryOut } from "./nightly/trial.ts";
import { withLock } from "./publish/lock.ts";

const DEFAULTS = join(import.meta.dirname, "..", "data");

/** Longest reason, as drop.json may hold it. */
const LONGEST = 300;

async function main(): Promise<number> {
  const text = { type: "string" } as const;
  const options = { data: text, why: text } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [drop = ""] = positionals;
  const data = readDataFolder(values.data ?? DEFAULTS);
  const why = values.why?.trim() ?? "";
  if (drop === "" || basename(drop) !== drop || !isFolder(join(data, HELD, drop))) {
    throw new UsageError(`there is no held delivery "${drop}"`);
  }
  if (why === "") throw new UsageError("--why is missing: it is published with the delivery");
  if (!isPlainText(why) || why.length > LONGEST) {
    throw new UsageError(`--why is published: plain text of at most ${LONGEST} characters`);
  }
  const moment = now();
  await withLock(join(data, ".vantelaget-lock"), "npm run release", moment, () => {
    release(drop, { released: why, releasedOn: moment.slice(0, 10) }, data);
  });
  console.log(`${drop} is in ${join(data, DROPS)}; build the site to publish it.`);
  return 0;
}

function release(
  drop: string,
  reason: { readonly released: string; readonly releasedOn: string },
  data: string,
): void {
  const held = join(data, HELD, drop);
  const target = join(data, DROPS, drop);
  if (isThere(target)) throw new UsageError(`there is a delivery "${drop}" already`);
  const { errors } = tryOut(held, drop, {
    data,
    defaults: DEFAULTS,
    today: reason.releasedOn,
  });
  if (errors.length > 0) {
    const list = errors.map((problem) => formatProblem(problem)).join("\n");
    throw new Refusal(`"${drop}" has errors, which would stop every build:\n${list}`);
  }
  const file = join(held, "drop.json");
  const about = JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
  writeFileSync(file, `${JSON.stringify({ ...about, ...reason }, null, 2)}\n`);
  makeFolder(join(data, DROPS));
  renameSync(held, target);
  rmSync(join(target, "held.md"), { force: true });
}

await runCommand('Usage: npm run release -- DROP --why "…" [--data DIR]', main);
