/** An agreement held against the figures: outcomes, money, and beside them what was really paid. */
import type { Break, Month, RegionCode, Wording } from "../data/types.ts";
import { type Agreement, type EvaluableAgreement, hasMoney, type Payment } from "./agreement.ts";
import type { Money } from "./money.ts";
import { distribute } from "./money.ts";
import type { Lookup } from "./months.ts";
import type { Payout } from "./payouts.ts";
import type { Outcome, PolicyRegion } from "./verdict.ts";
import { judge } from "./verdict.ts";

/** A published payment with what it was for. */
export interface PublishedPayout {
  readonly paid: Month;
  readonly region: RegionCode;
  readonly kronor: number;
  readonly source: string;
  readonly label: Wording | null;
}

/** What the figures make of an agreement; outcomes are empty and money is null for history. */
export interface JudgedAgreement<A extends Agreement = Agreement> {
  readonly agreement: A;
  readonly outcomes: readonly Outcome[];
  readonly money: Money | null;
  readonly published: readonly PublishedPayout[];
  /** Some figure behind the outcomes is made up. */
  readonly synthetic: boolean;
}

/** Judges the agreement, if it can be, and sets beside it what was paid. */
export function judgeAgreement(
  agreement: Agreement,
  regions: readonly PolicyRegion[],
  lookup: Lookup,
  breaks: readonly Break[],
  payouts: readonly Payout[],
): JudgedAgreement {
  const published = publishedOf(agreement.id, agreement.payments, payouts);
  if (!agreement.evaluable) {
    return { agreement, outcomes: [], money: null, published, synthetic: false };
  }
  const outcomes = judge(agreement, regions, lookup, breaks);
  const money = hasMoney(agreement) ? distribute(agreement, regions, outcomes) : null;
  const synthetic = outcomes.some((outcome) => outcome.synthetic);
  return { agreement, outcomes, money, published, synthetic };
}

/** Whether the agreement has outcomes; an agreement that is history has none. */
export const isEvaluated = (
  judged: JudgedAgreement,
): judged is JudgedAgreement<EvaluableAgreement> => judged.agreement.evaluable;

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
