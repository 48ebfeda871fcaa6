/** `csv/agreement-<id>.csv`: outcomes and money of an agreement, one row per region and requirement. */
import type { JudgedAgreement } from "../policy/judged-agreement.ts";
import type { Money } from "../policy/money.ts";
import type { Outcome } from "../policy/verdict.ts";
import { reasonText } from "./agreement-document.ts";
import { swedishNumber, swedishSheet } from "./csv.ts";

const COLUMNS = [
  "agreement",
  "region",
  "requirement",
  "verdict",
  "value",
  "threshold",
  "margin",
  "short_by",
  "short_by_waiting",
  "waiting_applies",
  "waiting_number",
  "waiting_share",
  "sensitive",
  "rounded",
  "readings",
  "reasons",
  "by_population",
  "paid",
  "forgone",
  "undistributed",
  "synthetic",
  "preliminary",
  "period",
] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** All regions together. */
const NATION = "00";

/**
 * The table in Swedish form, by region and requirement. The row `00` of a requirement has the sums
 * over the regions and what nobody earned. Null for an agreement that is not evaluated.
 */
export function agreementCsv({ agreement, outcomes, money }: JudgedAgreement): string | null {
  if (!agreement.evaluable) return null;
  const rows = [
    ...outcomes.map((outcome) => outcomeRow(agreement.id, outcome, money)),
    ...(money === null ? [] : money.requirements.map((pool) => poolRow(agreement.id, pool, money))),
  ];
  return swedishSheet([[...COLUMNS], ...rows.map((row) => COLUMNS.map((name) => row[name]))]);
}

function outcomeRow(agreement: string, outcome: Outcome, money: Money | null): Row {
  const { region, requirement, shortBy, conditional, readings } = outcome;
  const parts = typeof shortBy === "object" ? shortBy : null;
  const sums = money?.regions
    .find((one) => one.region === region)
    ?.requirements.find((one) => one.requirement === requirement);
  return {
    agreement,
    region,
    requirement,
    verdict: outcome.verdict,
    value: number(outcome.value),
    threshold: number(outcome.threshold),
    margin: number(outcome.margin),
    short_by: number(typeof shortBy === "number" ? shortBy : (parts?.completed ?? null)),
    short_by_waiting: number(parts?.waiting ?? null),
    waiting_applies: String(conditional?.applies ?? ""),
    waiting_number: number(conditional?.waiting ?? null),
    waiting_share: number(conditional?.share ?? null),
    sensitive: String(outcome.sensitive),
    rounded: String(outcome.rounded),
    readings: readings.map(({ id, verdict }) => `${id}: ${verdict}`).join(", "),
    reasons: outcome.reasons.map(reasonText).join(", "),
    by_population: number(sums?.byPopulation ?? null),
    paid: number(sums?.paid ?? null),
    forgone: number(sums?.forgone ?? null),
    undistributed: "",
    synthetic: String(outcome.synthetic),
    preliminary: String(outcome.preliminary),
    period: outcome.period ?? "",
  };
}

function poolRow(
  agreement: string,
  { requirement, pool, undistributed, synthetic }: Money["requirements"][number],
  money: Money,
): Row {
  const parts = money.regions.flatMap(({ requirements }) =>
    requirements.filter((one) => one.requirement === requirement),
  );
  const sum = (key: "paid" | "forgone"): number =>
    parts.reduce((total, part) => total + part[key], 0);
  const empty = Object.fromEntries(COLUMNS.map((name) => [name, ""])) as Row;
  return {
    ...empty,
    agreement,
    region: NATION,
    requirement,
    by_population: number(pool),
    paid: number(sum("paid")),
    forgone: number(sum("forgone")),
    undistributed: number(undistributed),
    synthetic: String(synthetic),
  };
}

const number = (value: number | null): string => (value === null ? "" : swedishNumber(value));
