/** The regions in order, drawn and as a table, on a model of a few lines. */
import { describe, expect, it } from "vitest";

import { rankingChart } from "../../src/views/ranking.ts";
import { heads, madeRanking, madeSeries, plain, textsIn, told } from "./made.ts";

const chartOf = (id: string, lang: "sv" | "en" = "sv") =>
  rankingChart(madeSeries(id), madeRanking(id), lang);

describe("the table of the ranking", () => {
  const { table } = chartOf("primary-assessment-completed");

  it("has the best first, equal shares in order of name, then who has none and why", () => {
    expect(heads(table)).toEqual(["Region", "Rang", "november 2021 #", "november 2020 #"]);
    expect(told(table)).toEqual([
      "Stockholm | 1 av 4, delad | 82,0 % | 80,0 %",
      "Uppsala | 1 av 4, delad | 82,0 % | 80,0 %",
      "Sörmland | 3 av 4 | 81,5 % | –",
      "Östergötland | 4 av 4 | 81,0 % | –",
      "Jönköping | – | Färre än 7 | –",
      "Kalmar | – | Inga kontakter | –",
      "Kronoberg | – | Ej rapporterat | –",
    ]);
    expect(table.rows).toHaveLength(21);
    expect(plain(table.rows[4]?.cells.join(" ") ?? "")).toBe("– Uppgift saknas här –");
  });

  it.each([
    [
      "no column of the year before across a break",
      "bup-first-visit-completed",
      ["Region", "Rang", "november 2021 #"],
      ["Stockholm | 1 av 2 | 72,0 %", "Uppsala | 2 av 2 | 71,0 %"],
    ],
    [
      "no rank of numbers of persons",
      "first-visit-waiting-backlog",
      ["Region", "november 2021 #"],
      ["Stockholm | 30", "Uppsala | 0"],
    ],
    [
      "the shortest median first",
      "bup-first-visit-completed-median",
      ["Region", "Rang", "november 2021 #"],
      [
        "Uppsala | 1 av 3 | 14,5 dagar",
        "Stockholm | 2 av 3, delad | 21 dagar",
        "Sörmland | 2 av 3, delad | 21 dagar",
      ],
    ],
    [
      "years, as they were published",
      "follow-up-completed-yearly",
      ["Region", "Rang", "2020 #", "2019 #"],
      ["Stockholm | 1 av 2, delad | 72,5 % | 70 %", "Uppsala | 1 av 2, delad | 72,5 % | –"],
    ],
  ])("has %s", (_name, id, columns, rows) => {
    const own = chartOf(id).table;
    expect(heads(own)).toEqual(columns);
    expect(told(own)).toEqual(rows);
  });

  it("is in English in English", () => {
    const { table: own } = chartOf("primary-assessment-completed", "en");
    expect(heads(own)).toEqual(["Region", "Rank", "November 2021 #", "November 2020 #"]);
    expect(told(own)[2]).toBe("Sörmland | 3 of 4 | 81.5% | –");
  });
});

describe("the drawing of the ranking", () => {
  it("names the threshold, the nation and what the dots mean", () => {
    const texts = textsIn(chartOf("primary-assessment-completed").wide);
    expect(texts.slice(-5)).toEqual([
      "november 2021, når kravet",
      "november 2021, under kravet",
      "november 2020",
      "Riket 81,9 %",
      "krav 82 %",
    ]);
    expect(texts).toContain("färre än 7");
    expect(texts).toContain("ej rapporterat");
  });

  it("has one kind of dot where nothing is required and nothing was before", () => {
    expect(textsIn(chartOf("first-visit-waiting").wide).slice(-2)).toEqual([
      "november 2021",
      "Riket 58,8 %",
    ]);
    expect(textsIn(chartOf("bup-first-visit-completed-median").wide).at(-1)).toBe("november 2021");
  });

  it("says in words who stands where, and how many reach the threshold", () => {
    expect(plain(chartOf("primary-assessment-completed").description)).toBe(
      "I november 2021 hade Region Stockholm och Region Uppsala högst andel, 82 procent, och Region Östergötland lägst, 81 procent. Två av fyra regioner med uppgift nådde kravet hösten 2021 (82 procent). I Sverige som helhet var andelen 81,9 procent. Ihåliga punkter visar läget ett år tidigare.",
    );
  });
});
