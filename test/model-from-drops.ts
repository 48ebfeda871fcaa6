/** The model of a few small deliveries, with the project's rules and reference. */
import { formatProblem } from "../src/data/problems.ts";
import { loadModel } from "../src/model/load-model.ts";
import type { Model } from "../src/model/model.ts";
import { type Drops, PROJECT_DATA, withFolder } from "./data/helpers.ts";
import { TODAY } from "./data-folders.ts";

/** The model of a data folder; what is wrong with it is thrown. */
export function modelIn(folder: string): Model {
  const { model, problems } = loadModel(folder, PROJECT_DATA, TODAY);
  if (model === null) throw new Error(problems.map(formatProblem).join("\n"));
  return model;
}

/** The model of a folder with these drops. */
export const modelFrom = (drops: Drops): Model => withFolder(drops, modelIn);
