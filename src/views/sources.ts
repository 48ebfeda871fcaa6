/** Where figures come from, in one sentence, the made-up ones said to be so. */
import type { Source } from "../data/load.ts";
import { COMPUTED } from "../data/nation.ts";
import type { Observation } from "../data/types.ts";
import { formatDate, formatList, type Lang } from "../text/format.ts";
import { UI } from "../text/ui.ts";

/**
 * "Källa: SKR, Väntetider i vården, hämtat den 25 oktober 2021." for all cells of a chart. Where a
 * sum over the regions is among them, give the regions too: it is our calculation on their figures.
 */
export function sourceSentence(
  observations: readonly Observation[],
  sources: readonly Source[],
  lang: Lang,
): string {
  const ui = UI[lang].figure;
  const used = new Set(observations.map(({ cell }) => cell.source));
  const drops = sources.map(({ drop }) => drop).filter(({ id }) => used.has(id));
  const texts = newestOf(drops.filter(({ delivery }) => !delivery.synthetic)).map(
    ({ publisher, retrieved }) => ui.sourceOf(publisher, formatDate(retrieved, lang)),
  );
  const list = formatList(texts, lang);
  const named = list === "" ? "" : used.has(COMPUTED) ? ui.computed(list) : ui.source(list);
  const madeUp = observations.some(({ cell }) => cell.synthetic) ? ui.madeUpSource : "";
  return [named, madeUp].filter(Boolean).join(" ");
}

/** The newest drop of each publisher. */
function newestOf<T extends { publisher: string; retrieved: string }>(drops: readonly T[]): T[] {
  return [...new Map(drops.map((drop) => [drop.publisher, drop])).values()];
}
