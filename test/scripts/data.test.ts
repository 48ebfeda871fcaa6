/** `npm run data` as an operator runs it: exit codes, what is written and what is left alone. */
import { execFileSync, spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..", "..");
const EPOCH = "1795219200";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "vantelaget-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function run(...args: string[]) {
  const env = { ...process.env, SOURCE_DATE_EPOCH: EPOCH };
  return spawnSync("node", ["scripts/data.ts", ...args], { cwd: ROOT, env, encoding: "utf8" });
}

/** A data folder with one drop of one row. */
function drop(name: string, row: string, more = ""): string {
  const data = join(folder, name);
  const own = join(data, "drops", "2021-12-25-prov");
  mkdirSync(own, { recursive: true });
  const files = [{ name: "a.csv", format: "tidy" }];
  const about = { publisher: "Prov", title: "Prov", retrieved: "2021-12-25", synthetic: true };
  writeFileSync(join(own, "drop.json"), JSON.stringify({ ...about, files }));
  writeFileSync(join(own, "a.csv"), `period,region,measure,basis,total,within${more}\n${row}\n`);
  return data;
}

const GOOD = "2021-11,01,primary-assessment,completed,50,41";
const BAD = "2021-13,01,primary-assessment,completed,50,41";

function contents(root: string): Map<string, string> {
  const names = readdirSync(root, { recursive: true, withFileTypes: true });
  return new Map(
    names
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(root.length), readFileSync(path, "base64")]),
  );
}

describe("npm run data", () => {
  it("publishes good data and ends with 0", () => {
    const out = join(folder, "good-out");
    const result = run("--data", drop("good", GOOD), "--out", out);
    expect(result.status).toBe(0);
    const index = JSON.parse(readFileSync(join(out, "api/v1/index.json"), "utf8")) as unknown;
    expect(index).toMatchObject({
      schemaVersion: 1,
      generatedAt: "2026-11-21T00:00:00.000Z",
      latestPeriod: "2021-11",
      synthetic: true,
      sources: [{ drop: "2021-12-25-prov", files: [{ name: "a.csv", rows: 1 }] }],
    });
    const path = join(out, "api/v1/observations/primary-assessment-completed.json");
    const file = JSON.parse(readFileSync(path, "utf8")) as { observations: unknown[] };
    expect(file.observations).toMatchObject([
      { period: "2021-11", region: "00", share: 82, source: null, computed: { regions: 1 } },
      { period: "2021-11", region: "01", status: "ok", total: 50, within: 41, share: 82 },
    ]);
  });

  it("writes nothing from bad data, ends with 1 and leaves what was published", () => {
    const out = join(folder, "bad-out");
    run("--data", drop("before", GOOD), "--out", out);
    const before = contents(out);
    const report = join(folder, "report.json");
    const result = run("--data", drop("bad", BAD), "--out", out, "--report", report);
    expect(result.status).toBe(1);
    expect(result.stderr).toContain(
      'drops/2021-12-25-prov/a.csv:2:1  impossible-period  found "2021-13", expected',
    );
    expect(contents(out)).toEqual(before);
    const { problems } = JSON.parse(readFileSync(report, "utf8")) as { problems: unknown[] };
    expect(problems).toMatchObject([
      {
        severity: "error",
        code: "impossible-period",
        drop: "2021-12-25-prov",
        file: "a.csv",
        line: 2,
        column: 1,
        found: '"2021-13"',
      },
    ]);
  });

  it("publishes waiting outside the total where there are no contacts", () => {
    const out = join(folder, "nobody-out");
    const row = "2021-11,01,primary-assessment,completed,0,0,3,1";
    expect(run("--data", drop("nobody", row, ",pvv,mov"), "--out", out).status).toBe(0);
    const read = (path: string) => readFileSync(join(out, "api/v1", path), "utf8");
    const file = JSON.parse(read("observations/primary-assessment-completed.json")) as unknown;
    const region = { region: "01", status: "no-contacts", total: 0, share: null, pvv: 3, mov: 1 };
    expect(file).toMatchObject({ observations: [{ region: "00", pvv: null, mov: null }, region] });
    expect(read("csv/all.csv")).toMatch(/^2021-11,01,primary-assessment,completed,0,0,.*,3,1,/m);
  });

  it("creates no output folder for bad data", () => {
    const out = join(folder, "never");
    expect(run("--data", drop("bad-again", BAD), "--out", out).status).toBe(1);
    expect(readdirSync(folder)).not.toContain("never");
  });

  it.each([
    [[], "--data is missing"],
    [["--data", "data"], "--out is missing"],
    [["--data", "no-such-folder", "--out", "x"], 'there is no folder "no-such-folder"'],
    [["--dta", "data"], "Unknown option '--dta'"],
  ])("ends with 2 on the wrong words %j", (args, message) => {
    const result = run(...args);
    expect(result.status).toBe(2);
    expect(result.stderr).toContain(message);
    expect(result.stderr).toContain("Usage:");
  });

  it("ends with 2 where a file or folder stands in the way, and writes nothing", () => {
    const data = drop("in-the-way", GOOD);
    const file = join(folder, "a-file");
    const out = join(folder, "a-folder");
    mkdirSync(join(out, "api"), { recursive: true });
    writeFileSync(file, "as it was");
    writeFileSync(join(out, "api", "v1"), "as it was");
    const before = contents(folder);
    const fresh = join(folder, "fresh");
    for (const [args, message] of [
      [["--data", file, "--out", fresh], "is a file, not a folder"],
      [["--data", join(file, "x"), "--out", fresh], "there is no folder"],
      [["--data", data, "--out", file], "a file stands where a folder is to be"],
      [["--data", data, "--out", join(file, "x", "y")], "a file stands where a folder is to be"],
      [["--data", data, "--out", out], "a file stands where a folder is to be"],
      [["--data", data, "--out", fresh, "--report", out], "it is a folder, or lies in a file"],
      [["--data", data, "--out", fresh, "--report", join(file, "x")], "it is a folder, or lies in"],
      [["--data", data, "--check", "--report", ""], "it is a folder, or lies in a file"],
    ] as const) {
      const { status, stderr } = run(...args);
      expect(stderr).toContain(message);
      expect(stderr.trim().split("\n")).toHaveLength(2);
      expect(status).toBe(2);
    }
    expect(contents(folder)).toEqual(before);
    expect(readdirSync(folder)).not.toContain("fresh");
  });

  it("writes the same bytes twice", () => {
    const [first, second] = ["one", "two"].map((name) => {
      const out = join(folder, name);
      execFileSync("node", ["scripts/data.ts", "--data", "data/demo", "--out", out], {
        cwd: ROOT,
        env: { ...process.env, SOURCE_DATE_EPOCH: EPOCH },
        stdio: "ignore",
      });
      return contents(out);
    });
    expect(first?.size).toBeGreaterThan(50);
    expect(second).toEqual(first);
  });

  it("takes its own CSV back as a drop that changes nothing", () => {
    const out = join(folder, "round");
    run("--data", drop("round-data", GOOD), "--out", out);
    const again = join(folder, "again");
    const own = join(again, "drops", "2022-01-25-egen");
    mkdirSync(own, { recursive: true });
    cpSync(join(out, "api/v1/csv/primary-assessment-completed.csv"), join(own, "a.csv"));
    const files = [{ name: "a.csv", format: "tidy" }];
    const about = { publisher: "Prov", title: "Prov", retrieved: "2022-01-25", synthetic: true };
    writeFileSync(join(own, "drop.json"), JSON.stringify({ ...about, files }));
    const result = run("--data", again, "--out", join(folder, "again-out"));
    expect(result.stderr).toContain("0 errors");
    expect(result.status).toBe(0);
  });
});
