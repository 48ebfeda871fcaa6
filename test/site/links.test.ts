/** Nothing on the site leads astray: links, anchors, assets, twins, and no request to others. */
import { existsSync } from "node:fs";
import { join } from "node:path";

import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { launch } from "./browser.ts";
import { brokenLinks } from "./link-check.ts";
import { PAGE_TYPES, readPages, REAL_TYPES, sampleOf, samples, SITE } from "./pages.ts";
import { serve, type Server } from "./server.ts";
import { brokenTwins, relationsOf } from "./twins.ts";

const pages = readPages(SITE);

describe("pages", () => {
  it("are all of a known type", () => {
    expect(pages.filter(({ type }) => type === null).map(({ path }) => path)).toEqual([]);
  });

  it.each(PAGE_TYPES.filter((type) => !REAL_TYPES.has(type)))(
    "there is a page of type %s in both languages",
    (type) => {
      expect(sampleOf(pages, type, "sv")?.path).toBeDefined();
      expect(sampleOf(pages, type, "en")?.path).toBeDefined();
    },
  );

  it("link only to pages, anchors and files that exist", () => {
    expect(brokenLinks(SITE, pages)).toEqual([]);
  });

  it("have a twin that points back", () => {
    expect(brokenTwins(pages)).toEqual([]);
  });

  it("name no address of their own, which only a build with an address knows", () => {
    const wrong = pages.filter(
      ({ html }) => relationsOf(html) !== null || /<meta (property="og:|name="twitter:)/.test(html),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
    expect(existsSync(join(SITE, "sitemap.xml"))).toBe(false);
  });

  it("have a title and a description of their own", () => {
    const seen = new Map<string, string>();
    const wrong = pages.flatMap(({ path, lang, html }) => {
      const title = /<title>([^<]+)<\/title>/.exec(html)?.[1]?.trim() ?? "";
      const description = /<meta name="description" content="([^"]+)"/.exec(html)?.[1] ?? "";
      const twice = [title, description].flatMap((text) => seen.get(`${lang} ${text}`) ?? []);
      for (const text of [title, description]) seen.set(`${lang} ${text}`, path);
      return [
        ...(title === "" ? [`${path}: no title`] : []),
        ...(description.length < 40 ? [`${path}: no description to speak of`] : []),
        ...twice.map((other) => `${path}: same title or description as ${other}`),
      ];
    });
    expect(wrong).toEqual([]);
  });
});

describe("loading a page", () => {
  let server: Server;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([serve(SITE), launch()]);
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  it("asks no other server, finds all it asks for and breaks no policy", async () => {
    const context = await browser.newContext();
    const wrong: string[] = [];
    for (const { path, type } of [...samples(pages, "sv"), ...samples(pages, "en")]) {
      const page = await context.newPage();
      page.on("request", (request) => {
        if (!request.url().startsWith(server.origin)) wrong.push(`${path} asks ${request.url()}`);
      });
      page.on("response", (response) => {
        const isOk =
          response.status() < 400 || (type === "notFound" && response.url().endsWith(path));
        if (!isOk) wrong.push(`${path}: ${response.status()} for ${response.url()}`);
      });
      page.on("console", (message) => {
        if (message.type() !== "log") wrong.push(`${path} says ${message.text()}`);
      });
      page.on("pageerror", (error) => wrong.push(`${path} throws ${error.message}`));
      await page.goto(server.origin + path, {
        waitUntil: type === "compare" ? "networkidle" : "load",
      });
      await page.close();
    }
    const cookies = await context.cookies();
    await context.close();
    expect(wrong).toEqual([]);
    expect(cookies).toEqual([]);
  });
});
