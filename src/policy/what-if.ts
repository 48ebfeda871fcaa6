/** "Would it have met the requirements?": the same rules over any other three months. */
import { addMonths, calendarMonth, monthIndex, monthRange } from "../data/period.ts";
import type { Break, Month } from "../data/types.ts";
import { type EvaluableAgreement, isPeriodic, type Requirement } from "./agreement.ts";
import type { Lookup } from "./months.ts";
import type { Outcome, PolicyRegion } from "./verdict.ts";
import { judge } from "./verdict.ts";

/** The rules over a period that was moved so that it ends with `lastMonth`. */
export interface WhatIf {
  readonly lastMonth: Month;
  readonly months: readonly Month[];
  readonly outcomes: readonly Outcome[];
}

/** The agreement moved in time so that its last month becomes `lastMonth`; nothing else changes. */
export function shiftAgreement(
  agreement: EvaluableAgreement,
  lastMonth: Month,
): EvaluableAgreement {
  const count = monthIndex(lastMonth) - monthIndex(lastMonthOf(agreement));
  const shift = (month: Month): Month => addMonths(month, count);
  return {
    ...agreement,
    months: agreement.months.map(shift),
    requirements: agreement.requirements.map((requirement) => shiftOne(requirement, shift)),
  };
}

/** The outcomes if the rules had applied to the period that ends with `lastMonth`. */
export function whatIf(
  agreement: EvaluableAgreement,
  lookup: Lookup,
  regions: readonly PolicyRegion[],
  lastMonth: Month,
  breaks: readonly Break[],
): WhatIf {
  const shifted = shiftAgreement(agreement, lastMonth);
  return { lastMonth, months: shifted.months, outcomes: judge(shifted, regions, lookup, breaks) };
}

/** How many of the newest periods are tried. */
const RECENT = 12;

/**
 * The rules over later periods, the oldest first: the agreement's own months in each later year, and
 * the newest periods up to the one that ends with `latest`. None for an agreement that judges months
 * one by one, since it has no period to move.
 */
export function whatIfs(
  agreement: EvaluableAgreement,
  lookup: Lookup,
  regions: readonly PolicyRegion[],
  latest: Month,
  breaks: readonly Break[],
): WhatIf[] {
  if (!agreement.requirements.every(isPeriodic)) return [];
  const own = lastMonthOf(agreement);
  return monthRange(addMonths(own, 1), latest)
    .filter((month) => isSameSeason(agreement, month) || month > addMonths(latest, -RECENT))
    .map((month) => whatIf(agreement, lookup, regions, month, breaks));
}

/** Whether a period that ends with the month is the agreement's own months of another year. */
export const isSameSeason = (agreement: EvaluableAgreement, lastMonth: Month): boolean =>
  calendarMonth(lastMonth) === calendarMonth(lastMonthOf(agreement));

function lastMonthOf({ id, months }: EvaluableAgreement): Month {
  const last = months.at(-1);
  if (last === undefined) throw new RangeError(`agreement ${id} has no months`);
  return last;
}

function shiftOne(requirement: Requirement, shift: (month: Month) => Month): Requirement {
  if (requirement.statistic === "reduction") {
    const readings = requirement.readings.map((reading) => ({
      ...reading,
      from: shift(reading.from),
      to: shift(reading.to),
    }));
    return { ...requirement, readings };
  }
  return { ...requirement, months: requirement.months.map(shift) };
}
