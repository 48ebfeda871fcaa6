/**
 * `npm run lighthouse`: builds the site and holds five types of page to 100 in all four categories
 * of Lighthouse, as a phone meets them; once with an address, once without. `SITE_DIR` names a site
 * that is built already.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { launch } from "../test/site/browser.ts";
import { serve } from "../test/site/server.ts";

const PAGES = [
  "/",
  "/regioner/uppsala/",
  "/matt/bup-forsta-besok/",
  "/jamfor/",
  "/overenskommelser/2021/",
];
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;

/** A busy machine slows a page down and nothing speeds it up: the best of so many runs counts. */
const RUNS = 3;

/** What this script uses of Lighthouse, which is fetched only where it is installed. */
type Lighthouse = (
  url: string,
  flags: { port: number; onlyCategories: readonly string[]; logLevel: string },
) => Promise<{ lhr: Report } | undefined>;

interface Report {
  readonly categories: Readonly<
    Record<
      string,
      {
        readonly score: number | null;
        readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
      }
    >
  >;
  readonly audits: Readonly<
    Record<string, { readonly title: string; readonly score: number | null }>
  >;
}

async function main(): Promise<number> {
  const lighthouse = await load();
  if (lighthouse === null) {
    console.error("Lighthouse is not installed. Run `npm install --no-save lighthouse@13.5.0`.");
    return 1;
  }
  const scratch = mkdtempSync(join(tmpdir(), "vantelaget-"));
  const port = await freePort();
  const browser = await launch([`--remote-debugging-port=${port}`]);
  try {
    let isGood = true;
    for (const site of sitesIn(scratch)) {
      isGood = (await measureSite(lighthouse, site, port)) && isGood;
    }
    return isGood ? 0 : 1;
  } finally {
    await browser.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** The built site that is named, or one with full addresses, as it is published, and one without. */
function sitesIn(scratch: string): string[] {
  const built = process.env.SITE_DIR;
  if (built !== undefined) return [built];
  return [["--site", "https://vantelaget.example"], []].map((args, i) => {
    const out = join(scratch, String(i));
    execFileSync(process.execPath, ["scripts/build.ts", "--out", out, ...args], {
      cwd: join(import.meta.dirname, ".."),
      stdio: "inherit",
    });
    return out;
  });
}

/** Prints the scores of a site's pages; whether all are perfect. */
async function measureSite(lighthouse: Lighthouse, site: string, port: number): Promise<boolean> {
  const server = await serve(site, "/", true);
  let isGood = true;
  console.log(["page", ...CATEGORIES].join("\t"));
  for (const path of PAGES) {
    const report = await bestOf(() => measure(lighthouse, server.origin + path, port));
    console.log([path, ...scoresOf(report)].join("\t"));
    for (const line of lossesOf(report)) console.log(`\t${line}`);
    isGood &&= isPerfect(report);
  }
  server.close();
  return isGood;
}

async function load(): Promise<Lighthouse | null> {
  // A name that the type checker does not look up: the package may be missing.
  const [name] = ["lighthouse"];
  try {
    const loaded = (await import(String(name))) as { default: Lighthouse };
    return loaded.default;
  } catch {
    return null;
  }
}

async function measure(lighthouse: Lighthouse, url: string, port: number): Promise<Report> {
  const result = await lighthouse(url, { port, onlyCategories: CATEGORIES, logLevel: "error" });
  if (result === undefined) throw new Error(`no result for ${url}`);
  return result.lhr;
}

async function bestOf(run: () => Promise<Report>): Promise<Report> {
  const sum = (report: Report) => scoresOf(report).reduce((a, b) => a + b, 0);
  let best = await run();
  for (let i = 1; i < RUNS && !isPerfect(best); i += 1) {
    const next = await run();
    if (sum(next) > sum(best)) best = next;
  }
  return best;
}

const scoresOf = ({ categories }: Report): number[] =>
  CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100));

const isPerfect = (report: Report): boolean => scoresOf(report).every((score) => score === 100);

/** The audits that cost points, by name. */
function lossesOf({ categories, audits }: Report): string[] {
  return CATEGORIES.flatMap((name) => {
    const { score = null, auditRefs = [] } = categories[name] ?? {};
    if (score === 1) return [];
    const lost = auditRefs.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1);
    return lost.map(({ id }) => `${name}: ${audits[id]?.title ?? id}`);
  });
}

/** A port that nothing listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === "object" && address !== null ? address.port : 9222);
      });
    });
  });
}

process.exitCode = await main();
