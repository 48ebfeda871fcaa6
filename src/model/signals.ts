/** Tested signs that something is changing, and which of them are new since an earlier state. */
import type { Break, Period, Quantity, RegionCode } from "../data/types.ts";
import type { Cause } from "../stats/causes.ts";
import type { TrendVerdict } from "../stats/kendall.ts";
import type { AreaFacts } from "./area-facts.ts";
import { collectorOf } from "./collector.ts";
import type { MeasureSeries } from "./measure-series.ts";
import { isFigure } from "./value.ts";

interface Where {
  readonly series: MeasureSeries;
  readonly quantity: Quantity;
  readonly region: RegionCode;
}

/** A trend whose verdict is another than before; before is null where there was no such series. */
export interface TrendSignal extends Where {
  readonly kind: "trend";
  readonly before: TrendVerdict | null;
  readonly after: TrendVerdict;
  /** The years that a yearly trend is tested over; null for the last 36 months. */
  readonly years: { readonly from: Period; readonly to: Period } | null;
}

/** A newest value that chance alone seldom makes. */
export interface VariationSignal extends Where {
  readonly kind: "variation";
  readonly period: Period;
  readonly cause: Exclude<Cause, "common">;
  readonly isBetter: boolean;
}

/** A sign that passed a test. */
export type Signal = TrendSignal | VariationSignal;

/**
 * The signs in `after` that were not in `before`: trends that are found or no longer found, and
 * newest values that stand out. A trend that still cannot be tested is none, nor is a first finding
 * of no trend. Left out is what raises false alarms: a yearly trend that may come from the change of
 * collector, limits on trial, and the variation of a queue.
 */
export function newSignals(
  before: readonly MeasureSeries[],
  after: readonly MeasureSeries[],
  breaks: readonly Break[],
): Signal[] {
  const earlier = new Map(before.map((series) => [series.id, series]));
  return after.flatMap((series) =>
    [...series.areas].flatMap(([region, facts]) => {
      const was = earlier.get(series.id)?.areas.get(region) ?? null;
      const where = { series, quantity: series.quantity, region };
      const isEvent = collectorOf(series, facts, breaks)?.isLarge === true;
      return [
        ...(isEvent ? [] : trendSignal(where, was, facts)),
        ...(series.basis === "waiting" ? [] : variationSignal(where, was, facts)),
      ];
    }),
  );
}

/** Of the last 36 months, or of the years; the same as the region's page shows. */
const verdictOf = (facts: AreaFacts | null): TrendVerdict | null =>
  (facts?.trend?.last36 ?? facts?.yearlyTrend)?.verdict ?? null;

const isTrend = (verdict: TrendVerdict | null): boolean =>
  verdict === "improving" || verdict === "worsening";

function trendSignal(where: Where, was: AreaFacts | null, facts: AreaFacts): TrendSignal[] {
  const [before, after] = [verdictOf(was), verdictOf(facts)];
  if (after === null || after === before || !(isTrend(before) || isTrend(after))) return [];
  return [{ kind: "trend", ...where, before, after, years: yearsOf(where, facts) }];
}

function yearsOf({ series, region }: Where, facts: AreaFacts): TrendSignal["years"] {
  const years = series.values.get(region)?.filter(isFigure) ?? [];
  const comparable = years.filter(({ period }) => period >= (facts.comparableFrom ?? ""));
  const [first, last] = [comparable[0], comparable.at(-1)];
  if (facts.yearlyTrend === null || !first || !last) return null;
  return { from: first.period, to: last.period };
}

function variationSignal(
  where: Where,
  was: AreaFacts | null,
  { spc }: AreaFacts,
): VariationSignal[] {
  const last = spc?.points.at(-1);
  if (!spc || spc.trial || last === undefined || last.cause === "common") return [];
  const before = was?.spc?.points.at(-1);
  if (before?.period === last.period && before.cause === last.cause) return [];
  const { period, cause } = last;
  return [
    { kind: "variation", ...where, period, cause, isBetter: spc.variation === "improvement" },
  ];
}
