/**
 * Writes the made-up figures that show the site: `node scripts/make-demo.ts [--out DIR]`, a data
 * folder of its own. Seeded and without a clock: running it again changes nothing.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { runCommand } from "./command.ts";
import { demoBreaks } from "./demo/breaks.ts";
import { demoFiles, readDemoRegions } from "./demo/drops.ts";
import { writeFile } from "./folders.ts";

const DATA = join(import.meta.dirname, "..", "data");

function main(): number {
  const { out = join(DATA, "demo") } = parseArgs({ options: { out: { type: "string" } } }).values;
  const reference = (name: string) => readFileSync(join(DATA, "reference", name), "utf8");
  const files = new Map([
    ...demoFiles(readDemoRegions(reference("regions.csv"))),
    ["reference/breaks.csv", demoBreaks(reference("breaks.csv"))] as const,
  ]);
  for (const [path, text] of files) {
    writeFile(join(out, path), text);
    console.log(join(out, path));
  }
  return 0;
}

await runCommand("Usage: npm run demo -- [--out DIR]", main);
