/** Data folders for tests of the night: one published delivery, and the sources that a test names. */
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { fetchAll, type SourceOutcome } from "../../../scripts/nightly/fetch-all.ts";
import type { FetchSource, PxwebSource, UrlSource } from "../../../src/data/fetch-plan.ts";
import { DATA } from "../../data-folders.ts";

/** A small published delivery of the nation, of no source that is asked. */
const PUBLISHED = "2017-07-25-vantetider-rapport-2017-06";

/** Makes a data folder with the sources given. */
export function folderWith(...sources: readonly FetchSource[]): string {
  const data = mkdtempSync(join(tmpdir(), "vantelaget-"));
  cpSync(join(DATA, "drops", PUBLISHED), join(data, "drops", PUBLISHED), { recursive: true });
  mkdirSync(join(data, "reference"));
  const hold = { changedShare: 0.1, nationPoints: 5 };
  writeFileSync(join(data, "sources.json"), JSON.stringify({ hold, keep: 2, sources }));
  return data;
}

/** Patience of tests: nothing is waited for. */
export const HASTE = { timeout: 5_000, retries: 1, wait: 1, longestWait: 1, largest: 1_000_000 };

/** Fetches all sources of a folder on a day. */
export const fetchOn = (data: string, day: string): Promise<SourceOutcome[]> =>
  fetchAll([], {
    data,
    defaults: DATA,
    moment: `${day}T02:00:00.000Z`,
    kept: `${data}-kept`,
    patience: HASTE,
  });

const about = {
  enabled: true,
  hosts: [],
  perSecond: 5,
  publisher: "Statistikmyndigheten",
  title: { sv: "Väntande", en: "Waiting" },
  url: "https://example.org/",
  licence: null,
  disclosureLimit: 0,
  cadence: null,
};

/** A source that is one tidy file at an address. */
export const urlSource = (address: string): UrlSource => ({
  ...about,
  id: "register",
  kind: "url",
  address,
  file: { name: "register.csv", format: "tidy" },
});

/** A source that is a table with the regions, times and contents given. */
export const pxwebSource = (address: string, version: 1 | 2): PxwebSource => ({
  ...about,
  id: "px",
  kind: "pxweb",
  address,
  version,
  table: "TAB1",
  select: { Region: ["*"], Tid: ["2021M09", "2021M10"], Contents: ["share"] },
  file: {
    measure: "bup-first-visit",
    basis: "completed",
    dimensions: { Region: "region", Tid: "period", Contents: "field" },
  },
});
