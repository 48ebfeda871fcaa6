/** The site is read without a mouse and without scripts. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { launch } from "./browser.ts";
import { readPages, samples, SITE } from "./pages.ts";
import { serve, type Server } from "./server.ts";

const pages = readPages(SITE);

let server: Server;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([serve(SITE), launch()]);
});
afterAll(async () => {
  await browser.close();
  server.close();
});

describe("the keyboard", () => {
  it.each([
    { start: "/", region: "/regioner/uppsala/", width: 1280 },
    { start: "/en/", region: "/en/regions/uppsala/", width: 360 },
  ])("leads from $start to $region and opens a table there", async ({ start, region, width }) => {
    // Smooth scrolling would still be on its way when the focus is looked at.
    const viewport = { width, height: 800 };
    const page = await browser.newPage({ viewport, reducedMotion: "reduce" });
    await page.goto(server.origin + start);

    await page.keyboard.press("Tab");
    expect(await focused(page)).toMatchObject({ href: "#content", isSeen: true });

    await tabTo(page, (at) => at.isFinder || at.href === region);
    if ((await focused(page)).href !== region) {
      await page.keyboard.press("Enter");
      await tabTo(page, (at) => at.href === region);
    }
    await page.keyboard.press("Enter");
    await page.waitForURL(server.origin + region);

    await tabTo(page, (at) => at.isTableSwitch);
    await page.keyboard.press("Enter");
    const table = page.locator("details:has(> summary:focus) table").first();
    expect(await table.isVisible()).toBe(true);
    await page.close();
  });
});

describe("without scripts", () => {
  it.each(samples(pages, "sv"))("$path shows all its words and tables", async ({ path }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(server.origin + path);
    // What is folded away opens without a script.
    const summaries = page.locator("main summary");
    if ((await summaries.count()) > 0) {
      const details = page.locator("main details").first();
      const wasOpen = await details.evaluate(({ open }: HTMLDetailsElement) => open);
      await summaries.first().click();
      expect(await details.evaluate(({ open }: HTMLDetailsElement) => open)).toBe(!wasOpen);
    }
    const { words, hidden } = await page.evaluate(readWithoutScripts);
    await context.close();
    expect(words).toBeGreaterThan(30);
    expect(hidden).toEqual([]);
  });
});

interface Focus {
  readonly name: string;
  readonly href: string | null;
  readonly isFinder: boolean;
  readonly isTableSwitch: boolean;
  /** It lies on the screen and has an outline. */
  readonly isSeen: boolean;
}

/** What has the focus. */
function focused(page: Page): Promise<Focus> {
  return page.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    const at = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    const { top, bottom, left, right } = at.getBoundingClientRect();
    const isOnScreen = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
    return {
      name: `${at.tagName} ${at.textContent?.trim().slice(0, 40) ?? ""}`,
      href: at.getAttribute("href"),
      isFinder: at.matches(".finder summary"),
      isTableSwitch: at.matches("figure summary"),
      isSeen: isOnScreen && outlineStyle !== "none" && parseFloat(outlineWidth) >= 2,
    };
  });
}

/** Presses Tab until the focus is where it should be; it must be seen all the way. */
async function tabTo(page: Page, isThere: (focus: Focus) => boolean): Promise<void> {
  for (let i = 0; i < 150; i += 1) {
    await page.keyboard.press("Tab");
    const at = await focused(page);
    expect(at.isSeen, `focus is seen on ${at.name}`).toBe(true);
    if (isThere(at)) return;
  }
  throw new Error("150 times Tab, and not there");
}

/** In the browser: words of the text, and tables that stay hidden though everything is open. */
function readWithoutScripts(): { words: number; hidden: string[] } {
  for (const details of document.querySelectorAll("details")) details.open = true;
  const hidden = [...document.querySelectorAll("main table, main p, main h2, main h3")]
    // What only a script can do is hidden as a whole until there is one.
    .filter((element) => element.closest("[hidden]") === null)
    .filter((element) => element.getClientRects().length === 0)
    .filter((element) => (element.textContent?.trim() ?? "") !== "")
    .map((element) => `${element.tagName} ${element.textContent?.slice(0, 60) ?? ""}`);
  return { words: document.querySelector("main")?.innerText.split(/\s+/).length ?? 0, hidden };
}
