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
  views: 6,
  styles: 6,
  "site.ts": 7,
  components: 7,
  layouts: 8,
  pages: 9,
};

/** The charts take number and month formats from the text layer, and nothing else sideways. */
const SIDEWAYS = new Set(["charts → text/format.ts", "text → charts/chart.ts"]);

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((name) =>
  /\.(ts|astro)$/.test(name),
);

const layerOf = (path: string): string => path.split("/")[0] ?? "";

function importsOf(file: string): string[] {
  const text = readFileSync(join(SRC, file), "utf8");
  return [...text.matchAll(/(?:from|import)\s+"(\.{1,2}\/[^"]+)"/g)].map((match) =>
    relative(SRC, join(SRC, dirname(file), match[1] ?? "")),
  );
}

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
});
