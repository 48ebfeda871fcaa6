/** Yearly values of Kolada's open API, every page as it was received. */
import type { KoladaSource } from "../../src/data/fetch-plan.ts";
import type { Measure, Region } from "../../src/data/types.ts";
import { Refusal } from "../command.ts";
import { type Asker, below, readJsonAnswer } from "./asker.ts";
import type { Received } from "./received.ts";

/** The service's code of the nation; those of the regions are ours after two zeros. */
const NATION = "0000";
/** Most codes that the service takes in a list. */
const MOST_PLACES = 25;
const PAGE_SIZE = 5000;
/** More pages than all years of all regions can fill: a service that goes round in a circle. */
const MOST_PAGES = 20;

/** Fetches every indicator that a measure names, for the nation and all regions, to `lastYear`. */
export async function fetchKolada(
  source: KoladaSource,
  measures: readonly Measure[],
  regions: readonly Region[],
  lastYear: number,
  ask: Asker,
): Promise<Received[]> {
  const places = [NATION, ...regions.map(({ code }) => `00${code}`)];
  if (places.length > MOST_PLACES) {
    throw new Refusal(`${source.id}: the service takes no more than ${MOST_PLACES} places`);
  }
  const years = Array.from(
    { length: lastYear - source.fromYear + 1 },
    (_, i) => source.fromYear + i,
  );
  const received: Received[] = [];
  for (const kpi of indicatorsOf(measures)) {
    const path = `data/kpi/${kpi}/municipality/${places.join(",")}/year/${years.join(",")}`;
    let next: string | null = `${below(source.address, path)}?per_page=${PAGE_SIZE}`;
    for (let page = 1; next !== null; page += 1) {
      if (page > MOST_PAGES) throw new Refusal(`${source.id}: the pages of ${kpi} have no end`);
      const body = await ask(next);
      const name = `kolada-${kpi}${page > 1 ? `-${page}` : ""}.json`;
      received.push({ entry: { name, format: source.kind }, body, from: next });
      next = nextPage(body, source, kpi);
    }
  }
  return received;
}

const indicatorsOf = (measures: readonly Measure[]): Set<string> =>
  new Set(
    measures.flatMap(({ kolada }) => Object.values(kolada).flatMap((one) => Object.values(one))),
  );

/** Address of the next page; the service says that there is none as null or as "". */
function nextPage(body: Uint8Array, { id, address }: KoladaSource, kpi: string): string | null {
  const answer = readJsonAnswer(body, `${id}: the answer for ${kpi}`);
  if (typeof answer !== "object" || answer === null || !("values" in answer)) {
    throw new Refusal(`${id}: the answer for ${kpi} has no "values"`);
  }
  const next = "next_url" in answer ? answer.next_url : null;
  if (typeof next !== "string" || next === "") return null;
  if (!URL.canParse(next, address))
    throw new Refusal(`${id}: the next page of ${kpi} is "${next}"`);
  if (new URL(next, address).host === new URL(address).host) return new URL(next, address).href;
  throw new Refusal(`${id}: the next page of ${kpi} lies on another host`);
}
