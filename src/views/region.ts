/** Everything on a region's page, finished. */
import type { Measure, Region, RegionCode } from "../data/types.ts";
import type { Model, SeriesModel } from "../model/model.ts";
import type { Area } from "../text/area.ts";
import type { Lang } from "../text/format.ts";
import { describeRegion, type SeriesTrend } from "../text/summary.ts";
import { type Figures, figuresOf, newestCell } from "./figures.ts";
import { type SeriesSection, seriesSection } from "./series-section.ts";
import { spark } from "./spark.ts";

/** One measure on the page: the basis that the guarantee is followed by first. */
export interface MeasureSection {
  readonly measure: Measure;
  readonly series: readonly SeriesSection[];
}

/** The measures of one care area. */
export interface CareSection {
  readonly care: Measure["care"];
  readonly measures: readonly MeasureSection[];
}

/** A row of the strip: one series with its newest figures. */
export interface StripRow {
  readonly one: SeriesModel;
  readonly figures: Figures;
  readonly spark: string;
}

/** A region's page. */
export interface RegionView {
  /** Three to five sentences that can be quoted as they stand. */
  readonly summary: string;
  readonly strip: readonly StripRow[];
  readonly care: readonly CareSection[];
}

/** The order of the care areas on every page. */
export const CARE_AREAS: readonly Measure["care"][] = ["primary", "specialist", "bup"];

/** The finished page of a region. */
export function regionView(model: Model, region: Region, lang: Lang): RegionView {
  return {
    summary: regionSummary(model, region, lang),
    strip: stripRows(model, region.code, lang),
    care: careSections(model, region.code, region, lang),
  };
}

/** The region in brief. */
export function regionSummary(model: Model, region: Region, lang: Lang): string {
  const series = model.series.flatMap((one) => told(one, region.code));
  const judged = model.agreements.findLast(({ evaluable }) => evaluable);
  const agreement = judged && {
    name: judged.name,
    outcomes: judged.outcomes.filter((outcome) => outcome.region === region.code),
  };
  return describeRegion(region, series, agreement ?? null, lang);
}

/** A series as the summaries tell it; none where the area is not in it. */
export function told(one: SeriesModel, code: RegionCode): SeriesTrend[] {
  const { measure, basis } = one;
  const trend = one.areas.get(code);
  const preliminary = newestCell(one, code)?.preliminary === true;
  return trend === undefined ? [] : [{ measure, basis, trend, preliminary }];
}

/** The newest figures of every series that the area has. */
export function stripRows(model: Model, code: RegionCode, lang: Lang): StripRow[] {
  return model.series.flatMap((one) => {
    const figures = figuresOf(one, code, lang);
    return figures === null ? [] : [{ one, figures, spark: spark(one, code, model.data.breaks) }];
  });
}

/** All measures of an area with their charts and sentences, by care area. */
export function careSections(
  model: Model,
  code: RegionCode,
  area: Area,
  lang: Lang,
): CareSection[] {
  return CARE_AREAS.map((care) => ({
    care,
    measures: model.data.measures
      .filter((measure) => measure.care === care)
      .map((measure) => ({
        measure,
        series: seriesOf(model, measure).flatMap(
          (one) => seriesSection(model, one, code, area, lang) ?? [],
        ),
      }))
      .filter(({ series }) => series.length > 0),
  }));
}

const seriesOf = (model: Model, measure: Measure): SeriesModel[] =>
  model.series.filter((one) => one.measure.id === measure.id);
