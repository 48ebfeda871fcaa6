/** The site, and the demonstration below it, made at the same time: each in a process of its own. */
import { fork } from "node:child_process";
import { renameSync } from "node:fs";
import { join } from "node:path";

import type { Model } from "../../src/model/model.ts";
import { DEMO_FOLDER, type SiteInput } from "../../src/site-input.ts";
import { Refusal } from "../command.ts";
import { makeFolder } from "../folders.ts";
import { type Plan, renderSite } from "./render.ts";

/** What the process that makes the demonstration is told. */
export interface DemoOrder {
  readonly data: string;
  readonly defaults: string;
  readonly builtAt: string;
  readonly withPictures: boolean;
  readonly plan: Plan;
}

/** The data folder of the demonstration and what it lacks; null where there is to be none. */
export type Demo = Pick<DemoOrder, "data" | "defaults"> | null;

/** Makes the site of a model, with its demonstration, and returns the folder of both. */
export async function renderSites(
  model: Model,
  demo: Demo,
  { builtAt, withPictures }: Pick<SiteInput, "builtAt" | "withPictures">,
  plan: Plan,
): Promise<string> {
  const input = { model, builtAt, withPictures };
  if (demo === null) return renderSite({ ...input, part: "only" }, folderOf(plan, "main"));
  const below = {
    ...folderOf(plan, "demo"),
    base: `${plan.base.replace(/\/$/, "")}/${DEMO_FOLDER}`,
  };
  const [main, made] = await Promise.all([
    renderSite({ ...input, part: "main" }, folderOf(plan, "main")),
    renderDemo({ ...demo, builtAt, withPictures, plan: below }),
  ]);
  renameSync(made, join(main, DEMO_FOLDER));
  return main;
}

/** A scratch folder of its own for each of the two. */
function folderOf(plan: Plan, name: string): Plan {
  const work = join(plan.work, name);
  makeFolder(work);
  return { ...plan, work };
}

function renderDemo(order: DemoOrder): Promise<string> {
  const script = join(import.meta.dirname, "demo.ts");
  return new Promise((resolve, reject) => {
    const child = fork(script, [JSON.stringify(order)], { stdio: "inherit" });
    child.on("error", reject);
    child.on("exit", (code) => {
      if (code === 0) resolve(join(order.plan.work, "site"));
      else reject(new Refusal("The demonstration could not be built; nothing was published."));
    });
  });
}
