/** `npm run nightly` and `npm run rollback` as an operator runs them wrongly. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..", "..", "..");
const run = (script: string, ...args: string[]) =>
  spawnSync("node", [`scripts/${script}.ts`, ...args], { cwd: ROOT, encoding: "utf8" });

describe("wrong words", () => {
  it.each([
    ["nightly", [], "--out is missing"],
    ["nightly", ["--out", "data/drops/x"], "lie in each other"],
    ["rollback", [], "--out is missing"],
    ["fetch", ["--data", "no-such-folder"], 'there is no folder "no-such-folder"'],
    ["fetch", ["nobody"], 'there is no source "nobody"; sources.json has kolada'],
    ["release", ["x", "--why", "y"], 'there is no held delivery "x"'],
  ])("npm run %s %j ends with 2", (script, args, message) => {
    const { status, stderr } = run(script, ...args);
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
  });

  it("a place where there never was a site cannot be rolled back", () => {
    const folder = mkdtempSync(join(tmpdir(), "vantelaget-"));
    const { status, stderr } = run("rollback", "--out", join(folder, "site"));
    expect([status, stderr]).toEqual([1, expect.stringContaining("there is no site before")]);
    expect(readdirSync(folder)).toEqual([]);
    rmSync(folder, { recursive: true });
  });
});
