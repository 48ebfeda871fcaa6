/** Dependencies point one way; a step back is a failure, found by reading the imports. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

import { describe, expect, it } from "vitest";

const SRC = join(import.meta.dirname, "..", "src");

/** From the bottom up; a layer may import itself and those before it. Equal numbers stand side by side. */
const LEVEL: Record<string, number> = {
  schema: 0,
  data: 1,
  stats: 2,
  policy: 3,
  model: 4,
  api: 5,
  text: 5,
  charts: 5,
  comparison: 6,
  client: 7,
  views: 7,
  styles: 7,
  "site-input.ts": 6,
  pictures: 8,
  "site.ts": 9,
  components: 10,
  layouts: 11,
  "components/pages": 12,
  pages: 13,
};

/** The charts take number and month formats from the text layer, and nothing else sideways. */
const SIDEWAYS = new Set([
  "charts → text/format.ts",
  "text → charts/chart.ts",
  // The page on the design states the contrasts of the colours that the palette holds.
  "text → charts/palette.ts",
]);

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((name) =>
  /\.(ts|astro)$/.test(name),
);

/** The first folder; the components that are whole pages stand on the layouts, the others below. */
const layerOf = (path: string): string =>
  path.startsWith("components/pages/") ? "components/pages" : (path.split("/")[0] ?? "");

function importsOf(file: string): string[] {
  const text = readFileSync(join(SRC, file), "utf8");
  return [...text.matchAll(/(?:from|import)\s+"(\.{1,2}\/[^"]+)"/g)].map((match) =>
    relative(SRC, join(SRC, dirname(file), match[1] ?? "")),
  );
}

/** What a module asks for when it runs; types are gone by then. */
function valueImports(file: string): string[] {
  const text = readFileSync(join(SRC, file), "utf8");
  return [...text.matchAll(/^(?:import|export)\s+(?!type\b)(?:[^"';]*?from\s+)?"([^"]+)"/gm)].map(
    (match) => match[1] ?? "",
  );
}

const valueImportsOf = (file: string): string[] =>
  valueImports(file)
    .filter((name) => name.startsWith("."))
    .map((name) => relative(SRC, join(SRC, dirname(file), name)));

describe("layers", () => {
  it("knows every layer", () => {
    expect([...new Set(files.map(layerOf))].filter((layer) => !(layer in LEVEL))).toEqual([]);
  });

  it.each(files)("%s imports only from its own layer or below", (file) => {
    const layer = layerOf(file);
    const steps = importsOf(file).filter((target) => {
      const other = layerOf(target);
      if (other === layer || SIDEWAYS.has(`${layer} → ${target}`)) return false;
      return (LEVEL[other] ?? Infinity) >= (LEVEL[layer] ?? -1);
    });
    expect(steps).toEqual([]);
  });

  it.each(files.filter((file) => layerOf(file) === "client"))(
    "%s can be had in a browser",
    (file) => {
      const reached = new Set([file]);
      for (const one of reached) for (const next of valueImportsOf(one)) reached.add(next);
      const packages = [...reached].flatMap((one) =>
        valueImports(one).filter((name) => !name.startsWith(".")),
      );
      const small = ["d3-array", "fastest-levenshtein"];
      expect([...new Set(packages)].filter((name) => !small.includes(name))).toEqual([]);
    },
  );
});
