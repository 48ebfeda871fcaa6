/** Where quiet lines start a new series. */
import { describe, expect, it } from "vitest";

import type { Cell } from "../../src/data/types.ts";
import { shareLine } from "../../src/views/chart-parts.ts";

const periods = ["2021-01", "2021-02", "2021-03", "2021-04"] as const;

const cell = (within: number, synthetic = false): Cell => ({
  status: "ok",
  within,
  total: 10,
  share: null,
  over180: null,
  distribution: null,
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

  it("starts a new series at breaks", () => {
    const { starts } = shareLine([cell(8), cell(8), cell(9), cell(7)], periods, ["2021-03"]);
    expect([...starts]).toEqual([2]);
  });

  it("begins a year anew that a month of it begins", () => {
    const { starts } = shareLine([cell(8), cell(8)], ["2020", "2021"], ["2021-07"]);
    expect([...starts]).toEqual([1]);
  });

  it("starts a new series where made-up and published figures meet", () => {
    const cells = [cell(8), cell(8, true), cell(9, true), cell(7)];
    expect([...shareLine(cells, periods, []).starts]).toEqual([1, 3]);
  });
});
