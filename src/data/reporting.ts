/** `reference/reporting.json`: what the regions have promised of their monthly reporting. */
import reportingSchema from "../schema/reporting.schema.json" with { type: "json" };
import { parseJson } from "./json.ts";
import type { Problem } from "./problems.ts";
import type { ReferenceFile } from "./reference.ts";
import { schemaCheck } from "./validate.ts";

/** When a report is late and when too few have answered; shown as data quality, never judged by. */
export interface ReportingRule {
  /** Days after the last day of the month. */
  readonly withinDays: number;
  /** Response rate in percent. */
  readonly atLeastPercent: number;
  /** The text that the promise stands in. */
  readonly source: string;
}

/** Stands in for a file with faults, so that the drops' own problems are known in the same run. */
const NO_RULE: ReportingRule = { withinDays: 36_500, atLeastPercent: 0, source: "" };

const checkReporting = schemaCheck(reportingSchema);

/** Reads the rule; one that nothing breaks after a problem. */
export function readReporting({ path, text }: ReferenceFile, problems: Problem[]): ReportingRule {
  const json = parseJson(text);
  const add = (place: { line: number; column: number }, found: string, expected: string) => {
    const at = { drop: null, file: path, ...place };
    const remedy = "Fix the file.";
    problems.push({ severity: "error", code: "bad-reference", ...at, found, expected, remedy });
  };
  if (!json.ok) {
    // A file that could not be read at all has had its problem.
    if (text !== "") add(json.place, json.found, "strict JSON");
    return NO_RULE;
  }
  const faults = checkReporting(json.value);
  for (const { path: at, found, expected } of faults) add(json.place(at), found, expected);
  return faults.length > 0 ? NO_RULE : (json.value as ReportingRule);
}
