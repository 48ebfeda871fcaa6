/** What a region promises about its reporting, set beside what the drops show. */
import { addDays, lastDay } from "../data/period.ts";
import type { ReportingRule } from "../data/reporting.ts";
import type { Basis, Cell, Month, RegionCode } from "../data/types.ts";
import type { Lookup } from "./months.ts";
import type { PromisedField, ReportForm } from "./report-form.ts";
import { monthsOf } from "./report-form.ts";

/** What a series lacks as evidence. */
export interface Lacking {
  readonly measure: string;
  readonly basis: Basis;
  /** Months without a report. */
  readonly notReported: readonly Month[];
  /** Months reported, but without the day or the response rate that the promise is about. */
  readonly unknown: readonly Month[];
}

/** A promise held against the months of the year. */
export interface CrossCheck {
  readonly question: string;
  readonly result: "confirmed" | "contradicted" | "not-measurable";
  /** Months in which the promise was broken. */
  readonly months: readonly Month[];
  /** Months for which no series says anything. */
  readonly missing: readonly Month[];
  /** What stands between the evidence and the whole of it, series by series; empty if nothing. */
  readonly lacking: readonly Lacking[];
  /** Any figure used is made up. */
  readonly synthetic: boolean;
}

/** One series of the evidence, with its cell in every month of the year. */
interface SeriesCells {
  readonly measure: string;
  readonly basis: Basis;
  readonly months: readonly { readonly period: Month; readonly cell: Cell | null }[];
}

/**
 * Checks every measurable promise of the form against its evidence and the rule of reporting. One broken month of any series
 * contradicts it. Only the whole evidence confirms it: every series is reported for every month, and
 * each month has the day, or the response rate, that keeps the promise. Else it cannot be measured.
 */
export function crossCheck(
  form: ReportForm,
  rule: ReportingRule,
  region: RegionCode,
  lookup: Lookup,
): CrossCheck[] {
  const months = monthsOf(form);
  const evidence = form.evidence.flatMap(({ measure, bases }) =>
    bases.map((basis): SeriesCells => ({
      measure,
      basis,
      months: months.map((period) => ({ period, cell: lookup(region, measure, basis, period) })),
    })),
  );
  return form.questions.flatMap(({ id, promise }) =>
    promise === undefined ? [] : checkPromise(id, promise.field, rule, evidence),
  );
}

function checkPromise(
  question: string,
  field: PromisedField,
  rule: ReportingRule,
  evidence: readonly SeriesCells[],
): CrossCheck {
  const months = (evidence[0]?.months ?? []).map(({ period }) => period);
  const cells = evidence.flatMap((series) => series.months);
  const measured = cells.flatMap(({ period, cell }) =>
    cell === null || cell[field] === null ? [] : [{ period, cell }],
  );
  const inMonths = (found: readonly { readonly period: Month }[]): Month[] =>
    months.filter((month) => found.some(({ period }) => period === month));
  const broken = inMonths(
    measured.filter(({ period, cell }) => isBroken(field, rule, cell, period)),
  );
  const known = new Set(inMonths(measured));
  const lacking = evidence
    .map((series) => lackingOf(series, field))
    .filter(({ notReported, unknown }) => notReported.length + unknown.length > 0);
  return {
    question,
    result:
      broken.length > 0 ? "contradicted" : lacking.length > 0 ? "not-measurable" : "confirmed",
    months: broken,
    missing: months.filter((month) => !known.has(month)),
    lacking,
    synthetic: measured.some(({ cell }) => cell.synthetic),
  };
}

function lackingOf({ measure, basis, months }: SeriesCells, field: PromisedField): Lacking {
  const isReported = (cell: Cell | null): cell is Cell =>
    cell !== null && cell.status !== "not-reported";
  const periods = (isWanted: (cell: Cell | null) => boolean): Month[] =>
    months.filter(({ cell }) => isWanted(cell)).map(({ period }) => period);
  return {
    measure,
    basis,
    notReported: periods((cell) => !isReported(cell)),
    unknown: periods((cell) => isReported(cell) && cell[field] === null),
  };
}

function isBroken(
  field: PromisedField,
  { withinDays, atLeastPercent }: ReportingRule,
  { responseRate, reportedOn }: Cell,
  month: Month,
): boolean {
  return field === "responseRate"
    ? responseRate !== null && responseRate < atLeastPercent
    : reportedOn !== null && reportedOn > addDays(lastDay(month), withinDays);
}
