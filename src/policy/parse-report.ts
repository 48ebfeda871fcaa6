/** A file of data/reports/<id>/ → a region's answers, or every problem it has. */
import { quote } from "../data/problems.ts";
import type { Region, RegionCode } from "../data/types.ts";
import { schemaCheck } from "../data/validate.ts";
import type { FileProblem, Parsed } from "./file-problems.ts";
import { schemaProblems } from "./file-problems.ts";
import type { ReportForm } from "./report-form.ts";
import { referenceKey } from "./report-form.ts";
import { reportSchema } from "./report-schema.ts";

/** An answer; null where it is left open, which a reference may well do. */
export interface ReportAnswer {
  readonly answer: string | boolean | null;
  /** Answered by reference to the earlier report that the form allows. */
  readonly isReference: boolean;
}

/** A region's answers by question id; a question without an entry is unanswered. */
export interface RegionReport {
  readonly region: RegionCode;
  /** Made-up answers, to be marked as such wherever they show. */
  readonly synthetic: boolean;
  /** ISO date on which the report was received; null where it is not known. */
  readonly reportedOn: string | null;
  readonly answers: Readonly<Partial<Record<string, ReportAnswer>>>;
}

/** An answer as it stands in the file, beside it the key of a reference. */
export type AnswerInFile = Readonly<Record<string, string | boolean | null>>;

/** The file as it is written. */
export interface ReportFile {
  readonly region: RegionCode;
  readonly synthetic: boolean;
  readonly reportedOn?: string;
  readonly answers: Readonly<Record<string, AnswerInFile>>;
}

/** Turns the content of a file into a report, or into its problems. */
export type ReportParser = (value: unknown, slug: string) => Parsed<RegionReport>;

/**
 * The parser of a form's reports. It checks a file against the schema made from the form and against
 * its own name: `slug` is the name of the file without its ending. Texts of a made-up report must
 * begin with the form's mark.
 */
export function reportParser(
  form: ReportForm,
  regions: readonly Pick<Region, "code" | "slug">[],
): ReportParser {
  const check = schemaCheck(reportSchema(form));
  return (value, slug) => {
    const faults = check(value);
    if (faults.length > 0) return { ok: false, problems: schemaProblems(faults) };
    const report = readReport(value as ReportFile, referenceKey(form));
    const problems = [
      ...checkRegion(report, slug, regions),
      ...(report.synthetic ? checkMarks(report, form) : []),
    ];
    return problems.length > 0 ? { ok: false, problems } : { ok: true, value: report };
  };
}

function readReport(file: ReportFile, reference: string | null): RegionReport {
  const answers = Object.entries(file.answers).map(([id, given]): [string, ReportAnswer] => [
    id,
    {
      answer: given["answer"] ?? null,
      isReference: reference !== null && given[reference] === true,
    },
  ]);
  const { region, synthetic, reportedOn = null } = file;
  return { region, synthetic, reportedOn, answers: Object.fromEntries(answers) };
}

/** Whether a question is answered: yes or no, a text that is not blank, or by reference. */
export function isAnswered(answer: ReportAnswer | undefined): boolean {
  if (answer === undefined) return false;
  if (answer.isReference) return true;
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
