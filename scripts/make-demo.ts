/**
 * Writes the made-up figures that show the site: `node scripts/make-demo.ts [--out DIR]`.
 * Seeded and without a clock: running it again changes nothing.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";

import { demoFiles, readDemoRegions } from "./demo/drops.ts";

const data = join(import.meta.dirname, "..", "data");
const { values } = parseArgs({ options: { out: { type: "string" } } });
const out = values.out ?? join(data, "drops");

const regions = readDemoRegions(readFileSync(join(data, "reference", "regions.csv"), "utf8"));
for (const [path, text] of demoFiles(regions)) {
  const file = join(out, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(file);
}
