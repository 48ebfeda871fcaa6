import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { formatProblem } from "../../src/data/problems.ts";
import { loadModel } from "../../src/model/load-model.ts";
import { DROP, PROJECT_DATA, tidy } from "../data/helpers.ts";
import { TODAY } from "../data-folders.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vantelaget-"));
  const drop = tidy(["2021-11,01,primary-assessment,completed,50,41,"]);
  for (const [name, text] of Object.entries(drop)) put(`drops/${DROP}/${name}`, text);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const load = () => loadModel(folder, PROJECT_DATA, TODAY);
const said = () => load().problems.map((problem) => formatProblem(problem));

/** An agreement of the project under another id and of another year. */
function agreementOf(id: string, year: number): string {
  const text = readFileSync(join(PROJECT_DATA, "agreements", "2022.json"), "utf8");
  return JSON.stringify({ ...(JSON.parse(text) as object), id, year });
}

describe("loadModel", () => {
  it("takes rules and reference that the folder lacks from the defaults, and no reports", () => {
    const { model, problems } = load();
    expect(problems).toEqual([]);
    const years = model?.policy.agreements.map(({ year }) => year) ?? [];
    expect(years).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025]);
    expect(model?.policy.payouts.length).toBeGreaterThan(0);
    expect(model?.policy.forms).toMatchObject([{ form: { year: 2024 }, reports: [] }]);
  });

  it("takes the folder's own agreements alone where it has any, the oldest first", () => {
    put("agreements/2031.json", agreementOf("2031", 2029));
    put("agreements/2030.json", agreementOf("2030", 2030));
    put("agreements/notes.txt", "not an agreement");
    const found = load();
    expect(found.problems.map((problem) => formatProblem(problem))).toEqual([]);
    expect(found.model?.policy.agreements.map(({ id, year }) => [id, year])).toEqual([
      ["2031", 2029],
      ["2030", 2030],
    ]);
  });

  it("takes the defaults' payouts for those of agreements that the folder has not", () => {
    put("agreements/2030.json", agreementOf("2030", 2030));
    const { model } = load();
    expect(model?.policy.payouts.length).toBeGreaterThan(0);
    const [header = "", row = ""] = readFileSync(
      join(PROJECT_DATA, "reference", "payouts.csv"),
      "utf8",
    ).split("\n");
    put("reference/payouts.csv", `${header}\n${row}\n`);
    expect(load().problems.map(({ code }) => code)).toEqual(["unknown-agreement"]);
  });

  it("reads the reports that answer a form", () => {
    const demo = join(PROJECT_DATA, "demo/reports/2024");
    cpSync(demo, join(folder, "reports/2024"), { recursive: true });
    const { model } = load();
    expect(model?.policy.forms[0]?.reports.length).toBeGreaterThan(0);
  });

  it("has no model where a file is wrong, and says where", () => {
    put("agreements/2021.json", '{\n  "year": 2021,,\n}');
    put("reports/2024/uppsala.json", "[]");
    const { model } = load();
    expect(model).toBeNull();
    const problems = load().problems.map(({ code, file, line, severity, drop }) => ({
      ...{ code, file, line, severity, drop },
    }));
    expect(problems).toContainEqual({
      code: "bad-json",
      file: "agreements/2021.json",
      line: 2,
      severity: "error",
      drop: null,
    });
    expect(problems).toContainEqual({
      code: "bad-report",
      file: "reports/2024/uppsala.json",
      line: 1,
      severity: "error",
      drop: null,
    });
  });

  it("names the place of what is wrong in an agreement", () => {
    const agreement = readFileSync(join(PROJECT_DATA, "agreements", "2022.json"), "utf8");
    put("agreements/2022.json", agreement.replace('"year": 2022', '"year": "in 2022"'));
    const line = agreement.slice(0, agreement.indexOf('"year"')).split("\n").length;
    expect(load().problems).toMatchObject([
      { code: "bad-agreement", file: "agreements/2022.json", line },
    ]);
  });

  it("reads a folder's own form, and no other file for one", () => {
    const form = readFileSync(join(PROJECT_DATA, "reference", "report-2024.json"), "utf8");
    const earlier = form.replaceAll("2024", "2023").replace('"refersTo": 2023', '"refersTo": 2022');
    put("reference/report-2024.json", form);
    put("reference/report-2023.json", earlier);
    put("reference/report-of-2020.txt", "not a form");
    const forms = load().model?.policy.forms.map(({ form: { year } }) => year);
    expect(forms).toEqual([2023, 2024]);
  });

  it("says of a file that cannot be read what it is", () => {
    put("reference/payouts.csv", "");
    writeFileSync(join(folder, "reference/payouts.csv"), Uint8Array.from([0xff, 0xfe, 0x00]));
    expect(said().some((text) => text.includes("reference/payouts.csv"))).toBe(true);
    expect(load().model).toBeNull();
  });

  it("has no model without a delivery", () => {
    rmSync(join(folder, "drops"), { recursive: true });
    expect(load().problems.map(({ code }) => code)).toEqual(["no-drops"]);
    expect(load().model).toBeNull();
  });
});
