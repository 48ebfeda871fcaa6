/** The XmR charts of a region: natural variation, and what stands out from it. */
import type { Chart, Table, Words } from "../charts/chart.ts";
import { xmr, type XmrPoint, type XmrSegment } from "../charts/xmr.ts";
import { percentOfCell } from "../data/cells.ts";
import type { Break, Cell, Month, Region } from "../data/types.ts";
import { areaOf } from "../model/area-trend.ts";
import { onGrid } from "../model/grid.ts";
import type { Model, SeriesModel } from "../model/model.ts";
import { sideOf } from "../stats/causes.ts";
import { breakPeriods, segmentXmrs } from "../stats/comparable.ts";
import { betterSign } from "../stats/polarity.ts";
import type { Xmr } from "../stats/xmr.ts";
import { describeAssurance } from "../text/assurance.ts";
import { chartWords } from "../text/chart-words.ts";
import { meetsThreshold } from "../text/distance.ts";
import { formatPercent, formatPeriod, type Lang } from "../text/format.ts";
import { causeWord, variationWord } from "../text/short-words.ts";
import { UI } from "../text/ui.ts";
import { describeCautions, describeVariation } from "../text/variation.ts";
import {
  gapNotes,
  linePoints,
  percentAxis,
  startsOf,
  thresholdSteps,
  timeMarks,
} from "./chart-parts.ts";
import { levelPeriods } from "./level-chart.ts";
import { sourceSentence } from "./sources.ts";

/** The XmR chart of one series with its sentences. */
export interface VariationSection {
  readonly one: SeriesModel;
  readonly chart: Chart;
  readonly text: readonly string[];
  readonly source: string;
}

/** All XmR charts of a region; series without monthly figures have none. */
export function variationSections(model: Model, region: Region, lang: Lang): VariationSection[] {
  return model.series.flatMap((one) => {
    const trend = one.areas.get(region.code);
    if (!trend?.spc) return [];
    const { spc } = trend;
    const threshold = one.measure.thresholds.at(-1) ?? null;
    const text = [
      describeVariation(spc, lang),
      describeAssurance(spc.assurance, threshold, meetsThreshold(trend, threshold), lang),
      ...describeCautions(spc, one.basis, lang),
    ].filter((sentence) => sentence !== null);
    const observations = areaOf(one.series, region.code);
    const source = sourceSentence(observations, model.data.sources, lang);
    return [{ one, chart: variationChart(model, one, region, spc, lang), text, source }];
  });
}

function variationChart(
  model: Model,
  one: SeriesModel,
  region: Region,
  spc: Xmr,
  lang: Lang,
): Chart {
  const { breaks } = model.data;
  const { measure, series } = one;
  const { code } = region;
  const ui = UI[lang].figure;
  const periods = levelPeriods(one, code);
  const cells = onGrid(areaOf(series, code), periods);
  const segments = calculations(one, code, cells, periods, breaks);
  const values = segments.flatMap(({ lower, upper }) => [lower ?? 100, upper ?? 0]);
  const causes = new Map(segments.flatMap(({ points }) => points.map((p) => [p.period, p])));
  const drawn = linePoints(series, code, periods);
  const points = periods.flatMap((period, i): XmrPoint[] => {
    const point = drawn[i];
    const cause = causes.get(period)?.cause ?? "common";
    const side = sideOf(cause) * betterSign(measure.polarity);
    const kind = side === 0 ? "common" : side > 0 ? "improvement" : "concern";
    return point === undefined ? [] : [{ ...point, cause: kind }];
  });
  const label = (value: number | null) => (value === null ? "" : formatPercent(value, lang));
  const lowest = [...values, ...points.map(({ value }) => value)];
  const thresholds = thresholdSteps(measure, lang);
  return xmr({
    id: `xmr-${one.id}-${code}`,
    lang,
    words: words(one, region, periods, causes, lang),
    syntheticMark: ui.madeUp,
    periods,
    points,
    starts: startsOf(breaks, measure.id, code, periods),
    segments: segments.flatMap((segment) => drawnSegment(segment) ?? []),
    thresholds,
    marks: timeMarks(breaks, measure.id, code, periods, lang),
    axis: percentAxis([...lowest, ...thresholds.map(({ value }) => value)], lang),
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

/** A calculation of its own for each stretch between breaks; the last is the one that counts. */
function calculations(
  { measure, basis }: SeriesModel,
  code: string,
  cells: readonly (Cell | null)[],
  periods: readonly Month[],
  breaks: readonly Break[],
): readonly Xmr[] {
  const points = periods.flatMap((period, i) => {
    const cell = cells[i] ?? null;
    const value = cell && percentOfCell(cell);
    return value === null ? [] : [{ period, value }];
  });
  const threshold = measure.thresholds.at(-1)?.value ?? null;
  const options = { polarity: measure.polarity, basis, threshold };
  return segmentXmrs(points, breakPeriods(breaks, code, measure.id), options);
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
  one: SeriesModel,
  region: Region,
  periods: readonly Month[],
  causes: ReadonlyMap<Month, Xmr["points"][number]>,
  lang: Lang,
): Words {
  const { measure, basis, areas } = one;
  const [from, to] = [periods[0], periods.at(-1)];
  const trend = areas.get(region.code);
  if (trend === undefined || from === undefined || to === undefined) {
    throw new RangeError(`no figures of ${one.id} for ${region.code}`);
  }
  const subject = { measure, basis, area: region };
  const text = chartWords.xmr(subject, trend, { from, to }, lang);
  return { ...text, table: causeTable(text.caption, periods, causes, lang) };
}

/** Month by month, the newest first: share and what it is to the natural variation. */
function causeTable(
  caption: string,
  periods: readonly Month[],
  causes: ReadonlyMap<Month, Xmr["points"][number]>,
  lang: Lang,
): Table {
  const ui = UI[lang].table;
  return {
    caption,
    columns: [
      { label: ui.month, numeric: false },
      { label: ui.share, numeric: true },
      { label: ui.cause, numeric: false },
    ],
    rows: periods.toReversed().map((period) => {
      const point = causes.get(period);
      const cells =
        point === undefined
          ? [ui.noValue, ui.noValue]
          : [formatPercent(point.value, lang), causeWord(point.cause, lang)];
      return { head: formatPeriod(period, lang), cells };
    }),
  };
}
