/** One series of one area as a page shows it: sentences, chart, and what the figures stand on. */
import type { Chart } from "../charts/chart.ts";
import { isRoundedShare, totalOfCell } from "../data/cells.ts";
import type { PublishedShare } from "../data/share.ts";
import type { RegionCode } from "../data/types.ts";
import { areaOf, type AreaTrend } from "../model/area-trend.ts";
import { observationOf } from "../model/grid.ts";
import { latestOf } from "../model/latest-period.ts";
import type { Model, SeriesModel } from "../model/model.ts";
import { type Area, areaLabel } from "../text/area.ts";
import { describeAssurance } from "../text/assurance.ts";
import { describeChange, describeRolling } from "../text/change.ts";
import { describeDistance, meetsThreshold } from "../text/distance.ts";
import type { Lang } from "../text/format.ts";
import { describeAge, describeEmpty, describeMissingMonths } from "../text/gaps.ts";
import { describeLevel } from "../text/level.ts";
import { describePreliminary } from "../text/made-up.ts";
import { describeRank } from "../text/rank.ts";
import { describeSmallBase } from "../text/small-base.ts";
import type { Subject } from "../text/subject.ts";
import { describeTrend } from "../text/trend.ts";
import { describeCautions, describeVariation } from "../text/variation.ts";
import { bandsChart } from "./bands.ts";
import { newestCell, tiesOf } from "./figures.ts";
import { seriesFiles } from "./files.ts";
import { levelChart, levelPeriods } from "./level-chart.ts";
import { levelWords } from "./level-words.ts";
import { queueChart, queueText } from "./queue.ts";
import { areaSource, type SourcedChart } from "./sources.ts";

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
  readonly queueCharts: readonly SourcedChart[];
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
  const place = { code, area };
  const long = queueChart(one, place, model.data, lang);
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
      trend.spc &&
        describeAssurance(trend.spc.assurance, threshold, meetsThreshold(trend, threshold), lang),
      ...(trend.spc ? describeCautions(trend.spc, basis, lang) : []),
      describeRank(trend.rank, tiesOf(one, code), lang),
    ]),
    caveats: caveats(one, code, subject, lang),
    queue: queueText(one, place, lang),
    // The bands stand only where the long waits do.
    queueCharts: long === null ? [] : present([long, bandsChart(one, place, model.data, lang)]),
    source: areaSource(one, code, model.data.sources, lang, periods[0]),
    csv: seriesFiles(one.id).csv,
  };
}

/** Why the newest month of the series has no figure, which are missing before, and what may change. */
function caveats(one: SeriesModel, code: RegionCode, subject: Subject, lang: Lang): string[] {
  const period = one.areas.get(code)?.latest?.period ?? null;
  const newest = latestOf([...one.series.nation, ...[...one.series.regions.values()].flat()]);
  if (period === null || newest === null) return [];
  const own = areaOf(one.series, code);
  const cell = newestCell(one, code);
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
    describeSmallBase(cell && totalOfCell(cell), lang),
    describePreliminary([{ period, preliminary: cell?.preliminary === true }], lang),
  ]);
}

const present = <T>(list: readonly (T | null)[]): T[] => list.filter((one) => one !== null);

/** The newest share as it was published, where only a rounded one is known. */
function publishedShare({ series, areas }: SeriesModel, code: RegionCode): PublishedShare | null {
  const period = areas.get(code)?.latest?.period;
  const cell = areaOf(series, code).find((o) => o.period === period)?.cell;
  return cell?.status === "ok" && isRoundedShare(cell) ? cell.share : null;
}
