/** `npm run rollback -- --out PLACE`: shows the site before the one that is shown. */
import { resolve } from "node:path";
import { parseArgs } from "node:util";

import { now } from "./clock.ts";
import { runCommand, UsageError } from "./command.ts";
import { withLock } from "./publish/lock.ts";
import { beside, placeOf } from "./publish/place.ts";
import { rollBack } from "./publish/publish.ts";

async function main(): Promise<number> {
  const { out } = parseArgs({ options: { out: { type: "string" } } }).values;
  if (out === undefined || out === "") throw new UsageError("--out is missing");
  const place = placeOf(resolve(out));
  await withLock(beside(place.path, "lock"), "npm run rollback", now(), () => {
    rollBack(place);
  });
  console.log(`${place.path} shows the site before.`);
  return 0;
}

await runCommand("Usage: npm run rollback -- --out PLACE", main);
