/** The published file agreements/<id>.json: rules, outcomes, money, and what was really paid. */
import type { Period, RegionCode, Wording } from "../data/types.ts";
import type {
  Agreement,
  Amount,
  EvaluableAgreement,
  Payment,
  Redistribution,
  Requirement,
  Section,
  Source,
} from "./agreement.ts";
import type { Money } from "./money.ts";
import { distribute, poolsOf } from "./money.ts";
import type { Lookup } from "./months.ts";
import type { Payout } from "./payouts.ts";
import type { Outcome, PolicyRegion } from "./verdict.ts";
import { judge } from "./verdict.ts";

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

/** A published payment with what it was for. */
export interface PublishedPayout {
  readonly paid: Period;
  readonly region: RegionCode;
  readonly kronor: number;
  readonly source: string;
  readonly label: Wording | null;
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
  readonly months: readonly Period[];
  readonly requirements: readonly RequirementDocument[];
  readonly outcomes: readonly Outcome[];
  /** Null where the agreement is not evaluated. */
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

/** Judges the agreement, if it can be, and writes down everything about it. */
export function buildAgreementDocument(
  agreement: Agreement,
  regions: readonly PolicyRegion[],
  lookup: Lookup,
  payouts: readonly Payout[],
): AgreementDocument {
  const { id, year, name, summary, period, amounts, sections, sources } = agreement;
  const told = { name, summary, period, amounts, sections, sources };
  const published = publishedOf(agreement.id, agreement.payments, payouts);
  if (!agreement.evaluable) {
    const { reason, redistribution, unknown } = agreement;
    const requirements = agreement.requirements.map((requirement) => ({
      ...requirement,
      statistic: null,
      basis: null,
      threshold: null,
      pool: null,
      condition: null,
      readings: [],
    }));
    const notJudged = { months: [], outcomes: [], money: null, choices: [], synthetic: false };
    const rules = { requirements, redistribution, unknown };
    return { id, year, evaluable: false, reason, ...told, ...notJudged, ...rules, published };
  }
  const outcomes = judge(agreement, regions, lookup);
  const money = distribute(agreement, regions, outcomes);
  return {
    id,
    year,
    evaluable: true,
    reason: null,
    ...told,
    synthetic: outcomes.some((outcome) => outcome.synthetic),
    months: agreement.months,
    requirements: describeRequirements(agreement),
    outcomes,
    money,
    redistribution: agreement.money.redistribution,
    published,
    choices: agreement.choices,
    unknown: [],
  };
}

function describeRequirements(agreement: EvaluableAgreement): RequirementDocument[] {
  const pools = poolsOf(agreement.money);
  return agreement.requirements.map((requirement) => ({
    id: requirement.id,
    name: requirement.name,
    text: requirement.text,
    statistic: requirement.statistic,
    measure: requirement.measure,
    basis: requirement.basis,
    threshold: requirement.threshold,
    pool: pools.get(requirement.id) ?? null,
    condition: requirement.statistic === "conditional-share" ? requirement.condition : null,
    readings: requirement.readings.map(({ id, name }) => ({ id, name })),
  }));
}

function publishedOf(
  agreement: string,
  payments: readonly Payment[],
  payouts: readonly Payout[],
): PublishedPayout[] {
  return payouts
    .filter((payout) => payout.agreement === agreement)
    .map(({ paid, region, kronor, source }) => ({
      paid,
      region,
      kronor,
      source,
      label: payments.find((payment) => payment.paid === paid)?.label ?? null,
    }));
}
