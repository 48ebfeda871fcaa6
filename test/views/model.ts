/** The model of the default data, loaded once for the tests of views. */
import { loadModel } from "../../src/model/load-model.ts";
import type { Model } from "../../src/model/model.ts";
import { DATA, DEMO, TODAY } from "../data-folders.ts";

/** The model; an error in the default data fails every test. */
export const model: Model = (() => {
  const loaded = loadModel(DEMO, DATA, TODAY).model;
  if (loaded === null) throw new Error("the default data have errors");
  return loaded;
})();
