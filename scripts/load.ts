/** A data folder → the model, held to what was published of it before. */
import { archiveProblems } from "../src/api/archive.ts";
import { sortProblems } from "../src/data/problems.ts";
import { type LoadedModel, loadModel } from "../src/model/load-model.ts";

/** {@link loadModel}; the model is null, too, when what was shown on an earlier day would change. */
export function loadPublishable(folder: string, defaults: string, today: string): LoadedModel {
  const loaded = loadModel(folder, defaults, today);
  if (loaded.model === null) return loaded;
  const changed = archiveProblems(loaded.model);
  if (changed.length === 0) return loaded;
  return { model: null, problems: sortProblems([...loaded.problems, ...changed]) };
}
