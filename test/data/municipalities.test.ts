import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { readMunicipalities } from "../../src/data/municipalities.ts";
import type { Problem } from "../../src/data/problems.ts";
import { readRegions } from "../../src/data/reference.ts";

const textOf = (path: string) => ({ path, text: readFileSync(`data/${path}`, "utf8") });
const regions = readRegions(textOf("reference/regions.csv"), []);

const read = (text: string) => {
  const problems: Problem[] = [];
  const found = readMunicipalities({ path: "m.csv", text }, regions, problems);
  return {
    found,
    problems: problems.map(({ line, column, found, expected }) => [line, column, found, expected]),
  };
};

describe("the municipalities", () => {
  it("are 290, each in a region", () => {
    const problems: Problem[] = [];
    const all = readMunicipalities(textOf("reference/municipalities.csv"), regions, problems);
    expect(problems).toEqual([]);
    expect(all).toHaveLength(290);
    expect(new Set(all.map(({ region }) => region)).size).toBe(21);
    expect(all.find(({ name }) => name === "Malmö")).toEqual({
      code: "1280",
      name: "Malmö",
      region: "12",
    });
  });

  it("are wrong where the code is none, stands twice, has no name, or lies elsewhere", () => {
    const { found, problems } = read(
      "code,name,region\n0114,Upplands Väsby,01\n114,Vallentuna,01\n0114,Täby,01\n0117,,01\n1280,Malmö,01\n",
    );
    expect(found.map(({ name }) => name)).toEqual([
      "Upplands Väsby",
      "Vallentuna",
      "Täby",
      "",
      "Malmö",
    ]);
    expect(problems).toEqual([
      [3, 1, '"114"', "a municipality's code of four digits"],
      [3, 16, '"01"', "the code of the region that it lies in"],
      [4, 1, 'the code "0114" again', "a code of its own"],
      [5, 6, "nothing", "the name of a municipality"],
      [6, 12, '"01"', "the code of the region that it lies in"],
    ]);
  });
});
