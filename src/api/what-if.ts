/** The published thought experiment: `what-if/<id>.json` and `csv/what-if-<id>.csv`. */
import type { RegionCode } from "../data/types.ts";
import type { EvaluableAgreement } from "../policy/agreement.ts";
import type { Outcome } from "../policy/verdict.ts";
import { isSameSeason, type WhatIf } from "../policy/what-if.ts";
import { reasonText } from "./agreement-document.ts";
import { columnsOf, type Sheet } from "./sheet.ts";
import type { WhatIfDocument, WhatIfOutcome } from "./what-if-schema.ts";

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

const COLUMNS = columnsOf({
  agreement: ["string", "Id of the agreement."],
  first_month: ["string", "First month that is judged."],
  last_month: ["string", "Last month that is judged."],
  same_months: ["boolean", "The agreement's own months in another year."],
  region: ["string", "Code of the region."],
  region_name: ["string", "Name of the region, in Swedish."],
  requirement: ["string", "Id of the requirement."],
  requirement_name: ["string", "Name of the requirement, in Swedish."],
  verdict: ["string", "met, not-met or not-assessable, under the first reading."],
  value: ["number", "Percent: the share, or the change of a number of people."],
  margin: ["number", "Percentage points from the threshold; negative when missed."],
  sensitive: ["boolean", "Another reading has another verdict."],
  rounded: [
    "boolean",
    "Decided by a published share that lies within its rounding of the threshold.",
  ],
  reasons: ["string", "Why it cannot be assessed."],
  synthetic: ["boolean", "Made-up figures are among those behind it."],
});

/** The same as a table, a row for each period, region and requirement. */
export function whatIfSheet(
  { agreement, periods }: WhatIfDocument,
  { requirements }: Pick<EvaluableAgreement, "requirements">,
  areaNames: ReadonlyMap<RegionCode, string>,
): Sheet {
  const names = new Map(requirements.map(({ id, name }) => [id, name.sv]));
  const rows = periods.flatMap(({ months, lastMonth, sameMonths, outcomes }) =>
    outcomes.map((one) => [
      agreement,
      months[0] ?? lastMonth,
      lastMonth,
      sameMonths,
      one.region,
      areaNames.get(one.region) ?? null,
      one.requirement,
      names.get(one.requirement) ?? null,
      one.verdict,
      one.value,
      one.margin,
      one.sensitive,
      one.rounded,
      one.reasons.join(", "),
      one.synthetic,
    ]),
  );
  return { columns: COLUMNS, key: ["last_month", "region", "requirement"], rows };
}

const outcomeOf = (outcome: Outcome): WhatIfOutcome => {
  const { region, requirement, verdict, value, margin, sensitive, rounded, synthetic } = outcome;
  const reasons = outcome.reasons.map(reasonText);
  return { region, requirement, verdict, value, margin, sensitive, rounded, reasons, synthetic };
};
