/** The long waits over time, and the queue in sentences. */
import { describe, expect, it } from "vitest";

import { queueChart, queueText } from "../../src/views/queue.ts";
import { heads, made, madeSeries, plain, textsIn, told } from "./made.ts";

const queue = madeSeries("first-visit-waiting");
const backlog = madeSeries("first-visit-waiting-backlog");
const placeOf = (code: string) => ({
  code,
  area: code === "00" ? ("nation" as const) : { name: "Region X", shortName: "X" },
});
const chartOf = (code: string) => queueChart(backlog, queue, placeOf(code), made.data, "sv");
const textOf = (code: string) => queueText(made, queue, backlog, placeOf(code), "sv").map(plain);

describe("queueChart", () => {
  it.each([
    ["01", ["november 2021 | 30 | 120", "oktober 2021 | – | 110", "september 2021 | 10 | 100"]],
    ["00", ["november 2021 | 30 | 170", "oktober 2021 | – | 110", "september 2021 | 10 | 100"]],
    ["03", ["november 2021 | 0 | 50"]],
  ])("of %s has the long waits and all who wait, the newest month first", (code, rows) => {
    const table = chartOf(code)?.chart.table ?? { columns: [], rows: [] };
    expect(heads(table)).toEqual(["Månad", "Väntat mer än 180 dagar #", "Alla som väntar #"]);
    expect(told(table)).toEqual(rows);
  });

  it("names its line and its file", () => {
    expect(textsIn(chartOf("01")?.chart.wide ?? "").slice(-2)).toEqual(["X", "30"]);
    expect(textsIn(chartOf("00")?.chart.wide ?? "").slice(-2)).toEqual(["Riket", "30"]);
    expect(chartOf("01")?.csv).toBe("api/v1/csv/first-visit-waiting.csv");
    expect(chartOf("01")?.chart.id).toBe("first-visit-waiting-backlog-01");
  });

  it("is none where nobody counted them", () => {
    expect(chartOf("04")).toBeNull();
    expect(chartOf("25")).toBeNull();
  });
});

describe("queueText", () => {
  const BREAK =
    "Siffran går inte att jämföra med november 2020, eftersom en ny serie börjar i januari 2021.";
  const trend = (n: string) =>
    `Det går inte att säga något om trenden för antalet som väntat mer än 180 dagar de senaste 36 månaderna: det finns ${n} med siffror, och det behövs minst 24.`;

  it("tells how many, how many per inhabitant, the change and the trend", () => {
    expect(textOf("01")).toEqual([
      "Den 30 november 2021 hade 30 personer väntat mer än 180 dagar på ett första besök i specialiserad vård i Region X.",
      "Det är färre än 0,1 på 1 000 invånare.",
      BREAK,
      trend("2 månader"),
    ]);
  });

  it("tells none as none", () => {
    expect(textOf("03")).toEqual([
      "Den 30 november 2021 hade ingen väntat mer än 180 dagar på ett första besök i specialiserad vård i Region X.",
      BREAK,
      trend("bara en månad"),
    ]);
  });

  it("says nothing of long waits that nobody counted", () => {
    expect(textOf("04")).toEqual([]);
    expect(queueText(made, queue, null, placeOf("01"), "sv")).toEqual([]);
  });
});
