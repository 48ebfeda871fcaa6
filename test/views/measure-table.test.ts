/** The table of all regions on one series, by value. */
import { describe, expect, it } from "vitest";

import { measureTable } from "../../src/views/measure-table.ts";
import { made, madeRanking, madeSeries, plain } from "./made.ts";

const tableOf = (id: string) => measureTable(made, madeSeries(id), madeRanking(id), "sv");

/** The rows that have a figure or were told more of than that it is missing. */
const rowsOf = (id: string): string[] =>
  tableOf(id)
    .rows.filter(({ reason }) => reason !== "Uppgift saknas här")
    .map(({ region, reason, figures, further }) =>
      plain(
        [
          region?.shortName ?? "Riket",
          ...(figures ? [figures.value, figures.changeYear, figures.rank] : [reason]),
          ...further,
        ].join(" | "),
      ),
    );

describe("measureTable", () => {
  it("has the nation, the regions in order of rank, and those without a figure", () => {
    const { caption, further, hasRank, hasVariation, rows } = tableOf(
      "primary-assessment-completed",
    );
    expect(caption).toBe(
      "Medicinsk bedömning i primärvården inom tre dagar, genomförda under månaden, andel, november 2021",
    );
    expect(further).toEqual(["Antal till kravet", "Alla"]);
    expect([hasRank, hasVariation]).toEqual([true, true]);
    expect(rows).toHaveLength(22);
    expect(rowsOf("primary-assessment-completed")).toEqual([
      "Riket | 81,9 % | +2,0 | – | – | –",
      "Stockholm | 82,0 % | +2,0 | 1 av 4, delad | 0 | 100",
      "Uppsala | 82,0 % | +2,0 | 1 av 4, delad | 0 | 50",
      "Sörmland | 81,5 % | – | 3 av 4 | – | –",
      "Östergötland | 81,0 % | – | 4 av 4 | 10 | 1 000",
      "Jönköping | Färre än 7 | – | –",
      "Kalmar | Inga kontakter | – | 0",
      "Kronoberg | Ej rapporterat (senast 80,0 % i oktober 2021) | – | –",
    ]);
  });

  it("has long waits in number and per inhabitant, few never as none", () => {
    expect(tableOf("first-visit-waiting").further).toEqual([
      "Alla som väntar",
      "Väntat mer än 180 dagar",
      "På 1 000 invånare",
    ]);
    expect(rowsOf("first-visit-waiting")).toEqual([
      "Riket | 58,8 % | – | – | 170 | 30 | < 0,1",
      "Uppsala | 80,0 % | – | 1 av 3 | 50 | 0 | 0,0",
      "Sörmland | 55 % | – | 2 av 3 | – | – | –",
      "Stockholm | 50,0 % | – | 3 av 3 | 120 | 30 | < 0,1",
    ]);
  });

  it("has no rank where nobody is ranked, and no nation where it has no figure", () => {
    expect(tableOf("first-visit-waiting-backlog").hasRank).toBe(false);
    expect(rowsOf("first-visit-waiting-backlog")[0]).toBe("Riket | 30 | – | –");
    expect(tableOf("follow-up-completed-yearly").hasVariation).toBe(false);
    expect(rowsOf("follow-up-completed-yearly")).toEqual([
      "Stockholm | 72,5 % | +2,5 | 1 av 2, delad",
      "Uppsala | 72,5 % | – | 1 av 2, delad",
    ]);
  });
});
