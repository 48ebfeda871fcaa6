/** What the statistics say of one area on one quantity of a series: the figures beside every chart. */
import { isMonth } from "../data/period.ts";
import { type Fraction, fraction, subtract, toNumber, toPercent } from "../data/share.ts";
import type { Month, Period, Quantity, RegionCode, Year } from "../data/types.ts";
import { adjustedXmr } from "../stats/adjusted.ts";
import { breakPeriods, segmentXmrs } from "../stats/comparable.ts";
import type { Trend, Windows } from "../stats/kendall.ts";
import type { Point } from "../stats/points.ts";
import type { Rank } from "../stats/rank.ts";
import type { Xmr } from "../stats/xmr.ts";
import { type YearlyTrend, yearlyTrend } from "../stats/yearly-kendall.ts";
import {
  clearanceOf,
  compareIn,
  type FactsContext,
  type Rolling,
  rollingOf,
  windowTrends,
} from "./area-windows.ts";
import {
  comparableFrom,
  comparablePart,
  type Compared,
  type Coverage,
  earlierPeriod,
  type NotComparable,
  type Span,
} from "./comparable.ts";
import { type Distance, distanceOf } from "./threshold.ts";
import { type Figure, isBareZero, isFigure, POLARITY, type Value } from "./value.ts";

/** A change, or why there is none. */
export interface Change {
  /** Percentage points, days or persons. */
  readonly difference: number | null;
  /** Of the earlier number of persons; null for other quantities, and when that was 0. */
  readonly percent: number | null;
  /** Null where there is a change. */
  readonly reason: NotComparable | null;
  /** The period looked back to. */
  readonly earlier: Period;
  /** First month of the series that begins between the two, when the reason is a break. */
  readonly newSeries: Month | null;
  /** For a sum over regions: those at both ends; null for what was published. */
  readonly over: Coverage | null;
}

/** One area's figures on one quantity; null where there is none. */
export interface AreaFacts {
  /** The newest figure. */
  readonly latest: Figure | null;
  /** Null for a span that the frequency does not have, and without a figure. */
  readonly change: Readonly<Record<Span, Change | null>>;
  readonly rolling12: Rolling | null;
  /** Among the regions with a figure in the area's newest period; null for the nation. */
  readonly rank: Rank | null;
  readonly distance: Distance | null;
  /** Monthly series only; a window of the nation is null where no region is in all its months. */
  readonly trend: Windows<Trend | null> | null;
  /** Yearly series only. */
  readonly yearlyTrend: YearlyTrend | null;
  /** One calculation for each stretch between breaks, in order; none for yearly series. */
  readonly segments: readonly Xmr[];
  /** The calculation that counts: since the last break. */
  readonly spc: Xmr | null;
  readonly spcAdjusted: Xmr | null;
  /** Months that the queue lasts at the recent pace. */
  readonly clearanceMonths: number | null;
  /** First comparable period; null when everything up to the newest is comparable. */
  readonly comparableFrom: Period | null;
  readonly synthetic: boolean;
}

/** Figures of every area that has a cell in the series, by code. */
export function areaFacts(context: FactsContext): Map<RegionCode, AreaFacts> {
  return new Map([...context.values.keys()].map((code) => [code, factsOf(context, code)]));
}

function factsOf(context: FactsContext, code: RegionCode): AreaFacts {
  const { measure, quantity, ranks } = context;
  const values = context.values.get(code) ?? [];
  const latest = values.findLast(isFigure) ?? null;
  // Windows end with the area's own newest period in the data, whether it has a figure or not.
  const end = values.at(-1)?.period ?? null;
  const starts = breakPeriods(context.breaks, code, measure.id);
  const months = values.filter(isMonthValue);
  return {
    latest,
    change: changesOf(context, code, latest, starts),
    rolling12: latest && rollingOf(context, code, latest.period, starts),
    rank: latest && code !== "00" && !isBareZero(latest) ? ranks(latest.period, code) : null,
    distance: latest && distanceOf(measure, quantity, latest),
    ...monthlyFacts(context, code, months, starts),
    yearlyTrend:
      months.length > 0 || latest === null ? null : yearsTrend(context, values, latest, starts),
    clearanceMonths: latest && clearanceOf(context, code),
    comparableFrom: end && comparableFrom(starts, end),
    synthetic: values.some(({ synthetic }) => synthetic),
  };
}

const isMonthValue = (value: Value): value is Value<Month> => isMonth(value.period);

function monthlyFacts(
  context: FactsContext,
  code: RegionCode,
  months: readonly Value<Month>[],
  starts: readonly Month[],
): Pick<AreaFacts, "trend" | "segments" | "spc" | "spcAdjusted"> {
  const end = months.at(-1)?.period;
  if (end === undefined) return { trend: null, segments: [], spc: null, spcAdjusted: null };
  const { measure, basis, quantity } = context;
  const comparable = comparablePart(months, starts, end);
  const threshold = quantity === "share" ? (measure.thresholds.at(-1)?.value ?? null) : null;
  const options = { polarity: POLARITY[quantity], basis, threshold };
  const segments = segmentXmrs(pointsOf(months), starts, options);
  const points = pointsOf(comparable);
  const hasLast = points.length > 0;
  return {
    trend: windowTrends(context, code, points, end),
    segments,
    spc: hasLast ? newestXmr(segments.at(-1), quantity) : null,
    spcAdjusted: adjustedXmr(points, options),
  };
}

/** The newest calculation; of medians only one of as many values as limits need to be more than a trial. */
const newestXmr = (newest: Xmr | undefined, quantity: Quantity): Xmr | null =>
  newest === undefined || (quantity === "median" && newest.trial) ? null : newest;

/** The values as points, those without a figure left out. */
export const pointsOf = <P extends Period>(values: readonly Value<P>[]): Point<P>[] =>
  values.flatMap(({ period, value }) => (value === null ? [] : [{ period, value }]));

function yearsTrend(
  { quantity }: FactsContext,
  values: readonly Value[],
  latest: Figure,
  starts: readonly Month[],
): YearlyTrend {
  const comparable = comparablePart(values, starts, latest.period);
  const points = pointsOf(comparable.filter(isYearValue));
  return yearlyTrend(points, POLARITY[quantity]);
}

const isYearValue = (value: Value): value is Value<Year> => !isMonth(value.period);

function changesOf(
  context: FactsContext,
  code: RegionCode,
  latest: Figure | null,
  starts: readonly Month[],
): AreaFacts["change"] {
  const since = (span: Span): Change | null => {
    const earlier = latest && earlierPeriod(latest.period, span);
    if (latest === null || earlier === null) return null;
    const compared = compareIn(context, code, latest, earlier, starts);
    return changeOf(context.quantity, compared, earlier, newSeriesOf(starts, latest.period));
  };
  return {
    month: since("month"),
    year: since("year"),
    years2: since("years2"),
    years5: since("years5"),
  };
}

function changeOf(
  quantity: Quantity,
  compared: Compared,
  earlier: Period,
  newSeries: Month | null,
): Change {
  const { reason } = compared;
  if (reason !== null) {
    const since = reason === "break" ? newSeries : null;
    return { difference: null, percent: null, reason, earlier, newSeries: since, over: null };
  }
  const { now, then, over } = compared;
  const difference = subtract(now, then);
  return {
    difference: quantity === "share" ? toPercent(difference) : toNumber(difference),
    percent: quantity === "backlog" ? percentOf(difference, then) : null,
    reason,
    earlier,
    newSeries: null,
    over,
  };
}

/** Of numbers of persons, which are whole; null of nobody. */
const percentOf = (difference: Fraction, then: Fraction): number | null =>
  then.num === 0n ? null : toPercent(fraction(difference.num, then.num));

/** The last break at or before the end of the period. */
const newSeriesOf = (starts: readonly Month[], period: Period): Month | null =>
  starts.findLast((start) => start <= (isMonth(period) ? period : `${period}-12`)) ?? null;
