/** What the comparison page shows before anybody has chosen: an example, and all there is to choose. */
import type { Chart, Table } from "../charts/chart.ts";
import type { Choice } from "../comparison/choice.ts";
import { comparisonOf } from "../comparison/comparison.ts";
import { drawComparison } from "../comparison/drawing.ts";
import { overviewTable } from "../comparison/overview.ts";
import type { Measure, Region } from "../data/types.ts";
import type { MeasureSeries } from "../model/measure-series.ts";
import type { Model } from "../model/model.ts";
import { comparableSeries } from "../model/siblings.ts";
import { CARE_AREAS, speakingForCare } from "../model/speaking.ts";
import { compareNames } from "../text/collate.ts";
import type { Lang } from "../text/format.ts";
import { uncapital } from "../text/sentence.ts";
import { overviewDocument } from "./compare-overview.ts";
import { pairsOf, type RegionPairs } from "./compare-pair.ts";
import { seriesDocument } from "./compare-series.ts";
import { seriesName } from "./series-name.ts";

/** A measure on one basis, to choose. */
export interface SeriesOption {
  readonly id: string;
  readonly label: string;
}

/** The example that is shown before anybody has chosen. */
export interface CompareExample {
  readonly chart: Chart;
  readonly latest: Table;
  /** All measures of the regions of the example. */
  readonly overview: Table;
  readonly source: string;
  readonly csv: string;
  readonly standard: Choice;
}

/** The comparison page. */
export interface CompareView {
  /** Null where there are no two regions to compare. */
  readonly example: CompareExample | null;
  readonly series: ReadonlyArray<{
    readonly care: Measure["care"];
    readonly options: readonly SeriesOption[];
  }>;
  /** Those with a figure, in order of name. */
  readonly regions: readonly Region[];
  readonly pairs: readonly RegionPairs[];
}

/** The finished page; the example is the series that speaks for the first care area. */
export function compareView(model: Model, lang: Lang): CompareView {
  const all = comparableSeries(model.series);
  const pairs = [...model.data.regions]
    .sort(byName)
    .map((region) => pairsOf(region, model, []))
    .filter(({ others }) => others.length > 0);
  const speaking = CARE_AREAS.map((care) => speakingForCare(all, care));
  const series = speaking.find((one) => one !== null) ?? null;
  return {
    example: series && pairs.length > 0 ? exampleOf(model, series, lang) : null,
    series: CARE_AREAS.map((care) => ({
      care,
      options: all
        .filter(({ measure }) => measure.care === care)
        .map((one) => ({
          id: one.id,
          label: `${one.measure.shortName[lang]}: ${uncapital(seriesName(one, lang))}`,
        })),
    })).filter(({ options }) => options.length > 0),
    regions: pairs.map(({ region }) => region),
    pairs,
  };
}

function exampleOf(model: Model, series: MeasureSeries, lang: Lang): CompareExample {
  const standard = {
    series: series.id,
    regions: largestIn(model, series).map(({ slug }) => slug),
    nation: true,
  };
  const document = seriesDocument(model, series, lang);
  const input = { id: "comparison", document, choice: standard, last: null, lang };
  const { model: line, latest } = comparisonOf(input);
  const { source, csv } = document;
  const overview = overviewTable(overviewDocument(model, lang), standard);
  return { chart: drawComparison(line), latest, overview, source, csv, standard };
}

/** The three regions with most inhabitants that have a figure in the series. */
function largestIn({ data }: Model, { areas }: MeasureSeries): Region[] {
  const inhabitants = ({ population }: Region): number =>
    population[Object.keys(population).sort().at(-1) ?? ""] ?? 0;
  return data.regions
    .filter(({ code }) => (areas.get(code)?.latest ?? null) !== null)
    .sort((a, b) => inhabitants(b) - inhabitants(a))
    .slice(0, 3);
}

const byName = (a: Region, b: Region): number => compareNames(a.shortName, b.shortName);
