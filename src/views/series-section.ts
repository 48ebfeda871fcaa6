/** One series of one area as a page shows it: sentences, chart, and what the figures stand on. */
import type { Chart } from "../charts/chart.ts";
import { isRoundedShare } from "../data/cells.ts";
import type { PublishedShare } from "../data/share.ts";
import type { Break, Observation, RegionCode } from "../data/types.ts";
import { areaOf, type AreaTrend } from "../model/area-trend.ts";
import { observationOf } from "../model/grid.ts";
import { latestOf } from "../model/latest-period.ts";
import type { Model, SeriesModel } from "../model/model.ts";
import { type Area, areaLabel } from "../text/area.ts";
import { describeAssurance } from "../text/assurance.ts";
import { describeChange, describeRolling } from "../text/change.ts";
import { describeDistance } from "../text/distance.ts";
import type { Lang } from "../text/format.ts";
import { describeAge, describeEmpty, describeMissingMonths } from "../text/gaps.ts";
import { describeLevel } from "../text/level.ts";
import { describePreliminary } from "../text/made-up.ts";
import {
  describeBacklog,
  describeBacklogChange,
  describeBacklogTrend,
  describeClearance,
} from "../text/queue.ts";
import { describeRank } from "../text/rank.ts";
import type { Subject } from "../text/subject.ts";
import { describeTrend } from "../text/trend.ts";
import { describeCautions, describeVariation } from "../text/variation.ts";
import { bandsChart } from "./bands.ts";
import { newestCell, tiesOf } from "./figures.ts";
import { levelChart, levelPeriods } from "./level-chart.ts";
import { levelWords } from "./level-words.ts";
import type { Place } from "./place.ts";
import { queueSection } from "./queue.ts";
import { sourceSentence } from "./sources.ts";

/** A series of an area, ready to be placed. */
export interface SeriesSection {
  readonly one: SeriesModel;
  readonly trend: AreaTrend;
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
  readonly queueCharts: readonly Chart[];
  readonly source: string;
  readonly csv: string;
}

/** The section; null where the area has no figures in the series. */
export function seriesSection(
  model: Model,
  one: SeriesModel,
  code: RegionCode,
  area: Area,
  lang: Lang,
): SeriesSection | null {
  const trend = one.areas.get(code);
  if (trend?.latest === undefined || trend.latest === null) return null;
  const { measure, basis } = one;
  const subject = { measure, basis, area };
  const periods = levelPeriods(one, code);
  const name = areaLabel(area, lang);
  const words = levelWords(one, code, area, periods, lang);
  const id = `${one.id}-${code}`;
  const { breaks } = model.data;
  const threshold = measure.thresholds.at(-1) ?? null;
  return {
    one,
    trend,
    chart: levelChart({ id, lang, one, code, name, breaks, words }),
    lead: present([
      describeLevel(subject, trend, lang),
      describeDistance(subject, trend, lang, publishedShare(one, code)),
      describeChange(trend, "year", lang),
      describeRolling(trend, lang),
    ]),
    trendText: present([
      trend.trend && describeTrend(trend.trend.last36, "last36", "share", lang),
      trend.spc && describeVariation(trend.spc, lang),
      trend.spc && describeAssurance(trend.spc.assurance, threshold, lang),
      ...(trend.spc ? describeCautions(trend.spc, basis, lang) : []),
      describeRank(trend.rank, tiesOf(one, code), lang),
    ]),
    caveats: caveats(one, code, subject, lang),
    queue: queueText(subject, trend, lang),
    queueCharts: queueCharts(one, { code, area }, breaks, lang),
    source: sourceSentence(shownObservations(one, code), model.data.sources, lang),
    csv: `api/v1/csv/${one.id}.csv`,
  };
}

/** Why the newest month of the series has no figure, which are missing before, and what may change. */
function caveats(one: SeriesModel, code: RegionCode, subject: Subject, lang: Lang): string[] {
  const period = one.areas.get(code)?.latest?.period ?? null;
  const newest = latestOf([...one.series.nation, ...[...one.series.regions.values()].flat()]);
  if (period === null || newest === null) return [];
  const own = areaOf(one.series, code);
  const periods = levelPeriods(one, code);
  const missing = own
    .filter(({ cell }) => cell.status === "not-reported")
    .map((observation) => observation.period)
    .filter((month) => periods.includes(month) && month < period);
  const empty = period < newest ? observationOf(one.series, code, newest)?.cell : undefined;
  return present([
    empty ? describeEmpty(subject, newest, empty, lang) : null,
    describeAge(period, newest, lang),
    describeMissingMonths(missing, lang),
    describePreliminary(
      [{ period, preliminary: newestCell(one, code)?.preliminary === true }],
      lang,
    ),
  ]);
}

function queueText(
  subject: Parameters<typeof describeBacklog>[0],
  trend: AreaTrend,
  lang: Lang,
): string[] {
  const { backlog, comparableFrom } = trend;
  if (backlog === null || subject.measure.backlogDays === null)
    return present([describeClearance(subject, trend, lang)]);
  return present([
    describeBacklog(subject, backlog, lang),
    describeBacklogChange(backlog, "year", comparableFrom, lang),
    describeBacklogTrend(subject, backlog, "last36", lang),
    describeClearance(subject, trend, lang),
  ]);
}

const present = (texts: readonly (string | null)[]): string[] =>
  texts.filter((text) => text !== null);

/** What stands behind the chart: the area's own cells, for the nation those of the regions too. */
function shownObservations({ series }: SeriesModel, code: RegionCode): readonly Observation[] {
  if (code !== "00") return areaOf(series, code);
  return [...series.nation, ...[...series.regions.values()].flat()];
}

/** The newest share as it was published, where only a rounded one is known. */
function publishedShare({ series, areas }: SeriesModel, code: RegionCode): PublishedShare | null {
  const period = areas.get(code)?.latest?.period;
  const cell = areaOf(series, code).find((o) => o.period === period)?.cell;
  return cell?.status === "ok" && isRoundedShare(cell) ? cell.share : null;
}

/** For measures with a backlog: those who have waited far too long, and all by waiting time. */
function queueCharts(
  one: SeriesModel,
  place: Place,
  breaks: readonly Break[],
  lang: Lang,
): readonly Chart[] {
  const long = queueSection(one, place, breaks, lang);
  if (long === null) return [];
  return [long.chart, bandsChart(one, place, breaks, lang)].filter((chart) => chart !== null);
}
