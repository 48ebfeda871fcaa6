/**
 * What looks at more than one period of an area. A region looks at its own values; the nation, where
 * it is not the publisher's own, is taken like for like (see like-for-like.ts).
 */
import { publishedAlone } from "../data/nation.ts";
import { addMonths, isMonth } from "../data/period.ts";
import { toNumber, toPercent } from "../data/share.ts";
import type { Basis, Break, Measure, Month, Period, Quantity, RegionCode } from "../data/types.ts";
import { CLEARANCE_MONTHS, clearanceMonths } from "../stats/clearance.ts";
import { type Trend, trendOf, type Windows, windows } from "../stats/kendall.ts";
import type { Point } from "../stats/points.ts";
import type { Rank } from "../stats/rank.ts";
import { rolling12, WINDOW_MONTHS } from "../stats/rolling.ts";
import { type Compared, compareValues, type Coverage, isSameStretch } from "./comparable.ts";
import { coverageOf, type Inhabitants, presentIn, sumOver, type ValueAt } from "./like-for-like.ts";
import { type Figure, isBareZero, isComputed, POLARITY, type ValuesByArea } from "./value.ts";

/** A quantity of a series with all that its facts are made of. */
export interface FactsContext {
  readonly measure: Measure;
  readonly basis: Basis;
  readonly quantity: Quantity;
  readonly values: ValuesByArea;
  readonly at: ValueAt;
  /** The same measure's completed contacts, for the clearance time of a queue. */
  readonly completedAt: ValueAt;
  readonly breaks: readonly Break[];
  readonly inhabitants: Inhabitants;
  readonly ranks: (period: Period, code: RegionCode) => Rank | null;
}

/** Twelve months pooled. */
export interface Rolling {
  /** Percent. */
  readonly share: number;
  /** The smallest coverage of the months; null but for the nation's sums. */
  readonly coverage: Coverage | null;
}

/** The area's newest figure against an earlier period. */
export function compareIn(
  { quantity, values, at, inhabitants }: FactsContext,
  code: RegionCode,
  latest: Figure,
  earlier: Period,
  starts: readonly Month[],
): Compared {
  const then = at(code, earlier);
  if (isBareZero(latest) || (then !== null && isBareZero(then))) return { reason: "missing" };
  const isPublished = !isComputed(latest) && (then === null || !isComputed(then));
  const plain = compareValues(starts, latest, earlier, then);
  if (code !== "00" || plain.reason === "break") return plain;
  if (plain.reason === null && isPublished) return plain;
  if (quantity === "median") return plain;
  const regions = presentIn(values.keys(), quantity, [latest.period, earlier], at);
  if (regions.length === 0) return { reason: then === null ? "missing" : "coverage" };
  const sums = [latest.period, earlier].map((period) => sumOver(regions, quantity, period, at));
  const [now, before] = sums;
  if (!now || !before) return { reason: "no-contacts" };
  return { reason: null, now, then: before, over: coverageOf(regions, latest.period, inhabitants) };
}

/**
 * The rolling year up to `last`; null for a queue, for other quantities and across a break. Like
 * every sum it takes no made-up month among published ones. The nation's months are as reported,
 * published or summed.
 */
export function rollingOf(
  { basis, quantity, values, at, inhabitants }: FactsContext,
  code: RegionCode,
  last: Period,
  starts: readonly Month[],
): Rolling | null {
  if (quantity !== "share" || basis !== "completed" || !isMonth(last)) return null;
  if (!isSameStretch(starts, addMonths(last, 1 - WINDOW_MONTHS), last)) return null;
  const there = Array.from({ length: WINDOW_MONTHS }, (_, i) => addMonths(last, -i)).flatMap(
    (period) => {
      const value = at(code, period);
      return value?.counts ? [{ period, value, ...value.counts }] : [];
    },
  );
  const months = publishedAlone(there, ({ value }) => value.synthetic);
  const share = rolling12(months, last);
  if (share === null) return null;
  const summed = months.filter(({ value }) => code === "00" && isComputed(value));
  const coverages = summed.map(({ period }) =>
    coverageOf(presentIn(values.keys(), quantity, [period], at), period, inhabitants),
  );
  return { share: toPercent(share), coverage: smallest(coverages) };
}

const smallest = (coverages: readonly Coverage[]): Coverage | null =>
  coverages.reduce<Coverage | null>(
    (least, one) => (least === null || one.populationShare < least.populationShare ? one : least),
    null,
  );

/** The trend in both windows of the comparable points up to `end`. */
export function windowTrends(
  context: FactsContext,
  code: RegionCode,
  points: readonly Point[],
  end: Month,
): Windows<Trend | null> {
  const polarity = POLARITY[context.quantity];
  const { last36, all } = windows(points, end);
  const trend = (window: readonly Point[]): Trend | null => {
    const compared = code === "00" ? nationPoints(context, window) : window;
    return compared === null ? null : trendOf(compared, polarity);
  };
  return { last36: trend(last36), all: trend(all) };
}

/** The nation over the regions that are in every month of the window; null where none is. */
function nationPoints(
  { quantity, values, at }: FactsContext,
  window: readonly Point[],
): readonly Point[] | null {
  const periods = window.map(({ period }) => period);
  if (periods.every((period) => !isComputed(at("00", period) ?? { source: "" }))) return window;
  const regions = presentIn(values.keys(), quantity, periods, at);
  if (regions.length === 0) return null;
  return periods.flatMap((period) => {
    const sum = sumOver(regions, quantity, period, at);
    if (sum === null) return [];
    return [{ period, value: quantity === "share" ? toPercent(sum) : toNumber(sum) }];
  });
}

/** How long the area's queue lasts; queue and flow of the nation are of the same regions. */
export function clearanceOf(
  { basis, quantity, values, at, completedAt }: FactsContext,
  code: RegionCode,
): number | null {
  if (basis !== "waiting" || quantity !== "share") return null;
  const last = (values.get(code) ?? []).findLast(({ total }) => total !== null);
  const month = last?.period;
  if (month === undefined || !isMonth(month)) return null;
  const months = CLEARANCE_MONTHS.map((ago) => addMonths(month, -ago));
  const parts = (area: RegionCode) => [
    at(area, month),
    ...months.map((one) => completedAt(area, one)),
  ];
  const isPublished =
    code !== "00" || parts(code).every((value) => value !== null && !isComputed(value));
  const areas = isPublished ? [code] : [...values.keys()].filter((area) => area !== "00");
  const counted = publishedAlone(
    areas.filter((area) => parts(area).every((value) => (value?.total ?? null) !== null)),
    (area) => parts(area).some((value) => value?.synthetic === true),
  );
  if (counted.length === 0) return null;
  const sum = (of: ValueAt, one: Month) =>
    counted.reduce((total, area) => total + (of(area, one)?.total ?? 0), 0);
  const completed = new Map(months.map((one) => [one, sum(completedAt, one)]));
  return clearanceMonths(sum(at, month), completed, month);
}
