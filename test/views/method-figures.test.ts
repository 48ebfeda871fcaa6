/** The numbers of the method page against the code that they describe. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { KEPT } from "../../src/views/method-figures.ts";

const SRC = join(import.meta.dirname, "..", "..", "src");

describe("numbers of the method", () => {
  it.each(Object.values(KEPT))("$name of $file is $value", ({ file, name, value }) => {
    const text = readFileSync(join(SRC, file), "utf8");
    const match = new RegExp(`const ${name} = ([\\d._]+);`).exec(text);
    expect(Number(match?.[1])).toBe(value);
  });
});
