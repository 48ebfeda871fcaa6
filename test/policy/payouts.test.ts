import { describe, expect, it } from "vitest";

import { formatProblem } from "../../src/data/problems.ts";
import { parsePayouts } from "../../src/policy/payouts.ts";
import { listJson, read, regionNames, regions } from "./helpers.ts";

const ids = listJson("agreements/").map((name) => name.replace(".json", ""));
const parse = (text: string) => parsePayouts(text, "reference/payouts.csv", regionNames, ids);
const { payouts, problems } = parse(read("reference/payouts.csv"));
const heading = "paid,agreement,region,kronor,source\n";

describe("parsePayouts", () => {
  it("reads every published payment", () => {
    expect(problems).toEqual([]);
    expect(payouts).toHaveLength(44);
    expect(payouts[0]).toEqual({
      paid: "2021-12",
      agreement: "2021-supplement",
      part: null,
      region: "00",
      kronor: 739_250_000,
      source: "https://www.regeringen.se/regeringsuppdrag/2021/12/",
    });
    expect(payouts.find(({ part }) => part !== null)).toMatchObject({
      agreement: "2024",
      part: "BUP, February-June",
    });
  });

  it("adds up where all regions are published", () => {
    const december = payouts.filter(({ paid }) => paid === "2023-12");
    const regional = december.filter(({ region }) => region !== "00");
    expect(regional).toHaveLength(21);
    const sum = regional.reduce((total, { kronor }) => total + kronor, 0);
    expect(sum).toBe(december.find(({ region }) => region === "00")?.kronor);
  });

  it("names every bad cell and leaves the row out", () => {
    const text = `${heading}2021-13,2018,Mordor,"1 000",skr.se\n\n2021-12,2022,Skåne,5,https://skr.se\n`;
    const bad = parse(text);
    expect(bad.payouts.map(({ kronor }) => kronor)).toEqual([5]);
    expect(bad.problems.map(formatProblem)).toEqual([
      'reference/payouts.csv:2:1  bad-month  found "2021-13", expected a month, YYYY-MM. Correct the cell.',
      `reference/payouts.csv:2:9  unknown-agreement  found "2018", expected one of ${ids.join(", ")}. Correct the cell.`,
      'reference/payouts.csv:2:14  unknown-region  found "Mordor", expected a region or Alla regioner. Correct the cell.',
      'reference/payouts.csv:2:21  not-a-number  found "1 000", expected whole kronor, digits only. Correct the cell.',
      'reference/payouts.csv:2:29  bad-address  found "skr.se", expected an https address. Correct the cell.',
    ]);
  });

  it("wants its heading", () => {
    const bad = parse("paid,region\n");
    expect(bad.payouts).toEqual([]);
    expect(bad.problems.map(formatProblem)).toEqual([
      'reference/payouts.csv:1:1  bad-heading  found "paid,region", expected paid,agreement,region,kronor,source. Restore the heading.',
    ]);
  });
});

describe("the published payout of December 2021", () => {
  const paid = (code: string): number =>
    payouts.find((payout) => payout.paid === "2021-12" && payout.region === code)?.kronor ?? 0;
  const population = (code: string, date: string): number =>
    regions.find((region) => region.code === code)?.population[date] ?? 0;
  /** Kalmar's payment per inhabitant, times the inhabitants of another region. */
  const expected = (code: string, date: string): number =>
    (paid("08") / population("08", date)) * population(code, date);

  // Dalarna, Kalmar and Gotland were paid the same per inhabitant, to the krona.
  it("fits the population of 1 November 2021", () => {
    for (const code of ["20", "09"]) {
      expect(Math.abs(expected(code, "2021-11-01") - paid(code))).toBeLessThan(1);
    }
  });

  it("fits the population of no other date", () => {
    const others = Object.keys(regions[0]?.population ?? {}).filter((d) => d !== "2021-11-01");
    for (const date of others) {
      expect(Math.abs(expected("20", date) - paid("20"))).toBeGreaterThan(1000);
    }
  });

  it("is, per inhabitant of Dalarna, that of Halland and Blekinge together", () => {
    const perHead = (code: string): number => paid(code) / population(code, "2021-11-01");
    expect(perHead("13") + perHead("10")).toBeCloseTo(perHead("20"), 5);
  });
});
