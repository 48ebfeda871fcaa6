/**
 * `npm run mutants [-- --folders model,views,api,text --sample 200 --seed 1 --minutes 30]`: puts one
 * small fault at a time into the code and runs the tests of its folder that reach the file, its mirror
 * first. Prints how many faults of each folder a test noticed, and the others line by line.
 *
 * A script of its own, since a general tool starts the whole suite for its first run and sizes its
 * work by cores and memory that two cores shared do not have. Works in a copy; not part of `check`.
 */
import { spawn } from "node:child_process";
import {
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { Refusal, runCommand } from "./command.ts";
import { randomFor } from "./demo/random.ts";
import { type Mutant, mutantsOf, withMutant } from "./mutants/mutants-of.ts";
import { reachOf, testsOf } from "./mutants/tests-of.ts";

const ROOT = join(import.meta.dirname, "..");

/** Tests that take this many times as long as all of the folder without a fault hang on it. */
const PATIENCE = 2;

const USAGE = "Usage: npm run mutants [-- --folders A,B --sample N --seed N --minutes N]";

const OPTIONS = {
  folders: { type: "string", default: "model,views,api,text" },
  sample: { type: "string", default: "200" },
  seed: { type: "string", default: "1" },
  minutes: { type: "string", default: "30" },
} as const;

/** What is tried of each folder, and in which copy of the project. */
interface Plan {
  readonly copy: string;
  readonly sample: number;
  readonly seed: string;
  readonly milliseconds: number;
}

await runCommand(USAGE, async () => {
  const { folders, sample, seed, minutes } = parseArgs({ options: OPTIONS }).values;
  const names = folders.split(",");
  const milliseconds = (Number(minutes) * 60_000) / names.length;
  const copy = mkdtempSync(join(tmpdir(), "mutants-"));
  try {
    for (const name of ["src", "test", "data", "scripts", "package.json", "tsconfig.json"]) {
      cpSync(join(ROOT, name), join(copy, name), { recursive: true });
    }
    symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"));
    const plan = { copy, sample: Number(sample), seed, milliseconds };
    for (const folder of names) await tryFolder(plan, folder);
    return 0;
  } finally {
    rmSync(copy, { recursive: true });
  }
});

async function tryFolder(plan: Plan, folder: string): Promise<void> {
  const { copy, seed } = plan;
  const start = Date.now();
  const tests = globSync(`test/${folder}/**/*.test.ts`, { cwd: copy }).sort();
  if (!(await doTestsPass(copy, tests, 0))) {
    throw new Refusal(`the tests in test/${folder} do not pass as they are: mend them first`);
  }
  const patience = PATIENCE * (Date.now() - start);
  const end = Date.now() + plan.milliseconds;
  const paths = globSync(`src/${folder}/**/*.ts`, { cwd: copy }).sort();
  const all = paths.flatMap((path) =>
    mutantsOf(readFileSync(join(copy, path), "utf8")).map((mutant) => ({ path, mutant })),
  );
  const sample = shuffled(all, seed, folder).slice(0, plan.sample);
  const reach = reachOf(copy, tests);
  const missed: string[] = [];
  let tried = 0;
  for (const { path, mutant } of sample) {
    if (Date.now() > end) break;
    tried++;
    if (!(await isNoticed(copy, testsOf(path, reach), { path, mutant }, patience))) {
      missed.push(`  ${path}:${mutant.line}  ${mutant.was} → ${mutant.becomes}`);
    }
  }
  const percent = ((100 * (tried - missed.length)) / Math.max(1, tried)).toFixed(0);
  const counts = `${tried - missed.length} of ${tried} noticed (${all.length} possible)`;
  console.log([`${folder}: ${percent} %, ${counts}`, ...missed.sort()].join("\n"));
}

async function isNoticed(
  copy: string,
  [mirror, others]: readonly [string[], string[]],
  { path, mutant }: { readonly path: string; readonly mutant: Mutant },
  patience: number,
): Promise<boolean> {
  const file = join(copy, path);
  const text = readFileSync(file, "utf8");
  writeFileSync(file, withMutant(text, mutant));
  const missed =
    (await doTestsPass(copy, mirror, patience)) && (await doTestsPass(copy, others, patience));
  writeFileSync(file, text);
  return !missed;
}

/** Runs test files up to the first that fails, for so many milliseconds (0: no limit). */
function doTestsPass(copy: string, tests: readonly string[], patience: number): Promise<boolean> {
  if (tests.length === 0) return Promise.resolve(true);
  const vitest = join(ROOT, "node_modules/vitest/vitest.mjs");
  const project = ["--config", "test/vitest.config.ts", "--project", "unit"];
  // In one worker the files share what they have read: the default data above all.
  const oneWorker = ["--bail", "1", "--no-isolate", "--no-file-parallelism"];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [vitest, "run", ...tests, ...project, ...oneWorker], {
      cwd: copy,
      stdio: "ignore",
      timeout: patience,
    });
    child.on("close", (code) => {
      resolve(code === 0);
    });
  });
}

/** The list in an order that the seed and the folder decide. */
function shuffled<T>(list: readonly T[], seed: string, folder: string): T[] {
  const random = randomFor("mutants", seed, folder);
  return list
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
