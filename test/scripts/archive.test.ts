/** The record of what was published: kept by the nightly run, held to by every build. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { recordArchive } from "../../scripts/archive/record.ts";
import { PROJECT_DATA, tidy, withFolder } from "../data/helpers.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const NOW = "2022-01-01T00:00:00.000Z";
const DROPS = { "2021-12-25-prov": tidy(["2021-11,01,primary-assessment,completed,50,41,"]) };

const run = (script: string, ...args: string[]) =>
  spawnSync("node", [`scripts/${script}.ts`, ...args], { cwd: ROOT, encoding: "utf8" });

describe("recordArchive", () => {
  it("adds the days that are over once, and waits with a day until it is", () => {
    withFolder(DROPS, (folder) => {
      const nothing = ["Every day that is over is in the record already."];
      expect(recordArchive(folder, PROJECT_DATA, "2021-12-25T23:59:59.000Z")).toEqual(nothing);
      expect(existsSync(join(folder, "archive.json"))).toBe(false);
      expect(recordArchive(folder, PROJECT_DATA, NOW)).toEqual([
        "2021-12-25 is in archive.json now.",
      ]);
      const before = readFileSync(join(folder, "archive.json"), "utf8");
      expect(recordArchive(folder, PROJECT_DATA, NOW)).toEqual(nothing);
      expect(readFileSync(join(folder, "archive.json"), "utf8")).toBe(before);
    });
  });

  it("refuses a past that has changed until it is told to record it again", () => {
    withFolder(DROPS, (folder) => {
      recordArchive(folder, PROJECT_DATA, NOW);
      const file = join(folder, "drops/2021-12-25-prov/a.csv");
      writeFileSync(file, readFileSync(file, "utf8").replace("50,41", "50,42"));
      expect(() => recordArchive(folder, PROJECT_DATA, NOW)).toThrow(
        /archive.json:4:18 {2}archive-changed {2}found another all.csv of 2021-12-25/,
      );
      const out = join(folder, "..", "vantelaget-never-written");
      const { status, stderr } = run("data", "--data", folder, "--out", out);
      expect([status, stderr]).toEqual([1, expect.stringContaining("archive-changed")]);
      expect(existsSync(out)).toBe(false);
      recordArchive(folder, PROJECT_DATA, NOW, "2021-12-25");
      expect(recordArchive(folder, PROJECT_DATA, NOW)).toHaveLength(1);
    });
  });
});

describe("npm run archive", () => {
  it("records, and ends with 2 where the day is none", () => {
    withFolder(DROPS, (folder) => {
      const { status, stdout } = run("archive", "--data", folder);
      expect([status, stdout]).toEqual([0, "2021-12-25 is in archive.json now.\n"]);
    });
    const { status, stderr } = run("archive", "--again", "igår");
    expect([status, stderr]).toEqual([2, expect.stringContaining('--again "igår" is no date')]);
  });
});
