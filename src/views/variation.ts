/** The XmR charts of a region: natural variation, and what stands out from it. */
import type { Chart, Table, Words } from "../charts/chart.ts";
import { xmr, type XmrPoint, type XmrSegment } from "../charts/xmr.ts";
import type { Period, Region } from "../data/types.ts";
import type { AreaFacts } from "../model/area-facts.ts";
import type { MeasureSeries } from "../model/measure-series.ts";
import type { Model } from "../model/model.ts";
import { shownSeries } from "../model/siblings.ts";
import { POLARITY } from "../model/value.ts";
import { type Cause, sideOf } from "../stats/causes.ts";
import { betterSign } from "../stats/polarity.ts";
import type { Xmr } from "../stats/xmr.ts";
import { describeAssurance } from "../text/assurance.ts";
import { chartWords } from "../text/chart-words.ts";
import { formatPeriod, type Lang } from "../text/format.ts";
import { causeWord, variationWord } from "../text/short-words.ts";
import { UI } from "../text/ui.ts";
import { computedText, valueText } from "../text/value-words.ts";
import { describeCautions, describeVariation } from "../text/variation.ts";
import {
  axisOf,
  gapNotes,
  linePoints,
  shownPeriods,
  startsOf,
  thresholdSteps,
  timeMarks,
} from "./chart-parts.ts";
import { areaSource } from "./sources.ts";

/** The XmR chart of one series with its sentences. */
export interface VariationSection {
  readonly series: MeasureSeries;
  readonly chart: Chart;
  readonly text: readonly string[];
  readonly source: string;
}

/** The regions that some XmR chart says what is ordinary of, which have a page for them; one value has no limits. */
export const regionsWithVariation = ({ data, series }: Model): readonly Region[] =>
  data.regions.filter(({ code }) =>
    shownSeries(series).some(({ areas }) => (areas.get(code)?.spc?.upper ?? null) !== null),
  );

/** All XmR charts of a region; yearly series have none. */
export function variationSections(model: Model, region: Region, lang: Lang): VariationSection[] {
  return shownSeries(model.series).flatMap((series) => {
    const facts = series.areas.get(region.code);
    if (!facts?.spc) return [];
    const text = [
      describeVariation(facts.spc, lang),
      describeAssurance(facts, lang),
      ...describeCautions(facts.spc, series.basis, lang),
    ].filter((sentence) => sentence !== null);
    const periods = shownPeriods(series, region.code);
    const source = areaSource(series, region.code, periods, model.data.sources, lang);
    const chart = variationChart(model, series, region, { ...facts, spc: facts.spc }, lang);
    return [{ series, chart, text, source }];
  });
}

/** What each figure is to the natural variation; a single one of a stretch has no limits and no cause. */
type Causes = ReadonlyMap<Period, { readonly value: number; readonly cause: Cause | null }>;

function variationChart(
  model: Model,
  series: MeasureSeries,
  region: Region,
  { spc, segments }: AreaFacts & { readonly spc: Xmr },
  lang: Lang,
): Chart {
  const { measure, quantity } = series;
  const { code } = region;
  const ui = UI[lang].figure;
  const periods = shownPeriods(series, code);
  const limits = segments.flatMap(({ lower, upper }) => [lower, upper]);
  const causes: Causes = new Map(
    segments.flatMap(({ points, lower }) =>
      points.map(({ period, value, cause }) => [
        period,
        { value, cause: lower === null ? null : cause },
      ]),
    ),
  );
  const points = linePoints(series, code, periods).map((point, i): XmrPoint => {
    const period = periods[i];
    const cause = (period === undefined ? undefined : causes.get(period)?.cause) ?? "common";
    const side = sideOf(cause) * betterSign(POLARITY[quantity]);
    const kind = side === 0 ? "common" : side > 0 ? "improvement" : "concern";
    return { ...point, cause: kind };
  });
  const label = (value: number | null) =>
    value === null ? "" : computedText(value, quantity, lang);
  const thresholds = thresholdSteps(series, lang);
  const drawn = [
    ...limits,
    ...points.map(({ value }) => value),
    ...thresholds.map(({ value }) => value),
  ];
  return xmr({
    id: `xmr-${series.id}-${code}`,
    lang,
    words: words(series, region, periods, causes, lang),
    syntheticMark: ui.madeUp,
    periods,
    points,
    starts: startsOf(series, code, periods),
    segments: segments.flatMap((segment) => drawnSegment(segment) ?? []),
    thresholds,
    marks: timeMarks(model.data.breaks, measure.id, code, periods, lang),
    axis: axisOf(quantity, drawn, lang),
    gapNotes: gapNotes(lang),
    labels: {
      mean: label(spc.mean),
      lower: label(spc.lower),
      upper: label(spc.upper),
    },
    names: {
      mean: ui.mean,
      lower: ui.lowerLimit,
      upper: ui.upperLimit,
      limits: ui.limits,
      near: ui.nearLimits,
    },
    key: {
      common: variationWord("common", lang),
      improvement: variationWord("improvement", lang),
      concern: variationWord("concern", lang),
    },
  });
}

/** A stretch with limits; a single point has none and is drawn as a point only. */
function drawnSegment({
  points,
  mean,
  lower,
  upper,
  nearLower,
  nearUpper,
}: Xmr): XmrSegment | null {
  const [from, to] = [points[0]?.period, points.at(-1)?.period];
  if (from === undefined || to === undefined) return null;
  if (lower === null || upper === null || nearLower === null || nearUpper === null) return null;
  return { from, to, mean, lower, upper, nearLower, nearUpper };
}

function words(
  series: MeasureSeries,
  region: Region,
  periods: readonly Period[],
  causes: Causes,
  lang: Lang,
): Words {
  const { measure, basis, quantity, areas } = series;
  const [from, to] = [periods[0], periods.at(-1)];
  const facts = areas.get(region.code);
  if (facts === undefined || from === undefined || to === undefined) {
    throw new RangeError(`no figures of ${series.id} for ${region.code}`);
  }
  const subject = { measure, basis, quantity, area: region };
  const text = chartWords.xmr(subject, facts, { from, to }, lang);
  return { ...text, table: causeTable(series, text.caption, periods, causes, lang) };
}

/** Month by month, the newest first: the figure and what it is to the natural variation. */
function causeTable(
  { quantity }: MeasureSeries,
  caption: string,
  periods: readonly Period[],
  causes: Causes,
  lang: Lang,
): Table {
  const ui = UI[lang].table;
  return {
    caption,
    columns: [
      { label: ui.month, numeric: false },
      { label: ui.quantity[quantity], numeric: true },
      { label: ui.cause, numeric: false },
    ],
    rows: periods.toReversed().map((period) => {
      const point = causes.get(period);
      const cells =
        point === undefined
          ? [ui.noValue, ui.noValue]
          : [
              valueText({ value: point.value, rounded: null }, quantity, lang),
              point.cause === null ? ui.noValue : causeWord(point.cause, lang),
            ];
      return { head: formatPeriod(period, lang), cells };
    }),
  };
}
