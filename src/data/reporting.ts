/** `reference/reporting.json`: what the regions have promised of their monthly reporting. */
import reportingSchema from "../schema/reporting.schema.json" with { type: "json" };
import type { Problem } from "./problems.ts";
import type { ReferenceFile } from "./reference.ts";
import { readReferenceJson } from "./reference-json.ts";
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
export const readReporting = (file: ReferenceFile, problems: Problem[]): ReportingRule =>
  readReferenceJson(file, checkReporting, NO_RULE, problems);
