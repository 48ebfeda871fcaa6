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
import { absenceOf } from "../model/absence.ts";
import type { MeasureSeries } from "../model/measure-series.ts";
import type { Model } from "../model/model.ts";
import { comparableSeries } from "../model/siblings.ts";
import { CARE_AREAS, newestPeriod, seriesWith, speakingForCare } from "../model/speaking.ts";
import { compareNames } from "../text/collate.ts";
import { formatPeriod, type Lang } from "../text/format.ts";
import { describePair, pairParagraph } from "../text/pair.ts";
import { absenceWord } from "../text/value-words.ts";
import { seriesDocument } from "./compare-series.ts";
import { type Figures, figuresOf } from "./figures.ts";
import { oncePerSeries } from "./once.ts";
import { type SourcedChart, sourceSentence } from "./sources.ts";
import { spark } from "./spark.ts";

/** Months in the charts, as many as the trend words look back over. */
const MONTHS = 36;

/** Two regions in the order of their names. */
export type Pair = readonly [Region, Region];

/** One area's line in the table of a measure; `region` is null for the nation. */
export interface PairRow {
  readonly region: Region | null;
  /** In the period of the series; null without a figure in it. */
  readonly figures: Figures | null;
  /** Why there is none; empty where there is one. */
  readonly absence: string;
  readonly spark: string;
}

/** A series with the rows of both regions and the nation. */
export interface PairSeries {
  readonly series: MeasureSeries;
  /** Period of all rows. */
  readonly period: string;
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

/** All pairs of regions with anything to compare, each once: 210 where every region has figures. */
export function allPairs(model: Model): Pair[] {
  const regions = comparedRegions(model);
  return regions.flatMap((a, i) => regions.slice(i + 1).map((b) => ordered(a, b)));
}

/** The regions that have a figure in any series. */
const comparedRegions = ({ data, series }: Model): readonly Region[] => {
  const comparable = comparableSeries(series);
  return data.regions.filter(({ code }) => seriesWith(comparable, code).length > 0);
};

/** Last part of the address of a pair, the same whichever is named first: "skane-stockholm". */
export const pairSlug = (a: Region, b: Region): string =>
  ordered(a, b)
    .map(({ slug }) => slug)
    .join("-");

/** The pages of a region with every other but those left out. */
export function pairsOf(region: Region, model: Model, without: readonly Region[]): RegionPairs {
  const compared = comparedRegions(model);
  const others = (compared.includes(region) ? compared : [])
    .filter((other) => other !== region && !without.includes(other))
    .sort((a, b) => compareNames(a.shortName, b.shortName));
  return {
    region,
    others: others.map((other) => ({ region: other, comparison: pairSlug(region, other) })),
  };
}

/** The finished page of a pair. */
export function pairView(model: Model, pair: Pair, lang: Lang): PairView {
  const shared = comparableSeries(model.series).filter((series) =>
    pair.some(({ code }) => (series.areas.get(code)?.latest ?? null) !== null),
  );
  const both = pair.reduce<readonly MeasureSeries[]>(
    (left, { code }) => seriesWith(left, code),
    shared,
  );
  const main = CARE_AREAS.flatMap((care) => speakingForCare(both, care) ?? []);
  const sentences = main.map((series) => {
    const [first, second] = pair.map((region) => ({
      region,
      facts: series.areas.get(region.code) ?? null,
    }));
    return first && second ? describePair(series, first, second, lang) : null;
  });
  const isMadeUp = main.some((series) =>
    pair.some(({ code }) => series.areas.get(code)?.synthetic === true),
  );
  return {
    summary: pairParagraph(sentences, isMadeUp, lang),
    charts: main.flatMap((series) => chartOf(model, series, pair, lang) ?? []),
    care: CARE_AREAS.map((care) => ({
      care,
      series: shared
        .filter(({ measure }) => measure.care === care)
        .map((series) => pairSeries(series, pair, lang)),
    })).filter(({ series }) => series.length > 0),
    further: pair.map((region) => pairsOf(region, model, pair)),
  };
}

/**
 * The last three years of both regions and the nation, with the sources of just those figures; null
 * where all that they have is older.
 */
function chartOf(model: Model, series: MeasureSeries, pair: Pair, lang: Lang): SourcedChart | null {
  const document = seriesDocument(model, series, lang);
  const choice = { regions: pair.map(({ slug }) => slug), nation: true };
  const id = `${series.id}-${pairSlug(...pair)}`;
  const last = series.frequency === "month" ? MONTHS : null;
  const { model: line } = comparisonOf({ id, document, choice, last, lang });
  const drawn = new Set(line.periods);
  const shown = [...pair.map(({ code }) => code), "00"]
    .flatMap((code) => series.values.get(code) ?? [])
    .filter(({ period, value }) => value !== null && drawn.has(period));
  if (shown.every(({ region }) => region === "00")) return null;
  const regional = [...series.values.values()].flat().filter(({ period }) => drawn.has(period));
  const source = sourceSentence(shown, model.data.sources, lang, regional);
  return { chart: drawComparison(line), source, csv: document.csv };
}

/** Both regions and the nation in the newest period that either region has. */
function pairSeries(series: MeasureSeries, pair: Pair, lang: Lang): PairSeries {
  const newest = pair
    .flatMap(({ code }) => series.areas.get(code)?.latest?.period ?? [])
    .sort()
    .at(-1);
  const period = newest ?? newestPeriod(series);
  return {
    series,
    period: period === null ? "" : formatPeriod(period, lang),
    rows: [...pair, null].map((region) => {
      const code: RegionCode = region?.code ?? "00";
      const { figures, line } = rowParts(series, lang, code);
      const isThen = figures?.facts.latest?.period === period;
      const absence = period === null || isThen ? null : absenceOf(series, code, period);
      return {
        region,
        figures: isThen ? figures : null,
        absence: absence === null ? "" : absenceWord(absence, 0, lang),
        spark: line,
      };
    }),
  };
}

/** A region's part of a row is the same beside every other region. */
const rowParts = oncePerSeries((series, lang, code) => ({
  figures: figuresOf(series, code, lang),
  line: spark(series, code),
}));

const ordered = (a: Region, b: Region): Pair =>
  compareNames(a.shortName, b.shortName) <= 0 ? [a, b] : [b, a];
