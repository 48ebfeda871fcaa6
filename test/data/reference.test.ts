import { readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "vitest";

import { readMeasures } from "../../src/data/measures.ts";
import { formatProblem, type Problem } from "../../src/data/problems.ts";
import { readBreaks, readNames, readRegions } from "../../src/data/reference.ts";
import { PROJECT_DATA } from "./helpers.ts";

const file = (path: string) => ({ path, text: readFileSync(join(PROJECT_DATA, path), "utf8") });
const HEAD = "code,slug,name,short_name,county_letter,aliases,2021-11-01";

/** What is said of a file, without its path. */
const said = (problems: readonly Problem[]): string[] =>
  problems.map((problem) => formatProblem(problem).replace(/^[^:]*:/, ""));

describe("regions", () => {
  test("the project's own: 21, in order, with the population at seven dates", () => {
    const problems: Problem[] = [];
    const regions = readRegions(file("reference/regions.csv"), problems);
    expect(problems).toEqual([]);
    expect(regions).toHaveLength(21);
    expect(regions[0]).toMatchObject({ code: "01", countyLetter: "AB", shortName: "Stockholm" });
    for (const { population, slug } of regions) {
      expect(Object.keys(population)).toHaveLength(7);
      expect(slug).toMatch(/^[a-z-]+$/);
    }
    const total = regions.reduce((sum, { population }) => sum + (population["2021-11-01"] ?? 0), 0);
    expect(total).toBe(10_443_100);
  });

  test("rows in any order, blank lines and thousands spaces", () => {
    const text = `${HEAD}\n03,u,Region U,U,C,,394 154\n\n01,s,Region S,S,AB,A|B,2 411 859\n`;
    const problems: Problem[] = [];
    const regions = readRegions({ path: "r", text }, problems);
    expect(problems).toEqual([]);
    expect(regions.map(({ code }) => code)).toEqual(["01", "03"]);
    expect(regions[0]).toMatchObject({
      aliases: ["A", "B"],
      population: { "2021-11-01": 2_411_859 },
    });
  });

  test("faults, each at its place", () => {
    const text = "code,slug,name,aliases,2021-11-01\n1,s,Region S,,x\n";
    const problems: Problem[] = [];
    readRegions({ path: "r", text }, problems);
    expect(said(problems)).toEqual([
      '1:1  bad-reference  found the headings, expected a column "short_name". Fix the file.',
      '1:1  bad-reference  found the headings, expected a column "county_letter". Fix the file.',
      '2:1  bad-reference  found "1", expected a county code, 01 to 25. Fix the file.',
      '2:15  bad-reference  found "x", expected a number of inhabitants. Fix the file.',
    ]);
  });

  test("a name for two of them", () => {
    const text = `${HEAD}\n01,s,Region S,S,AB,,1\n03,u,Region U,U,C,Landstinget S,1\n`;
    const problems: Problem[] = [];
    readNames(readRegions({ path: "r", text }, []), "r", problems);
    expect(said(problems)).toEqual([
      '1:1  ambiguous-region  found the name "Landstinget S" for both 01 and 03, expected a name for one region only. Delete one of the two.',
    ]);
  });
});

describe("breaks", () => {
  const regions = readRegions(file("reference/regions.csv"), []);
  const names = readNames(regions, "r", []);
  const measures = readMeasures([file("measures/procedure.json")], ["2021"], []);
  const read = (text: string) => {
    const problems: Problem[] = [];
    const breaks = readBreaks({ path: "b", text }, names, measures, problems);
    return { breaks, said: said(problems) };
  };

  test("of all regions or one, all measures or one", () => {
    const text =
      "region,measure,period,kind,synthetic,sv,en,source\n" +
      "*,procedure,2021-01,,,Ny,New,SKR\n" +
      'Region Kronoberg,*,jul 2025,event,true,"Nytt, stort",New,"a ""b"""\n';
    expect(read(text)).toEqual({
      said: [],
      breaks: [
        {
          region: "*",
          measure: "procedure",
          period: "2021-01",
          kind: "break",
          synthetic: false,
          explanation: { sv: "Ny", en: "New" },
          source: "SKR",
        },
        {
          region: "07",
          measure: "*",
          period: "2025-07",
          kind: "event",
          synthetic: true,
          explanation: { sv: "Nytt, stort", en: "New" },
          source: 'a "b"',
        },
      ],
    });
  });

  test("kind, synthetic and source may be absent", () => {
    const { breaks, said: lines } = read("region,measure,period,sv,en\n*,*,2021-01,a,b\n");
    expect(lines).toEqual([]);
    expect(breaks).toMatchObject([{ kind: "break", synthetic: false, source: "" }]);
  });

  test("faults, each at its place", () => {
    const text = "region,measure,period,kind,sv,en\nNorra,bup,2021-13,slut,a,b\n";
    expect(read(text)).toEqual({
      breaks: [],
      said: [
        '2:1  bad-reference  found "Norra", expected a region or *. Fix the file.',
        '2:7  bad-reference  found "bup", expected the id of a measure or *. Fix the file.',
        '2:11  bad-reference  found "2021-13", expected a month such as 2021-01. Fix the file.',
        '2:19  bad-reference  found "slut", expected break or event. Fix the file.',
      ],
    });
  });
});
