/** What the comparison page shows before anybody has chosen: an example, and all there is to choose. */
import type { Chart, Table } from "../charts/chart.ts";
import type { Choice } from "../comparison/choice.ts";
import { comparisonOf } from "../comparison/comparison.ts";
import type { SeriesDocument } from "../comparison/document.ts";
import { drawComparison } from "../comparison/drawing.ts";
import type { Measure, Region } from "../data/types.ts";
import { CARE_AREAS } from "../model/leading.ts";
import type { Model } from "../model/model.ts";
import { compareNames } from "../text/collate.ts";
import type { Lang } from "../text/format.ts";
import { UI } from "../text/ui.ts";
import { pairsOf, type RegionPairs } from "./compare-pair.ts";
import { seriesDocument } from "./compare-series.ts";

/** A measure on one basis, to choose. */
export interface SeriesOption {
  readonly id: string;
  readonly label: string;
}

/** The comparison page. */
export interface CompareView {
  readonly chart: Chart;
  readonly latest: Table;
  readonly source: string;
  readonly csv: string;
  readonly standard: Choice;
  readonly series: ReadonlyArray<{
    readonly care: Measure["care"];
    readonly options: readonly SeriesOption[];
  }>;
  readonly regions: readonly Region[];
  readonly pairs: readonly RegionPairs[];
}

/** The finished page; the example is the first series that the guarantee is followed by. */
export function compareView(model: Model, lang: Lang): CompareView {
  const standard = standardChoice(model);
  const one = model.series.find(({ id }) => id === standard.series);
  if (one === undefined) throw new RangeError("there is no series to compare");
  const document = seriesDocument(model, one, lang);
  const { chart, latest } = drawn(document, standard, lang);
  const regions = [...model.data.regions].sort(byName);
  return {
    chart,
    latest,
    source: document.source,
    csv: document.csv,
    standard,
    series: CARE_AREAS.map((care) => ({
      care,
      options: model.series
        .filter(({ measure }) => measure.care === care)
        .map(({ id, measure, basis }) => ({
          id,
          label: `${measure.shortName[lang]}, ${UI[lang].basis[basis].toLowerCase()}`,
        })),
    })).filter(({ options }) => options.length > 0),
    regions,
    pairs: regions.map((region) => pairsOf(region, model, [])),
  };
}

/** The three regions with most inhabitants beside the nation, on a measure with a threshold. */
export function standardChoice({ data, series }: Model): Choice {
  const held =
    series.find(
      ({ measure, series: { nation } }) => measure.thresholds.length > 0 && nation.length > 0,
    ) ?? series[0];
  const inhabitants = ({ population }: Region): number => {
    const latest = Object.keys(population).sort().at(-1) ?? "";
    return population[latest] ?? 0;
  };
  const largest = [...data.regions].sort((a, b) => inhabitants(b) - inhabitants(a)).slice(0, 3);
  return { series: held?.id ?? "", regions: largest.map(({ slug }) => slug), nation: true };
}

function drawn(document: SeriesDocument, choice: Choice, lang: Lang) {
  const { model, latest } = comparisonOf({ id: "comparison", document, choice, last: null, lang });
  return { chart: drawComparison(model), latest };
}

const byName = (a: Region, b: Region): number => compareNames(a.shortName, b.shortName);
