/** The country on one series over time, with what says whether it is changing. */
import type { Chart } from "../charts/chart.ts";
import type { AreaTrend } from "../model/area-trend.ts";
import type { Model, SeriesModel } from "../model/model.ts";
import { describeAssurance } from "../text/assurance.ts";
import { meetsThreshold } from "../text/distance.ts";
import type { Lang } from "../text/format.ts";
import { paragraph } from "../text/sentence.ts";
import { describeTrend } from "../text/trend.ts";
import { UI } from "../text/ui.ts";
import { describeCautions, describeVariation } from "../text/variation.ts";
import { levelChart, levelPeriods } from "./level-chart.ts";
import { levelWords } from "./level-words.ts";

/** The national chart with its words. */
export interface LevelSection {
  readonly chart: Chart;
  readonly trend: AreaTrend;
  /** Trend, variation, assurance. */
  readonly text: string;
}

/** The nation's share over time, the spread of the regions behind it; null without a figure. */
export function levelSection(model: Model, one: SeriesModel, lang: Lang): LevelSection | null {
  const { measure, basis, areas } = one;
  const trend = areas.get("00");
  if (trend?.latest === undefined || trend.latest === null) return null;
  const { spc } = trend;
  const threshold = measure.thresholds.at(-1) ?? null;
  const chart = levelChart({
    id: `${one.id}-00`,
    lang,
    one,
    code: "00",
    name: UI[lang].figure.nation,
    breaks: model.data.breaks,
    words: levelWords(one, "00", "nation", levelPeriods(one, "00"), lang),
  });
  const text = paragraph([
    trend.trend && describeTrend(trend.trend.last36, "last36", "share", lang),
    spc && describeVariation(spc, lang),
    spc && describeAssurance(spc.assurance, threshold, meetsThreshold(trend, threshold), lang),
    ...(spc ? describeCautions(spc, basis, lang) : []),
  ]);
  return { chart, trend, text };
}
