/** The list of measures: by care area, with limit, threshold and the nation's newest figure in words. */
import type { Measure } from "../data/types.ts";
import type { MeasureSeries } from "../model/measure-series.ts";
import type { Model } from "../model/model.ts";
import { CARE_AREAS, speakingFor } from "../model/speaking.ts";
import { formatPlainPercent, type Lang } from "../text/format.ts";
import { describeLevel } from "../text/level.ts";
import { UI } from "../text/ui.ts";
import { limitText } from "./measure-method.ts";
import { spark } from "./spark.ts";

/** A measure with what is asked of it, and where the country stands. */
export interface MeasureEntry {
  readonly measure: Measure;
  readonly limit: string;
  /** "72 %, krav hösten 2021"; null without one. */
  readonly threshold: string | null;
  /** The series that speaks; null where nothing has been delivered. */
  readonly series: MeasureSeries | null;
  /** The nation's level, or that there is none. */
  readonly text: string;
  readonly spark: string;
}

/** The measures of a care area. */
export interface MeasureGroup {
  readonly care: Measure["care"];
  readonly measures: readonly MeasureEntry[];
}

/** All measures in their order. */
export function measuresView(model: Model, lang: Lang): MeasureGroup[] {
  return CARE_AREAS.map((care) => ({
    care,
    measures: model.data.measures
      .filter((measure) => measure.care === care)
      .map((measure) => entryOf(model, measure, lang)),
  })).filter(({ measures }) => measures.length > 0);
}

function entryOf(model: Model, measure: Measure, lang: Lang): MeasureEntry {
  const series = speakingFor(model.series, measure);
  const facts = series?.areas.get("00") ?? null;
  const ui = UI[lang].measure;
  return {
    measure,
    limit: limitText(measure, lang),
    threshold: thresholdText(measure, lang),
    series,
    text:
      series === null
        ? ui.nothingDelivered
        : facts?.latest
          ? describeLevel({ ...series, area: "nation" }, facts, lang)
          : ui.regionsOnly,
    spark: series === null ? "" : spark(series, "00"),
  };
}

function thresholdText({ thresholds }: Measure, lang: Lang): string | null {
  const threshold = thresholds.at(-1);
  if (threshold === undefined) return null;
  return `${formatPlainPercent(threshold.value, lang)}, ${threshold.label[lang]}`;
}
