/** Regions by period, and the scale that the page shares. */
import { describe, expect, it } from "vitest";

import { fraction } from "../../src/data/share.ts";
import { edgeText, heatCell, heatChart, pageEdges, stepOf } from "../../src/views/heat.ts";
import { heads, madeRanking, madeSeries, plain, textsIn, told } from "./made.ts";

const chartOf = (id: string) => heatChart(madeSeries(id), madeRanking(id), "sv");

describe("heatChart", () => {
  it("has the newest period first and says why a cell is empty", () => {
    const { table } = chartOf("primary-assessment-completed");
    expect(heads(table).slice(0, 3)).toEqual(["Region", "nov. 2021 #", "okt. 2021 #"]);
    expect(table.columns).toHaveLength(14);
    expect(told(table).map((row) => row.split(" | ").slice(0, 3).join(" | "))).toEqual([
      "Stockholm | 82,0 % | 85,0 %",
      "Uppsala | 82,0 % | Uppgift saknas här",
      "Sörmland | 81,5 % | Uppgift saknas här",
      "Östergötland | 81,0 % | Uppgift saknas här",
      "Jönköping | Färre än 7 | Uppgift saknas här",
      "Kalmar | Inga kontakter | Uppgift saknas här",
      "Kronoberg | Ej rapporterat | 80,0 %",
    ]);
  });

  it("marks what is not final, and has years as years", () => {
    expect(told(chartOf("first-visit-waiting").table)).toEqual([
      "Uppsala | 80,0 % (preliminär) | Uppgift saknas här | Uppgift saknas här",
      "Sörmland | 55 % (preliminär) | Uppgift saknas här | Uppgift saknas här",
      "Stockholm | 50,0 % (preliminär) | 60,0 % (preliminär) | 60,0 % (preliminär)",
    ]);
    expect(heads(chartOf("follow-up-completed-yearly").table)).toEqual([
      "Region",
      "2020 #",
      "2019 #",
    ]);
  });

  it("has the threshold among the edges of its scale, where there is one", () => {
    expect(textsIn(chartOf("primary-assessment-completed").wide)).toContain(
      "krav hösten 2021: 82 %",
    );
    expect(
      pageEdges(
        madeSeries("primary-assessment-completed"),
        madeRanking("primary-assessment-completed"),
      ),
    ).toContain(82);
    expect(textsIn(chartOf("first-visit-waiting").wide).join()).not.toContain("krav");
  });

  it("names the empty cells in its key by what they are", () => {
    expect(textsIn(chartOf("first-visit-waiting").wide).at(-1)).toBe("uppgift saknas här");
    expect(textsIn(chartOf("primary-assessment-completed").wide).slice(-2)).toEqual([
      "uppgift saknas här",
      "för få för att visas",
    ]);
  });
});

describe("heatCell", () => {
  const series = madeSeries("primary-assessment-completed");

  it.each([
    ["a share at an edge is in the step above it", "01", 1],
    ["a share below the first edge", "05", 0],
    ["a hidden one", "06", "suppressed"],
    ["one without contacts is no gap", "08", "absent"],
    ["one not reported", "07", "missing"],
    ["one of which nothing is known", "25", "missing"],
  ])("%s", (_name, code, expected) => {
    expect(heatCell(series, code, "2021-11", [82, 90])).toBe(expected);
  });
});

describe("stepOf", () => {
  it.each([
    ["a share at an edge", fraction(82, 100), "share", 2],
    ["a share just below it", fraction(8199, 10000), "share", 1],
    ["days at an edge", fraction(82), "median", 2],
    ["persons at an edge", fraction(82), "backlog", 2],
    ["days below all", fraction(79), "median", 0],
    ["days at the last", fraction(95), "median", 3],
  ] as const)("of %s is how many edges it reaches", (_name, exact, quantity, step) => {
    expect(stepOf(exact, [80, 82, 95], quantity)).toBe(step);
  });
});

describe("edgeText", () => {
  it("has its unit where it is a share", () => {
    expect(plain(edgeText(82.5, "share", "sv"))).toBe("82,5 %");
    expect(edgeText(20, "median", "sv")).toBe("20");
  });
});
