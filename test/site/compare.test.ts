/** The comparison page: every pair by plain links, and with a script any choice, kept in the address. */
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { formatPercent, formatPercentAgainst, formatPeriod } from "../../src/text/format.ts";
import { type Index, type Observation, readApi } from "./api.ts";
import { launch } from "./browser.ts";
import { readPages, SITE } from "./pages.ts";
import { serve, type Server } from "./server.ts";

const index = readApi<Index>("index.json");
const codeOf = new Map(index.regions.map(({ slug, code }) => [slug, code]));
const paths = new Set(readPages(SITE).map(({ path }) => path));

let server: Server;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([serve(SITE), launch()]);
});
afterAll(async () => {
  await browser.close();
  server.close();
});

/** Opens a page; `errors` collects what the browser complains of, such as the policy on scripts. */
async function open(path: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.goto(server.origin + path);
  return { page, errors, close: () => context.close() };
}

describe("without a script", () => {
  it("every pair is a link to a page that is there", async () => {
    for (const [path, folder] of [
      ["/jamfor/", "/jamfor/"],
      ["/en/compare/", "/en/compare/"],
    ] as const) {
      const { page, close } = await open(path, { javaScriptEnabled: false });
      const links = await page
        .locator(".pair-list a")
        .evaluateAll((list) =>
          list.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
        );
      await close();
      expect(links).toHaveLength(21 * 20);
      expect(new Set(links).size).toBe(210);
      expect(links.filter((link) => !paths.has(link) || !link.startsWith(folder))).toEqual([]);
    }
  });

  it("a pair is two steps away, and no form is shown that can do nothing", async () => {
    const { page, close } = await open("/jamfor/", { javaScriptEnabled: false });
    expect(await page.locator("#compare select").first().isVisible()).toBe(false);
    expect(await page.locator(".chart.wide path.line").count()).toBeGreaterThanOrEqual(4);
    await page.getByText("Uppsala och …").click();
    await page.locator(".pair-list details[open] a", { hasText: "Skåne" }).click();
    expect(new URL(page.url()).pathname).toBe("/jamfor/skane-uppsala/");
    expect(await page.locator("h1").textContent()).toBe("Skåne och Uppsala");
    expect(await page.locator("figure .chart.narrow").count()).toBe(3);
    await close();
  });
});

const choose = async (page: Page, series: string, regions: readonly string[]) => {
  await page.locator("#compare-series").selectOption(series);
  for (const [i, slug] of regions.entries()) {
    await page.locator(`#compare-region-${i + 1}`).selectOption(slug);
  }
  await page.waitForURL(
    (url) => url.searchParams.getAll("region").join() === regions.filter(Boolean).join(),
  );
};

const titleOf = (page: Page) => page.locator(".chart-title").textContent();

/** Cells of the month table that are not what is published. */
async function wrongCells(page: Page, series: string, slugs: readonly string[]) {
  const { observations } = readApi<{ observations: Observation[] }>(`observations/${series}.json`);
  const measure = index.measures.find(({ id }) => series.startsWith(`${id}-`));
  const threshold = measure?.thresholds.at(-1)?.value;
  const rows = await page
    .locator(".chart-tools tbody tr")
    .evaluateAll((list) => list.map((row) => [...row.children].map((cell) => cell.textContent)));
  expect(rows.length).toBeGreaterThan(12);
  const shown = new Map(rows.map(([month = "", ...cells]) => [month, cells]));
  return slugs.flatMap((slug, column) =>
    observations
      .filter(({ region }) => region === (codeOf.get(slug) ?? "00"))
      .filter(({ period }) => shown.has(formatPeriod(period, "sv")))
      .flatMap(({ period, share }) => {
        const text = shown.get(formatPeriod(period, "sv"))?.[column] ?? "";
        const wanted =
          share === null
            ? null
            : threshold === undefined
              ? formatPercent(share, "sv")
              : formatPercentAgainst(share, threshold, "sv");
        const isRight = wanted === null ? !text.includes("%") : text.startsWith(wanted);
        return isRight ? [] : [`${slug} ${period}: ${text} for ${wanted ?? "none"}`];
      }),
  );
}

describe("with a script", () => {
  it("draws three regions on a chosen measure, with the published figures", async () => {
    const { page, errors, close } = await open("/jamfor/");
    const regions = ["uppsala", "kalmar", "gotland"];
    await choose(page, "bup-first-visit-waiting", regions);
    for (const kind of ["focus", "line-2", "line-3", "nation"]) {
      expect(await page.locator(`.chart.wide path.line.${kind}`).count(), kind).toBeGreaterThan(0);
    }
    expect(await page.locator(".chart.wide path.line.line-4").count()).toBe(0);
    // In its months a requirement, else a yardstick.
    expect(await page.locator(".chart.wide path.threshold.outside").count()).toBe(1);
    expect(await page.locator(".chart.wide path.threshold:not(.outside)").count()).toBe(1);
    // The mark takes a row or two.
    const isMarked = (await page.locator(".chart.wide .synthetic").count()) > 0;
    expect(isMarked).toBe(index.synthetic);
    expect(await titleOf(page)).toContain("Uppsala, Kalmar, Gotland och riket");
    expect(await wrongCells(page, "bup-first-visit-waiting", [...regions, "riket"])).toEqual([]);
    const heads = page.locator("[data-latest] tbody th");
    expect(await heads.allTextContents()).toEqual(["Uppsala", "Kalmar", "Gotland", "Riket"]);
    const overview = page.locator("[data-overview] thead th");
    expect(await overview.allTextContents()).toEqual([
      "Mått",
      "Uppsala",
      "Kalmar",
      "Gotland",
      "Riket",
    ]);
    expect(await page.locator("[role=status]").textContent()).toContain("Nu visas: ");
    expect(await page.locator(".chart-links a").first().getAttribute("href")).toBe(
      "/api/v1/csv/bup-first-visit-waiting.csv",
    );
    expect(errors).toEqual([]);
    await close();
  });

  it("keeps the choice in the address, through reload; one step back leaves the page", async () => {
    const { page, close } = await open("/metod/");
    await page.goto(
      new URL("/jamfor/?matt=first-visit-waiting&region=kalmar&riket=0", page.url()).href,
    );
    await page
      .getByText(/första besök i specialiserad vård: Kalmar$/)
      .first()
      .waitFor();
    expect(await page.locator(".chart.wide path.line.nation").count()).toBe(0);
    expect(await page.locator("input[name=nation]").isChecked()).toBe(false);
    await page.locator("#compare-region-2").selectOption("gotland");
    await page.waitForURL(/region=kalmar&region=gotland/);
    await page.reload();
    await page.locator(".chart-title", { hasText: "Kalmar och Gotland" }).waitFor();
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe("/metod/");
    await page.goForward();
    await page.locator(".chart-title", { hasText: "Kalmar och Gotland" }).waitFor();
    // The twin shows the same comparison.
    await page.locator(".language a").click();
    await page.locator(".chart-title", { hasText: "Kalmar and Gotland" }).waitFor();
    expect(new URL(page.url()).search).toBe(
      "?measure=first-visit-waiting&region=kalmar&region=gotland&nation=0",
    );
    await close();
  });

  it("is worked by keyboard alone, the focus staying where it was", async () => {
    const { page, close } = await open("/jamfor/");
    await page.locator("#compare-region-1").focus();
    await page.keyboard.press("ArrowDown");
    await page.waitForURL(/region=/);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("compare-region-1");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("compare-region-2");
    await close();
  });

  it("leaves the page as it was where the figures cannot be fetched", async () => {
    const { page, close } = await open("/jamfor/");
    const before = await titleOf(page);
    await page.route("**/*.json", (route) => route.abort());
    await page.locator("#compare-series").selectOption("first-visit-waiting");
    await page.locator("[role=status]", { hasText: "Det gick inte" }).waitFor();
    expect(await titleOf(page)).toBe(before);
    expect(await page.locator("#compare-series").inputValue()).not.toBe("first-visit-waiting");
    expect(new URL(page.url()).search).toBe("");
    await close();
  });

  it("works below a path", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    // The site as it would be built for that path: what the script gets from the page differs.
    await page.route(`${server.origin}/**`, async (route) => {
      const url = new URL(route.request().url());
      if (!url.pathname.startsWith("/vantan/")) {
        await route.fulfill({ status: 404, body: "" });
        return;
      }
      const response = await route.fetch({
        url: server.origin + url.pathname.slice("/vantan".length) + url.search,
      });
      const isPage = response.headers()["content-type"]?.startsWith("text/html");
      const body = await response.body();
      await route.fulfill({
        response,
        body: isPage ? String(body).replace(/( [\w-]+=")\/(?!\/)/g, "$1/vantan/") : body,
      });
    });
    await page.goto(`${server.origin}/vantan/jamfor/`);
    await choose(page, "first-visit-waiting", ["kalmar", "gotland", ""]);
    expect(new URL(page.url()).pathname).toBe("/vantan/jamfor/");
    expect(await titleOf(page)).toContain("Kalmar, Gotland och riket");
    expect(await page.locator(".chart-links a").first().getAttribute("href")).toBe(
      "/vantan/api/v1/csv/first-visit-waiting.csv",
    );
    // What is still on its way must not meet a closed page.
    await page.unrouteAll({ behavior: "ignoreErrors" });
    await context.close();
  });

  it("fits a phone of 320 px", async () => {
    const { page, close } = await open(
      "/jamfor/?region=jamtland-harjedalen&region=vastra-gotaland",
      {
        viewport: { width: 320, height: 700 },
      },
    );
    await page.locator(".chart-title", { hasText: "Jämtland Härjedalen" }).waitFor();
    const isWider = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(isWider).toBe(false);
    await close();
  });
});
