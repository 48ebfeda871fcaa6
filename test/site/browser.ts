/** The browser that the site is tried in: what the machine has, else the one from npm. */
import { existsSync } from "node:fs";

import { type Browser, chromium, type LaunchOptions, type Page } from "playwright-core";

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

/** Browsers that Playwright finds where their makers put them on Linux, macOS and Windows. */
const CHANNELS = ["chrome", "msedge"];

const NO_BROWSER =
  "No browser could be started for the tests: install Chrome or Chromium, or name one in CHROME_PATH.";

/**
 * Starts Chromium: `CHROME_PATH`, then /usr/bin/chromium, then an installed Chrome or Edge, then the
 * browser of the npm package. `more` are arguments for its command line.
 */
export async function launch(more: readonly string[] = []): Promise<Browser> {
  const args = [...FLAGS, ...more];
  const named = process.env.CHROME_PATH;
  if (named) return chromium.launch({ executablePath: named, args });
  const system = "/usr/bin/chromium";
  if (existsSync(system)) return chromium.launch({ executablePath: system, args });
  return launchFirst([
    ...CHANNELS.map((channel) => ({ channel, args })),
    ...(await packaged(args)),
  ]);
}

async function launchFirst(ways: readonly LaunchOptions[]): Promise<Browser> {
  const faults: string[] = [];
  for (const way of ways) {
    try {
      return await chromium.launch(way);
    } catch (error) {
      faults.push(error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error));
    }
  }
  throw new Error(`${NO_BROWSER} (${faults.join("; ")})`);
}

/**
 * The browser of the npm package, which is made for 64-bit Linux: with the system's libraries, then
 * with those that the package brings. It unpacks them only where it takes the machine for the
 * service that it is made for, which a variable tells it.
 */
async function packaged(args: readonly string[]): Promise<LaunchOptions[]> {
  if (process.platform !== "linux" || process.arch !== "x64") return [];
  const before = { ...process.env };
  process.env.AWS_LAMBDA_JS_RUNTIME = "nodejs24.x";
  const { default: browser } = await import("@sparticuz/chromium");
  const way = { executablePath: await browser.executablePath(), args: [...browser.args, ...args] };
  return [
    { ...way, env: before },
    { ...way, env: { ...process.env } },
  ];
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
