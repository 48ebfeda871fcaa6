/** Figures taken elsewhere: in a frame of another site, and as files. */
import { readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { launch } from "./browser.ts";
import { tagsOf } from "./markup.ts";
import { filesOf, readPages, REAL_SITE } from "./pages.ts";
import { serve, type Server } from "./server.ts";

const LARGEST_EMBED = 25_000;
const LARGEST_PICTURE = 40_000;
const CHART = "bup-first-visit-completed-median-03";
const MAP = "map-bup-first-visit-completed-median";

const embeds = readPages(REAL_SITE).filter(({ type }) => type === "embed");
const files = filesOf(REAL_SITE).filter((path) => !path.startsWith("demo/"));

let server: Server;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([serve(REAL_SITE), launch()]);
});
afterAll(async () => {
  await browser.close();
  server.close();
});

describe("an embedded figure", () => {
  it("is the figure alone, without a script, and in no index", () => {
    expect(embeds.length).toBeGreaterThan(400);
    const wrong = embeds.flatMap(({ path, html }) => {
      const names = tagsOf(html).map(({ name }) => name);
      const count = (wanted: string) => names.filter((name) => name === wanted).length;
      return [
        ...(count("script") === 0 ? [] : ["a script"]),
        ...(["main", "figure", "h1"].every((name) => count(name) === 1) ? [] : ["not one figure"]),
        ...(/<meta name="robots" content="noindex"/.test(html) ? [] : ["in the index"]),
      ].map((text) => `${path}: ${text}`);
    });
    expect(wrong).toEqual([]);
  });

  it("is small as a host sends it, the ones with most markup too", () => {
    const heaviest = embeds.toSorted((a, b) => b.html.length - a.html.length).slice(0, 10);
    const sizes = heaviest.map(({ html }) => brotliCompressSync(html).length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(LARGEST_EMBED);
  });

  it.each([
    [`/inbaddning/${CHART}/`, 640, "Källa: Socialstyrelsen"],
    [`/inbaddning/${MAP}/`, 360, "Källa: Socialstyrelsen"],
    [`/en/embed/${CHART}/`, 360, "Source: Socialstyrelsen"],
  ])("%s is shown whole in a page of another origin, %i px wide", async (path, width, source) => {
    const page = await browser.newPage({ viewport: { width: width + 16, height: 1200 } });
    const other = await hostOf(
      `<iframe src="${server.origin}${path}" width="${width}" height="1100">`,
    );
    await page.goto(other.origin);
    expect(new URL(other.origin).origin).not.toBe(server.origin);
    const frame = page.frameLocator("iframe");
    await frame.locator(".chart:visible").waitFor();
    expect(await frame.locator("h1").textContent()).toMatch(/BUP|child/);
    expect(await frame.locator(".chart-source").first().textContent()).toContain(source);
    const size = await page
      .frames()[1]
      ?.evaluate(() => [document.body.scrollWidth, document.body.scrollHeight]);
    expect(size?.[0]).toBeLessThanOrEqual(width);
    expect(size?.[1]).toBeLessThanOrEqual(1100);
    await page.close();
    other.close();
  });

  it("follows the reader's light or dark", async () => {
    const paper = async (colorScheme: "light" | "dark") => {
      const page = await browser.newPage({ colorScheme });
      await page.goto(`${server.origin}/inbaddning/${CHART}/`);
      const colour = await page.evaluate(
        () => getComputedStyle(document.documentElement).backgroundColor,
      );
      await page.close();
      return colour;
    };
    expect(await paper("light")).toBe("rgb(251, 250, 247)");
    expect(await paper("dark")).toBe("rgb(18, 21, 24)");
  });
});

describe("a picture", () => {
  it("is there for every embedded figure, as SVG and as a small PNG of 1,200 pixels", () => {
    const wrong = embeds.flatMap(({ path, lang }) => {
      const folder = lang === "sv" ? "bilder" : "en/pictures";
      const name = `${folder}/${path.split("/").at(-2) ?? ""}`;
      if (!files.includes(`${name}.svg`) || !files.includes(`${name}.png`)) return [name];
      const png = join(REAL_SITE, `${name}.png`);
      const width = readFileSync(png).readUInt32BE(16);
      return statSync(png).size <= LARGEST_PICTURE && width === 1200 ? [] : [png];
    });
    expect(wrong).toEqual([]);
  });

  it("looks as the drawing on its page does in light, element by element", async () => {
    for (const [address, id] of [
      ["/regioner/uppsala/", CHART],
      ["/matt/bup-forsta-besok/", MAP],
      ["/matt/bup-forsta-besok/", "heat-bup-first-visit-completed-median"],
      ["/matt/medicinsk-bedomning/", "map-primary-assessment-completed-yearly"],
      ["/matt/medicinsk-bedomning/", "ranking-primary-assessment-completed-yearly"],
    ] as const) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      await page.goto(server.origin + address);
      const shown = await looks(page, `[id="${id}"] .chart:not(.narrow)`);
      await page.goto(`${server.origin}/bilder/${id}.svg`);
      const drawn = await looks(page, "svg > g > g > g");
      expect(shown.length).toBeGreaterThan(10);
      expect(drawn, id).toEqual(shown);
      await page.close();
    }
  });
});

describe("a card", () => {
  const cards = files.filter((path) => /^(bilder\/kort|en\/pictures\/cards)\//.test(path));

  it("is there for every region in both languages, 1,200 by 630 and small", () => {
    expect(cards.filter((path) => /\/(regioner|regions)-/.test(path))).toHaveLength(42);
    const wrong = cards.filter((path) => {
      const png = readFileSync(join(REAL_SITE, path));
      const size = [png.readUInt32BE(16), png.readUInt32BE(20)].join("×");
      return size !== "1200×630" || png.length > LARGEST_PICTURE || !path.endsWith(".png");
    });
    expect(wrong).toEqual([]);
  });
});

/** Colours, pens and type of every shape within an element. */
const looks = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate((within) => {
    const shapes = document.querySelector(within)?.querySelectorAll("path, text, rect, circle");
    return [...(shapes ?? [])].map((shape) => {
      const style = getComputedStyle(shape);
      const { tagName, textContent } = shape;
      const type = tagName === "text" ? [style.fontSize, style.fontWeight, style.textAnchor] : [];
      return [
        tagName,
        textContent,
        style.fill,
        style.fillOpacity,
        style.stroke,
        style.stroke === "none" ? "" : [style.strokeWidth, style.strokeDasharray].join(" "),
        style.opacity,
        style.paintOrder,
        ...type,
      ].join("|");
    });
  }, selector);

/** A page of another origin. */
async function hostOf(body: string): Promise<Server> {
  const server = createServer((_, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    response.end(`<!doctype html><title>Another site</title><body style="margin:0">${body}`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}
