/** The form on which the regions report their work under an agreement, as data. */
import { monthRange } from "../data/period.ts";
import { listSome, quote } from "../data/problems.ts";
import type { Basis, Month, Wording } from "../data/types.ts";
import { schemaCheck } from "../data/validate.ts";
import schema from "../schema/report-form.schema.json" with { type: "json" };
import type { FileProblem, Parsed } from "./file-problems.ts";
import { schemaProblems } from "./file-problems.ts";

/** What a promise is about: the day of reporting or the response rate, under the reporting rule. */
export type PromisedField = "reportedOn" | "responseRate";

/** A yes that the drops can be held against, month by month. */
export interface MeasurablePromise {
  readonly field: PromisedField;
  /** Swedish sentence for the blank form, with `{months}` and `{limit}`: where it was broken. */
  readonly broken: string;
  /** The same for months that cannot be measured. */
  readonly unmeasured: string;
}

/** What the data can put into the blank form, beside the promises themselves. */
export type Prefill =
  | { readonly kind: "promises" }
  | { readonly kind: "series"; readonly basis: Basis; readonly measures: readonly string[] };

/** One question; comments do not count towards completeness. */
export interface ReportQuestion {
  readonly id: string;
  readonly part: string;
  readonly kind: "text" | "yes-no" | "comment";
  readonly text: Wording;
  readonly promise?: MeasurablePromise;
  readonly prefill?: Prefill;
}

/** One part of the form, such as `3.4`. */
export interface ReportPart {
  readonly id: string;
  readonly title: Wording;
  readonly note: Wording | null;
}

/** Series that the promises are held against. */
export interface Evidence {
  readonly measure: string;
  readonly bases: readonly Basis[];
}

/** The form: data/reference/report-<id>.json. */
export interface ReportForm {
  /** From the name of the file; the reports are in the folder of the same name. */
  readonly id: string;
  /** Id of the agreement that it belongs to. */
  readonly agreement: string;
  readonly year: number;
  readonly name: Wording;
  /** Last day to hand in, ISO date. */
  readonly dueBy: string;
  /** Year of the earlier report that an answer may refer to; null where it may not. */
  readonly refersTo: number | null;
  /** What every text of a made-up report begins with. */
  readonly syntheticMark: string;
  readonly evidence: readonly Evidence[];
  readonly parts: readonly ReportPart[];
  readonly questions: readonly ReportQuestion[];
}

const check = schemaCheck(schema);

/** The form from its file, or everything that is wrong with it. */
export function parseReportForm(value: unknown, id: string): Parsed<ReportForm> {
  const faults = check(value);
  if (faults.length > 0) return { ok: false, problems: schemaProblems(faults) };
  const form = { ...(value as Omit<ReportForm, "id">), id };
  const problems = form.questions.flatMap((question, i) => checkQuestion(question, i, form));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: form };
}

/** Questions that count towards completeness: all but comments. */
export const countedQuestions = (form: ReportForm): ReportQuestion[] =>
  form.questions.filter(({ kind }) => kind !== "comment");

/** The twelve months of the form's year. */
export const monthsOf = (form: ReportForm): Month[] =>
  monthRange(`${form.year}-01`, `${form.year}-12`);

/** Key of an answer by reference, `reference2023`; null where the form allows none. */
export const referenceKey = ({ refersTo }: ReportForm): string | null =>
  refersTo === null ? null : `reference${refersTo}`;

function checkQuestion(question: ReportQuestion, i: number, form: ReportForm): FileProblem[] {
  const problems: FileProblem[] = [];
  const path = ["questions", i];
  if (form.questions.findIndex(({ id }) => id === question.id) < i) {
    const found = `${quote(question.id)} a second time`;
    problems.push({ path: [...path, "id"], found, expected: "each once", remedy: "Remove one." });
  }
  const parts = form.parts.map(({ id }) => id);
  if (!parts.includes(question.part)) {
    const expected = `a part: ${listSome(parts, 20)}`;
    const found = quote(question.part);
    problems.push({ path: [...path, "part"], found, expected, remedy: "Correct the part." });
  }
  if (question.promise !== undefined && question.kind !== "yes-no") {
    const found = `a promise in a question of kind ${quote(question.kind)}`;
    const remedy = "Correct the kind.";
    problems.push({ path: [...path, "promise"], found, expected: "a yes-no question", remedy });
  }
  return problems;
}
