/** No page breaks a rule of WCAG 2.2 A and AA that axe can see: light and dark, phone and desktop. */
import axe, { type AxeResults, type RunOptions } from "axe-core";
import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { launch, layOutAll } from "./browser.ts";
import { readPages, samples, SITE } from "./pages.ts";
import { serve, type Server } from "./server.ts";

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const ALL: RunOptions = { runOnly: { type: "tag", values: WCAG } };
/** The rules whose outcome hangs on the colours; all others see the same page in light and dark. */
const COLOURS: RunOptions = {
  runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] },
};

/** Every rule on phone and desktop, every colour in both schemes, tables open and closed. */
const RUNS = [
  { width: 1280, colorScheme: "light", open: false, options: ALL },
  { width: 1280, colorScheme: "dark", open: false, options: COLOURS },
  { width: 360, colorScheme: "light", open: false, options: COLOURS },
  { width: 360, colorScheme: "dark", open: true, options: ALL },
] as const;

const pages = readPages(SITE);

describe("axe", () => {
  let server: Server;
  let browser: Browser;
  let context: BrowserContext;
  beforeAll(async () => {
    [server, browser] = await Promise.all([serve(SITE), launch()]);
    // The site's own policy would keep axe out as well.
    context = await browser.newContext({ bypassCSP: true, reducedMotion: "reduce" });
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  it.each([...samples(pages, "sv"), ...samples(pages, "en")])(
    "$path breaks no rule",
    async ({ path, lang }) => {
      const page = await context.newPage();
      await page.goto(server.origin + path);
      await layOutAll(page);
      await page.addScriptTag({ content: axe.source });
      const broken: string[] = [];
      // The twin has the same shapes and colours: one run sees what its words and names may break.
      for (const { width, colorScheme, open, options } of lang === "sv" ? RUNS : RUNS.slice(0, 1)) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        if (open) await page.evaluate(openFirstOfEach);
        const results = await page.evaluate(
          (given) => (window as unknown as { axe: typeof axe }).axe.run(document, given),
          { ...options, resultTypes: ["violations" as const] },
        );
        broken.push(...linesOf(results).map((line) => `${width} ${colorScheme}: ${line}`));
      }
      await page.close();
      expect(broken).toEqual([]);
    },
  );
});

/** Opens details: three are enough to see how an open one looks, all of them take minutes. */
function openFirstOfEach(): void {
  for (const details of [...document.querySelectorAll("details")].slice(0, 3)) details.open = true;
}

function linesOf({ violations }: AxeResults): string[] {
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.slice(0, 3).map(({ target }) => target.join(" "));
    return `${id} (${help}), ${nodes.length} times: ${places.join("; ")}`;
  });
}
