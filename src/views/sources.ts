/** Where figures come from, in one or a few sentences, the made-up ones said to be so. */
import type { Chart } from "../charts/chart.ts";
import type { Source } from "../data/load.ts";
import type { Period, RegionCode } from "../data/types.ts";
import type { MeasureSeries } from "../model/measure-series.ts";
import { isComputed, type Value } from "../model/value.ts";
import { formatDate, formatList, type Lang } from "../text/format.ts";
import { UI } from "../text/ui.ts";

/** A chart with where its figures come from, and the file that holds them. */
export interface SourcedChart {
  readonly chart: Chart;
  readonly source: string;
  /** Path below the root. */
  readonly csv: string;
}

/** What is to be known of a figure to name its source. */
export type Sourced = Pick<Value, "source" | "synthetic">;

/**
 * "Källa: SKR, Väntetider i vården, hämtat den 25 oktober 2021." for what is shown. What is computed
 * names those who delivered the figures `behind` it.
 */
export function sourceSentence(
  shown: readonly Sourced[],
  sources: readonly Source[],
  lang: Lang,
  behind: readonly Sourced[] = [],
): string {
  const ui = UI[lang].figure;
  const published = publishers(shown, sources, lang);
  const computed = shown.some(isComputed) ? publishers(behind, sources, lang) : "";
  const isMadeUp = [...shown, ...behind].some(({ synthetic }) => synthetic);
  const hasSource = published !== "" || computed !== "";
  return [
    published === "" ? "" : ui.source(published),
    computed === "" ? "" : ui.computed(computed),
    isMadeUp ? (hasSource ? ui.partlyMadeUp : ui.madeUpSource) : "",
  ]
    .filter(Boolean)
    .join(" ");
}

/** The sources of a chart of one area over some periods, with the nation and the spread behind it. */
export function areaSource(
  series: MeasureSeries,
  code: RegionCode,
  periods: readonly Period[],
  sources: readonly Source[],
  lang: Lang,
): string {
  const drawn = new Set(periods);
  const values = [...series.values.values()]
    .flat()
    .filter(({ period, value }) => value !== null && drawn.has(period));
  const regional = values.filter(({ region }) => region !== "00");
  const shown = values.filter(({ region }) => region === code || region === "00");
  return sourceSentence([...shown, ...regional], sources, lang, regional);
}

/** The sources of a chart of all regions in some periods, the nation's line among them. */
export const regionsSource = (
  series: MeasureSeries,
  periods: readonly Period[],
  sources: readonly Source[],
  lang: Lang,
): string => areaSource(series, "00", periods, sources, lang);

/** Each publisher of real figures with the date of its newest delivery among them. */
function publishers(shown: readonly Sourced[], sources: readonly Source[], lang: Lang): string {
  const used = new Set(shown.map(({ source }) => source));
  const drops = sources
    .map(({ drop }) => drop)
    .filter(({ id, delivery }) => used.has(id) && !delivery.synthetic);
  const newest = [...new Map(drops.map((drop) => [drop.publisher[lang], drop])).values()];
  const texts = newest.map(({ publisher, retrieved }) =>
    UI[lang].figure.sourceOf(publisher[lang], formatDate(retrieved, lang)),
  );
  return formatList(texts, lang);
}
