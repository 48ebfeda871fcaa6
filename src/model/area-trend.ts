/** What the statistics say of one area's series: the figures beside every chart. */
import { countsOfCell, over180OfCell, shareOfCell, totalOfCell } from "../data/cells.ts";
import { type Fraction, fractionOfDecimalPercent, toPercent } from "../data/share.ts";
import type {
  Break,
  Measure,
  Month,
  Observation,
  Period,
  RegionCode,
  Series,
} from "../data/types.ts";
import { adjustedXmr } from "../stats/adjusted.ts";
import { type Backlog, backlog } from "../stats/backlog.ts";
import { type Changes, shareChanges } from "../stats/change.ts";
import { clearanceMonths } from "../stats/clearance.ts";
import { comparableFrom } from "../stats/comparable.ts";
import { contactsToThreshold } from "../stats/distance.ts";
import { type Trend, trends, type Windows } from "../stats/kendall.ts";
import { type Point, since } from "../stats/points.ts";
import { type Rank, rank } from "../stats/rank.ts";
import { rolling12 } from "../stats/rolling.ts";
import { type Xmr, xmr } from "../stats/xmr.ts";

/** One area's figures on one series; shares in percent, null where there is none. */
export interface AreaTrend<P extends Period = Month> {
  /** The newest period with a share. */
  readonly latest: { readonly period: P; readonly share: number } | null;
  /** Percentage points. */
  readonly change: Changes<number>;
  readonly rolling12: number | null;
  /** Among the regions with a value in the area's newest period; null for the nation. */
  readonly rank: Rank | null;
  /** Null for an area without any month. */
  readonly trend: Windows<Trend> | null;
  readonly spc: Xmr | null;
  readonly spcAdjusted: Xmr | null;
  /** Contacts or persons from the threshold, in the newest month; null without a threshold. */
  readonly distance: { readonly threshold: number; readonly contacts: number | null } | null;
  readonly clearanceMonths: number | null;
  readonly backlog: Backlog | null;
  /** First comparable period; null when the whole series is comparable. */
  readonly comparableFrom: Period | null;
  readonly synthetic: boolean;
}

/** The series of one measure as statistics see it. */
export interface TrendContext {
  readonly measure: Measure;
  readonly series: Series<Month>;
  /** The same measure's completed contacts, for the clearance time of a queue. */
  readonly completed: Series<Month> | null;
  readonly breaks: readonly Break[];
}

/** Figures for the nation and every region of the series, by code. */
export function areaTrends(context: TrendContext): Map<RegionCode, AreaTrend> {
  const { nation, regions } = context.series;
  const areas = new Map<RegionCode, readonly Observation<Month>[]>([["00", nation], ...regions]);
  const ranks = rankByPeriod(regions);
  return new Map(
    [...areas].map(([code, observations]) => [code, areaTrend(code, observations, ranks, context)]),
  );
}

function areaTrend(
  code: RegionCode,
  observations: readonly Observation<Month>[],
  ranks: (period: Month, code: RegionCode) => Rank | null,
  { measure, series, completed, breaks }: TrendContext,
): AreaTrend {
  // Windows end with the area's own newest month in the data, whether it has a figure or not.
  const latestMonth = observations.at(-1)?.period ?? null;
  const shares = sharesOf(observations);
  const last = observations.findLast(({ period }) => shares.has(period));
  const start = latestMonth && comparableFrom(breaks, code, measure.id, latestMonth);
  const points = since(
    [...shares].map(([period, share]): Point => ({ period, value: toPercent(share) })),
    start,
  );
  const threshold = measure.thresholds.at(-1)?.value ?? null;
  const { basis } = series;
  const options = { polarity: measure.polarity, basis, threshold };
  const common = {
    latest: last
      ? { period: last.period, share: toPercent(shares.get(last.period) as Fraction) }
      : null,
    rank: last && code !== "00" ? ranks(last.period, code) : null,
    distance: last && threshold !== null ? distance(last, threshold) : null,
    comparableFrom: start,
    synthetic: observations.some(({ cell }) => cell.synthetic),
  };
  if (latestMonth === null) {
    return {
      ...common,
      change: { month: null, year: null },
      rolling12: null,
      trend: null,
      spc: null,
      spcAdjusted: null,
      clearanceMonths: null,
      backlog: null,
    };
  }
  return {
    ...common,
    change: last ? shareChanges(shares, last.period) : { month: null, year: null },
    rolling12: last && basis === "completed" ? rollingShare(observations, last.period) : null,
    trend: trends(points, latestMonth, measure.polarity),
    spc: xmr(points, options),
    spcAdjusted: adjustedXmr(points, options),
    clearanceMonths: basis === "waiting" ? clearance(observations, areaOf(completed, code)) : null,
    backlog: basis === "waiting" ? backlog(backlogPoints(observations), latestMonth, start) : null,
  };
}

function sharesOf(observations: readonly Observation<Month>[]): Map<Month, Fraction> {
  return new Map(
    observations.flatMap(({ period, cell }) => {
      const share = shareOfCell(cell);
      return share === null ? [] : [[period, share] as const];
    }),
  );
}

function rollingShare(observations: readonly Observation<Month>[], last: Month): number | null {
  const counts = observations.flatMap(({ period, cell }) => {
    const known = countsOfCell(cell);
    return known === null ? [] : [{ period, ...known }];
  });
  const share = rolling12(counts, last);
  return share === null ? null : toPercent(share);
}

function distance({ cell }: Observation<Month>, threshold: number): AreaTrend["distance"] {
  const counts = countsOfCell(cell);
  const contacts =
    counts && contactsToThreshold(counts.total, counts.within, fractionOfDecimalPercent(threshold));
  return { threshold, contacts };
}

function clearance(
  waiting: readonly Observation<Month>[],
  completed: readonly Observation<Month>[],
): number | null {
  const last = waiting.findLast(({ cell }) => totalOfCell(cell) !== null);
  if (last === undefined) return null;
  const paces = completed.flatMap(({ period, cell }) => {
    const total = totalOfCell(cell);
    return total === null ? [] : [[period, total] as const];
  });
  return clearanceMonths(totalOfCell(last.cell), new Map(paces), last.period);
}

function backlogPoints(observations: readonly Observation<Month>[]): Point[] {
  return observations.flatMap(({ period, cell }) => {
    const value = over180OfCell(cell);
    return value === null ? [] : [{ period, value }];
  });
}

/** The observations of an area in a series; none where the series or the area is not there. */
export const areaOf = (
  series: Series<Month> | null,
  code: RegionCode,
): readonly Observation<Month>[] =>
  (code === "00" ? series?.nation : series?.regions.get(code)) ?? [];

/** Ranks of all regions, worked out once per period. */
function rankByPeriod(regions: Series<Month>["regions"]) {
  const byPeriod = new Map<Month, Map<RegionCode, Fraction>>();
  for (const [code, observations] of regions) {
    for (const { period, cell } of observations) {
      const share = shareOfCell(cell);
      if (share === null) continue;
      if (!byPeriod.has(period)) byPeriod.set(period, new Map());
      byPeriod.get(period)?.set(code, share);
    }
  }
  const known = new Map<Month, ReadonlyMap<RegionCode, Rank>>();
  return (period: Month, code: RegionCode): Rank | null => {
    let ranks = known.get(period);
    if (ranks === undefined) {
      ranks = rank(byPeriod.get(period) ?? new Map<RegionCode, Fraction>());
      known.set(period, ranks);
    }
    return ranks.get(code) ?? null;
  };
}

/** Whether a break lies between the area's newest figure and an earlier period: nothing is compared. */
export const isBroken = (
  { latest, comparableFrom }: Pick<AreaTrend<Period>, "latest" | "comparableFrom">,
  earlier: Period,
): boolean =>
  latest !== null &&
  comparableFrom !== null &&
  earlier < comparableFrom &&
  comparableFrom <= latest.period;
