/** What a region promises about its reporting, set beside what the drops show. */
import { addDays, lastDay } from "../data/period.ts";
import type { Cell, Measure, Month, RegionCode } from "../data/types.ts";
import type { Lookup } from "./months.ts";
import type { MeasurablePromise, ReportForm } from "./report-form.ts";
import { monthsOf } from "./report-form.ts";

/** A promise held against the months of the year. */
export interface CrossCheck {
  readonly question: string;
  readonly result: "confirmed" | "contradicted" | "not-measurable";
  /** Months in which the promise was broken. */
  readonly months: readonly Month[];
  /** Months for which no series says anything. */
  readonly missing: readonly Month[];
  /** Any figure used is made up. */
  readonly synthetic: boolean;
}

/**
 * Checks every measurable promise of the form. All series of the region count: a month is broken
 * when any of them breaks it, and measured when at least one says something. One broken month
 * contradicts the promise even where others are missing; every month kept confirms it; otherwise
 * it cannot be measured.
 */
export function crossCheck(
  form: ReportForm,
  region: RegionCode,
  measures: readonly Pick<Measure, "id" | "bases">[],
  lookup: Lookup,
): CrossCheck[] {
  const months = monthsOf(form).map((period) => ({
    period,
    cells: measures.flatMap(({ id, bases }) =>
      bases.flatMap((basis) => lookup(region, id, basis, period) ?? []),
    ),
  }));
  return form.questions.flatMap(({ id, promise }) =>
    promise === undefined ? [] : checkPromise(id, promise, months),
  );
}

function checkPromise(
  question: string,
  promise: MeasurablePromise,
  months: readonly { readonly period: Month; readonly cells: readonly Cell[] }[],
): CrossCheck {
  const measured = months.map(({ period, cells }) => ({
    period,
    cells: cells.filter((cell) => cell[promise.field] !== null),
  }));
  const broken = measured.filter(({ period, cells }) =>
    cells.some((cell) => isBroken(promise, cell, period)),
  );
  const missing = measured.filter(({ cells }) => cells.length === 0);
  return {
    question,
    result:
      broken.length > 0 ? "contradicted" : missing.length > 0 ? "not-measurable" : "confirmed",
    months: broken.map(({ period }) => period),
    missing: missing.map(({ period }) => period),
    synthetic: measured.some(({ cells }) => cells.some(({ synthetic }) => synthetic)),
  };
}

function isBroken(promise: MeasurablePromise, cell: Cell, month: Month): boolean {
  if (promise.field === "responseRate") {
    return cell.responseRate !== null && cell.responseRate < promise.atLeastPercent;
  }
  const lastOfTime = addDays(lastDay(month), promise.withinDays);
  return cell.reportedOn !== null && cell.reportedOn > lastOfTime;
}
