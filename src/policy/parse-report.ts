/** A file of data/reports/<year>/ → a region's answers, or every problem it has. */
import { isDate } from "../data/period.ts";
import { quote } from "../data/problems.ts";
import type { Region, RegionCode } from "../data/types.ts";
import { schemaCheck } from "../data/validate.ts";
import schema from "../schema/report-2024.schema.json" with { type: "json" };
import type { FileProblem, Parsed } from "./file-problems.ts";
import { schemaProblems } from "./file-problems.ts";
import type { ReportForm } from "./report-form.ts";

/** An answer; null where it is left open, which a reference to the 2023 report may well do. */
export interface ReportAnswer {
  readonly answer: string | boolean | null;
  /** Answered by reference to the 2023 report. */
  readonly reference2023?: boolean;
}

/** A region's answers by question id; a question without an entry is unanswered. */
export interface RegionReport {
  readonly region: RegionCode;
  /** Made-up answers, to be marked as such wherever they show. */
  readonly synthetic: boolean;
  /** Day the region handed in its report. */
  readonly reportedOn?: string;
  readonly answers: Readonly<Partial<Record<string, ReportAnswer>>>;
}

const check = schemaCheck(schema);

/**
 * Checks the file against the schema, which knows every question and no other key, and against its
 * own name: `slug` is the name of the file without its ending. Texts of a made-up report must begin
 * with the form's mark.
 */
export function parseReport(
  value: unknown,
  slug: string,
  regions: readonly Pick<Region, "code" | "slug">[],
  form: ReportForm,
): Parsed<RegionReport> {
  const faults = check(value);
  if (faults.length > 0) return { ok: false, problems: schemaProblems(faults) };
  const report = value as RegionReport;
  const problems = [
    ...checkRegion(report, slug, regions),
    ...checkDate(report),
    ...(report.synthetic ? checkMarks(report, form) : []),
  ];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: report };
}

/** Whether a question is answered: yes or no, a text that is not blank, or by reference. */
export function isAnswered(answer: ReportAnswer | undefined): boolean {
  if (answer === undefined) return false;
  if (answer.reference2023 === true) return true;
  return typeof answer.answer === "string" ? answer.answer.trim() !== "" : answer.answer !== null;
}

function checkRegion(
  report: RegionReport,
  slug: string,
  regions: readonly Pick<Region, "code" | "slug">[],
): FileProblem[] {
  const region = regions.find((other) => other.slug === slug);
  if (region?.code === report.region) return [];
  const path = region === undefined ? [] : ["region"];
  const found = region === undefined ? `the file name ${quote(slug)}` : quote(report.region);
  const expected = region === undefined ? "the slug of a region" : `${region.code}, as the file`;
  return [{ path, found, expected, remedy: "Correct the code or the name of the file." }];
}

function checkDate({ reportedOn }: RegionReport): FileProblem[] {
  if (reportedOn === undefined || isDate(reportedOn)) return [];
  const expected = "a date of the calendar";
  const remedy = "Correct the date.";
  return [{ path: ["reportedOn"], found: quote(reportedOn), expected, remedy }];
}

function checkMarks(report: RegionReport, { syntheticMark }: ReportForm): FileProblem[] {
  return Object.entries(report.answers).flatMap(([id, entry]) => {
    const text = entry?.answer;
    if (typeof text !== "string" || text.trim() === "" || text.startsWith(syntheticMark)) return [];
    return [
      {
        path: ["answers", id, "answer"],
        found: quote(text),
        expected: `a text that begins with ${quote(syntheticMark)}, since the report is made up`,
        remedy: "Add the mark.",
      },
    ];
  });
}
