/** A form with what the regions answered, how completely, and what the drops say of it. */
import type { ReportingRule } from "../data/reporting.ts";
import type { Region, RegionCode } from "../data/types.ts";
import { compileReports, type QuestionSummary } from "./compile-reports.ts";
import { type Completeness, completenessOf } from "./completeness.ts";
import { type CrossCheck, crossCheck } from "./cross-check.ts";
import type { Lookup } from "./months.ts";
import type { RegionReport } from "./parse-report.ts";
import type { ReportForm } from "./report-form.ts";

/** A form with the reports that answer it. */
export interface FormWithReports {
  readonly form: ReportForm;
  readonly reports: readonly RegionReport[];
}

/** One region's report with how complete it is. */
export interface AnsweredReport extends RegionReport {
  readonly completeness: Completeness;
  /** Handed in by the form's last day; null where the day is not known. */
  readonly isInTime: boolean | null;
}

/** A region's promises beside the measurement, whether or not it has reported. */
export interface RegionChecks {
  readonly region: RegionCode;
  readonly checks: readonly CrossCheck[];
}

/** The form with everything about it. */
export interface AnsweredForm {
  readonly form: ReportForm;
  /** Regions with a report, by code. */
  readonly reports: readonly AnsweredReport[];
  /** All regions, by code. */
  readonly promises: readonly RegionChecks[];
  readonly compilation: readonly QuestionSummary[];
}

/** Puts the reports together with their completeness and what the drops say. */
export function answeredForm(
  { form, reports }: FormWithReports,
  regions: readonly Pick<Region, "code">[],
  lookup: Lookup,
  rule: ReportingRule,
): AnsweredForm {
  const byCode = (a: { region: RegionCode }, b: { region: RegionCode }): number =>
    a.region < b.region ? -1 : 1;
  return {
    form,
    reports: reports.toSorted(byCode).map((report) => ({
      ...report,
      completeness: completenessOf(form, report),
      isInTime: report.reportedOn === null ? null : report.reportedOn <= form.dueBy,
    })),
    promises: regions
      .map(({ code }) => ({ region: code, checks: crossCheck(form, rule, code, lookup) }))
      .sort(byCode),
    compilation: compileReports(form, reports),
  };
}
