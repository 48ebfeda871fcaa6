/** The browser that the site is tried in: what the machine has, else the one from npm. */
import { existsSync } from "node:fs";

import { type Browser, chromium, type Page } from "playwright-core";

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Starts Chromium: `CHROME_PATH`, then /usr/bin/chromium, then the browser of the npm package.
 * `more` are arguments for its command line.
 */
export async function launch(more: readonly string[] = []): Promise<Browser> {
  const own = [process.env.CHROME_PATH, "/usr/bin/chromium"].find(
    (path) => path && existsSync(path),
  );
  if (own) return chromium.launch({ executablePath: own, args: [...FLAGS, ...more] });
  const { default: packaged } = await import("@sparticuz/chromium");
  const args = [...packaged.args, ...FLAGS, ...more];
  return chromium.launch({ executablePath: await packaged.executablePath(), args });
}

/**
 * Lays out what the style sheet leaves for when it comes near, so that all of a page can be
 * measured; what sticks out of such a part would be cut off unseen.
 */
export async function layOutAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>("main *")) {
      if (getComputedStyle(element).contentVisibility === "auto") {
        element.style.contentVisibility = "visible";
      }
    }
  });
}
