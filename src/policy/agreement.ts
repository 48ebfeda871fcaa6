/**
 * An agreement as data: what is required, how it can be read, and what money hangs on it. One file
 * of data/agreements/ each; every year, threshold, sum and month of the policy layer lives there.
 */
import { addMonths } from "../data/period.ts";
import type { Basis, Month, Wording } from "../data/types.ts";

/**
 * How several months become one share: the mean of the monthly shares, all contacts taken together,
 * or the last month alone.
 */
export type ShareMethod = "mean-of-months" | "pooled" | "last";

interface Described {
  readonly id: string;
  readonly name: Wording;
  /** The rule in plain words. */
  readonly text: Wording;
}

/** One way to read the wording of a requirement. The first of a requirement is its verdict. */
interface Reading {
  readonly id: string;
  readonly name: Wording;
}

/** A reading of one share over several months. */
export interface ShareReading extends Reading {
  readonly method: ShareMethod;
}

/** A reading of a change between two month-end snapshots. */
export interface ChangeReading extends Reading {
  readonly from: Month;
  readonly to: Month;
}

/** A reading of two shares: the completed one, and the waiting one with its number waiting. */
export interface ConditionalReading extends Reading {
  readonly completed: ShareMethod;
  readonly waiting: ShareMethod;
}

/** At least `threshold` percent within the limit over the months. */
export interface MeanShareRequirement extends Described {
  readonly statistic: "mean-share";
  readonly measure: string;
  readonly basis: Basis;
  readonly months: readonly Month[];
  /** Percent. */
  readonly threshold: number;
  readonly readings: readonly ShareReading[];
}

/** A queue that must have shrunk; `threshold` is the change in percent, −25 for a quarter less. */
export interface ReductionRequirement extends Described {
  readonly statistic: "reduction";
  readonly measure: string;
  readonly basis: "waiting";
  /** Which number of the snapshot counts. */
  readonly count: "over180" | "total";
  readonly threshold: number;
  readonly readings: readonly ChangeReading[];
}

/** A completed share and, where more than a number wait, a share of those waiting as well. */
export interface ConditionalShareRequirement extends Described {
  readonly statistic: "conditional-share";
  readonly measure: string;
  readonly basis: "completed";
  readonly months: readonly Month[];
  /** Percent of the completed contacts. */
  readonly threshold: number;
  readonly condition: {
    /** The second share counts where more than this number are waiting. */
    readonly moreThanWaiting: number;
    /** Percent of those waiting. */
    readonly threshold: number;
  };
  readonly readings: readonly ConditionalReading[];
}

/** A reading of a share against the one of a month before. */
export interface ComparedReading extends Reading {
  /** 12 for the same month of the year before. */
  readonly monthsBack: number;
}

/** A share that must be higher than it was; each month is judged by itself. */
export interface ImprovedShareRequirement extends Described {
  readonly statistic: "improved-share";
  readonly measure: string;
  readonly basis: Basis;
  readonly months: readonly Month[];
  readonly readings: readonly ComparedReading[];
}

/** A requirement that is judged once, over the months of the agreement. */
export type PeriodRequirement =
  MeanShareRequirement | ReductionRequirement | ConditionalShareRequirement;

/** A requirement that the engine can judge. */
export type Requirement = PeriodRequirement | ImprovedShareRequirement;

/** Whether each month is judged by itself. */
export const isMonthly = (requirement: Requirement): requirement is ImprovedShareRequirement =>
  requirement.statistic === "improved-share";

/** Whether the requirement is judged once, over its months. */
export const isPeriodic = (requirement: Requirement): requirement is PeriodRequirement =>
  !isMonthly(requirement);

/** A requirement of a historical agreement: shown, not evaluated. */
export interface DescribedRequirement extends Described {
  /** The project's measure that comes closest, if any. */
  readonly measure: string | null;
}

/** Whole kronor for one requirement, or in equal parts for several (rest to the first). */
export interface Pool {
  readonly kronor: number;
  readonly requirements: readonly string[];
}

/**
 * Where the money of a missed requirement goes: to those that met the same requirement, or into one
 * pot that is shared in proportion to what was earned.
 */
export type Redistribution = "within-requirement" | "bonus-pot";

/** How the performance money is divided. */
export interface MoneyRules {
  /** The stated sum of all pools, in kronor. */
  readonly kronor: number;
  readonly pools: readonly Pool[];
  /** Date of the population that the money is divided by. */
  readonly populationDate: string;
  readonly redistribution: Redistribution;
}

/** A sum that the agreement states, in kronor. */
export interface Amount {
  readonly id: string;
  readonly label: Wording;
  readonly kronor: number;
}

/** What a payment of a month was for. */
export interface Payment {
  /** Month of the payment. */
  readonly paid: Month;
  readonly label: Wording;
}

/** Something that the agreement says beside the requirements; for reading, not for computing. */
export interface AgreementSection {
  readonly id: string;
  readonly title: Wording;
  readonly text: Wording;
}

/** A document that the file was made from. */
export interface SourceDocument {
  readonly title: string;
  readonly publisher: string;
  readonly url: string | null;
}

interface AgreementBase {
  readonly id: string;
  /** Last part of the address of its page, per language; the id unless the file says another. */
  readonly slug: Wording;
  readonly year: number;
  readonly name: Wording;
  readonly summary: Wording;
  /** The months that count, in words. */
  readonly period: Wording;
  readonly amounts: readonly Amount[];
  readonly payments: readonly Payment[];
  readonly sections: readonly AgreementSection[];
  /** What is not known of it. */
  readonly unknown: readonly Wording[];
  readonly sources: readonly SourceDocument[];
}

/** An agreement whose requirements are known, to the last rule. */
export interface EvaluableAgreement extends AgreementBase {
  readonly evaluable: true;
  /** The months of the period; the last one is what a "what if" is moved by. */
  readonly months: readonly Month[];
  readonly requirements: readonly Requirement[];
  /** Null where it is not known how the money is divided. */
  readonly money: MoneyRules | null;
  /** Unclear wording where one reading was chosen and no other is computed. */
  readonly choices: readonly { readonly question: Wording; readonly chosen: Wording }[];
}

/** An agreement whose money can be computed. */
export interface PaidAgreement extends EvaluableAgreement {
  readonly money: MoneyRules;
}

/** Whether it is known how the money is divided. */
export const hasMoney = (agreement: EvaluableAgreement): agreement is PaidAgreement =>
  agreement.money !== null;

/** An agreement shown as history, since some of its rules are not known. */
export interface HistoricalAgreement extends AgreementBase {
  readonly evaluable: false;
  /** Why it is not evaluated. */
  readonly reason: Wording;
  readonly requirements: readonly DescribedRequirement[];
  readonly redistribution: Redistribution | "unknown";
}

/** One file of data/agreements/. */
export type Agreement = EvaluableAgreement | HistoricalAgreement;

/** Where unearned money goes under the agreement. */
export const redistributionOf = (agreement: Agreement): Redistribution | "unknown" =>
  agreement.evaluable ? (agreement.money?.redistribution ?? "unknown") : agreement.redistribution;

/** The months and bases whose cells a requirement looks at, over all readings, in order. */
export function inputsOf(requirement: PeriodRequirement): { basis: Basis; period: Month }[] {
  if (requirement.statistic === "reduction") {
    const periods = new Set(requirement.readings.flatMap(({ from, to }) => [from, to]));
    return [...periods].sort().map((period) => ({ basis: requirement.basis, period }));
  }
  const bases: Basis[] =
    requirement.statistic === "mean-share" ? [requirement.basis] : ["completed", "waiting"];
  return requirement.months.flatMap((period) => bases.map((basis) => ({ basis, period })));
}

/** The same for one month of a requirement that is judged month by month. */
export function inputsOfMonth(
  { basis, readings }: ImprovedShareRequirement,
  month: Month,
): { basis: Basis; period: Month }[] {
  const periods = new Set(readings.map(({ monthsBack }) => addMonths(month, -monthsBack)));
  return [...periods, month].sort().map((period) => ({ basis, period }));
}
