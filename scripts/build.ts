/**
 * `npm run build -- [--data DIR] [--out DIR] [--base /path/] [--site https://…]`: the whole site
 * with its published files. Bad data: exit code 1, and the site that was built before stays.
 */
import { rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";

import { loadModel } from "../src/model/load-model.ts";
import { type Address, renderSite } from "./build/render.ts";
import { makeWorkFolder } from "./build/work-folder.ts";
import { now } from "./clock.ts";
import { runCommand, UsageError } from "./command.ts";
import { isFolder, readDataFolder, readOutFolder } from "./folders.ts";
import { problemLines } from "./problems.ts";
import { withLock } from "./publish/lock.ts";
import { assertOurs, beside, type Place, placeOf, SITE } from "./publish/place.ts";
import { mend, publish } from "./publish/publish.ts";

const ROOT = join(import.meta.dirname, "..");
const DEFAULTS = join(ROOT, "data");

const USAGE = "Usage: npm run build -- [--data DIR] [--out DIR] [--base /path/] [--site https://…]";

/** Sites before this one that a link keeps, for the requests that are under way. */
const KEPT = 1;

interface Arguments {
  readonly data: string;
  readonly place: Place;
  readonly address: Address;
}

function readArguments(): Arguments {
  const text = { type: "string" } as const;
  const options = { data: text, out: text, base: text, site: text } as const;
  const { values } = parseArgs({ options });
  const data = readDataFolder(values.data ?? join(DEFAULTS, "demo"));
  const place = placeOf(readOutFolder(values.out ?? join(ROOT, "dist"), data));
  const { base = null, site = null } = values;
  if (site !== null && !URL.canParse(site)) {
    throw new UsageError(`--site "${site}" is no address such as https://example.org`);
  }
  return { data, place, address: { base, site } };
}

async function main(): Promise<number> {
  const { data, place, address } = readArguments();
  const builtAt = now();
  const { model, problems } = loadModel(data, DEFAULTS);
  const lock = beside(place.path, "lock");
  if (model === null) {
    for (const line of problemLines(problems)) console.error(line);
    console.error("Nothing was built; the site that was built before is untouched.");
    if (isFolder(dirname(lock))) {
      await withLock(lock, "npm run build", builtAt, () => {
        mend(place, 0);
      });
    }
    return 1;
  }
  await withLock(lock, "npm run build", builtAt, async () => {
    mend(place, 0);
    assertOurs(place, SITE);
    const work = makeWorkFolder(ROOT);
    try {
      const fresh = await renderSite({ model, builtAt }, address, ROOT, work);
      publish(fresh, place, SITE, place.isLink ? KEPT : 0);
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  });
  if (address.site === null) {
    console.log(
      "Without --site there are no canonical addresses, links between languages or sitemap.",
    );
  }
  console.log(`The site is in ${place.path}`);
  return 0;
}

await runCommand(USAGE, main);
