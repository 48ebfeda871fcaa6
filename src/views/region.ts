/** Everything on a region's page, finished. */
import { totalOfCell } from "../data/cells.ts";
import type { Measure, Region, RegionCode } from "../data/types.ts";
import { CARE_AREAS, leadingSeries } from "../model/leading.ts";
import type { Model, SeriesModel } from "../model/model.ts";
import { isEvaluated } from "../policy/judged-agreement.ts";
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

/** A series whose newest share is shown large. */
export interface KeyFigure {
  readonly one: SeriesModel;
  readonly figures: Figures;
}

/** A row of the strip: one series with its newest figures. */
export interface StripRow extends KeyFigure {
  readonly spark: string;
}

/** A region's page. */
export interface RegionView {
  /** Three to five sentences that can be quoted as they stand. */
  readonly summary: string;
  /** The leading series of every care area. */
  readonly key: readonly KeyFigure[];
  readonly strip: readonly StripRow[];
  readonly care: readonly CareSection[];
}

/** The finished page of a region. */
export function regionView(model: Model, region: Region, lang: Lang): RegionView {
  return {
    summary: regionSummary(model, region, lang),
    key: CARE_AREAS.flatMap((care) => {
      const one = leadingSeries(model, care);
      const figures = one && figuresOf(one, region.code, lang);
      return one && figures ? [{ one, figures }] : [];
    }),
    strip: stripRows(model, region.code, lang),
    care: careSections(model, region.code, region, lang),
  };
}

/** The region in brief. */
export function regionSummary(model: Model, region: Region, lang: Lang): string {
  const series = leadingTrends(model, region.code);
  return describeRegion(region, series, assessedAgreement(model, region), lang);
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

/** The leading series of every care area as the summaries tell them. */
export function leadingTrends(model: Model, code: RegionCode): SeriesTrend[] {
  return CARE_AREAS.flatMap((care) => {
    const one = leadingSeries(model, care);
    const trend = one?.areas.get(code);
    if (!one || !trend) return [];
    const cell = newestCell(one, code);
    const { measure, basis } = one;
    const preliminary = cell?.preliminary === true;
    return [{ measure, basis, trend, preliminary, total: cell && totalOfCell(cell) }];
  });
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
