/** The steps of a night, each told with its time and its outcome. */

/** What became of a step. */
export interface Step {
  readonly name: string;
  readonly outcome: "done" | "failed";
  /** What there is to say of it, in lines. */
  readonly lines: readonly string[];
  readonly milliseconds: number;
}

/** A step to take: it says what it did, or throws. */
export interface Task {
  readonly name: string;
  readonly run: () => readonly string[] | Promise<readonly string[]>;
}

/** Hears of each step when it begins, and when it has ended. */
export interface Teller {
  readonly begin: (name: string) => void;
  readonly end: (step: Step) => void;
}

/** Takes the steps until one fails; `describe` puts an error into words. */
export async function runSteps(
  tasks: readonly Task[],
  clock: () => number,
  describe: (error: unknown) => string,
  tell: Teller,
): Promise<Step[]> {
  const steps: Step[] = [];
  for (const { name, run } of tasks) {
    tell.begin(name);
    const start = clock();
    const ended = await Promise.resolve()
      .then(run)
      .then(
        (lines) => ({ outcome: "done" as const, lines }),
        (error: unknown) => ({ outcome: "failed" as const, lines: [describe(error)] }),
      );
    const step = { name, ...ended, milliseconds: clock() - start };
    steps.push(step);
    tell.end(step);
    if (step.outcome === "failed") break;
  }
  return steps;
}

/** The night in Markdown, for a person. */
export function nightInWords(moment: string, steps: readonly Step[]): string {
  const rows = steps.flatMap(({ name, outcome, lines, milliseconds }) => [
    `## ${name}: ${outcome} (${(milliseconds / 1000).toFixed(1)} s)`,
    "",
    ...lines.map((line) => `- ${line.trim().replaceAll("\n", "\n  ")}`),
    "",
  ]);
  const isGood = steps.every(({ outcome }) => outcome === "done");
  const result = isGood ? "The site is published." : "Nothing was published; the last site stays.";
  return [`# Night of ${moment}`, "", result, "", ...rows].join("\n");
}
