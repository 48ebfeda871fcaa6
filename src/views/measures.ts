/** The list of measures: by care area, with limit, threshold and the nation's newest figures. */
import type { Break, Measure } from "../data/types.ts";
import { CARE_AREAS } from "../model/leading.ts";
import type { Model, SeriesModel } from "../model/model.ts";
import { formatPeriod, formatPeriodShort, formatPlainPercent, type Lang } from "../text/format.ts";
import { markedCaption } from "../text/made-up.ts";
import { UI } from "../text/ui.ts";
import { type Figures, figuresOf } from "./figures.ts";
import { limitText } from "./measure-method.ts";
import { spark } from "./spark.ts";

/** One basis of a measure. */
export interface BasisRow {
  readonly one: SeriesModel;
  /** The nation's; null where there is no figure. */
  readonly figures: Figures | null;
  /** Its month, abbreviated. */
  readonly month: string;
  readonly spark: string;
}

/** A measure with what is asked of it. */
export interface MeasureEntry {
  readonly measure: Measure;
  readonly limit: string;
  /** "72 %, krav hösten 2021"; a dash without one. */
  readonly threshold: string;
  /** The basis that the measure is followed by first; empty where nothing has been delivered. */
  readonly bases: readonly BasisRow[];
}

/** The measures of a care area. */
export interface MeasureGroup {
  readonly care: Measure["care"];
  readonly caption: string;
  readonly measures: readonly MeasureEntry[];
}

/** All measures in their order. */
export function measuresView(model: Model, lang: Lang): MeasureGroup[] {
  const ui = UI[lang];
  const month = model.latestPeriod === null ? "" : formatPeriod(model.latestPeriod, lang);
  return CARE_AREAS.map((care) => ({
    care,
    caption: markedCaption(ui.measure.listCaption(ui.care[care], month), model.synthetic, lang),
    measures: model.data.measures
      .filter((measure) => measure.care === care)
      .map((measure) => ({
        measure,
        limit: limitText(measure, lang),
        threshold: thresholdText(measure, lang),
        bases: model.series
          .filter((one) => one.measure.id === measure.id)
          .map((one) => basisRow(one, model.data.breaks, lang)),
      })),
  })).filter(({ measures }) => measures.length > 0);
}

function basisRow(one: SeriesModel, breaks: readonly Break[], lang: Lang): BasisRow {
  const figures = figuresOf(one, "00", lang);
  const period = figures?.trend.latest?.period;
  const month = period === undefined ? UI[lang].table.noValue : formatPeriodShort(period, lang);
  return { one, figures, month, spark: spark(one, "00", breaks) };
}

function thresholdText({ thresholds }: Measure, lang: Lang): string {
  const threshold = thresholds.at(-1);
  if (threshold === undefined) return UI[lang].table.noValue;
  return `${formatPlainPercent(threshold.value, lang)}, ${threshold.label[lang]}`;
}
