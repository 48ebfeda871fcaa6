/** All sources of a data folder, one after the other; one that fails keeps no other out. */
import { join } from "node:path";

import type { FetchSource, InboxSource, WebSource } from "../../src/data/fetch-plan.ts";
import { type DataSet, loadData } from "../../src/data/load.ts";
import { hasErrors } from "../../src/data/problems.ts";
import { dayOf } from "../clock.ts";
import { Refusal, UsageError } from "../command.ts";
import { type Asker, askerOf, userAgentOf } from "./asker.ts";
import { PATIENCE, type Patience } from "./download.ts";
import { readInbox, takeOut } from "./inbox.ts";
import { fetchKolada } from "./kolada.ts";
import { fetchPxweb } from "./pxweb.ts";
import { type Outcome, receive } from "./receive.ts";
import type { Received } from "./received.ts";
import { INBOX } from "./trial.ts";

/** What became of a source or of one of its files: its delivery, or the sentence why there is none. */
export type SourceOutcome =
  | { readonly source: string; readonly outcome: Outcome }
  | { readonly source: string; readonly failure: string };

/** Where deliveries come to, and what is the same for all of a night. */
export interface Night {
  readonly data: string;
  readonly defaults: string;
  /** ISO date and time. */
  readonly moment: string;
  /** Folder of the answers that are kept from one night to the next. */
  readonly kept: string;
  readonly patience?: Patience;
}

/** Fetches the sources with the given ids, or all that are enabled. */
export async function fetchAll(ids: readonly string[], night: Night): Promise<SourceOutcome[]> {
  const { sources } = readData(night).fetchPlan;
  const unknown = ids.find((id) => sources.every((source) => source.id !== id));
  if (unknown !== undefined) {
    const known = sources.map(({ id }) => id).join(", ");
    throw new UsageError(`there is no source "${unknown}"; sources.json has ${known}`);
  }
  const isAsked = ({ id, enabled }: FetchSource) => (ids.length > 0 ? ids.includes(id) : enabled);
  const outcomes: SourceOutcome[] = [];
  for (const source of sources.filter(isAsked)) {
    if (source.kind === "inbox") outcomes.push(...takeIn(source, night));
    else outcomes.push(await fetchOne(source, night));
  }
  return outcomes;
}

/** A service is asked for all that it has. */
const WHOLE = { isWhole: true, replacesHeld: true };

function readData({ data, defaults, moment }: Night): DataSet {
  const loaded = loadData(data, defaults, dayOf(moment));
  // A folder without a drop is one that waits for its first.
  const problems = loaded.problems.filter(({ code }) => code !== "no-drops");
  if (!hasErrors(problems)) return loaded.data;
  throw new Refusal("The data have errors: run `npm run data:check`. Nothing was fetched.");
}

async function fetchOne(source: WebSource, night: Night): Promise<SourceOutcome> {
  const { patience = PATIENCE, kept, moment } = night;
  const before = readData(night);
  const manners = { userAgent: userAgentOf(before.site), patience, kept };
  try {
    const files = await filesOf(source, before, moment, askerOf(source, manners));
    const outcome = receive(files, source, WHOLE, receptionOf(night, before));
    return { source: source.id, outcome };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { source: source.id, failure: error.message };
  }
}

async function filesOf(
  source: WebSource,
  { measures, regions }: DataSet,
  moment: string,
  ask: Asker,
): Promise<Received[]> {
  switch (source.kind) {
    case "kolada-v3": {
      // A year that has not ended has no yearly figure that could be published.
      const lastYear = Number(moment.slice(0, 4)) - 1;
      return fetchKolada(source, measures, regions, lastYear, ask);
    }
    case "url": {
      const body = await ask(source.address);
      return [{ entry: source.file, body, from: source.address }];
    }
    case "pxweb":
      return fetchPxweb(source, ask);
  }
}

function takeIn(source: InboxSource, night: Night): SourceOutcome[] {
  const { patience = PATIENCE, data } = night;
  const folder = join(data, INBOX);
  const { files, unknown } = readInbox(folder, source, patience.largest);
  const taken = files.map(({ name, publication, file }) => {
    // A person may bring a part; an export of Socialstyrelsen has all regions.
    const isWhole = file.entry.format === "socialstyrelsen-table";
    const extent = { isWhole, replacesHeld: false };
    const outcome = receive([file], publication, extent, receptionOf(night, readData(night)));
    takeOut(folder, name, outcome.fate === "nothing new");
    return { source: `${source.id} (${name})`, outcome };
  });
  const left = unknown.map(({ name, why }) => ({ source: `${source.id} (${name})`, failure: why }));
  return [...taken, ...left];
}

const receptionOf = ({ data, defaults, moment }: Night, before: DataSet) => ({
  data,
  defaults,
  before,
  limits: before.fetchPlan.hold,
  today: moment.slice(0, 10),
});

/** One line of what became of a source, and one for each reason. */
export function describeOutcome(one: SourceOutcome): string {
  if ("failure" in one) return `${one.source}: failed. ${one.failure}`;
  const { drop, fate, change, reasons } = one.outcome;
  const { added, changed, touched, missing } = change;
  const counts = `${added} new figures, ${changed} of ${touched} earlier ones changed`;
  const gone = missing.length === 0 ? "" : ` (${missing.length} of them left out)`;
  const said = fate === "nothing new" ? "nothing new" : `${drop} ${fate}: ${counts}${gone}`;
  return [`${one.source}: ${said}`, ...reasons.map((reason) => `  ${reason}`)].join("\n");
}

/** Whether a person has to look: there is no answer, or the delivery is held. */
export const isHitch = (one: SourceOutcome): boolean =>
  "failure" in one || one.outcome.fate === "held";
