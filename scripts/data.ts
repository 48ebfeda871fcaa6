/**
 * `npm run data -- --data DIR --out DIR [--report FILE]`: reads and checks a data folder and writes
 * the published files. Exit codes: 0 published, 1 bad data (nothing is written), 2 wrong usage.
 * `--check` reads and checks only.
 */
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";

import { API_FOLDER, apiFiles } from "../src/api/files.ts";
import { dayOf, now } from "./clock.ts";
import { runCommand, UsageError } from "./command.ts";
import { isFolder, readDataFolder, readOutFile, readOutFolder } from "./folders.ts";
import { loadPublishable } from "./load.ts";
import { problemLines, writeReport } from "./problems.ts";
import { withLock } from "./publish/lock.ts";
import { beside, FILES, type Place, placeOf } from "./publish/place.ts";
import { mend, publishFiles } from "./publish/publish.ts";

/** The project's own data folder: reference and rules for data folders that bring none. */
const DEFAULTS = join(import.meta.dirname, "..", "data");

const USAGE = "Usage: npm run data -- --data DIR --out DIR [--report FILE]";

interface Arguments {
  readonly data: string;
  readonly place: Place | null;
  readonly report: string | null;
}

function readArguments(): Arguments {
  const text = { type: "string" } as const;
  const options = { data: text, out: text, report: text, check: { type: "boolean" } } as const;
  const { data, out, report, check = false } = parseArgs({ options }).values;
  if (data === undefined) throw new UsageError("--data is missing");
  if (out === undefined && !check) throw new UsageError("--out is missing");
  const folder = readDataFolder(data);
  const place = out === undefined || check ? null : placeIn(out, folder);
  return {
    data: folder,
    place,
    report: report === undefined ? null : readOutFile("--report", report),
  };
}

function placeIn(out: string, data: string): Place {
  readOutFolder(out, data);
  return placeOf(readOutFolder(join(out, API_FOLDER), data));
}

async function main(): Promise<number> {
  const { data, place, report } = readArguments();
  const moment = now();
  const { model, problems } = loadPublishable(data, DEFAULTS, dayOf(moment));
  for (const line of problemLines(problems)) console.error(line);
  if (report !== null) writeReport(report, problems);
  const lock = place === null ? "" : beside(place.path, "lock");
  if (model === null) {
    console.error("Nothing was published.");
    if (place !== null && isFolder(dirname(lock))) {
      await withLock(lock, "npm run data", moment, () => {
        mend(place, 0);
      });
    }
    return 1;
  }
  if (place === null) return 0;
  const { address } = model.data.site;
  const files = apiFiles(model, moment, address && new URL("/", address).href);
  await withLock(lock, "npm run data", moment, () => {
    publishFiles(files, place, FILES);
  });
  console.log(`${files.size} files written to ${place.path}`);
  return 0;
}

await runCommand(USAGE, main);
