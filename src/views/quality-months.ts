/** How well a region reported a month: in time, late, with few answers, in part or not at all. */
import { addMonths, lastDay, monthRange } from "../data/period.ts";
import type { ReportingRule } from "../data/reporting.ts";
import type { Cell, Month, Observation, RegionCode } from "../data/types.ts";
import type { Model, SeriesModel } from "../model/model.ts";

/** The most serious problem of a month; one of these decides its shape. */
export type MonthState =
  "in-time" | "undated" | "late" | "low" | "suppressed" | "partly" | "missing" | "nothing";

/** The states in the order of the key. */
export const STATES: readonly MonthState[] = [
  "in-time",
  "undated",
  "suppressed",
  "low",
  "late",
  "partly",
  "missing",
];

/** A region's month over several series. */
export interface MonthQuality {
  readonly period: Month;
  readonly state: MonthState;
  /** Series that any region reported for the month. */
  readonly expected: number;
  /** Of them, those without a report from this region. */
  readonly missing: number;
  readonly suppressed: number;
  /** Reported later than promised. */
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

/** Months that the quality pages look back on. */
export const QUALITY_MONTHS = 24;

/** The last 24 months up to the newest of the data; none for yearly data. */
export function qualityPeriods({ latestPeriod }: Model): Month[] {
  if (latestPeriod === null) return [];
  return monthRange(addMonths(latestPeriod, 1 - QUALITY_MONTHS), latestPeriod);
}

/** What the regions reported of some series, month by month. */
export class ReportedMonths {
  readonly #rule: Pick<ReportingRule, "withinDays" | "atLeastPercent">;
  readonly #cells: ReadonlyArray<ReadonlyMap<string, Observation<Month>>>;
  readonly #expected: ReadonlyArray<ReadonlySet<Month>>;

  constructor(
    series: readonly SeriesModel[],
    periods: readonly Month[],
    rule: Pick<ReportingRule, "withinDays" | "atLeastPercent">,
  ) {
    this.#rule = rule;
    const wanted = new Set(periods);
    const observations = series.map((one) =>
      [...one.series.regions.values()].flat().filter(({ period }) => wanted.has(period)),
    );
    this.#cells = observations.map(
      (own) => new Map(own.map((o) => [`${o.region} ${o.period}`, o] as const)),
    );
    this.#expected = observations.map(
      (own) => new Set(own.filter(({ cell }) => isReported(cell)).map(({ period }) => period)),
    );
  }

  /** The region's month. */
  of(code: RegionCode, period: Month): MonthQuality {
    const expected = this.#cells.filter((_, i) => this.#expected[i]?.has(period));
    const all = expected.map((cells) => cells.get(`${code} ${period}`) ?? null);
    const reported = all.flatMap((o) => (o !== null && isReported(o.cell) ? [o.cell] : []));
    const days = reported.flatMap(({ reportedOn }) =>
      reportedOn === null ? [] : [daysAfter(period, reportedOn)],
    );
    const rates = reported.flatMap(({ responseRate }) => responseRate ?? []);
    const facts = {
      expected: expected.length,
      missing: expected.length - reported.length,
      suppressed: reported.filter(({ status }) => status === "suppressed").length,
      late: days.filter((count) => count > this.#rule.withinDays).length,
      days: days.length === 0 ? null : Math.max(...days),
      low: rates.filter((rate) => rate < this.#rule.atLeastPercent).length,
      response: rates.length === 0 ? null : Math.min(...rates),
      revised: all.filter((o) => o !== null && o.revisions.length > 0).length,
      synthetic: reported.some(({ synthetic }) => synthetic),
    };
    return { period, state: stateOf(facts), ...facts };
  }
}

function stateOf(facts: Omit<MonthQuality, "period" | "state">): MonthState {
  if (facts.expected === 0) return "nothing";
  if (facts.missing === facts.expected) return "missing";
  if (facts.missing > 0) return "partly";
  if (facts.late > 0) return "late";
  if (facts.low > 0) return "low";
  if (facts.suppressed > 0) return "suppressed";
  return facts.days === null ? "undated" : "in-time";
}

const isReported = (cell: Cell): boolean => cell.status !== "not-reported";

const DAY = 86_400_000;

function daysAfter(period: Month, date: string): number {
  return Math.round((Date.parse(date) - Date.parse(lastDay(period))) / DAY);
}
