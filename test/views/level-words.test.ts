/** The table of an area's chart over time. */
import { describe, expect, it } from "vitest";

import { shownPeriods } from "../../src/views/chart-parts.ts";
import { levelWords } from "../../src/views/level-words.ts";
import { heads, madeSeries, plain, told } from "./made.ts";

const X = { name: "Region X", shortName: "X" };
const tableOf = (id: string, code: string) => {
  const series = madeSeries(id);
  const area = code === "00" ? "nation" : X;
  return levelWords(series, code, area, shownPeriods(series, code), "sv").table;
};

describe("levelWords", () => {
  it.each([
    [
      "a region's counts and the nation beside it",
      "first-visit-waiting",
      "01",
      ["Månad", "Andel #", "Inom gränsen #", "Alla #", "Riket #"],
      [
        "november 2021 | 50,0 % (preliminär) | 60 | 120 | 58,8 %",
        "oktober 2021 | 60,0 % (preliminär) | 66 | 110 | 60,0 %",
        "september 2021 | 60,0 % (preliminär) | 60 | 100 | 60,0 %",
      ],
    ],
    [
      "no counts where nobody published them",
      "first-visit-waiting",
      "04",
      ["Månad", "Andel #", "Riket #"],
      ["november 2021 | 55 % (preliminär) | 58,8 %"],
    ],
    [
      "the nation alone, published and computed",
      "primary-assessment-completed",
      "00",
      ["Månad", "Andel #", "Inom gränsen #", "Alla #"],
      [
        "november 2021 | 81,9 % | – | –",
        "oktober 2021 | 81,7 % | 245 | 300",
        "november 2020 | 80,0 % | 120 | 150",
      ],
    ],
    [
      "numbers of persons",
      "first-visit-waiting-backlog",
      "01",
      ["Månad", "Väntat mer än 180 dagar #", "Riket #"],
      ["november 2021 | 30 (preliminär) | 30", "september 2021 | 10 (preliminär) | 10"],
    ],
    [
      "days",
      "bup-first-visit-completed-median",
      "01",
      ["Månad", "Median, dagar #"],
      ["november 2021 | 21 dagar", "november 2020 | 20 dagar"],
    ],
    [
      "years",
      "follow-up-completed-yearly",
      "01",
      ["År", "Andel #"],
      ["2020 | 72,5 %", "2019 | 70 %"],
    ],
  ])("has %s", (_name, id, code, columns, rows) => {
    expect(heads(tableOf(id, code))).toEqual(columns);
    expect(told(tableOf(id, code))).toEqual(rows);
  });

  it("says of a month between why it is empty", () => {
    const { rows } = tableOf("primary-assessment-completed", "01");
    expect(rows).toHaveLength(13);
    expect(plain(rows[2]?.cells.join(" | ") ?? "")).toBe("Uppgift saknas här | – | – | –");
  });

  it("refuses an area without any figure", () => {
    expect(() => levelWords(madeSeries("first-visit-waiting"), "25", X, [], "sv")).toThrow(
      "no figures of first-visit-waiting for 25",
    );
  });
});
