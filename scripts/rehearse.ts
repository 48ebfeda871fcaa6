/**
 * `npm run rehearse -- [--short]`: plays a year of nights in a temporary folder against a service on
 * this machine and prints a line for each. `--short` plays those on which something odd happens, and
 * the nights after them. Exit codes: 0 every night ended as it has to, 1 one did not.
 */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { runCommand } from "./command.ts";
import {
  playNight,
  type Service,
  setStage,
  shownNight,
  stageAt,
  startService,
} from "./rehearse/stage.ts";
import { type Ending, ODD_NIGHTS, type Scene, story, YEAR } from "./rehearse/story.ts";

/** What came of a night, and what there is to say of it. */
interface Played {
  readonly ending: Ending;
  readonly said: string;
}

async function main(): Promise<number> {
  const { short = false } = parseArgs({ options: { short: { type: "boolean" } } }).values;
  const scenes = story(short ? ODD_NIGHTS : YEAR);
  const folder = mkdtempSync(join(tmpdir(), "vantelaget-"));
  const service = await startService();
  let wrong = 0;
  try {
    setStage(folder, service.address);
    for (const scene of scenes) {
      const started = performance.now();
      const { ending, said } = await play(scene, folder, service);
      const shown = shownNight(folder);
      const isRight = ending === scene.ending && isShown(scene, shown);
      if (!isRight) wrong += 1;
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      const mark = isRight ? "" : `  WRONG: expected ${scene.ending}`;
      console.log(
        `${scene.date}  ${ending}  shows ${shown}  ${seconds} s  ${scene.event ?? ""}${said}${mark}`,
      );
    }
    const drops = readdirSync(join(stageAt(folder).data, "drops")).length;
    console.log(
      `${scenes.length} nights, ${drops} deliveries, ${wrong} ended otherwise than they have to.`,
    );
  } finally {
    service.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return wrong === 0 ? 0 : 1;
}

/** A killed night shows the site before it; every other shows its own. */
const isShown = ({ date, ending }: Scene, shown: string): boolean =>
  ending === "killed" ? shown !== "a mixture" && shown < date : shown === date;

async function play(scene: Scene, folder: string, service: Service): Promise<Played> {
  const { date, answer, ending } = scene;
  service.answerWith(answer);
  if (scene.isReleased) release(folder);
  if (ending === "killed") return kill(folder, date, scene.event?.includes("taken") === true);
  const report = await playNight(folder, date, { begin: () => undefined, end: () => undefined });
  const failed = report.steps.find(({ outcome }) => outcome === "failed");
  if (failed !== undefined) return { ending: "failed", said: ` (${failed.lines.join(" ")})` };
  const [one] = report.sources;
  if (one === undefined || "failure" in one) {
    return { ending: "failed", said: ` (${one?.failure ?? "no source"})` };
  }
  const { fate, change } = one.outcome;
  const said =
    fate === "nothing new"
      ? ""
      : ` (${change.added} new, ${change.changed} of ${change.touched} changed)`;
  return { ending: fate, said };
}

/** Lets the one held delivery through, as an operator does. */
function release(folder: string): void {
  const { data } = stageAt(folder);
  const [drop = ""] = readdirSync(join(data, "held"));
  const script = join(import.meta.dirname, "release.ts");
  spawnSync(process.execPath, [script, drop, "--data", data, "--why", "Registret har räknats om"]);
}

/** A night in a process of its own, which is killed before it builds or before it swaps. */
async function kill(folder: string, date: string, isEarly: boolean): Promise<Played> {
  const script = join(import.meta.dirname, "rehearse", "killed-night.ts");
  const child = spawn(process.execPath, [script, folder, date, isEarly ? "build" : "swap"]);
  const [, signal] = (await once(child, "exit")) as [number | null, string | null];
  return { ending: signal === "SIGKILL" ? "killed" : "failed", said: "" };
}

await runCommand("Usage: npm run rehearse -- [--short]", main);
