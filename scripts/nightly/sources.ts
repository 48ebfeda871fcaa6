/** `data/sources.json`: what is fetched, and when a delivery is held. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { parseJson } from "../../src/data/json.ts";
import { schemaCheck } from "../../src/data/validate.ts";
import sourcesSchema from "../../src/schema/sources.schema.json" with { type: "json" };
import { Refusal } from "../command.ts";
import { isThere } from "../folders.ts";

/** When a delivery is held for a person to look at. */
export interface HoldLimits {
  /** Largest part of the earlier figures it delivers again that may change. */
  readonly changedShare: number;
  /** Percentage points that a national share may move. */
  readonly nationPoints: number;
}

/** A service that is asked every night. */
export interface WebSource {
  readonly id: string;
  readonly kind: "kolada-v3";
  readonly enabled: boolean;
  /** Where the service answers; ends in "/". */
  readonly address: string;
  /** Page that readers are led to. */
  readonly url: string;
  readonly fromYear: number;
  readonly publisher: string;
  readonly title: string;
  readonly licence: string | null;
  /** Calls in a second that the service allows. */
  readonly perSecond: number;
}

/** The whole file. */
export interface Sources {
  readonly hold: HoldLimits;
  readonly keep: number;
  readonly sources: readonly WebSource[];
}

const checkSources = schemaCheck(sourcesSchema);

/** Reads the file of a data folder, or that of `defaults`; every fault of it is one `Refusal`. */
export function readSources(data: string, defaults: string): Sources {
  const own = join(data, "sources.json");
  const file = isThere(own) ? own : join(defaults, "sources.json");
  const json = parseJson(readFileSync(file, "utf8"));
  const said = (place: { line: number; column: number }, found: string, expected: string) =>
    `${file}:${place.line}:${place.column}  found ${found}, expected ${expected}. Fix the file.`;
  if (!json.ok) throw new Refusal(said(json.place, json.found, "strict JSON"));
  const faults = checkSources(json.value);
  if (faults.length === 0) return json.value as Sources;
  throw new Refusal(
    faults.map(({ path, found, expected }) => said(json.place(path), found, expected)).join("\n"),
  );
}
