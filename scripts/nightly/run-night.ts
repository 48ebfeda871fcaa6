/** A night: fetch, check and hold, build beside, verify, swap, and tell. */
import { join } from "node:path";

import { loadData } from "../../src/data/load.ts";
import { dayOf } from "../clock.ts";
import { endingOf, Refusal } from "../command.ts";
import { writeFile } from "../folders.ts";
import { withLock } from "../publish/lock.ts";
import { beside, type Place, SITE } from "../publish/place.ts";
import { mend, publish } from "../publish/publish.ts";
import { describeOutcome, fetchAll, isHitch, type Night, type SourceOutcome } from "./fetch-all.ts";
import { nightInWords, runSteps, type Step, type Task, type Teller } from "./night.ts";

/** What a night is told. */
export interface NightPlan extends Night {
  readonly place: Place;
  /** Folder of the summary, `last-run.md` and `last-run.json`. */
  readonly state: string;
  /** Folder of this run's own, in which the site is built beside the one that is shown. */
  readonly work: string;
  /** Writes down what was shown until yesterday, which must not change with what came tonight. */
  readonly record: () => readonly string[];
  readonly build: (out: string) => Promise<void>;
  /** What speaks against showing the site. */
  readonly verify: (fresh: string) => readonly string[];
  readonly tell: Teller;
}

/** What came of a night. */
export interface NightReport {
  readonly moment: string;
  readonly isPublished: boolean;
  /** Whether a person has to look: a source failed, a delivery is held, or nothing is published. */
  readonly needsAttention: boolean;
  readonly sources: readonly SourceOutcome[];
  readonly steps: readonly Step[];
}

/** Runs the night, alone on its data and at its place, and writes what came of it. */
export async function runNight(plan: NightPlan): Promise<NightReport> {
  const { data, place, moment, state } = plan;
  const command = "npm run nightly";
  const report = await withLock(beside(place.path, "lock"), command, moment, () =>
    withLock(join(data, ".vantelaget-lock"), command, moment, () => takeSteps(plan)),
  );
  writeFile(join(state, "last-run.md"), nightInWords(moment, report.steps));
  writeFile(join(state, "last-run.json"), `${JSON.stringify(report, null, 2)}\n`);
  return report;
}

async function takeSteps(plan: NightPlan): Promise<NightReport> {
  const { data, defaults, moment, place, work, tell } = plan;
  const { keep } = loadData(data, defaults, dayOf(moment)).data.fetchPlan;
  const fresh = join(work, "night");
  let sources: readonly SourceOutcome[] = [];
  mend(place, keep);
  const tasks: Task[] = [
    {
      name: "fetch, check, hold",
      run: async () => {
        sources = await fetchAll([], plan);
        return sources.map((one) => describeOutcome(one));
      },
    },
    { name: "record", run: plan.record },
    {
      name: "build",
      run: async () => {
        await plan.build(fresh);
        return [];
      },
    },
    {
      name: "verify",
      run: () => {
        const faults = plan.verify(fresh);
        if (faults.length > 0) throw new Refusal(faults.join("\n"));
        return [];
      },
    },
    {
      name: "swap",
      run: () => {
        publish(fresh, place, SITE, keep);
        return [`${place.path} shows the new site.`];
      },
    },
  ];
  const steps = await runSteps(tasks, Date.now, describeError, tell);
  const isPublished = steps.every(({ outcome }) => outcome === "done");
  const needsAttention = !isPublished || sources.some(isHitch);
  return { moment, isPublished, needsAttention, sources, steps };
}

const describeError = (error: unknown): string =>
  endingOf(error, "")?.text ?? (error instanceof Error ? (error.stack ?? error.message) : "");
