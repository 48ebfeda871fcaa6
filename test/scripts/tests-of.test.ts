import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { describe, expect, it } from "vitest";

import { reachOf, testsOf } from "../../scripts/mutants/tests-of.ts";

const FILES = {
  "src/views/near.ts": "export const near = 1;",
  "src/views/far.ts": 'import { near } from "./near.ts"; export const far = near;',
  "src/views/alone.ts": "export const alone = 1;",
  "test/views/near.test.ts": 'import { near } from "../../src/views/near.ts"; near;',
  "test/views/far.test.ts": 'import { it } from "vitest"; import "../../src/views/far.ts"; it;',
};

describe("testsOf", () => {
  const root = mkdtempSync(join(tmpdir(), "vantelaget-"));
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const reach = reachOf(root, ["test/views/far.test.ts", "test/views/near.test.ts"]);
  rmSync(root, { recursive: true });

  it.each([
    ["near", ["test/views/near.test.ts"], ["test/views/far.test.ts"]],
    ["far", ["test/views/far.test.ts"], []],
    ["alone", [], []],
  ])("finds the mirror of %s and who else imports it, directly or not", (name, mirror, others) => {
    expect(testsOf(`src/views/${name}.ts`, reach)).toEqual([mirror, others]);
  });
});
