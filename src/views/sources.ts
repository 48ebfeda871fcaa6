/** Where figures come from, in one or a few sentences, the made-up ones said to be so. */
import type { Chart } from "../charts/chart.ts";
import type { Source } from "../data/load.ts";
import { COMPUTED } from "../data/nation.ts";
import type { Month, Observation, RegionCode } from "../data/types.ts";
import { areaOf } from "../model/area-trend.ts";
import type { SeriesModel } from "../model/model.ts";
import { formatDate, formatList, type Lang } from "../text/format.ts";
import { UI } from "../text/ui.ts";

/** A chart with where its figures come from, and the file that holds them. */
export interface SourcedChart {
  readonly chart: Chart;
  readonly source: string;
  /** Path below the root. */
  readonly csv: string;
}

/**
 * "Källa: SKR, Väntetider i vården, hämtat den 25 oktober 2021." for the cells that are shown. What
 * is computed names those who delivered the figures `behind` it.
 */
export function sourceSentence(
  shown: readonly Observation[],
  sources: readonly Source[],
  lang: Lang,
  behind: readonly Observation[] = [],
): string {
  const ui = UI[lang].figure;
  const published = publishers(shown, sources, lang);
  const computed = shown.some(({ cell }) => cell.source === COMPUTED)
    ? publishers(behind, sources, lang)
    : "";
  return [
    published === "" ? "" : ui.source(published),
    computed === "" ? "" : ui.computed(computed),
    shown.some(({ cell }) => cell.synthetic) ? ui.madeUpSource : "",
  ]
    .filter(Boolean)
    .join(" ");
}

/** The same for an area's cells in a series, from a period on. */
export function areaSource(
  { series }: SeriesModel,
  code: RegionCode,
  sources: readonly Source[],
  lang: Lang,
  from: Month | null = null,
): string {
  const shown = areaOf(series, code).filter(({ period }) => from === null || period >= from);
  const computed = new Set(
    shown.filter(({ cell }) => cell.source === COMPUTED).map(({ period }) => period),
  );
  const behind = [...series.regions.values()].flat().filter(({ period }) => computed.has(period));
  return sourceSentence(shown, sources, lang, behind);
}

/** Each publisher of real figures with the date of its newest delivery among them. */
function publishers(
  observations: readonly Observation[],
  sources: readonly Source[],
  lang: Lang,
): string {
  const used = new Set(observations.map(({ cell }) => cell.source));
  const drops = sources
    .map(({ drop }) => drop)
    .filter(({ id, delivery }) => used.has(id) && !delivery.synthetic);
  const newest = [...new Map(drops.map((drop) => [drop.publisher[lang], drop])).values()];
  const texts = newest.map(({ publisher, retrieved }) =>
    UI[lang].figure.sourceOf(publisher[lang], formatDate(retrieved, lang)),
  );
  return formatList(texts, lang);
}
