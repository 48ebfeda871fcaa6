/**
 * `npm run build -- [--data DIR] [--out DIR] [--base /path/] [--site https://…]`: the whole site
 * with its published files. Bad data: exit code 1, and the site that was built before stays.
 */
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";

import { build } from "astro";

import { API_FOLDER, apiFiles } from "../src/api/files.ts";
import { loadModel } from "../src/model/load-model.ts";
import { now } from "./clock.ts";
import { problemLines } from "./problems.ts";
import { swapFolder } from "./publish.ts";

const ROOT = join(import.meta.dirname, "..");
const DEFAULTS = join(ROOT, "data");

async function main(): Promise<number> {
  const text = { type: "string" } as const;
  const options = { data: text, out: text, base: text, site: text } as const;
  const { values } = parseArgs({ options });
  const data = resolve(values.data ?? DEFAULTS);
  const out = resolve(values.out ?? join(ROOT, "dist"));
  const builtAt = now();

  const { model, problems } = loadModel(data, DEFAULTS);
  if (model === null) {
    for (const line of problemLines(problems)) console.error(line);
    console.error("Nothing was built; the site that was built before is untouched.");
    return 1;
  }
  // The pages are built beside the old site, which is replaced when everything is there.
  const fresh = `${out}.new`;
  rmSync(fresh, { recursive: true, force: true });
  process.env.ASTRO_TELEMETRY_DISABLED = "1";
  process.env.VANTELAGET_DATA = data;
  process.env.VANTELAGET_DEFAULTS = DEFAULTS;
  process.env.VANTELAGET_NOW = builtAt;
  await build({
    root: ROOT,
    outDir: fresh,
    logLevel: "warn",
    ...(values.base && { base: values.base }),
    ...(values.site && { site: values.site }),
  });
  // Astro gives a file of its own to the 404 page of the root only; hosts look for this one too.
  renameSync(join(fresh, "en", "404", "index.html"), join(fresh, "en", "404.html"));
  rmSync(join(fresh, "en", "404"), { recursive: true });
  for (const [path, content] of apiFiles(model, builtAt)) {
    const target = join(fresh, API_FOLDER, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  swapFolder(fresh, out);
  console.log(`The site is in ${out}`);
  return 0;
}

process.exitCode = await main();
