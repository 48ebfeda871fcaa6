/** Where figures come from, in one sentence, the made-up ones said to be so. */
import type { Source } from "../data/load.ts";
import { COMPUTED } from "../data/nation.ts";
import type { Observation } from "../data/types.ts";
import { formatDate, formatList, type Lang } from "../text/format.ts";
import { UI } from "../text/ui.ts";

/** "Källa: SKR, Väntetider i vården, hämtat den 25 oktober 2021." for all cells of a chart. */
export function sourceSentence(
  observations: readonly Observation[],
  sources: readonly Source[],
  lang: Lang,
): string {
  const ui = UI[lang].figure;
  const used = new Set(observations.map(({ cell }) => cell.source));
  const isComputed = used.has(COMPUTED);
  const drops = sources.map(({ drop }) => drop).filter(({ id }) => used.has(id));
  // A sum over the regions stands on whatever delivered the regions.
  const all = isComputed ? sources.map(({ drop }) => drop) : drops;
  const published = newestOf(all.filter(({ delivery }) => !delivery.synthetic));
  const texts = published.map(({ publisher, retrieved }) =>
    ui.sourceOf(publisher, formatDate(retrieved, lang)),
  );
  const synthetic = observations.some(({ cell }) => cell.synthetic);
  const list = formatList(texts, lang);
  const named = list === "" ? "" : isComputed ? ui.computed(list) : ui.source(list);
  return [named, ...(synthetic ? [ui.madeUpSource] : [])].filter(Boolean).join(" ");
}

/** The newest drop of each publisher. */
function newestOf<T extends { publisher: string; retrieved: string }>(drops: readonly T[]): T[] {
  return [...new Map(drops.map((drop) => [drop.publisher, drop])).values()];
}
