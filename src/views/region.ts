/** Everything on a region's page, finished. */
import type { Measure, Region, RegionCode } from "../data/types.ts";
import type { Model, SeriesModel } from "../model/model.ts";
import type { Area } from "../text/area.ts";
import type { Lang } from "../text/format.ts";
import { type SeriesSection, seriesSection } from "./series-section.ts";

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

/** A region's page. */
export interface RegionView {
  readonly region: Region;
  readonly care: readonly CareSection[];
}

const CARE: readonly Measure["care"][] = ["primary", "specialist", "bup"];

/** The finished page of a region. */
export function regionView(model: Model, region: Region, lang: Lang): RegionView {
  return { region, care: careSections(model, region.code, region, lang) };
}

/** All measures of an area with their charts and sentences, by care area. */
export function careSections(
  model: Model,
  code: RegionCode,
  area: Area,
  lang: Lang,
): CareSection[] {
  return CARE.map((care) => ({
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
