/**
 * What is wrong with the input, as sentences with a place. Reading never stops at the first
 * problem: every reader adds to one list, and the list decides whether anything is published.
 */
import { escapeUnseen } from "./plain-text.ts";

export type Severity = "error" | "warning";

/** One problem. `line` and `column` count from 1, as an editor shows them. */
export interface Problem {
  readonly severity: Severity;
  /** Stable name of the rule, such as `unknown-region`. */
  readonly code: string;
  /** Folder name of the drop; null for reference files. */
  readonly drop: string | null;
  /** Name within the drop, or path within the data folder. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What stands there. */
  readonly found: string;
  readonly expected: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** The file's path within the data folder. */
export const problemPath = (problem: Problem): string =>
  problem.drop === null ? problem.file : `drops/${problem.drop}/${problem.file}`;

/** `file:line:column  code  found …, expected …. Remedy.` on one line, unseen characters escaped. */
export function formatProblem(problem: Problem): string {
  const place = `${problemPath(problem)}:${problem.line}:${problem.column}`;
  const { code, found, expected, remedy } = problem;
  return escapeUnseen(`${place}  ${code}  found ${found}, expected ${expected}. ${remedy}`);
}

/** What is read first, and by what comes after: a fault there may be the cause of others. */
const CAUSES = ["measures", "reference", "site.json", "sources.json", "agreements", "reports"];

const rank = ({ drop, file }: Problem): number => {
  const place = drop === null ? CAUSES.indexOf(file.split("/")[0] ?? "") : -1;
  return place < 0 ? CAUSES.length : place;
};

/**
 * Errors before warnings, causes before what may follow from them, then by file, line and column; the
 * same list whatever the order read.
 */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const text = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return problems.toSorted(
    (a, b) =>
      text(a.severity, b.severity) ||
      rank(a) - rank(b) ||
      text(problemPath(a), problemPath(b)) ||
      a.line - b.line ||
      a.column - b.column ||
      text(a.code, b.code),
  );
}

/** Errors, and warnings, of one file that are written out; the rest is counted. */
export const MOST_PROBLEMS = 100;

/** What is said in place of the problems of a file that are not written out. */
export const restOf = (
  { severity, drop, file }: Pick<Problem, "severity" | "drop" | "file">,
  more: number,
): Problem => ({
  severity,
  code: "more-problems",
  drop,
  file,
  line: 1,
  column: 1,
  found: `${more} more ${severity}${more === 1 ? "" : "s"} in the file`,
  expected: `at most ${MOST_PROBLEMS} written out`,
  remedy: "Fix the first ones, then read again.",
});

/** The list in order, with no more than the first hundred errors, and warnings, of each file. */
export function shownProblems(problems: readonly Problem[]): Problem[] {
  const kinds = Map.groupBy(
    sortProblems(problems),
    (problem) => `${problem.severity} ${problemPath(problem)}`,
  );
  const shown = [...kinds.values()].flatMap((list) => {
    const [first] = list;
    // The readers of deliveries have counted already.
    const isCounted = list.some(({ code }) => code === "more-problems");
    if (first === undefined || isCounted || list.length <= MOST_PROBLEMS) return list;
    return [...list.slice(0, MOST_PROBLEMS), restOf(first, list.length - MOST_PROBLEMS)];
  });
  return sortProblems(shown);
}

/** Whether anything in the list forbids publishing. */
export const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some((problem) => problem.severity === "error");

/** A found text in quotes, so that blanks show; long texts are cut. */
export function quote(text: string): string {
  const cut = text.length > 60 ? `${text.slice(0, 57)}…` : text;
  return escapeUnseen(JSON.stringify(cut));
}

/** Lists at most `most` items and says how many more there are. */
export function listSome(items: readonly string[], most = 8): string {
  const shown = items.slice(0, most).join(", ");
  return items.length > most ? `${shown} and ${items.length - most} more` : shown;
}
