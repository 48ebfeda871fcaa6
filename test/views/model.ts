/** The model of the default data, loaded once for the tests of views. */
import { join } from "node:path";

import { loadModel } from "../../src/model/load-model.ts";
import type { Model } from "../../src/model/model.ts";

const DATA = join(import.meta.dirname, "..", "..", "data");

/** The model; an error in the default data fails every test. */
export const model: Model = (() => {
  const loaded = loadModel(DATA, DATA).model;
  if (loaded === null) throw new Error("the default data have errors");
  return loaded;
})();
