/** The site of each small folder: nothing leads astray, nothing is made up, and what is missing is said. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { brokenLinks } from "./link-check.ts";
import { textOf } from "./markup.ts";
import { readPages } from "./pages.ts";
import { SMALL_NAMES, type SmallFolder, smallSite } from "./small-sites.ts";

const SITES = new Map(SMALL_NAMES.map((name) => [name, readPages(smallSite(name))]));

/** The text of a page of a site. */
function textAt(name: SmallFolder, path: string): string {
  const page = SITES.get(name)?.find((one) => one.path === path);
  if (page === undefined) throw new RangeError(`no page ${path} of ${name}`);
  return textOf(page.html);
}

describe.each(SMALL_NAMES)("the site of the folder %s", (name) => {
  const pages = SITES.get(name) ?? [];

  it("has every page that needs no figures, in both languages, and all of a known type", () => {
    const types = (lang: string) =>
      pages.filter((page) => page.lang === lang).map(({ type }) => type);
    const always = ["start", "region", "measure", "compare", "agreement", "data", "method"];
    expect(types("sv")).toEqual(expect.arrayContaining(always));
    expect(types("en").sort()).toEqual(types("sv").sort());
    expect(types("sv")).not.toContain(null);
  });

  it("says of each page which language it is in", () => {
    const wrong = pages.filter(({ html, lang }) => !html.includes(`<html lang="${lang}"`));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it("links only to pages, anchors and files that exist", () => {
    expect(brokenLinks(smallSite(name), pages)).toEqual([]);
  });

  it("shows no trace of a value that is missing in the program, and no heading without words", () => {
    const wrong = pages.flatMap(({ path, html }) => {
      const found = /\b(NaN|undefined|null|Infinity)\b/.exec(textOf(html));
      const blank = /<(h[1-6]|caption|summary|figcaption)[^>]*>\s*<\/\1>/.exec(html);
      return [found, blank].flatMap((match) => (match === null ? [] : [`${path}: ${match[0]}`]));
    });
    expect(wrong).toEqual([]);
  });

  it("holds no figure that is made up", () => {
    const root = smallSite(name);
    const files = readdirSync(root, { recursive: true, encoding: "utf8" });
    const documents = files.filter((file) => /^api\/.*\.json$/.test(file));
    const marked = documents.filter((file) =>
      /"synthetic":\s*true/.test(readFileSync(join(root, file), "utf8")),
    );
    expect(documents.length).toBeGreaterThan(10);
    expect(marked).toEqual([]);
    expect(pages.filter(({ html }) => html.includes('class="banner"'))).toEqual([]);
  });
});

describe("what is missing", () => {
  const START = { sv: "/", en: "/en/" } as const;

  it("leaves the newest figures that there are on the start page", () => {
    expect(textAt("first-day", START.sv)).toContain("I juni 2026 hade hälften av de barn");
    expect(textAt("yearly", START.en)).toContain("2025");
    expect(textAt("nation", START.sv)).toContain("I januari 2017 fick 87 procent");
  });

  it("is said where there is no figure at all, in place of tables and links to them", () => {
    expect(textAt("suppressed", START.sv)).toContain(
      "Det finns inga uppgifter om väntan i Sverige",
    );
    expect(textAt("suppressed", "/jamfor/")).toContain("inga regioner med uppgifter att jämföra");
    const region = textAt("suppressed", "/regioner/uppsala/");
    expect(region).toContain("Det finns inga uppgifter om väntan i Region Uppsala");
    expect(region).not.toContain("Jämför med andra regioner");
    expect(textAt("medians", "/regioner/uppsala/")).toContain("Jämför med andra regioner");
  });

  it("is named in a line, not in rows of a table, where one region alone has figures", () => {
    const text = textAt("one-region", START.sv);
    expect(text).toContain("Uppgifter saknas här för Blekinge, Dalarna");
    expect(text).not.toContain("Riket Uppgift saknas här");
    expect(textAt("one-region", "/jamfor/")).not.toContain("de tre största");
  });

  it("is not called ordinary variation: one value alone is no series", () => {
    expect(textAt("first-day", "/regioner/uppsala/")).not.toMatch(/[Vv]ariation/);
  });
});
