/** The published thought experiment: `what-if/<id>.json` and `csv/what-if-<id>.csv`. */
import type { Month, RegionCode } from "../data/types.ts";
import type { EvaluableAgreement } from "../policy/agreement.ts";
import type { Outcome } from "../policy/verdict.ts";
import { isSameSeason, type WhatIf } from "../policy/what-if.ts";
import { reasonText } from "./agreement-document.ts";
import { swedishNumber, swedishSheet } from "./csv.ts";

/** An outcome that the rules would have had. */
export interface WhatIfOutcome {
  readonly region: RegionCode;
  readonly requirement: string;
  readonly verdict: Outcome["verdict"];
  /** Percent. */
  readonly value: number | null;
  readonly margin: number | null;
  readonly sensitive: boolean;
  readonly rounded: boolean;
  readonly reasons: readonly string[];
  readonly synthetic: boolean;
}

/** One period. */
export interface WhatIfPeriod {
  readonly lastMonth: Month;
  readonly months: readonly Month[];
  /** The agreement's own months in another year; queues follow the seasons. */
  readonly sameMonths: boolean;
  readonly outcomes: readonly WhatIfOutcome[];
}

/** The whole file, the oldest period first. */
export interface WhatIfDocument {
  readonly agreement: string;
  readonly synthetic: boolean;
  readonly periods: readonly WhatIfPeriod[];
}

/** Builds the file. */
export function whatIfDocument(
  agreement: EvaluableAgreement,
  periods: readonly WhatIf[],
): WhatIfDocument {
  return {
    agreement: agreement.id,
    synthetic: periods.some(({ outcomes }) => outcomes.some(({ synthetic }) => synthetic)),
    periods: periods.map(({ lastMonth, months, outcomes }) => ({
      lastMonth,
      months,
      sameMonths: isSameSeason(agreement, lastMonth),
      outcomes: outcomes.map(outcomeOf),
    })),
  };
}

const COLUMNS = [
  "agreement",
  "first_month",
  "last_month",
  "same_months",
  "region",
  "requirement",
  "verdict",
  "value",
  "margin",
  "sensitive",
  "rounded",
  "reasons",
  "synthetic",
];

/** The same in Swedish form, a row for each period, region and requirement. */
export function whatIfCsv({ agreement, periods }: WhatIfDocument): string {
  const number = (value: number | null): string => (value === null ? "" : swedishNumber(value));
  const rows = periods.flatMap(({ months, lastMonth, sameMonths, outcomes }) =>
    outcomes.map((one) => [
      agreement,
      months[0] ?? lastMonth,
      lastMonth,
      String(sameMonths),
      one.region,
      one.requirement,
      one.verdict,
      number(one.value),
      number(one.margin),
      String(one.sensitive),
      String(one.rounded),
      one.reasons.join(", "),
      String(one.synthetic),
    ]),
  );
  return swedishSheet([COLUMNS, ...rows]);
}

const outcomeOf = (outcome: Outcome): WhatIfOutcome => {
  const { region, requirement, verdict, value, margin, sensitive, rounded, synthetic } = outcome;
  const reasons = outcome.reasons.map(reasonText);
  return { region, requirement, verdict, value, margin, sensitive, rounded, reasons, synthetic };
};
