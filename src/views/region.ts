/** Everything on a region's page, finished. */
import type { Frequency, Measure, Region, RegionCode } from "../data/types.ts";
import type { MeasureSeries } from "../model/measure-series.ts";
import type { Model } from "../model/model.ts";
import { eventIn, toldOf } from "../model/report.ts";
import { shownSeries } from "../model/siblings.ts";
import { CARE_AREAS, seriesWith, speakingFor } from "../model/speaking.ts";
import { isEvaluated } from "../policy/judged-agreement.ts";
import type { Area } from "../text/area.ts";
import { describeCollector } from "../text/collector.ts";
import type { Lang } from "../text/format.ts";
import { type BriefParagraph, describeRegion, notes } from "../text/summary.ts";
import { pairsOf } from "./compare-pair.ts";
import { type Figures, figuresOf } from "./figures.ts";
import { regionQuality, type RegionQualityView } from "./region-quality.ts";
import { regionSources, type RegionSourcesView } from "./region-sources.ts";
import { type SeriesSection, seriesSection } from "./series-section.ts";
import { type Strip, stripsOf } from "./strip.ts";
import { regionsWithVariation } from "./variation.ts";

/** One measure on the page: what speaks for it first; years under a heading of their own. */
export interface MeasureSection {
  readonly measure: Measure;
  /** What its speaking series says, beside its name while the section is folded. */
  readonly figures: Figures | null;
  /** The frequency of the series that speaks. */
  readonly first: readonly SeriesSection[];
  readonly others: readonly SeriesSection[];
  /** Frequency of the others. */
  readonly otherFrequency: Frequency;
}

/** The measures of one care area; the one that speaks for it stands first and is shown unfolded. */
export interface CareSection {
  readonly care: Measure["care"];
  readonly measures: readonly MeasureSection[];
}

/** A series with its newest figure. */
export interface LargeFigure {
  readonly series: MeasureSeries;
  readonly figures: Figures;
}

/** The figures of a care area that are shown large: days first, where they are known. */
export interface KeyFigure {
  readonly care: Measure["care"];
  readonly figures: readonly LargeFigure[];
}

/** A region's page. */
export interface RegionView {
  /** Short paragraphs that can be quoted as they stand. */
  readonly summary: readonly BriefParagraph[];
  /** The speaking series of every care area, and the days beside it. */
  readonly key: readonly KeyFigure[];
  readonly strips: readonly Strip[];
  /** Care areas without any figure have no measures. */
  readonly care: readonly CareSection[];
  readonly hasVariation: boolean;
  /** Another region has figures, too. */
  readonly hasComparison: boolean;
  readonly quality: RegionQualityView | null;
  readonly sources: RegionSourcesView;
}

/** The finished page of a region. */
export function regionView(model: Model, region: Region, lang: Lang): RegionView {
  const { code } = region;
  const own = shownSeries(seriesWith(model.series, code));
  return {
    summary: regionSummary(model, region, lang),
    key: toldOf(model, code).map(({ series, days }) => ({
      care: series.measure.care,
      figures: (days === null ? [series] : [days.series, series]).flatMap(
        (one) => largeFigure(one, code, lang) ?? [],
      ),
    })),
    strips: stripsOf(own, code, region.name, lang),
    care: careSections(model, code, region, lang),
    hasComparison: pairsOf(region, model, []).others.length > 0,
    hasVariation: regionsWithVariation(model).includes(region),
    quality: regionQuality(model, region, lang),
    sources: regionSources(model, region, lang),
  };
}

function largeFigure(series: MeasureSeries, code: RegionCode, lang: Lang): LargeFigure | null {
  const figures = figuresOf(series, code, lang);
  return figures && { series, figures };
}

/** The region in brief. */
function regionSummary(model: Model, region: Region, lang: Lang): BriefParagraph[] {
  const told = toldOf(model, region.code);
  return [
    ...describeRegion(region, told, assessedAgreement(model, region), lang),
    ...notes([describeCollector(eventIn(told, model.data.breaks), lang)]),
  ];
}

/** The newest agreement with money under which something of the region can be assessed. */
function assessedAgreement(model: Model, { code }: Region) {
  const own = model.agreements
    .filter((judged) => isEvaluated(judged) && judged.money !== null)
    .map(({ agreement, outcomes }) => ({
      name: agreement.name,
      outcomes: outcomes.filter(({ region }) => region === code),
    }));
  return (
    own.findLast(({ outcomes }) => outcomes.some(({ verdict }) => verdict !== "not-assessable")) ??
    null
  );
}

/** All measures of an area in which it has figures, with charts and sentences, by care area. */
function careSections(model: Model, code: RegionCode, area: Area, lang: Lang): CareSection[] {
  const own = shownSeries(seriesWith(model.series, code));
  const leading = new Set(toldOf(model, code).map(({ series }) => series.measure));
  return CARE_AREAS.map((care) => ({
    care,
    measures: model.data.measures
      .filter((measure) => measure.care === care)
      .sort((a, b) => Number(leading.has(b)) - Number(leading.has(a)))
      .flatMap((measure) => measureSection(model, own, measure, { code, area }, lang) ?? []),
  }));
}

function measureSection(
  model: Model,
  own: readonly MeasureSeries[],
  measure: Measure,
  { code, area }: { readonly code: RegionCode; readonly area: Area },
  lang: Lang,
): MeasureSection | null {
  const speaking = speakingFor(own, measure);
  if (speaking === null) return null;
  const all = own.filter((series) => series.measure.id === measure.id);
  const inOrder = [speaking, ...all.filter((series) => series !== speaking)];
  const sectionsOf = (frequency: Frequency) =>
    inOrder
      .filter((series) => series.frequency === frequency)
      .flatMap((series) => seriesSection(model, series, code, area, lang) ?? []);
  const otherFrequency = speaking.frequency === "month" ? "year" : "month";
  return {
    measure,
    figures: figuresOf(speaking, code, lang),
    first: sectionsOf(speaking.frequency),
    others: sectionsOf(otherFrequency),
    otherFrequency,
  };
}
