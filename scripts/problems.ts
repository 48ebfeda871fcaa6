/** Problems on the screen and in a report file. */
import { formatProblem, type Problem } from "../src/data/problems.ts";
import { writeFile } from "./folders.ts";

/** Warnings of one kind that are written out; the rest is counted. */
const SHOWN_WARNINGS = 5;

/** Lines for the screen: every error, the first warnings of each kind, and the numbers of both. */
export function problemLines(problems: readonly Problem[]): string[] {
  const errors = problems.filter(({ severity }) => severity === "error");
  const warnings = problems.filter(({ severity }) => severity === "warning");
  const kinds = Map.groupBy(warnings, ({ code }) => code);
  const lines = errors.map(formatProblem);
  for (const [code, list] of kinds) {
    lines.push(...list.slice(0, SHOWN_WARNINGS).map(formatProblem));
    const more = list.length - SHOWN_WARNINGS;
    if (more > 0) lines.push(`… and ${more} more of the kind ${code} (all with --report FILE)`);
  }
  return [...lines, `${count(errors.length, "error")}, ${count(warnings.length, "warning")}`];
}

/** Writes all problems as JSON. */
export function writeReport(file: string, problems: readonly Problem[]): void {
  writeFile(file, `${JSON.stringify({ problems }, null, 2)}\n`);
}

const count = (number: number, what: string): string =>
  `${number} ${what}${number === 1 ? "" : "s"}`;
