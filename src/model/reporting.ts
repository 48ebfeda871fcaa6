/** How well a region reported a month: in time, late, with few answers, in part or not at all. */
import { addMonths, daysBetween, lastDay, monthRange } from "../data/period.ts";
import type { ReportingRule } from "../data/reporting.ts";
import type { Cell, Month, Observation, RegionCode, Series } from "../data/types.ts";
import type { Model } from "./model.ts";

/** The most serious problem of a month; one of these decides its shape. */
export type ReportingState =
  "in-time" | "undated" | "late" | "low" | "suppressed" | "partly" | "missing" | "nothing";

/** A region's month over several series. */
export interface ReportedMonth {
  readonly period: Month;
  readonly state: ReportingState;
  /** Series that any region reported for the month. */
  readonly expected: number;
  /** Of them, those without a report from this region. */
  readonly missing: number;
  readonly suppressed: number;
  /** Reported later than the rule allows. */
  readonly late: number;
  /** Days after the end of the month of the latest report; null without a date. */
  readonly days: number | null;
  /** Series under the full response. */
  readonly low: number;
  /** The lowest response rate of the series, percent; null where none is known. */
  readonly response: number | null;
  /** Cells that had another value before. */
  readonly revised: number;
  readonly synthetic: boolean;
}

/** Months that are looked back on. */
export const REPORTING_MONTHS = 24;

/** The last months up to the newest of the data; none where there are no months. */
export function reportingPeriods({ latestMonth }: Pick<Model, "latestMonth">): Month[] {
  if (latestMonth === null) return [];
  return monthRange(addMonths(latestMonth, 1 - REPORTING_MONTHS), latestMonth);
}

/** What the regions reported of some monthly series: looks up a region's month. */
export function reportingOf(
  series: readonly Series<Month>[],
  periods: readonly Month[],
  rule: ReportingRule,
): (code: RegionCode, period: Month) => ReportedMonth {
  const wanted = new Set(periods);
  const asked = series.map(({ regions }) => {
    const observations = [...regions.values()].flat().filter(({ period }) => wanted.has(period));
    const reported = observations.filter(({ cell }) => isReported(cell));
    return {
      cells: new Map(observations.map((one) => [`${one.region} ${one.period}`, one])),
      periods: new Set(reported.map(({ period }) => period)),
    };
  });
  return (code, period) => {
    const expected = asked.filter((one) => one.periods.has(period));
    const cells = expected.map((one) => one.cells.get(`${code} ${period}`) ?? null);
    return reportedMonth(period, cells, rule);
  };
}

/** One month from the region's cells in the series that were expected; null where there is none. */
export function reportedMonth(
  period: Month,
  cells: readonly (Pick<Observation, "cell" | "revisions"> | null)[],
  { withinDays, atLeastPercent }: Pick<ReportingRule, "withinDays" | "atLeastPercent">,
): ReportedMonth {
  const reported = cells.flatMap((one) => (one !== null && isReported(one.cell) ? [one.cell] : []));
  const days = reported.flatMap(({ reportedOn }) =>
    reportedOn === null ? [] : [daysBetween(lastDay(period), reportedOn)],
  );
  const rates = reported.flatMap(({ responseRate }) => responseRate ?? []);
  const facts = {
    expected: cells.length,
    missing: cells.length - reported.length,
    suppressed: reported.filter(({ status }) => status === "suppressed").length,
    late: days.filter((count) => count > withinDays).length,
    days: days.length === 0 ? null : Math.max(...days),
    low: rates.filter((rate) => rate < atLeastPercent).length,
    response: rates.length === 0 ? null : Math.min(...rates),
    revised: cells.filter((one) => one !== null && one.revisions.length > 0).length,
    synthetic: reported.some(({ synthetic }) => synthetic),
  };
  return { period, state: stateOf(facts), ...facts };
}

function stateOf(facts: Omit<ReportedMonth, "period" | "state">): ReportingState {
  if (facts.expected === 0) return "nothing";
  if (facts.missing === facts.expected) return "missing";
  if (facts.missing > 0) return "partly";
  if (facts.late > 0) return "late";
  if (facts.low > 0) return "low";
  if (facts.suppressed > 0) return "suppressed";
  return facts.days === null ? "undated" : "in-time";
}

/** Dated, complete and in time; a low response or a hidden value does not make a month late. */
export const isInTime = ({ days, late, missing }: ReportedMonth): boolean =>
  days !== null && late === 0 && missing === 0;

const isReported = (cell: Cell): boolean => cell.status !== "not-reported";
