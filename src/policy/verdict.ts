/** Verdicts: one outcome per region and requirement, with the arithmetic open. */
import { isMonth } from "../data/period.ts";
import type { Fraction } from "../data/share.ts";
import { subtract, toNumber, toPercent } from "../data/share.ts";
import type { Basis, Break, Cell, Month, Region, RegionCode, Status } from "../data/types.ts";
import { breakPeriods } from "../stats/comparable.ts";
import type { EvaluableAgreement, PeriodRequirement, Requirement } from "./agreement.ts";
import { inputsOf, inputsOfMonth, isPeriodic } from "./agreement.ts";
import { judgeConditionalShare } from "./conditional-share.ts";
import { type BreakBetween, judgeImprovedShare } from "./improved-share.ts";
import type { Conditional, Judgement, ReadingResult, ShortBy } from "./judgement.ts";
import { judgeMeanShare } from "./mean-share.ts";
import type { CellOf, Lookup, MonthCell, Reason } from "./months.ts";
import { numberOf, shareOf } from "./months.ts";
import { judgeReduction } from "./reduction.ts";

/** `not-assessable` where a month that is needed is missing, suppressed or without the figure. */
export type Verdict = "met" | "not-met" | "not-assessable";

/** The part of a region that policy needs. */
export type PolicyRegion = Pick<Region, "code" | "population">;

/** The waiting part in numbers: mean number waiting, and percent of them within the limit. */
export interface ConditionalNumbers {
  readonly applies: boolean | null;
  readonly waiting: number | null;
  readonly share: number | null;
}

/** One reading of the wording; `conditional` only where the requirement has a second part. */
export interface ReadingOutcome {
  readonly id: string;
  /** Percent. */
  readonly value: number | null;
  readonly verdict: "met" | "not-met";
  readonly rounded: boolean;
  readonly conditional?: ConditionalNumbers;
}

/** A cell that a requirement looked at, as published; null where the status leaves no figure. */
export interface OutcomeInput {
  readonly period: Month;
  readonly basis: Basis;
  readonly status: Status;
  readonly total: number | null;
  readonly within: number | null;
  /** Percent. */
  readonly share: number | null;
  readonly over180: number | null;
  /** Drop; null where nothing was delivered. */
  readonly source: string | null;
  readonly synthetic: boolean;
}

/** A region's result on one requirement. */
export interface Outcome {
  readonly region: RegionCode;
  readonly requirement: string;
  /** The month that is judged; null for a requirement over a period. */
  readonly period: Month | null;
  readonly verdict: Verdict;
  /** Percent: the mean share, or the change; null when not assessable and for a change from 0. */
  readonly value: number | null;
  /**
   * Percent: as the agreement states it, or the earlier share that was to be passed; null where that
   * is not known.
   */
  readonly threshold: number | null;
  /** Percentage points to spare; negative when missed; null with `value`. */
  readonly margin: number | null;
  /** Contacts or persons; null when not assessable or not known. */
  readonly shortBy: ShortBy;
  /** Another reading has another verdict; false when not assessable. */
  readonly sensitive: boolean;
  readonly rounded: boolean;
  /** Why not assessable. */
  readonly reasons: readonly Reason[];
  readonly readings: readonly ReadingOutcome[];
  /** Only where the requirement has a second part; null when not assessable. */
  readonly conditional?: ConditionalNumbers | null;
  readonly inputs: readonly OutcomeInput[];
  /** Drops used. */
  readonly sources: readonly string[];
  /** Any figure used is made up. */
  readonly synthetic: boolean;
  /** Any figure used is not yet final. */
  readonly preliminary: boolean;
}

/** All outcomes of an agreement, by region code, then in the agreement's order, then by month. */
export function judge(
  agreement: EvaluableAgreement,
  regions: readonly PolicyRegion[],
  lookup: Lookup,
  breaks: readonly Break[],
): Outcome[] {
  const codes = regions.map(({ code }) => code).sort();
  return codes.flatMap((region) =>
    agreement.requirements.flatMap((requirement) => {
      const cellOf: CellOf = (basis, period) => lookup(region, requirement.measure, basis, period);
      if (isPeriodic(requirement)) {
        const judgement = judgePeriod(requirement, cellOf);
        return [outcomeOf(region, requirement, null, judgement, inputsOf(requirement), cellOf)];
      }
      const starts = breakPeriods(breaks, region, requirement.measure).filter(isMonth);
      const breakBetween: BreakBetween = (from, to) =>
        starts.findLast((start) => from < start && start <= to) ?? null;
      return requirement.months.map((month) => {
        const judgement = judgeImprovedShare(requirement, month, cellOf, breakBetween);
        const inputs = inputsOfMonth(requirement, month);
        return outcomeOf(region, requirement, month, judgement, inputs, cellOf);
      });
    }),
  );
}

function outcomeOf(
  region: RegionCode,
  requirement: Requirement,
  period: Month | null,
  { readings, reasons, shortBy }: Judgement,
  inputs: readonly { readonly basis: Basis; readonly period: Month }[],
  cellOf: CellOf,
): Outcome {
  const first = readings.find(({ id }) => id === requirement.readings[0]?.id);
  const months = inputs.map((at) => ({ ...at, cell: cellOf(at.basis, at.period) }));
  const cells = months.flatMap(({ cell }) => cell ?? []);
  return {
    region,
    requirement: requirement.id,
    period,
    verdict: first === undefined ? "not-assessable" : verdictOf(first),
    value: first === undefined ? null : percent(first.value),
    threshold: isPeriodic(requirement) ? requirement.threshold : percent(sharePassed(first)),
    margin: first === undefined ? null : percent(first.margin),
    shortBy,
    sensitive: first !== undefined && readings.some(({ isMet }) => isMet !== first.isMet),
    rounded: first?.isRounded ?? false,
    reasons,
    readings: readings.map((reading) => ({
      id: reading.id,
      value: percent(reading.value),
      verdict: verdictOf(reading),
      rounded: reading.isRounded,
      ...(reading.conditional && { conditional: inNumbers(reading.conditional) }),
    })),
    ...(requirement.statistic === "conditional-share" && {
      conditional: first?.conditional ? inNumbers(first.conditional) : null,
    }),
    inputs: months.map(describeInput),
    sources: [...new Set(cells.map(({ source }) => source))].sort(),
    synthetic: cells.some((cell: Cell) => cell.synthetic),
    preliminary: cells.some((cell: Cell) => cell.preliminary),
  };
}

function judgePeriod(requirement: PeriodRequirement, cellOf: CellOf): Judgement {
  switch (requirement.statistic) {
    case "mean-share":
      return judgeMeanShare(requirement, cellOf);
    case "reduction":
      return judgeReduction(requirement, cellOf);
    case "conditional-share":
      return judgeConditionalShare(requirement, cellOf);
  }
}

/** The earlier share of a comparison. */
const sharePassed = (reading: ReadingResult | undefined): Fraction | null =>
  reading?.value && reading.margin ? subtract(reading.value, reading.margin) : null;

const verdictOf = ({ isMet }: ReadingResult): "met" | "not-met" => (isMet ? "met" : "not-met");

const percent = (value: Fraction | null): number | null =>
  value === null ? null : toPercent(value);

function inNumbers({ applies, waiting, share }: Conditional): ConditionalNumbers {
  return { applies, waiting: waiting && toNumber(waiting), share: percent(share) };
}

function describeInput({ period, basis, cell }: MonthCell): OutcomeInput {
  return {
    period,
    basis,
    status: cell?.status ?? "not-reported",
    total: numberOf(cell, "total"),
    within: cell?.status === "ok" ? cell.within : null,
    share: percent(shareOf(cell)?.value ?? null),
    over180: numberOf(cell, "over180"),
    source: cell?.source ?? null,
    synthetic: cell?.synthetic ?? false,
  };
}
