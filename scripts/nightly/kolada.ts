/** Yearly values of Kolada's open API, every page as it was received. */
import { setTimeout as sleep } from "node:timers/promises";

import type { Measure, Region } from "../../src/data/types.ts";
import { Refusal } from "../command.ts";
import type { WebSource } from "./sources.ts";

/** A file of a delivery: name and text as received. */
export type Received = readonly [name: string, text: string];

/** The service's codes of the nation and of the regions: ours after two zeros. */
const NATION = "0000";
const PAGE_SIZE = 5000;
/** More pages than all years of all regions can fill: a service that goes round in a circle. */
const MOST_PAGES = 20;

/** Fetches every indicator that a measure names, for the nation and all regions, to `lastYear`. */
export async function fetchKolada(
  source: WebSource,
  measures: readonly Measure[],
  regions: readonly Region[],
  lastYear: number,
  download: (address: string) => Promise<string>,
): Promise<Received[]> {
  const places = [NATION, ...regions.map(({ code }) => `00${code}`)].join(",");
  const years = Array.from(
    { length: lastYear - source.fromYear + 1 },
    (_, i) => source.fromYear + i,
  );
  const received: Received[] = [];
  for (const kpi of new Set(
    measures.flatMap(({ kolada }) => Object.values(kolada).flatMap((one) => Object.values(one))),
  )) {
    const path = `data/kpi/${kpi}/municipality/${places}/year/${years.join(",")}`;
    let next: string | null = `${source.address}${path}?per_page=${PAGE_SIZE}`;
    for (let page = 1; next !== null; page += 1) {
      if (page > MOST_PAGES) throw new Refusal(`${source.id}: the pages of ${kpi} have no end`);
      const text = await download(next);
      received.push([`kolada-${kpi}${page > 1 ? `-${page}` : ""}.json`, text]);
      next = nextPage(text, source, kpi);
      await sleep(1000 / source.perSecond);
    }
  }
  return received;
}

/** Address of the next page; the service says that there is none as null or as "". */
function nextPage(text: string, { id, address }: WebSource, kpi: string): string | null {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    throw new Refusal(`${id}: the answer for ${kpi} is no JSON; it begins "${text.slice(0, 40)}"`);
  }
  if (typeof answer !== "object" || answer === null || !("values" in answer)) {
    throw new Refusal(`${id}: the answer for ${kpi} has no "values"`);
  }
  const next = "next_url" in answer ? answer.next_url : null;
  if (typeof next !== "string" || next === "") return null;
  if (new URL(next, address).host === new URL(address).host) return new URL(next, address).href;
  throw new Refusal(`${id}: the next page of ${kpi} lies on another host`);
}
