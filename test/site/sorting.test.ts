/** A table of regions can be sorted with a script, and stands as set without one. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { launch } from "./browser.ts";
import { SITE } from "./pages.ts";
import { serve, type Server } from "./server.ts";

const PAGE = "/matt/medicinsk-bedomning/";
const TABLE = "table[data-sortable]";

let browser: Browser;
let server: Server;
beforeAll(async () => {
  browser = await launch();
  server = await serve(SITE);
});
afterAll(async () => {
  await browser.close();
  server.close();
});

async function names(
  javaScriptEnabled: boolean,
  press: string | null,
  times = 1,
): Promise<string[]> {
  const page = await browser.newPage({ javaScriptEnabled });
  await page.goto(server.origin + PAGE);
  for (let i = 0; press !== null && i < times; i += 1) {
    await page.locator(`${TABLE} thead button`, { hasText: press }).press("Enter");
  }
  const found = await page.locator(`${TABLE} tbody th`).allInnerTexts();
  await page.close();
  return found.map((name) => name.trim());
}

describe("the table of regions", () => {
  it("sorts by name and back by the keyboard", async () => {
    const asSet = await names(true, null);
    const sorted = await names(true, "Region");
    const [nation, ...regions] = asSet;
    expect(sorted).toEqual([nation, ...regions.sort(new Intl.Collator("sv").compare)]);
    expect(sorted).not.toEqual(asSet);
    expect(await names(true, "Region", 2)).toEqual([nation, ...regions.reverse()]);
  });

  it("stands in order of rank without a script", async () => {
    expect(await names(false, null)).toEqual(await names(true, null));
  });
});
