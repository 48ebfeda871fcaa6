/** What a page may weigh, as a host sends it (brotli), and how often it may ask. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";

import { describe, expect, it } from "vitest";

import { tagsOf } from "./markup.ts";
import { PAGE_TYPES, type PageType, readPages, SITE, type SitePage } from "./pages.ts";

const KB = 1000;

/** Markup with all charts and tables. */
const HTML: Partial<Record<PageType, number>> = { start: 45 * KB };
const HTML_ELSE = 80 * KB;
const CSS = 10 * KB;
/** Scripts of the page where regions are chosen, and small enhancements elsewhere. */
const SCRIPT: Partial<Record<PageType, number>> = { compare: 25 * KB };
const SCRIPT_ELSE = 6 * KB;
const REQUESTS = 6;

/** What stands for a type: in each language the page with most markup. */
const pages = readPages(SITE);
const heaviest = PAGE_TYPES.flatMap((type) => {
  const own = pages.filter((page) => page.type === type);
  return (["sv", "en"] as const).flatMap(
    (lang) =>
      own.filter((page) => page.lang === lang).sort((a, b) => b.html.length - a.html.length)[0] ??
      [],
  );
}).map(weigh);

describe("budgets", () => {
  it("are printed as a table", () => {
    const rows = heaviest.map(({ page, html, css, script, requests }) =>
      [page.type, page.path, kB(html), kB(css), kB(script), requests].join("\t"),
    );
    console.log(["type\tpage\tHTML kB\tCSS kB\tscript kB\trequests", ...rows].join("\n"));
    expect(heaviest.length).toBeGreaterThan(0);
  });

  it.each(heaviest)("$page.path keeps to them", ({ page, html, css, script, requests }) => {
    const type = page.type ?? "about";
    expect.soft(html, "HTML").toBeLessThanOrEqual(HTML[type] ?? HTML_ELSE);
    expect.soft(css, "CSS").toBeLessThanOrEqual(CSS);
    expect.soft(script, "scripts").toBeLessThanOrEqual(SCRIPT[type] ?? SCRIPT_ELSE);
    expect.soft(requests, "requests").toBeLessThanOrEqual(REQUESTS);
  });
});

const kB = (bytes: number): string => (bytes / KB).toFixed(1);

/** Sizes of a page and of all that it asks for when it is opened. */
function weigh(page: SitePage) {
  const assets = new Set<string>();
  for (const { name, attributes } of tagsOf(page.html)) {
    const rel = attributes.get("rel") ?? "";
    const isAsset =
      name === "link" && /\b(stylesheet|icon|manifest|preload|modulepreload)\b/.test(rel);
    const address = isAsset ? attributes.get("href") : attributes.get("src");
    if (address !== undefined) assets.add(address);
  }
  const scripts = withImports([...assets].filter((path) => /\.m?js$/.test(path)));
  const styles = [...assets].filter((path) => path.endsWith(".css"));
  return {
    page,
    html: brotliCompressSync(page.html).length,
    css: sizeOf(styles),
    script: sizeOf(scripts),
    requests: 1 + new Set([...assets, ...scripts]).size,
  };
}

/** Scripts with all that they import, at once or later. */
function withImports(paths: readonly string[]): string[] {
  const all = new Set(paths);
  for (const path of all) {
    for (const [, name = ""] of read(path)
      .toString()
      .matchAll(/["'](\.{1,2}\/[\w./-]+\.m?js)["']/g)) {
      all.add(new URL(name, `https://site.example${path}`).pathname);
    }
  }
  return [...all];
}

function sizeOf(paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + brotliCompressSync(read(path)).length, 0);
}

function read(path: string): Buffer {
  return readFileSync(join(SITE, path));
}
