/** One series of one area as a page shows it: sentences, chart, and what the figures stand on. */
import type { Chart } from "../charts/chart.ts";
import type { DataSet } from "../data/load.ts";
import type { RegionCode } from "../data/types.ts";
import { absenceOf } from "../model/absence.ts";
import type { AreaFacts } from "../model/area-facts.ts";
import { collectorOf } from "../model/collector.ts";
import type { MeasureSeries } from "../model/measure-series.ts";
import type { Model } from "../model/model.ts";
import { siblingOf } from "../model/siblings.ts";
import { newestPeriod } from "../model/speaking.ts";
import { type Area, areaLabel } from "../text/area.ts";
import { describeAssurance } from "../text/assurance.ts";
import { describeChange, describeRolling } from "../text/change.ts";
import { describeCollector } from "../text/collector.ts";
import { describeDistance } from "../text/distance.ts";
import type { Lang } from "../text/format.ts";
import { describeAge, describeEmpty, describeMissingMonths } from "../text/gaps.ts";
import { describeLevel } from "../text/level.ts";
import { describePreliminary } from "../text/made-up.ts";
import { describeRank } from "../text/rank.ts";
import { describeSmallBase } from "../text/small-base.ts";
import type { Subject } from "../text/subject.ts";
import { describeTrend, describeYearlyTrend } from "../text/trend.ts";
import { describeCautions, describeVariation } from "../text/variation.ts";
import { bandsChart } from "./bands.ts";
import { shownPeriods } from "./chart-parts.ts";
import { seriesFiles } from "./files.ts";
import { levelChart } from "./level-chart.ts";
import { levelWords } from "./level-words.ts";
import { queueChart, queueText } from "./queue.ts";
import { areaSource, type SourcedChart } from "./sources.ts";

/** A series of an area, ready to be placed. */
export interface SeriesSection {
  readonly series: MeasureSeries;
  readonly facts: AreaFacts;
  readonly chart: Chart;
  /** Level, distance, change. */
  readonly lead: readonly string[];
  /** Trend, variation, rank: the answer to "is it changing?". */
  readonly trendText: readonly string[];
  /** What is to be known of the figures: age, gaps, whether they may change. */
  readonly caveats: readonly string[];
  /** The queue: backlog, its change and trend, clearance time; empty where there is none. */
  readonly queue: readonly string[];
  /** The queue by waiting time and its long waits, where the series has them. */
  readonly queueCharts: readonly SourcedChart[];
  readonly source: string;
  readonly csv: string;
}

/** The section; null where the area has no figure in the series. */
export function seriesSection(
  model: Model,
  series: MeasureSeries,
  code: RegionCode,
  area: Area,
  lang: Lang,
): SeriesSection | null {
  const facts = series.areas.get(code);
  if (facts === undefined || facts.latest === null) return null;
  const { measure, basis, quantity } = series;
  const { data } = model;
  const subject = { measure, basis, quantity, area };
  const periods = shownPeriods(series, code);
  const words = levelWords(series, code, area, periods, lang);
  const chart = levelChart({
    id: `${series.id}-${code}`,
    lang,
    series,
    code,
    name: areaLabel(area, lang),
    breaks: data.breaks,
    words,
  });
  return {
    series,
    facts,
    chart,
    lead: present([
      describeLevel(subject, facts, lang),
      describeDistance(subject, facts, lang),
      describeChange(subject, facts, "year", lang, series.regionsInAll),
      describeRolling(facts, lang, series.regionsInAll),
    ]),
    trendText: trendTexts(subject, facts, series.regionsInAll, lang),
    caveats: caveats(series, code, subject, data, lang),
    ...queueParts(model, series, { code, area }, lang),
    source: areaSource(series, code, periods, data.sources, lang),
    csv: seriesFiles(series.seriesId).csv,
  };
}

/** Trend, variation, assurance, rank. */
export const trendTexts = (
  subject: Subject,
  facts: AreaFacts,
  regionsInAll: number,
  lang: Lang,
): string[] =>
  present([
    facts.trend?.last36 ? describeTrend(subject, facts.trend.last36, "last36", lang) : null,
    facts.yearlyTrend && describeYearlyTrend(subject, facts.yearlyTrend, lang),
    facts.spc && describeVariation(facts.spc, lang),
    describeAssurance(facts, lang),
    ...(facts.spc ? describeCautions(facts.spc, subject.basis, lang) : []),
    describeRank(facts.rank, subject.quantity, lang, regionsInAll),
  ]);

/** The long waits and the bands of a queue stand with its share, else with what speaks for it. */
function queueParts(
  model: Model,
  series: MeasureSeries,
  place: { readonly code: RegionCode; readonly area: Area },
  lang: Lang,
): Pick<SeriesSection, "queue" | "queueCharts"> {
  if (series.quantity !== "share") return { queue: [], queueCharts: [] };
  const backlog = siblingOf(model.series, series, "backlog");
  const long = backlog && queueChart(backlog, series, place, model.data, lang);
  return {
    queue: queueText(model, series, backlog, place, lang),
    // The bands stand only where the long waits do.
    queueCharts: long === null ? [] : present([long, bandsChart(series, place, model.data, lang)]),
  };
}

/** Why the newest period of the series has no figure, which are missing before, and what may change. */
function caveats(
  series: MeasureSeries,
  code: RegionCode,
  subject: Subject,
  data: DataSet,
  lang: Lang,
): string[] {
  const facts = series.areas.get(code);
  const latest = facts?.latest ?? null;
  const newest = newestPeriod(series);
  if (facts === undefined || latest === null || newest === null) return [];
  const periods = shownPeriods(series, code);
  const missing = periods.filter(
    (period) => period < latest.period && absenceOf(series, code, period) === "not-reported",
  );
  const absence = latest.period < newest ? absenceOf(series, code, newest) : null;
  const limit = series.at(code, newest)?.disclosureLimit ?? 0;
  return present([
    absence && describeEmpty(subject, newest, absence, limit, lang),
    describeAge(latest.period, newest, lang),
    describeMissingMonths(missing, lang),
    describeSmallBase(latest.total, lang),
    describePreliminary([latest], lang),
    describeCollector(collectorOf(series, facts, data.breaks), lang),
  ]);
}

const present = <T>(list: readonly (T | null)[]): T[] => list.filter((one) => one !== null);
