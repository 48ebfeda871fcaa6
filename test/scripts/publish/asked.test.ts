/** A link is switched again and again while a server is asked for what it shows. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { Agent, get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, it } from "vitest";

import { placeOf, SITE } from "../../../scripts/publish/place.ts";
import { publish } from "../../../scripts/publish/publish.ts";
import { serve } from "../../site/server.ts";
import { makeSite } from "./sites.ts";

const REQUESTS = 10_000;
const AT_ONCE = 20;
const SWAPS = 60;
const PATHS = ["/", "/matt/", "/matt/a.css", "/om/"];

/** Status and text of an address. */
const ask = (address: string, agent: Agent): Promise<string> =>
  new Promise((resolve, reject) => {
    get(address, { agent }, (response) => {
      let text = "";
      response.on("data", (part: Buffer) => (text += part.toString()));
      response.on("end", () => {
        resolve(`${response.statusCode ?? 0} ${text}`);
      });
    }).on("error", reject);
  });

it(`of ${REQUESTS} requests none fails, and none goes back to an earlier site`, async () => {
  const folder = mkdtempSync(join(tmpdir(), "vantelaget-"));
  const web = join(folder, "web");
  publish(makeSite(join(folder, "fresh"), "site0"), placeOf(web, "link"), SITE, 1);
  const { origin, close } = await serve(web);
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const script = join(import.meta.dirname, "swap-on.ts");
  const swaps = spawn(process.execPath, [script, folder, web, String(SWAPS)]);
  const ended = once(swaps, "exit");
  const wrong: string[] = [];
  const seen = new Set<number>();
  let asked = 0;
  const client = async () => {
    let newest = 0;
    while (asked < REQUESTS || swaps.exitCode === null) {
      const path = PATHS[asked % PATHS.length] ?? "/";
      asked += 1;
      const answer = await ask(`${origin}${path}`, agent);
      const number = Number(/^200 site(\d+)$/.exec(answer)?.[1] ?? NaN);
      if (!(number >= newest)) wrong.push(`${path}: ${answer} after site${newest}`);
      newest = Math.max(newest, number);
      seen.add(number);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, client));
  expect(await ended).toEqual([0, null]);
  agent.destroy();
  close();
  expect(wrong).toEqual([]);
  expect(asked).toBeGreaterThanOrEqual(REQUESTS);
  expect(seen.size).toBeGreaterThan(2);
  rmSync(folder, { recursive: true });
}, 120_000);
