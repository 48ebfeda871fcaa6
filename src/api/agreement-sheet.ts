/** `csv/agreement-<id>.csv`: outcomes and money of an agreement, one row per region and requirement. */
import type { RegionCode } from "../data/types.ts";
import type { JudgedAgreement } from "../policy/judged-agreement.ts";
import type { Money } from "../policy/money.ts";
import type { Outcome } from "../policy/verdict.ts";
import { reasonText } from "./agreement-document.ts";
import { monthCode } from "./cells.ts";
import { type CellValue, columnsOf, type Sheet } from "./sheet.ts";

const COLUMNS = columnsOf({
  agreement: ["string", "Id of the agreement."],
  region: [
    "string",
    "Code of the region; 00 has the sums over the regions and what nobody earned.",
  ],
  region_name: ["string", "Name of the region, in Swedish."],
  requirement: ["string", "Id of the requirement."],
  requirement_name: ["string", "Name of the requirement, in Swedish."],
  verdict: ["string", "met, not-met or not-assessable, under the first reading."],
  value: ["number", "Percent: the share, or the change of a number of people."],
  threshold: ["number", "Percent."],
  margin: ["number", "Percentage points from the threshold; negative when missed."],
  short_by: ["integer", "Contacts or people short of the threshold."],
  short_by_waiting: ["integer", "People waiting, short of the second part of the requirement."],
  waiting_applies: ["boolean", "Whether the second part counts."],
  waiting_number: ["number", "Mean number waiting, for the second part."],
  waiting_share: ["number", "Percent of those waiting within the limit, for the second part."],
  sensitive: ["boolean", "Another reading has another verdict."],
  rounded: ["boolean", "Decided by a published share within its rounding of the threshold."],
  readings: ["string", "Verdict under every reading."],
  reasons: ["string", "Why it cannot be assessed."],
  by_population: ["integer", "Kronor by population alone."],
  paid: ["integer", "Kronor by our arithmetic."],
  forgone: ["integer", "Kronor that were not earned."],
  undistributed: ["integer", "Kronor that nobody earned, in the row of all regions."],
  synthetic: ["boolean", "Made-up figures are among those behind it."],
  preliminary: ["boolean", "Figures behind it are not final."],
  period: ["string", "The month that is judged; empty for a requirement over a period."],
  month: ["string", "The same as 2021M09, which a spreadsheet leaves alone."],
});

type Row = Readonly<Record<string, CellValue>>;

/** All regions together. */
const NATION = "00";

/**
 * The table by region and requirement. The row `00` of a requirement has the sums over the regions
 * and what nobody earned. Null for an agreement that is not evaluated.
 */
export function agreementSheet(
  { agreement, outcomes, money }: JudgedAgreement,
  areaNames: ReadonlyMap<RegionCode, string>,
): Sheet | null {
  if (!agreement.evaluable) return null;
  const names = new Map(agreement.requirements.map(({ id, name }) => [id, name.sv]));
  const rows = [
    ...outcomes.map((outcome) => outcomeRow(outcome, money)),
    ...(money === null ? [] : money.requirements.map((pool) => poolRow(pool, money))),
  ].map((row): Row => ({
    ...row,
    agreement: agreement.id,
    region_name: areaNames.get(row.region) ?? null,
    requirement_name: names.get(row.requirement) ?? null,
  }));
  return {
    columns: COLUMNS,
    key: ["agreement", "region", "requirement", "period"],
    rows: rows.map((row) => COLUMNS.map(({ name }) => row[name] ?? null)),
  };
}

function outcomeRow(outcome: Outcome, money: Money | null) {
  const { region, requirement, shortBy, conditional, readings, period } = outcome;
  const parts = typeof shortBy === "object" ? shortBy : null;
  const sums = money?.regions
    .find((one) => one.region === region)
    ?.requirements.find((one) => one.requirement === requirement);
  return {
    region,
    requirement,
    verdict: outcome.verdict,
    value: outcome.value,
    threshold: outcome.threshold,
    margin: outcome.margin,
    short_by: typeof shortBy === "number" ? shortBy : (parts?.completed ?? null),
    short_by_waiting: parts?.waiting ?? null,
    waiting_applies: conditional?.applies ?? null,
    waiting_number: conditional?.waiting ?? null,
    waiting_share: conditional?.share ?? null,
    sensitive: outcome.sensitive,
    rounded: outcome.rounded,
    readings: readings.map(({ id, verdict }) => `${id}: ${verdict}`).join(", "),
    reasons: outcome.reasons.map(reasonText).join(", "),
    by_population: sums?.byPopulation ?? null,
    paid: sums?.paid ?? null,
    forgone: sums?.forgone ?? null,
    synthetic: outcome.synthetic,
    preliminary: outcome.preliminary,
    period,
    month: period && monthCode(period),
  };
}

function poolRow(
  { requirement, pool, undistributed, synthetic }: Money["requirements"][number],
  money: Money,
) {
  const parts = money.regions.flatMap(({ requirements }) =>
    requirements.filter((one) => one.requirement === requirement),
  );
  const sum = (key: "paid" | "forgone"): number =>
    parts.reduce((total, part) => total + part[key], 0);
  return {
    region: NATION,
    requirement,
    by_population: pool,
    paid: sum("paid"),
    forgone: sum("forgone"),
    undistributed,
    synthetic,
  };
}
