/** The published thought experiment, as JSON and read back from its table. */
import Papa from "papaparse";
import { describe, expect, it } from "vitest";

import { csvText, SWEDISH } from "../../src/api/sheet.ts";
import { whatIfDocument, whatIfSheet } from "../../src/api/what-if.ts";
import { whatIfs } from "../../src/policy/what-if.ts";
import { agreement2021, allMet, figure, regions } from "../policy/helpers.ts";

const lookup = allMet((region, _measure, _basis, period) =>
  region === "03" && period === "2022-10" ? figure({ within: 1, total: 100 }) : undefined,
);
const agreement = agreement2021();
const document = whatIfDocument(agreement, whatIfs(agreement, lookup, regions, "2022-11", []));

describe("the thought experiment", () => {
  it("has every period, region and requirement, and says which months are the same", () => {
    expect(document.periods.map(({ lastMonth }) => lastMonth).at(0)).toBe("2021-12");
    expect(document.periods.filter(({ sameMonths }) => sameMonths)).toMatchObject([
      { lastMonth: "2022-11", months: ["2022-09", "2022-10", "2022-11"] },
    ]);
    expect(document.periods.every(({ outcomes }) => outcomes.length === 126)).toBe(true);
  });

  it("has the value that the rules give", () => {
    const last = document.periods.at(-1)?.outcomes ?? [];
    const found = last.find(
      (one) => one.region === "03" && one.requirement === "primary-assessment",
    );
    expect(found).toMatchObject({ verdict: "not-met", reasons: [], synthetic: false });
    expect(found?.value).toBeCloseTo(181 / 3, 10);
    expect(found?.margin).toBeCloseTo(181 / 3 - 82, 10);
  });

  it("is the same as a table in Swedish form", () => {
    const names = new Map([["25", "Region Norrbotten"]]);
    const options = { header: true, delimiter: ";" } as const;
    const text = csvText(whatIfSheet(document, agreement, names), SWEDISH)
      .slice(1)
      .trimEnd();
    const { data } = Papa.parse<Record<string, string>>(text, options);
    expect(data).toHaveLength(12 * 126);
    expect(data.at(-1)).toMatchObject({
      agreement: "2021-supplement",
      first_month: "2022-09",
      last_month: "2022-11",
      same_months: "true",
      region: "25",
      region_name: "Region Norrbotten",
      requirement: "bup-treatment",
      requirement_name: agreement.requirements.at(-1)?.name.sv,
      verdict: "met",
      value: "90",
    });
    const missed = data.find((row) => row["region"] === "03" && row["last_month"] === "2022-11");
    expect(missed?.["value"]).toMatch(/^60,3/);
  });
});
