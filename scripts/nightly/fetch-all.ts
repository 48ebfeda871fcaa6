/** All sources of a data folder, one after the other; one that fails keeps no other out. */
import { loadData } from "../../src/data/load.ts";
import { hasErrors } from "../../src/data/problems.ts";
import { Refusal, UsageError } from "../command.ts";
import { download } from "./download.ts";
import { fetchKolada } from "./kolada.ts";
import { type Outcome, receive } from "./receive.ts";
import type { Sources } from "./sources.ts";

/** What became of a source: its delivery, or the sentence why there is none. */
export type SourceOutcome =
  | { readonly source: string; readonly outcome: Outcome }
  | { readonly source: string; readonly failure: string };

/** Fetches the sources with the given ids, or all that are enabled. */
export async function fetchAll(
  { sources, hold }: Sources,
  ids: readonly string[],
  data: string,
  defaults: string,
  moment: string,
): Promise<SourceOutcome[]> {
  const unknown = ids.find((id) => sources.every((source) => source.id !== id));
  if (unknown !== undefined) {
    const known = sources.map(({ id }) => id).join(", ");
    throw new UsageError(`there is no source "${unknown}"; sources.json has ${known}`);
  }
  const outcomes: SourceOutcome[] = [];
  for (const source of sources) {
    if (ids.length > 0 ? !ids.includes(source.id) : !source.enabled) continue;
    const { data: before, problems } = loadData(data, defaults);
    if (hasErrors(problems)) {
      throw new Refusal("The data have errors: run `npm run data:check`. Nothing was fetched.");
    }
    try {
      // A year that has not ended has no yearly figure that could be published.
      const lastYear = Number(moment.slice(0, 4)) - 1;
      const { measures, regions } = before;
      const files = await fetchKolada(source, measures, regions, lastYear, download);
      const reception = { data, defaults, before, limits: hold };
      outcomes.push({
        source: source.id,
        outcome: receive(files, source, moment.slice(0, 10), reception),
      });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      outcomes.push({ source: source.id, failure: error.message });
    }
  }
  return outcomes;
}

/** One line of what became of a source, and one for each reason. */
export function describeOutcome(one: SourceOutcome): string {
  if ("failure" in one) return `${one.source}: failed. ${one.failure}`;
  const { drop, fate, change, reasons } = one.outcome;
  const { added, changed, touched } = change;
  const counts = `${added} new figures, ${changed} of ${touched} earlier ones changed`;
  const said = fate === "nothing new" ? "nothing new" : `${drop} ${fate}: ${counts}`;
  return [`${one.source}: ${said}`, ...reasons.map((reason) => `  ${reason}`)].join("\n");
}
