/**
 * Two regions beside each other on a page of its own, so that every pair can be had without a
 * script: 210 lean pages per language. A static host cannot answer a form, and drawing every
 * measure in full would make 5 880 charts; here are three short charts (the last three years, which
 * the trend words are about too), drawn without Plot in under a millisecond each, and all measures
 * as a table whose rows are made once per region. Nothing in the navigation leads here, only the
 * lists of /jamfor/ and the pages of other pairs.
 */
import { comparisonOf } from "../comparison/comparison.ts";
import { drawComparison } from "../comparison/drawing.ts";
import type { Measure, Region, RegionCode } from "../data/types.ts";
import { areaOf } from "../model/area-trend.ts";
import { CARE_AREAS, leadingSeries } from "../model/leading.ts";
import type { Model, SeriesModel } from "../model/model.ts";
import { compareNames } from "../text/collate.ts";
import type { Lang } from "../text/format.ts";
import { describePair, pairParagraph } from "../text/pair.ts";
import { seriesDocument } from "./compare-series.ts";
import { type Figures, figuresOf } from "./figures.ts";
import { type SourcedChart, sourceSentence } from "./sources.ts";
import { spark } from "./spark.ts";

/** Months in the charts, as many as the trend words look back over. */
const MONTHS = 36;

/** Two regions in the order of their names. */
export type Pair = readonly [Region, Region];

/** One area's line in the table of a measure; `region` is null for the nation. */
export interface PairRow {
  readonly region: Region | null;
  readonly figures: Figures | null;
  readonly spark: string;
}

/** A series with the rows of both regions and the nation. */
export interface PairSeries {
  readonly one: SeriesModel;
  readonly rows: readonly PairRow[];
}

/** A region with the pages of it and each other region. */
export interface RegionPairs {
  readonly region: Region;
  /** In order of name, with the last part of the address. */
  readonly others: ReadonlyArray<{ readonly region: Region; readonly comparison: string }>;
}

/** The page of a pair. */
export interface PairView {
  readonly summary: string;
  readonly charts: readonly SourcedChart[];
  readonly care: ReadonlyArray<{
    readonly care: Measure["care"];
    readonly series: readonly PairSeries[];
  }>;
  /** For each of the two, the pairs with the others. */
  readonly further: readonly RegionPairs[];
}

/** All 210 pairs, each once. */
export function allPairs(regions: readonly Region[]): Pair[] {
  return regions.flatMap((a, i) => regions.slice(i + 1).map((b) => ordered(a, b)));
}

/** Last part of the address of a pair, the same whichever is named first: "skane-stockholm". */
export const pairSlug = (a: Region, b: Region): string =>
  ordered(a, b)
    .map(({ slug }) => slug)
    .join("-");

/** The pages of a region with every other but those left out. */
export function pairsOf(region: Region, { data }: Model, without: readonly Region[]): RegionPairs {
  const others = data.regions
    .filter((other) => other !== region && !without.includes(other))
    .sort((a, b) => compareNames(a.shortName, b.shortName));
  return {
    region,
    others: others.map((other) => ({ region: other, comparison: pairSlug(region, other) })),
  };
}

/** The finished page of a pair. */
export function pairView(model: Model, pair: Pair, lang: Lang): PairView {
  const main = CARE_AREAS.flatMap((care) => leadingSeries(model, care) ?? []);
  const trends = main.map((one) => pair.map(({ code }) => one.areas.get(code) ?? null));
  const sentences = main.map((one, i) => {
    const [first, second] = pair;
    const [a = null, b = null] = trends[i] ?? [];
    return describePair(one, { region: first, trend: a }, { region: second, trend: b }, lang);
  });
  const isMadeUp = trends.flat().some((trend) => trend?.synthetic);
  return {
    summary: pairParagraph(sentences, isMadeUp, lang),
    charts: main.map((one) => chartOf(model, one, pair, lang)),
    care: CARE_AREAS.map((care) => ({
      care,
      series: model.series
        .filter(({ measure }) => measure.care === care)
        .map((one) => ({
          one,
          rows: [...pair, null].map((region) => rowOf(model, one, region, lang)),
        })),
    })).filter(({ series }) => series.length > 0),
    further: pair.map((region) => pairsOf(region, model, pair)),
  };
}

/** The last three years of both regions and the nation, with the sources of just those figures. */
function chartOf(model: Model, one: SeriesModel, pair: Pair, lang: Lang): SourcedChart {
  const document = seriesDocument(model, one, lang);
  const choice = { regions: pair.map(({ slug }) => slug), nation: true };
  const input = { id: one.id, document, choice, last: MONTHS, lang };
  const { model: line } = comparisonOf(input);
  const from = line.periods[0] ?? "";
  const shown = pair
    .flatMap(({ code }) => areaOf(one.series, code))
    .filter(({ period }) => period >= from);
  const source = sourceSentence(shown, model.data.sources, lang);
  return { chart: drawComparison(line), source, csv: document.csv };
}

const known = new WeakMap<SeriesModel, Map<string, PairRow>>();

/** A region's row is the same beside every other region, so it is made once. */
function rowOf({ data }: Model, one: SeriesModel, region: Region | null, lang: Lang): PairRow {
  const rows = known.get(one) ?? new Map<string, PairRow>();
  known.set(one, rows);
  const code: RegionCode = region?.code ?? "00";
  const key = `${lang} ${code}`;
  const row = rows.get(key) ?? {
    region,
    figures: figuresOf(one, code, lang),
    spark: spark(one, code, data.breaks),
  };
  rows.set(key, row);
  return row;
}

const ordered = (a: Region, b: Region): Pair =>
  compareNames(a.shortName, b.shortName) <= 0 ? [a, b] : [b, a];
