/** Where quiet lines begin anew, and which breaks are an area's own. */
import { describe, expect, it } from "vitest";

import type { Break, Cell } from "../../src/data/types.ts";
import { breakPeriods, shareLine } from "../../src/views/chart-parts.ts";

const periods = ["2021-01", "2021-02", "2021-03", "2021-04"];

const cell = (within: number, synthetic = false): Cell => ({
  status: "ok",
  within,
  total: 10,
  share: null,
  over180: null,
  distribution: null,
  medianDays: null,
  meanDays: null,
  pvv: null,
  mov: null,
  responseRate: null,
  reportedOn: null,
  source: "test",
  synthetic,
  preliminary: false,
});

describe("shareLine", () => {
  it("has percent where there is a figure", () => {
    const { values, starts } = shareLine([cell(8), null, cell(9), cell(7)], periods, []);
    expect(values).toEqual([80, null, 90, 70]);
    expect([...starts]).toEqual([]);
  });

  it("begins anew at breaks", () => {
    const { starts } = shareLine([cell(8), cell(8), cell(9), cell(7)], periods, ["2021-03"]);
    expect([...starts]).toEqual([2]);
  });

  it("begins anew where made-up and published figures meet", () => {
    const cells = [cell(8), cell(8, true), cell(9, true), cell(7)];
    expect([...shareLine(cells, periods, []).starts]).toEqual([1, 3]);
  });
});

describe("breakPeriods", () => {
  const base = { explanation: { sv: "", en: "" }, source: "", synthetic: false };
  const breaks: Break[] = [
    { ...base, region: "*", measure: "*", period: "2021-01", kind: "break" },
    { ...base, region: "12", measure: "a", period: "2022-01", kind: "break" },
    { ...base, region: "*", measure: "b", period: "2023-01", kind: "break" },
    { ...base, region: "*", measure: "*", period: "2025-07", kind: "event" },
  ];

  it("takes those of all and of its own, no events", () => {
    expect(breakPeriods(breaks, "a", "12")).toEqual(["2021-01", "2022-01"]);
    expect(breakPeriods(breaks, "b", "03")).toEqual(["2021-01", "2023-01"]);
  });
});
