/** How commands end: codes and sentences, never a stack for what is not our fault. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { endingOf, Refusal, UsageError } from "../../scripts/command.ts";

const ROOT = join(import.meta.dirname, "..", "..");

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "vantelaget-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("an error", () => {
  const disk = Object.assign(new Error("x"), { code: "ENOSPC", syscall: "write", path: "/a" });

  it.each([
    [new UsageError("--x is missing"), 2, "--x is missing\nUsage: x"],
    [new Refusal("not there"), 1, "not there"],
    [disk, 1, '"/a": the disk is full: make room and run the command again (write, ENOSPC)'],
  ])("%o ends with %i", (error, code, text) => {
    expect(endingOf(error, "Usage: x")).toEqual({ code, text });
  });

  it("of ours keeps its stack", () => {
    expect(endingOf(new TypeError("x is not a function"), "")).toBe(null);
  });
});

/** A data folder with one drop of one row. */
function dataFolder(): string {
  const data = join(folder, "data");
  const drop = join(data, "drops", "2021-12-25-prov");
  mkdirSync(drop, { recursive: true });
  const files = [{ name: "a.csv", format: "tidy" }];
  const about = { publisher: "Prov", title: "Prov", retrieved: "2021-12-25", synthetic: true };
  writeFileSync(join(drop, "drop.json"), JSON.stringify({ ...about, files }));
  writeFileSync(
    join(drop, "a.csv"),
    "period,region,measure,basis,total,within\n2021-11,01,primary-assessment,completed,50,41\n",
  );
  return data;
}

describe.each(["build", "data"])("npm run %s", (command) => {
  const run = (args: readonly string[], epoch = "1795219200") =>
    spawnSync("node", [`scripts/${command}.ts`, "--data", dataFolder(), ...args], {
      cwd: ROOT,
      env: { ...process.env, SOURCE_DATE_EPOCH: epoch },
      encoding: "utf8",
      timeout: 20_000,
    });

  it.each([
    ["abc", 'SOURCE_DATE_EPOCH is "abc"; expected a whole number of seconds since 1970'],
    ["99999999999999999", "expected a whole number of seconds since 1970"],
    ["253402300800", "expected a whole number of seconds since 1970"],
  ])("ends with 2 on the epoch %s", (epoch, message) => {
    const { status, stderr } = run(["--out", join(folder, "never")], epoch);
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
    expect(existsSync(join(folder, "never"))).toBe(false);
  });

  it("ends with 2 on an output that is nowhere, in the data or a file", () => {
    const data = dataFolder();
    const file = join(folder, "file");
    writeFileSync(file, "mine");
    for (const [out, message] of [
      ["", '--out is "": name a folder'],
      [join(data, "drops"), "lie in each other"],
      [data, "lie in each other"],
      [folder, "lie in each other"],
      [file, "a file stands where a folder is to be"],
      ["/dev/null", "a file stands where a folder is to be"],
    ] as const) {
      const { status, stderr } = run(["--out", out]);
      expect([out, status, stderr]).toEqual([out, 2, expect.stringContaining(message)]);
    }
    expect(readdirSync(data)).toEqual(["drops"]);
  });

  it("ends with 1 and a sentence where somebody else's files stand", () => {
    const out = join(folder, "theirs");
    const own = command === "data" ? join(out, "api", "v1") : out;
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, "diary.txt"), "dear");
    const { status, stderr } = run(["--out", out]);
    expect(status).toBe(1);
    expect(stderr).toContain("empty it or name another folder");
    expect(stderr).not.toContain("    at ");
    expect(readdirSync(own)).toEqual(["diary.txt"]);
    rmSync(out, { recursive: true });
  });
});

describe("npm run data", () => {
  it("ends with 1 and a sentence where no report can be written", () => {
    for (const report of ["/proc/x/y.json", "/dev/full"]) {
      const args = ["scripts/data.ts", "--data", dataFolder(), "--check", "--report", report];
      const { status, stderr } = spawnSync("node", args, { cwd: ROOT, encoding: "utf8" });
      expect([report, status]).toEqual([report, 1]);
      expect(stderr).not.toContain("    at ");
    }
  });
});
