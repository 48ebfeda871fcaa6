/** The counties by threshold or by figure. */
import { describe, expect, it } from "vitest";

import { mapChart } from "../../src/views/map-view.ts";
import { heads, madeRanking, madeSeries, textsIn, told } from "./made.ts";

const chartOf = (id: string) => mapChart(madeSeries(id), madeRanking(id), "sv");
const count = (svg: string, mark: string) => svg.split(`class="county ${mark}"`).length - 1;

describe("mapChart", () => {
  it("says of every region, by name, on which side of the threshold it lies", () => {
    const { table, svg } = chartOf("primary-assessment-completed");
    expect(heads(table)).toEqual(["Region", "Andel #", "Krav"]);
    expect(told(table)).toEqual([
      "Jönköping | Färre än 7 | –",
      "Kalmar | Inga kontakter | –",
      "Kronoberg | Ej rapporterat | –",
      "Stockholm | 82,0 % | Når kravet",
      "Sörmland | 81,5 % | Under kravet",
      "Uppsala | 82,0 % | Når kravet",
      "Östergötland | 81,0 % | Under kravet",
    ]);
    expect(table.rows).toHaveLength(21);
    expect([count(svg, "met"), count(svg, "not-met")]).toEqual([1, 1]);
    expect(textsIn(svg)).toEqual(["Når kravet", "Under kravet", "Uppgift saknas här"]);
  });

  it("is filled by figure where nothing is required", () => {
    const { table, svg } = chartOf("first-visit-waiting");
    expect(heads(table)).toEqual(["Region", "Andel #"]);
    expect(told(table)).toEqual(["Stockholm | 50,0 %", "Sörmland | 55 %", "Uppsala | 80,0 %"]);
    expect(count(svg, "met")).toBe(0);
    expect(textsIn(svg)).toEqual([
      "55 %",
      "60 %",
      "65 %",
      "70 %",
      "75 %",
      "Uppgift saknas här",
      "50",
      "80",
      "55",
    ]);
  });
});
