/** How pages lie on screens and paper: no sideways scrolling, legible charts, four printed pages. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { launch, layOutAll } from "./browser.ts";
import { readPages, sampleOf, samples, SITE } from "./pages.ts";
import { serve, type Server } from "./server.ts";

const pages = readPages(SITE);
const all = [...samples(pages, "sv"), ...samples(pages, "en")];

/** The least size of chart text on screen, in px; half a tenth is lost to rounding of scales. */
const LEAST_TEXT = 10.95;

let server: Server;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([serve(SITE), launch()]);
});
afterAll(async () => {
  await browser.close();
  server.close();
});

/** Runs with the page open in a context of its own. */
async function withPage<T>(
  path: string,
  options: Parameters<Browser["newContext"]>[0],
  run: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    await page.goto(server.origin + path);
    return await run(page);
  } finally {
    await context.close();
  }
}

describe("screens", () => {
  it.each(all)("$path fits, is legible and keeps still", async ({ path, lang }) => {
    const options = { viewport: { width: 320, height: 256 }, reducedMotion: "reduce" } as const;
    await withPage(path, options, async (page) => {
      await layOutAll(page);
      // A screen of 1280 px at 400 % zoom is one of 320 CSS px with four device pixels each.
      for (const width of [1280, 768, 360, 320]) {
        await page.setViewportSize({ width, height: 900 });
        const { over, small } = await page.evaluate(measure, LEAST_TEXT);
        expect.soft(over, `wider than ${width} px`).toEqual([]);
        expect.soft(small, `small text at ${width} px`).toEqual([]);
      }
      expect.soft(await page.evaluate(moving), "moves though asked not to").toEqual([]);
      // The twin has the same tables in the same places.
      if (lang === "en") return;
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
      const { over } = await page.evaluate(measure, 0);
      expect.soft(over, "wider than 320 px when all is open").toEqual([]);
    });
  });
});

describe("a region's page", () => {
  it.each([1280, 360])("leads from its last row to that measure at %i px", async (width) => {
    const path = sampleOf(pages, "region", "sv")?.path ?? "";
    await withPage(path, { viewport: { width, height: 800 } }, async (page) => {
      const link = page.locator(".strip tbody th a").last();
      const target = page.locator((await link.getAttribute("href")) ?? "#none");
      await link.click();
      // What lies between is laid out only now, and must not move the heading.
      await page.waitForTimeout(500);
      const top = (await target.boundingBox())?.y ?? -1;
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(400);
    });
  });
});

describe("paper", () => {
  it.each(["sv", "en"] as const)(
    "a region's page in %s prints on four pages of A4",
    async (lang) => {
      const path = sampleOf(pages, "region", lang)?.path ?? "";
      const pdf = await withPage(path, {}, (page) => page.pdf({ preferCSSPageSize: true }));
      const sheets = pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
      expect(sheets.length).toBeGreaterThan(0);
      expect(sheets.length).toBeLessThanOrEqual(4);
    },
  );
});

/** In the browser: elements that change over time, or scroll smoothly. */
function moving(): string[] {
  return [...document.querySelectorAll("*")]
    .filter((element) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
      const takesTime = transitionDuration.split(",").some((time) => parseFloat(time) > 0);
      return takesTime || animationName !== "none" || scrollBehavior === "smooth";
    })
    .map(({ tagName, className }) => `${tagName} ${String(className)}`);
}

/** In the browser: what sticks out of the screen, and chart text smaller than `least` px. */
function measure(least: number): { over: string[]; small: string[] } {
  const root = document.documentElement;
  const isOver = root.scrollWidth > root.clientWidth;
  const sticksOut = (element: Element) =>
    element.getBoundingClientRect().right > root.clientWidth + 0.5 &&
    element.closest(".table-scroll") === null &&
    element.closest("svg") === (element.tagName === "svg" ? element : null);
  const nameOf = (element: Element) =>
    `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""}#${element.id}`;
  const out = isOver ? [...document.querySelectorAll("body *")].filter(sticksOut).map(nameOf) : [];
  const small = new Set<string>();
  for (const svg of document.querySelectorAll<SVGSVGElement>("svg")) {
    const box = svg.getBoundingClientRect();
    if (box.width === 0 || svg.viewBox.baseVal.width === 0) continue;
    const scale = Math.min(
      box.width / svg.viewBox.baseVal.width,
      box.height / svg.viewBox.baseVal.height,
    );
    for (const text of svg.querySelectorAll("text")) {
      const words = text.getBoundingClientRect();
      if (words.left < box.left - 1 || words.right > box.right + 1) {
        out.push(`"${text.textContent ?? ""}" is cut off in ${svg.getAttribute("class") ?? ""}`);
      }
      const size = parseFloat(getComputedStyle(text).fontSize) * scale;
      if (size < least) small.add(`${svg.id} ${size.toFixed(1)} px "${text.textContent ?? ""}"`);
    }
  }
  return {
    over: isOver && out.length === 0 ? ["something"] : out.slice(0, 9),
    small: [...small].slice(0, 5),
  };
}
