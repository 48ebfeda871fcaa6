/** The table of an agreement as a spreadsheet gets it. */
import Papa from "papaparse";
import { describe, expect, it } from "vitest";

import { agreementSheet } from "../../src/api/agreement-sheet.ts";
import { csvText, SWEDISH } from "../../src/api/sheet.ts";
import { loadModel } from "../../src/model/load-model.ts";
import { DATA, DEMO, TODAY } from "../data-folders.ts";

const { model } = loadModel(DEMO, DATA, TODAY);
if (model === null) throw new Error("the default data have errors");
const judged = model.agreements.find(({ agreement }) => agreement.evaluable);
if (!judged?.money) throw new Error("no agreement is evaluated");
const { money, outcomes } = judged;

const NAMES = new Map([
  ["00", "Riket"],
  ["01", "Region Stockholm"],
]);

const sheet = agreementSheet(judged, NAMES);
const text = sheet === null ? "" : csvText(sheet, SWEDISH);
const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1).trimEnd(), {
  header: true,
  delimiter: ";",
});
const regions = data.filter(({ region }) => region !== "00");
const sums = data.filter(({ region }) => region === "00");

describe("agreement csv", () => {
  it("is in Swedish form", () => {
    expect(
      text.startsWith("\ufeffagreement;region;region_name;requirement;requirement_name;verdict;"),
    ).toBe(true);
    expect(text.endsWith("\r\n")).toBe(true);
    expect(errors).toEqual([]);
    for (const { value } of regions) expect(value).toMatch(/^(-?\d+(,\d+)?)?$/);
  });

  it("has a row for every outcome, with its unrounded value", () => {
    expect(
      regions.map(({ region, requirement, verdict }) => [region, requirement, verdict]),
    ).toEqual(outcomes.map(({ region, requirement, verdict }) => [region, requirement, verdict]));
    regions.forEach(({ value }, i) => {
      const expected = outcomes[i]?.value ?? null;
      expect(value === "" ? null : Number(value?.replace(",", "."))).toBe(expected);
    });
  });

  it("names the region and the requirement beside their codes", () => {
    expect(regions.find(({ region }) => region === "01")).toMatchObject({
      region_name: "Region Stockholm",
      requirement: "primary-assessment",
      requirement_name: judged.agreement.requirements[0]?.name.sv,
    });
    expect(sums[0]).toMatchObject({ region_name: "Riket", verdict: "", period: "", month: "" });
  });

  it("tells a month both ways, where each month is judged", () => {
    const monthly = model.agreements.find(({ agreement }) => agreement.id === "2024");
    const months = monthly && agreementSheet(monthly, NAMES);
    const at = (name: string) => months?.columns.findIndex((column) => column.name === name) ?? -1;
    const row = months?.rows[0] ?? [];
    expect(row[at("period")]).toMatch(/^2024-\d{2}$/);
    expect(row[at("month")]).toBe(String(row[at("period")]).replace("-", "M"));
  });

  it("tells its rows apart by its key", () => {
    const places = sheet?.key.map((name) => sheet.columns.findIndex((one) => one.name === name));
    const keys = sheet?.rows.map((row) => places?.map((place) => row[place]).join(" ")) ?? [];
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBe(data.length);
  });

  it("has the sums of every requirement, which the rows of the regions add up to", () => {
    expect(sums.map(({ requirement }) => requirement)).toEqual(
      money.requirements.map(({ requirement }) => requirement),
    );
    for (const row of sums) {
      const own = regions.filter(({ requirement }) => requirement === row["requirement"]);
      for (const key of ["by_population", "paid", "forgone"]) {
        expect(own.reduce((sum, one) => sum + Number(one[key]), 0)).toBe(Number(row[key]));
      }
    }
  });

  it("does not exist for an agreement that is not evaluated", () => {
    const history = model.agreements.find(({ agreement }) => !agreement.evaluable);
    expect(history && agreementSheet(history, NAMES)).toBeNull();
  });
});
