/** Whatever has been delivered, every page can be made of it, says nothing wrong and leads somewhere. */
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { loadModel } from "../../src/model/load-model.ts";
import type { Model } from "../../src/model/model.ts";
import { DATA, TODAY } from "../data-folders.ts";
import { anyFolder, type DrawnFolder, writeFolder } from "./folders.ts";
import { model as demonstration } from "./model.ts";
import { FILE_VIEWS, PAGE_VIEWS } from "./page-views.ts";
import { builtOf, faultsOf } from "./view-faults.ts";

const SRC = join(import.meta.dirname, "..", "..", "src");
const DRAWS = 200;

/** Routes of pictures, which are made with what `EmbedPage` shows. */
const PICTURES = new Set(["[chart].svg.ts", "[card].svg.ts"]);

const { regions } = demonstration.data;

function modelOf(drawn: DrawnFolder): Model {
  const folder = mkdtempSync(join(tmpdir(), "vantelaget-"));
  try {
    writeFolder(drawn, regions, folder);
    const { model, problems } = loadModel(folder, DATA, TODAY);
    if (model === null) {
      const errors = problems.filter(({ severity }) => severity === "error");
      throw new Error(`the folder is not read: ${JSON.stringify(errors[0])}`);
    }
    return model;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function faultsOfAll(model: Model, nth: number): string[] {
  const built = builtOf(model);
  const views = [...Object.entries(PAGE_VIEWS), ...Object.entries(FILE_VIEWS)];
  return (["sv", "en"] as const).flatMap((lang) =>
    views.flatMap(([name, view]) =>
      faultsOf(view(model, lang, nth), lang, built).map((fault) => `${name} (${lang}) ${fault}`),
    ),
  );
}

describe("any data folder", () => {
  it("has an entry for every page and every file that a route makes", () => {
    const pages = readdirSync(join(SRC, "components", "pages"));
    expect(Object.keys(PAGE_VIEWS).sort()).toEqual(
      pages.map((file) => basename(file, ".astro")).sort(),
    );
    const routes = readdirSync(join(SRC, "pages"), { recursive: true, encoding: "utf8" });
    const files = routes.filter((file) => file.endsWith(".ts")).map((file) => basename(file));
    const made = files.filter((file) => !file.startsWith("_") && !PICTURES.has(file));
    expect(Object.keys(FILE_VIEWS).sort()).toEqual([...new Set(made)].sort());
  });

  it("makes every page in both languages, without holes and without dead links", () => {
    fc.assert(
      fc.property(anyFolder, fc.nat(209), (drawn, nth) => {
        expect(faultsOfAll(modelOf(drawn), nth)).toEqual([]);
      }),
      // Without shrinking, which takes minutes; the seed and the path that are printed can be run with it.
      { numRuns: DRAWS, endOnFailure: true },
    );
  }, 300_000);
});
