/** The published file agreements/<id>.json: rules, outcomes, money, and what was really paid. */
import { type Agreement, isPeriodic, redistributionOf } from "../policy/agreement.ts";
import type { JudgedAgreement } from "../policy/judged-agreement.ts";
import { poolsOf } from "../policy/money.ts";
import type { Reason } from "../policy/months.ts";
import type { Outcome } from "../policy/verdict.ts";
import type {
  AgreementDocument,
  OutcomeDocument,
  RequirementDocument,
} from "./agreement-schema.ts";

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
