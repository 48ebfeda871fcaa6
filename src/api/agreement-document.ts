/** The published file agreements/<id>.json: rules, outcomes, money, and what was really paid. */
import type { Month, Wording } from "../data/types.ts";
import {
  type Agreement,
  type Amount,
  type EvaluableAgreement,
  isPeriodic,
  type Redistribution,
  redistributionOf,
  type Requirement,
  type Section,
  type Source,
} from "../policy/agreement.ts";
import type { JudgedAgreement, PublishedPayout } from "../policy/judged-agreement.ts";
import type { Money } from "../policy/money.ts";
import { poolsOf } from "../policy/money.ts";
import type { Reason } from "../policy/months.ts";
import type { Outcome } from "../policy/verdict.ts";

/** A requirement as published; what is not known of a historical one is null or empty. */
export interface RequirementDocument {
  readonly id: string;
  readonly name: Wording;
  readonly text: Wording;
  readonly statistic: Requirement["statistic"] | null;
  readonly measure: string | null;
  readonly basis: Requirement["basis"] | null;
  /** Percent. */
  readonly threshold: number | null;
  /** Kronor. */
  readonly pool: number | null;
  /** The second part, where the requirement has one. */
  readonly condition: { readonly moreThanWaiting: number; readonly threshold: number } | null;
  /** The first is the verdict. */
  readonly readings: readonly { readonly id: string; readonly name: Wording }[];
}

/** An outcome as published: each reason is written `2021-10 completed: not-reported`. */
export interface OutcomeDocument extends Omit<Outcome, "reasons"> {
  readonly reasons: readonly string[];
}

/** The whole file. */
export interface AgreementDocument {
  readonly id: string;
  readonly year: number;
  readonly evaluable: boolean;
  /** Why it is not evaluated; null where it is. */
  readonly reason: Wording | null;
  /** Some figure behind the outcomes is made up. */
  readonly synthetic: boolean;
  readonly name: Wording;
  readonly summary: Wording;
  /** The months that count, in words and, where evaluated, one by one. */
  readonly period: Wording;
  readonly months: readonly Month[];
  readonly requirements: readonly RequirementDocument[];
  readonly outcomes: readonly OutcomeDocument[];
  /** Null where it is not evaluated, or where it is not known how the money is divided. */
  readonly money: Money | null;
  readonly redistribution: Redistribution | "unknown";
  /** Sums that the agreement states. */
  readonly amounts: readonly Amount[];
  readonly published: readonly PublishedPayout[];
  readonly sections: readonly Section[];
  readonly choices: EvaluableAgreement["choices"];
  readonly unknown: readonly Wording[];
  readonly sources: readonly Source[];
}

/** Writes down everything about an agreement. */
export function agreementDocument(judged: JudgedAgreement): AgreementDocument {
  const { agreement, outcomes, money, published, synthetic } = judged;
  const { id, year, name, summary, period, amounts, sections, sources } = agreement;
  const told = { name, summary, period, amounts, sections, sources };
  if (!agreement.evaluable) {
    const { reason, redistribution, unknown } = agreement;
    const notJudged = { months: [], outcomes: [], money, choices: [], synthetic };
    const rules = { requirements: requirementsOf(agreement), redistribution, unknown };
    return { id, year, evaluable: false, reason, ...told, ...notJudged, ...rules, published };
  }
  return {
    id,
    year,
    evaluable: true,
    reason: null,
    ...told,
    synthetic,
    months: agreement.months,
    requirements: requirementsOf(agreement),
    outcomes: outcomes.map(outcomeDocument),
    money,
    redistribution: redistributionOf(agreement),
    published,
    choices: agreement.choices,
    unknown: agreement.unknown,
  };
}

/** `2021-10 completed: not-reported` */
export const reasonText = ({ period, basis, status }: Reason): string =>
  `${period} ${basis}: ${status}`;

const outcomeDocument = (outcome: Outcome): OutcomeDocument => ({
  ...outcome,
  reasons: outcome.reasons.map(reasonText),
});

function requirementsOf(agreement: Agreement): RequirementDocument[] {
  if (!agreement.evaluable) {
    return agreement.requirements.map((requirement) => ({
      ...requirement,
      statistic: null,
      basis: null,
      threshold: null,
      pool: null,
      condition: null,
      readings: [],
    }));
  }
  const pools = agreement.money === null ? new Map<string, number>() : poolsOf(agreement.money);
  return agreement.requirements.map((requirement) => ({
    id: requirement.id,
    name: requirement.name,
    text: requirement.text,
    statistic: requirement.statistic,
    measure: requirement.measure,
    basis: requirement.basis,
    threshold: isPeriodic(requirement) ? requirement.threshold : null,
    pool: pools.get(requirement.id) ?? null,
    condition: requirement.statistic === "conditional-share" ? requirement.condition : null,
    readings: requirement.readings.map(({ id, name }) => ({ id, name })),
  }));
}
