/** Waiting times in bands, of a region and of the country. */
import { describe, expect, it } from "vitest";

import { bandsChart } from "../../src/views/bands.ts";
import { heads, made, madeSeries, plain, textsIn, told } from "./made.ts";

const X = { name: "Region X", shortName: "X" };
const chartOf = (code: string, id = "first-visit-waiting") =>
  bandsChart(madeSeries(id), { code, area: code === "00" ? "nation" : X }, made.data, "sv");

describe("bandsChart", () => {
  it("has how many there are and the percent in each band, month by month, the newest first", () => {
    const table = chartOf("01")?.chart.table ?? { columns: [], rows: [] };
    expect(heads(table)).toEqual([
      "Månad",
      "Alla #",
      "0–30 dagar #",
      "31–60 dagar #",
      "61–90 dagar #",
      "91–120 dagar #",
      "121–180 dagar #",
      "181–365 dagar #",
      "mer än 365 dagar #",
    ]);
    expect(told(table)).toEqual([
      "november 2021 | 120 | 8,3 % | 16,7 % | 25,0 % | 16,7 % | 8,3 % | 16,7 % | 8,3 %",
      "september 2021 | 100 | 20,0 % | 20,0 % | 20,0 % | 15,0 % | 15,0 % | 8,0 % | 2,0 %",
    ]);
    expect(table.rows[1]).toEqual({ head: "oktober 2021", cells: Array(8).fill("–") });
  });

  it("has the sum of the regions for a country without bands of its own", () => {
    expect(told(chartOf("00")?.chart.table ?? { rows: [] })[0]).toBe(
      "november 2021 | 170 | 17,6 % | 17,6 % | 23,5 % | 14,7 % | 8,8 % | 11,8 % | 5,9 %",
    );
  });

  it("begins with the area's first bands", () => {
    expect(told(chartOf("03")?.chart.table ?? { rows: [] })).toEqual([
      "november 2021 | 50 | 40,0 % | 20,0 % | 20,0 % | 10,0 % | 10,0 % | 0,0 % | 0,0 %",
    ]);
  });

  it("names its bands, its file and its source", () => {
    const found = chartOf("01");
    expect(textsIn(found?.chart.wide ?? "").slice(-7)).toEqual([
      "0–30",
      "31–60",
      "61–90",
      "91–120",
      "121–180",
      "181–365",
      "över 365",
    ]);
    expect(found?.csv).toBe("api/v1/csv/first-visit-waiting.csv");
    expect(plain(found?.source ?? "")).toBe("Källa: Tester, hämtat den 25 december 2021.");
    expect(found?.chart.synthetic).toBe(false);
    expect(plain(found?.chart.subtitle ?? "")).toContain(", procent efter väntetid i dagar");
  });

  it("is none where nobody gave bands", () => {
    expect(chartOf("04")).toBeNull();
    expect(chartOf("01", "primary-assessment-completed")).toBeNull();
  });
});
