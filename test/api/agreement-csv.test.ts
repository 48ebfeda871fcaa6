/** The table of an agreement as a spreadsheet gets it. */
import Papa from "papaparse";
import { describe, expect, it } from "vitest";

import { agreementCsv } from "../../src/api/agreement-csv.ts";
import { loadModel } from "../../src/model/load-model.ts";
import { DATA, DEMO } from "../data-folders.ts";

const { model } = loadModel(DEMO, DATA);
if (model === null) throw new Error("the default data have errors");
const judged = model.agreements.find(({ agreement }) => agreement.evaluable);
if (!judged?.money) throw new Error("no agreement is evaluated");
const { money, outcomes } = judged;

const text = agreementCsv(judged) ?? "";
const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1).trimEnd(), {
  header: true,
  delimiter: ";",
});
const regions = data.filter(({ region }) => region !== "00");
const sums = data.filter(({ region }) => region === "00");

describe("agreement csv", () => {
  it("is in Swedish form", () => {
    expect(text.startsWith("\ufeffagreement;region;requirement;verdict;")).toBe(true);
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
    expect(history && agreementCsv(history)).toBeNull();
  });
});
