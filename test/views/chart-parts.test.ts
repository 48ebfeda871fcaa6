/** Points, quiet lines and thresholds of charts. */
import { describe, expect, it } from "vitest";

import type { Cell, Month, Period, Series, Threshold } from "../../src/data/types.ts";
import {
  linePoints,
  shareLine,
  thresholdLevel,
  thresholdSteps,
  thresholdVerdicts,
} from "../../src/views/chart-parts.ts";

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

  it("is of one kind of figures, that of its end", () => {
    const { values, starts } = shareLine([cell(8), cell(8, true), cell(9, true)], periods, []);
    expect(values).toEqual([null, 80, 90]);
    expect([...starts]).toEqual([]);
  });
});

describe("linePoints", () => {
  const at = (region: string, period: Month) => [
    { region, period, cell: cell(8), since: "test", revisions: [] },
  ];
  const series: Pick<Series<Month>, "regions" | "nation"> = {
    regions: new Map([
      ["01", at("01", "2021-01")],
      ["03", at("03", "2021-02")],
    ]),
    nation: [],
  };
  const statuses = (code: string) => linePoints(series, code, periods).map(({ status }) => status);

  it("says of a region missing from a delivery that it has not reported, else that we lack it", () => {
    expect(statuses("01")).toEqual(["ok", "not-reported", "lacking", "lacking"]);
    expect(statuses("00")).toEqual(["lacking", "lacking", "lacking", "lacking"]);
  });
});

describe("thresholds", () => {
  const threshold: Threshold = {
    value: 82,
    label: { sv: "krav hösten 2021", en: "requirement in autumn 2021" },
    from: "2021-09",
    to: "2021-11",
    agreement: "2021",
    source: "test",
  };
  const of = (change: Partial<Threshold> = {}) => ({ thresholds: [{ ...threshold, ...change }] });

  it("are told as a requirement in their time and as a yardstick outside it", () => {
    const words = { label: "krav hösten 2021: 82\u00A0%", outside: "2021 års kravnivå 82\u00A0%" };
    expect(thresholdSteps(of(), "sv")).toEqual([
      { value: 82, from: "2021-09", to: "2021-11", ...words },
    ]);
  });

  it.each<[Partial<Threshold>, string]>([
    [{ to: "2022-03" }, "2021–2022 års kravnivå 82\u00A0%"],
    [{ to: null }, "kravnivån från 2021 82\u00A0%"],
  ])("name the years of %j", (change, outside) => {
    expect(thresholdSteps(of(change), "sv")[0]?.outside).toBe(outside);
  });

  it("hold in their months, not after them and not for a year", () => {
    const holds = (period: Period) => thresholdLevel(of(), period)?.holds;
    const periods: Period[] = ["2021-08", "2021-09", "2021-11", "2021-12", "2021"];
    expect(periods.map(holds)).toEqual([false, true, true, false, false]);
    expect(thresholdLevel({ thresholds: [] }, "2021-09")).toBeNull();
  });

  it("say of a share what it is to the level of its period", () => {
    const verdicts = (period: Period) => thresholdVerdicts(of(), period, "sv");
    expect(verdicts("2021-10")).toEqual({ met: "Når kravet", notMet: "Under kravet" });
    const outside = { met: "Över 2021 års kravnivå", notMet: "Under 2021 års kravnivå" };
    expect([verdicts("2026-10"), verdicts("2021")]).toEqual([outside, outside]);
    expect(thresholdVerdicts({ thresholds: [] }, "2021", "sv")).toBeNull();
  });
});
