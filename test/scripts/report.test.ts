/** `npm run report` as an administrator runs it: what is written, and what is left alone. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { reportParser } from "../../src/policy/parse-report.ts";
import { form2024, regions } from "../policy/helpers.ts";

const ROOT = join(import.meta.dirname, "..", "..");

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "vantelaget-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function run(...args: string[]) {
  return spawnSync("node", ["scripts/report.ts", ...args], { cwd: ROOT, encoding: "utf8" });
}

/** A data folder with one drop of one row. */
function dataFolder(name: string, row: string): string {
  const data = join(folder, name);
  const own = join(data, "drops", "2024-12-25-prov");
  mkdirSync(own, { recursive: true });
  const files = [{ name: "a.csv", format: "tidy" }];
  const about = { publisher: "Prov", title: "Prov", retrieved: "2024-12-25", synthetic: false };
  writeFileSync(join(own, "drop.json"), JSON.stringify({ ...about, files }));
  const columns = "period,region,measure,basis,total,within,response_rate,reported_on";
  writeFileSync(join(own, "a.csv"), `${columns}\n${row}\n`);
  return data;
}

const GOOD = "2024-03,03,bup-treatment,completed,50,41,90,2024-04-10";
const BAD = "2024-13,03,bup-treatment,completed,50,41,90,2024-04-10";

describe("npm run report", () => {
  it("writes a form that can be read back, prefilled from the data", () => {
    const { status, stdout } = run("--region", "uppsala", "--data", dataFolder("good", GOOD));
    expect(status).toBe(0);
    const report = reportParser(form2024(), regions)(JSON.parse(stdout), "uppsala");
    if (!report.ok) throw new Error(JSON.stringify(report.problems));
    const { region, synthetic, answers } = report.value;
    expect([region, synthetic]).toEqual(["03", false]);
    expect(Object.keys(answers)).toHaveLength(form2024().questions.length);
    expect(answers["3.4.response-rate"]?.answer).toBe(false);
    expect(answers["3.7.results"]?.answer).toContain("2024-03 41/50");
  });

  it("marks what is prefilled from made-up figures, in the demonstration", () => {
    const { status, stdout } = run("--region", "uppsala", "--data", "data/demo");
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ region: "03", synthetic: true });
  });

  it("leaves a file that exists alone, and says when it replaces one", () => {
    const data = dataFolder("file", GOOD);
    const out = join(folder, "blank", "uppsala.json");
    const args = ["--region", "uppsala", "--data", data, "--out", out];
    const first = run(...args);
    expect([first.status, first.stdout]).toEqual([0, `${out} was written.\n`]);
    const written = readFileSync(out, "utf8");
    writeFileSync(out, "answers");
    const second = run(...args);
    expect(second.status).toBe(1);
    expect(second.stderr).toBe(`${out} exists and was left alone; --force replaces it.\n`);
    expect(readFileSync(out, "utf8")).toBe("answers");
    const third = run(...args, "--force");
    expect([third.status, third.stdout]).toEqual([0, `${out} was replaced.\n`]);
    expect(readFileSync(out, "utf8")).toBe(written);
  });

  it("writes what can be put back into the data folder", () => {
    const data = dataFolder("round", GOOD);
    const out = join(data, "reports", "2024", "uppsala.json");
    expect(run("--region", "uppsala", "--data", data, "--out", out).status).toBe(0);
    const again = join(folder, "round-2");
    cpSync(data, again, { recursive: true });
    expect(run("--region", "uppsala", "--data", again).status).toBe(0);
  });

  it("tells of the nearest names when it does not know the region", () => {
    const { status, stderr, stdout } = run(
      "--region",
      "upsala",
      "--data",
      dataFolder("near", GOOD),
    );
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^there is no region "upsala"; nearest: uppsala/);
  });

  it.each([
    [["--data", "nowhere", "--region", "uppsala"], 'there is no folder "nowhere"'],
    [[], "--region is missing"],
    [["--regoin", "uppsala"], "Unknown option '--regoin'"],
  ])("%j is wrong usage", (args, message) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });

  it("writes nothing from bad data", () => {
    const { status, stdout } = run("--region", "uppsala", "--data", dataFolder("bad", BAD));
    expect([status, stdout]).toEqual([1, ""]);
  });
});
