/** Region for region on one scale. */
import { describe, expect, it } from "vitest";

import { multiples } from "../../src/views/multiples.ts";
import { heads, madeRanking, madeSeries, plain, told } from "./made.ts";

const of = (id: string) => multiples(madeSeries(id), madeRanking(id), "sv");
const tilesOf = (id: string) =>
  of(id).tiles.map(({ region, value, verdict }) =>
    plain([region.shortName, value, verdict?.verdict ?? "–"].join(" | ")),
  );

describe("multiples", () => {
  it("has a tile for every region, the best first, those without a figure last", () => {
    expect(tilesOf("primary-assessment-completed").slice(0, 5)).toEqual([
      "Stockholm | 82,0 % | met",
      "Uppsala | 82,0 % | met",
      "Sörmland | 81,5 % | not-met",
      "Östergötland | 81,0 % | not-met",
      "Blekinge | uppgift saknas här | –",
    ]);
    expect(tilesOf("primary-assessment-completed")).toContain("Kalmar | inga kontakter | –");
    expect(tilesOf("primary-assessment-completed")).toContain("Jönköping | färre än 7 | –");
    expect(of("primary-assessment-completed").tiles).toHaveLength(21);
  });

  it("names each drawing by its newest figure and where it stands", () => {
    const [first, , , , none] = of("primary-assessment-completed").tiles;
    expect(plain(first?.svg ?? "")).toContain(
      'aria-label="Region Stockholm, november 2021: 82,0 %, når kravet"',
    );
    expect(none?.svg).toContain('aria-label="Region Blekinge, november 2021: uppgift saknas här"');
  });

  // Between whole fives around what is drawn and a point beyond: 80 to 85 with the threshold 82.
  it.each([
    [
      "primary-assessment-completed",
      "Skalan går från 75 % till 90 %. Den streckade linjen är riket.",
    ],
    ["first-visit-waiting", "Skalan går från 45 % till 85 %. Den streckade linjen är riket."],
    ["first-visit-waiting-backlog", "Skalan går från 0 till 30. Den streckade linjen är riket."],
    ["bup-first-visit-completed-median", "Skalan går från 0 till 25."],
    ["follow-up-completed-yearly", "Skalan går från 65 % till 75 %."],
  ])("says what the scale of %s covers", (id, scale) => {
    expect(plain(of(id).scale)).toBe(scale);
  });

  it("has the same month of each year in its table, and says so", () => {
    const { table } = of("primary-assessment-completed").chart;
    expect(heads(table)).toEqual(["Region", "november 2020 #", "november 2021 #"]);
    expect(table.caption).toMatch(/\. Samma månad varje år; alla månader finns i CSV-filen\.$/);
    expect(told(table)[0]).toBe("Stockholm | 80,0 % | 82,0 %");
    expect(told(table)[2]).toBe("Sörmland | Uppgift saknas här | 81,5 %");
  });

  it("has all years in the table of a yearly series", () => {
    const { table } = of("follow-up-completed-yearly").chart;
    expect(heads(table)).toEqual(["Region", "2019 #", "2020 #"]);
    expect(table.caption).not.toContain("Samma månad");
    expect(told(table)).toEqual([
      "Stockholm | 70 % | 72,5 %",
      "Uppsala | Uppgift saknas här | 72,5 %",
    ]);
  });
});
