/** The country on one series over time, with what says whether it is changing. */
import type { Chart } from "../charts/chart.ts";
import type { AreaFacts } from "../model/area-facts.ts";
import type { MeasureSeries } from "../model/measure-series.ts";
import type { Model } from "../model/model.ts";
import type { Lang } from "../text/format.ts";
import { paragraph } from "../text/sentence.ts";
import { UI } from "../text/ui.ts";
import { shownPeriods } from "./chart-parts.ts";
import { levelChart } from "./level-chart.ts";
import { levelWords } from "./level-words.ts";
import { trendTexts } from "./series-section.ts";
import { areaSource } from "./sources.ts";

/** The national chart with its words. */
export interface LevelSection {
  readonly chart: Chart;
  readonly facts: AreaFacts;
  /** Trend, variation, assurance. */
  readonly text: string;
  readonly source: string;
}

/** The nation's values over time, the spread of the regions behind it; null without a figure. */
export function levelSection(
  { data }: Model,
  series: MeasureSeries,
  lang: Lang,
): LevelSection | null {
  const facts = series.areas.get("00");
  if (facts === undefined || facts.latest === null) return null;
  const { measure, basis, quantity } = series;
  const periods = shownPeriods(series, "00");
  const chart = levelChart({
    id: `${series.id}-00`,
    lang,
    series,
    code: "00",
    name: UI[lang].figure.nation,
    breaks: data.breaks,
    words: levelWords(series, "00", "nation", periods, lang),
  });
  const subject = { measure, basis, quantity, area: "nation" as const };
  return {
    chart,
    facts,
    text: paragraph(trendTexts(subject, facts, series.regionsInAll, lang)),
    source: areaSource(series, "00", periods, data.sources, lang),
  };
}
