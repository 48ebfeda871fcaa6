/** The pages of long texts: what they say agrees with the data and with each other. */
import { describe, expect, it } from "vitest";

import { publishedFiles } from "../../src/api/files.ts";
import { LIGHT } from "../../src/charts/palette.ts";
import { FIELDS } from "../../src/data/fields.ts";
import { type Block, parseInline, type Section } from "../../src/text/documents/document.ts";
import type { Lang } from "../../src/text/format.ts";
import { aboutView } from "../../src/views/about.ts";
import { accessibilityView } from "../../src/views/accessibility.ts";
import { changesView } from "../../src/views/changes.ts";
import { dataView } from "../../src/views/data-page.ts";
import { contrast, designView } from "../../src/views/design.ts";
import { methodView } from "../../src/views/method.ts";
import { notFoundView } from "../../src/views/not-found.ts";
import { qualityView } from "../../src/views/quality.ts";
import { robots, sitemap } from "../../src/views/sitemap.ts";
import { model } from "./model.ts";

const PLACE = { now: "2026-11-22T00:00:00.000Z", root: "https://example.se/" };
const FILES = publishedFiles(model, PLACE.now, PLACE.root);
const LANGS: Lang[] = ["sv", "en"];

const pages = (lang: Lang): Record<string, readonly Section[]> => ({
  method: methodView(model, lang).sections,
  about: aboutView(model, lang).sections,
  accessibility: accessibilityView(model, lang).sections,
  design: designView(lang).sections,
  data: dataView(model, FILES, PLACE, lang).sections,
  quality: qualityView(model, lang).sections,
  changes: changesView(model, lang).sections,
});

const flat = (sections: readonly Section[]): Section[] =>
  sections.flatMap((section) => [section, ...flat(section.sections ?? [])]);

function textsOf(block: Block): string[] {
  if (typeof block === "string") return [block];
  if ("list" in block) return [...block.list];
  if ("terms" in block) return block.terms.flat();
  if ("details" in block) return [block.details, ...block.blocks.flatMap(textsOf)];
  if ("table" in block) return block.table.rows.flatMap(({ head, cells }) => [head, ...cells]);
  return [block.code];
}

describe.each(LANGS)("long texts in %s", (lang) => {
  const all = Object.entries(pages(lang));

  it.each(all)("%s: anchors are there once, links lead somewhere, no hole is left", (_, own) => {
    const sections = flat(own);
    const ids = sections.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { heading, blocks } of sections) {
      expect(heading).not.toBe("");
      expect(blocks.length).toBeGreaterThan(0);
      for (const text of blocks.flatMap(textsOf)) {
        expect(text).not.toMatch(/undefined|NaN|\{\w+\}|\[object/);
        expect(() => parseInline(text)).not.toThrow();
      }
    }
  });

  it("tables have a cell for every column and a caption", () => {
    const blocks = all.flatMap(([, own]) => flat(own).flatMap((section) => section.blocks));
    const tables = blocks.flatMap((block) =>
      typeof block === "object" && "details" in block ? block.blocks : [block],
    );
    for (const block of tables) {
      if (typeof block === "string" || !("table" in block)) continue;
      expect(block.table.caption).not.toBe("");
      for (const { cells } of block.table.rows)
        expect(cells.length).toBe(block.table.columns.length - 1);
    }
  });

  it("the data page lists every series with its sizes and every column of the files", () => {
    const view = dataView(model, FILES, PLACE, lang);
    expect(view.downloads.length).toBe(model.data.series.length);
    for (const { files } of view.downloads)
      for (const { size } of files) expect(size).not.toMatch(/^0/);
    const fields = view.sections.find(({ id }) => id === "fields")?.blocks.flatMap(textsOf) ?? [];
    for (const field of FIELDS) expect(fields).toContain(field);
  });

  it("the changes page tells every revision and verdict of the newest drop", () => {
    const { sections } = changesView(model, lang);
    const rows = (id: string) =>
      (sections.find((section) => section.id === id)?.blocks ?? []).flatMap((block) =>
        typeof block === "object" && "details" in block ? block.blocks : [block],
      );
    const revised = rows("revised").flatMap((block) =>
      typeof block === "object" && "table" in block ? block.table.rows : [],
    );
    expect(revised.length).toBe(model.changes?.revisions.length);
    for (const { cells } of revised) expect(cells[2]).not.toBe(cells[3]);
    const verdicts = rows("verdicts").flatMap((block) =>
      typeof block === "object" && "list" in block ? block.list : [],
    );
    expect(verdicts.length).toBe(model.changes?.verdicts.length);
  });

  it("the page for wrong addresses leads to every region and measure", () => {
    const view = notFoundView(model, lang);
    expect(view.regions.length).toBe(21);
    expect(view.measures.length).toBe(model.data.measures.length);
    for (const { label } of view.pages) expect(label).toBeTruthy();
  });
});

describe("texts in two languages", () => {
  it("have the same sections and as many blocks", () => {
    const shape = (lang: Lang) =>
      Object.entries(pages(lang)).map(([name, own]) => [
        name,
        flat(own).map(({ id, blocks }) => [id, blocks.length]),
      ]);
    expect(shape("sv")).toEqual(shape("en"));
  });
});

describe("contrast", () => {
  it("is that of WCAG", () => {
    expect(contrast("#000000", "#FFFFFF")).toBeCloseTo(21, 10);
    expect(contrast("#777777", "#FFFFFF")).toBeCloseTo(4.48, 2);
    expect(contrast(LIGHT.roles.focus, LIGHT.roles.paper)).toBeGreaterThan(7);
  });

  it("is enough for every role that carries text or a shape alone", () => {
    for (const { swatches } of designView("en").schemes) {
      for (const { name, onPaper, onSurface } of swatches) {
        const least = { ink: 4.5, muted: 4.5, focus: 4.5, met: 4.5, "not-met": 4.5, nation: 3 };
        if (!(name in least)) continue;
        expect(Number(onPaper)).toBeGreaterThanOrEqual(least[name as keyof typeof least]);
        expect(Number(onSurface)).toBeGreaterThanOrEqual(least[name as keyof typeof least]);
      }
    }
  });
});

describe("sitemap and robots", () => {
  it("names every page with its twin, and no 404", () => {
    const xml = sitemap(model, PLACE.now, (path) => `https://example.se${path}`);
    expect(xml).toContain("<loc>https://example.se/en/data-quality/</loc>");
    expect(xml).not.toContain("404");
    expect(xml.split("<url>").length - 1).toBe(xml.split('hreflang="x-default"').length - 1);
  });

  it("names the sitemap only where its address is known", () => {
    expect(robots(null)).not.toContain("Sitemap");
    expect(robots("https://example.se/sitemap.xml")).toContain("Sitemap: https://example.se/");
  });
});

describe("parseInline", () => {
  it("finds links and code", () => {
    expect(parseInline("Se `x` i [metoden](page:method).")).toEqual([
      { kind: "text", text: "Se " },
      { kind: "code", text: "x" },
      { kind: "text", text: " i " },
      { kind: "page", text: "metoden", page: "method" },
      { kind: "text", text: "." },
    ]);
    expect(() => parseInline("[x](page:nowhere)")).toThrow("no such page");
  });
});

describe("whom to reach", () => {
  const withContact = (contact: string | null, operator: string | null) => ({
    ...model,
    data: { ...model.data, site: { ...model.data.site, contact, operator } },
  });
  const textOf = (sections: readonly Section[]) =>
    flat(sections)
      .flatMap(({ blocks }) => blocks.flatMap(textsOf))
      .join("\n");

  it.each(LANGS)("is said where it is known, and nothing where it is not (%s)", (lang) => {
    const known = withContact("fel@example.se", "Föreningen Exempel");
    const unknown = withContact(null, null);
    expect(textOf(aboutView(known, lang).sections)).toContain("(mailto:fel@example.se)");
    expect(textOf(aboutView(known, lang).sections)).toContain("Föreningen Exempel");
    expect(textOf(accessibilityView(known, lang).sections)).toContain("(mailto:fel@example.se)");
    for (const { sections } of [aboutView(unknown, lang), accessibilityView(unknown, lang)]) {
      expect(textOf(sections)).not.toMatch(/mailto:|förhandsbygge|preview|null/);
      expect(sections.map(({ id }) => id)).not.toContain("report");
    }
  });
});
