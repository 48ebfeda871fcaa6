/** One site, pages and published files, in a scratch folder. */
import { renameSync, rmSync } from "node:fs";
import { join } from "node:path";

import { build } from "astro";

import { API_FOLDER, publishedFiles } from "../../src/api/files.ts";
import { giveInput, type SiteInput } from "../../src/site-input.ts";
import { fileHref } from "../../src/text/paths.ts";
import { followFiles } from "../../src/views/follow-files.ts";
import { writeFile } from "../folders.ts";
import { drawPictures } from "./pictures.ts";

/** Where a site is made and where it will lie. */
export interface Plan {
  /** The checkout. */
  readonly root: string;
  /** Scratch folder below `root`, of this site alone. */
  readonly work: string;
  /** Path below which the site will lie, "/" or "/vantan/". */
  readonly base: string;
  /** Address of the host, where it is known. */
  readonly site: string | null;
}

/** Files of the root alone; hosts and search engines look for them nowhere else. */
const ROOT_FILES = ["_headers", ".htaccess", "robots.txt"];

/** Makes the site and returns its folder. Once in a process, since pages are loaded once. */
export async function renderSite(input: Omit<SiteInput, "files">, plan: Plan): Promise<string> {
  const { root, work, base, site } = plan;
  const out = join(work, "site");
  process.env.ASTRO_TELEMETRY_DISABLED = "1";
  const addressOf =
    site === null ? null : (path: string) => new URL(fileHref(path, base), site).href;
  const followed = followFiles(input.model, input.builtAt.slice(0, 10), addressOf);
  const files = publishedFiles(input.model, input.builtAt, addressOf?.("") ?? null, followed);
  giveInput({ ...input, files });
  await build({
    root,
    outDir: out,
    cacheDir: join(work, "cache"),
    logLevel: "warn",
    base,
    ...(site !== null && { site }),
  });
  // Astro gives a file of its own to the 404 page of the root only; hosts look for this one too.
  renameSync(join(out, "en", "404", "index.html"), join(out, "en", "404.html"));
  rmSync(join(out, "en", "404"), { recursive: true });
  if (input.part === "demonstration") {
    for (const name of ROOT_FILES) rmSync(join(out, name), { force: true });
  }
  for (const [path, { content }] of files) {
    writeFile(join(out, API_FOLDER, path), content);
  }
  if (input.withPictures) await drawPictures(out, root);
  return out;
}
