/** The site as readers meet it: real figures at the root, made-up ones only below `demo/`. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import Papa from "papaparse";
import { describe, expect, it } from "vitest";

import { brokenLinks } from "./link-check.ts";
import { textOf } from "./markup.ts";
import { readPages, REAL_SITE } from "./pages.ts";

const pages = readPages(REAL_SITE);
const files = readdirSync(REAL_SITE, { recursive: true, encoding: "utf8" });

/** A published file that says of a figure that it is made up. */
const saysMadeUp = (file: string): boolean => {
  const text = readFileSync(join(REAL_SITE, file), "utf8");
  if (file.endsWith(".json")) return /"synthetic":\s*true/.test(text);
  const { data } = Papa.parse<Record<string, string>>(text, { header: true });
  return data.some(({ synthetic }) => synthetic === "true");
};

describe("the real site", () => {
  it("has pages of a known type", () => {
    expect(pages.length).toBeGreaterThan(100);
    expect(pages.filter(({ type }) => type === null).map(({ path }) => path)).toEqual([]);
  });

  it("publishes no made-up figure outside the demonstration", () => {
    const published = files.filter((file) => /^api\/.*\.(json|csv)$/.test(file));
    const wrong = published.filter(saysMadeUp);
    expect(published.length).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
    // The check can fail: the demonstration says it of every figure.
    expect(saysMadeUp("demo/api/v1/index.json")).toBe(true);
    expect(saysMadeUp("demo/api/v1/csv/all.csv")).toBe(true);
  });

  it("links only to pages, anchors and files that exist", () => {
    expect(brokenLinks(REAL_SITE, pages)).toEqual([]);
  });

  it("shows no trace of a value that is missing in the program", () => {
    const wrong = pages.flatMap(({ path, html }) => {
      const found = /\b(NaN|undefined|null|Infinity)\b/.exec(textOf(html));
      return found === null ? [] : [`${path}: ${found[0]}`];
    });
    expect(wrong).toEqual([]);
  });
});
