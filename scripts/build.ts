/**
 * `npm run build -- [--data DIR] [--out DIR] [--base /path/] [--site https://…] [--without-demo]
 * [--no-pictures]`: the whole site with its published files and, below /demo/, the demonstration. Bad
 * data: exit code 1, and the site that was built before stays.
 */
import { rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";

import { type Demo, renderSites } from "./build/sites.ts";
import { makeWorkFolder } from "./build/work-folder.ts";
import { dayOf, now } from "./clock.ts";
import { runCommand, UsageError } from "./command.ts";
import { isFolder, readDataFolder, readOutFolder } from "./folders.ts";
import { loadPublishable } from "./load.ts";
import { problemLines } from "./problems.ts";
import { withLock } from "./publish/lock.ts";
import { assertOurs, beside, type Place, placeOf, SITE } from "./publish/place.ts";
import { mend, publish } from "./publish/publish.ts";

const ROOT = join(import.meta.dirname, "..");
const DEFAULTS = join(ROOT, "data");

const USAGE =
  "Usage: npm run build -- [--data DIR] [--out DIR] [--base /path/] [--site https://…] " +
  "[--without-demo] [--no-pictures]";

/** Sites before this one that a link keeps, for the requests that are under way. */
const KEPT = 1;

interface Arguments {
  readonly data: string;
  readonly place: Place;
  readonly base: string;
  /** Wins over the address in site.json. */
  readonly site: string | null;
  readonly withDemo: boolean;
  readonly withPictures: boolean;
}

function readArguments(): Arguments {
  const text = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  const flags = { "without-demo": flag, "no-pictures": flag } as const;
  const options = { data: text, out: text, base: text, site: text, ...flags } as const;
  const { values } = parseArgs({ options });
  const data = readDataFolder(values.data ?? DEFAULTS);
  const place = placeOf(readOutFolder(values.out ?? join(ROOT, "dist"), data));
  const { base = "/", site = null } = values;
  if (site !== null && !URL.canParse(site)) {
    throw new UsageError(`--site "${site}" is no address such as https://example.org`);
  }
  const withDemo = values["without-demo"] !== true;
  return { data, place, base, site, withDemo, withPictures: values["no-pictures"] !== true };
}

async function main(): Promise<number> {
  const { data, place, base, site, withDemo, withPictures } = readArguments();
  const builtAt = now();
  const { model, problems } = loadPublishable(data, DEFAULTS, dayOf(builtAt));
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
  const address = site ?? model.data.site.address;
  const demo = withDemo && model.data.site.demo ? demoOf(data) : null;
  await withLock(lock, "npm run build", builtAt, async () => {
    mend(place, 0);
    assertOurs(place, SITE);
    const work = makeWorkFolder(ROOT);
    try {
      const plan = { root: ROOT, work, base, site: address };
      const fresh = await renderSites(model, demo, { builtAt, withPictures }, plan);
      publish(fresh, place, SITE, place.isLink ? KEPT : 0);
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  });
  if (address === null) {
    console.log(
      "The address of the site is not known (--site, or site.json): there are no canonical links, " +
        "links between languages, sitemap or feeds.",
    );
  }
  console.log(`The site is in ${place.path}`);
  return 0;
}

/** The demonstration of a data folder is its own, never that of this repository. */
function demoOf(data: string): Demo {
  const demo = join(data, "demo");
  return isFolder(demo) ? { data: demo, defaults: DEFAULTS } : null;
}

await runCommand(USAGE, main);
