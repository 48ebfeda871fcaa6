/** A night on a small site: an export in the inbox, and a prepared folder in place of a build. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import type { Teller } from "../../../scripts/nightly/night.ts";
import { type NightReport, runNight } from "../../../scripts/nightly/run-night.ts";
import { placeOf } from "../../../scripts/publish/place.ts";
import type { InboxSource } from "../../../src/data/fetch-plan.ts";
import { DATA } from "../../data-folders.ts";
import { makeSite } from "../publish/sites.ts";
import { folderWith, HASTE } from "./plans.ts";

const QUIET: Teller = { begin: () => undefined, end: () => undefined };

/** Folders of a night. */
export interface Small {
  readonly data: string;
  readonly web: string;
}

/** Makes the data folder of a small night, with an export in its inbox, below `folder`. */
export function prepare(folder: string): Small {
  const { sources } = JSON.parse(readFileSync(join(DATA, "sources.json"), "utf8")) as {
    sources: InboxSource[];
  };
  const made = folderWith(...sources.filter(({ kind }) => kind === "inbox"));
  const data = join(folder, "data");
  cpSync(made, data, { recursive: true });
  mkdirSync(join(data, "inbox"));
  const [file = ""] = readdirSync(EXPORT).filter((name) => name.endsWith(".csv"));
  writeFileSync(join(data, "inbox", "export.csv"), readFileSync(join(EXPORT, file)));
  return { data, web: join(folder, "web") };
}

const EXPORT = join(DATA, "drops", "2026-08-24-socialstyrelsen-bup");

/** Runs the night of 24 August 2026; what it builds is a site of the given name. */
export function smallNight(folder: string, name: string, tell = QUIET): Promise<NightReport> {
  const { data, web } = { data: join(folder, "data"), web: join(folder, "web") };
  mkdirSync(join(folder, "work"), { recursive: true });
  const work = mkdtempSync(join(folder, "work", "night-"));
  return runNight({
    data,
    defaults: DATA,
    moment: "2026-08-24T02:00:00.000Z",
    kept: join(folder, "state", "answers"),
    patience: HASTE,
    place: placeOf(web, "link"),
    state: join(folder, "state"),
    work,
    record: () => [],
    build: (out) => {
      makeSite(out, name);
      return Promise.resolve();
    },
    verify: () => [],
    tell,
  });
}
