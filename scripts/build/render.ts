/** One site, pages and published files, in a scratch folder. */
import { renameSync, rmSync } from "node:fs";
import { join } from "node:path";

import { build } from "astro";

import { API_FOLDER, apiFiles } from "../../src/api/files.ts";
import { giveInput, type SiteInput } from "../../src/site-input.ts";
import { writeFile } from "../folders.ts";

/** Where a site will lie: below `base`, at the address `site` where that is known. */
export interface Address {
  readonly base: string | null;
  readonly site: string | null;
}

/** Writes the site into `out`, which lies in a work folder below `root`; once in a process. */
export async function renderSite(
  input: SiteInput,
  { base, site }: Address,
  root: string,
  work: string,
): Promise<string> {
  const out = join(work, "site");
  process.env.ASTRO_TELEMETRY_DISABLED = "1";
  giveInput(input);
  await build({
    root,
    outDir: out,
    cacheDir: join(work, "cache"),
    logLevel: "warn",
    ...(base !== null && { base }),
    ...(site !== null && { site }),
  });
  // Astro gives a file of its own to the 404 page of the root only; hosts look for this one too.
  renameSync(join(out, "en", "404", "index.html"), join(out, "en", "404.html"));
  rmSync(join(out, "en", "404"), { recursive: true });
  for (const [path, content] of apiFiles(input.model, input.builtAt)) {
    writeFile(join(out, API_FOLDER, path), content);
  }
  return out;
}
