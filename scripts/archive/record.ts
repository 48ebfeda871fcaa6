/** The record of what was published, brought up to date in a data folder. */
import { join } from "node:path";

import { archiveRecord } from "../../src/api/archive.ts";
import { ARCHIVE_FILE } from "../../src/data/archive-record.ts";
import { loadModel } from "../../src/model/load-model.ts";
import { dayOf } from "../clock.ts";
import { Refusal } from "../command.ts";
import { writeFile } from "../folders.ts";
import { loadPublishable } from "../load.ts";
import { problemLines } from "../problems.ts";

/**
 * Adds the days before `now` (ISO date and time) that are not recorded yet to the folder's
 * `archive.json`, and says which. From the day `again` on, what is recorded is made anew; without it,
 * a day whose files are others than the recorded ones is a `Refusal`, as bad data are.
 */
export function recordArchive(
  folder: string,
  defaults: string,
  now: string,
  again: string | null = null,
): string[] {
  const load = again === null ? loadPublishable : loadModel;
  const { model, problems } = load(folder, defaults, dayOf(now));
  if (model === null) throw new Refusal(problemLines(problems).join("\n"));
  const document = archiveRecord(model, now.slice(0, 10), again);
  const known = new Set(model.data.archive.map(({ date }) => date));
  const added = Object.keys(document.dates).filter(
    (date) => !known.has(date) || (again !== null && date >= again),
  );
  if (added.length === 0) return ["Every day that is over is in the record already."];
  writeFile(join(folder, ARCHIVE_FILE), `${JSON.stringify(document, null, 2)}\n`);
  return added.map((date) => `${date} is in ${ARCHIVE_FILE} now.`);
}
