/** Made-up deliveries among published ones, which a data folder of an operator may hold. */
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { loadModel } from "../src/model/load-model.ts";
import type { Model } from "../src/model/model.ts";
import { DATA, DEMO, TODAY } from "./data-folders.ts";

/** Does `work` on the figures of the demonstration with the published national reports of 2016–2019. */
export function withMixedFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "vantelaget-"));
  try {
    cpSync(DEMO, folder, { recursive: true });
    for (const name of readdirSync(join(DATA, "drops"))) {
      if (!name.includes("vantetider-rapport")) continue;
      cpSync(join(DATA, "drops", name), join(folder, "drops", name), { recursive: true });
    }
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The model of that folder. */
export const mixedModel = (): Model =>
  withMixedFolder((folder) => {
    const { model } = loadModel(folder, DATA, TODAY);
    if (model === null) throw new Error("the mixed data have errors");
    return model;
  });
