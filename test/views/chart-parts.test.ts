/** Points, quiet lines and thresholds of charts. */
import { describe, expect, it } from "vitest";

import { fraction } from "../../src/data/share.ts";
import type { Cell, Period, Threshold } from "../../src/data/types.ts";
import type { Value } from "../../src/model/value.ts";
import { verdictWords } from "../../src/text/chart-words/threshold.ts";
import {
  linePoints,
  quietLine,
  shownPeriods,
  thresholdLevel,
  thresholdSteps,
} from "../../src/views/chart-parts.ts";
import { counts, observation, quantity, series, silent } from "../model/helpers.ts";

const periods = ["2021-01", "2021-02", "2021-03", "2021-04"] as const;

const value = (percent: number, synthetic = false): Value => ({
  period: "2021-01",
  region: "01",
  status: "ok",
  value: percent,
  exact: fraction(percent, 100),
  total: null,
  counts: null,
  rounded: null,
  disclosureLimit: 0,
  source: "test",
  synthetic,
  preliminary: false,
  revisions: 0,
});

describe("shownPeriods", () => {
  it("is of the kind of the newest figure, whichever kind the gaps are of", () => {
    const shown = (...rows: readonly (readonly [Cell, isMadeUp: boolean])[]) => {
      const cells = rows.map(([cell, synthetic], i) =>
        observation(periods[i] ?? "2021-01", "01", { ...cell, synthetic }),
      );
      return shownPeriods(quantity([series("primary-contact", "completed", cells)], "share"), "01");
    };
    const figure = counts(80, 100);
    expect(shown([figure, true], [silent, false])).toEqual(["2021-01", "2021-02"]);
    expect(shown([figure, true], [figure, false])).toEqual(["2021-02"]);
  });
});

describe("quietLine", () => {
  it("has the figure where there is one", () => {
    const { values, starts } = quietLine([value(80), null, value(90), value(70)], periods, []);
    expect(values).toEqual([80, null, 90, 70]);
    expect([...starts]).toEqual([]);
  });

  it("starts a new series at breaks", () => {
    const { starts } = quietLine([value(80), value(80), value(90), value(70)], periods, [
      "2021-03",
    ]);
    expect([...starts]).toEqual([2]);
  });

  it("starts a new series in the year that a month of it starts one in", () => {
    const { starts } = quietLine([value(80), value(80)], ["2020", "2021"], ["2021-07"]);
    expect([...starts]).toEqual([1]);
  });

  it("is of one kind of figures, that of its end", () => {
    const values = [value(80), value(80, true), value(90, true)];
    const line = quietLine(values, periods, []);
    expect(line.values).toEqual([null, 80, 90]);
    expect([...line.starts]).toEqual([]);
  });
});

describe("linePoints", () => {
  const others = ["03", "04", "05", "06", "07", "08", "09", "10", "12", "13", "14"];
  const own = quantity(
    [
      series("primary-assessment", "completed", [
        observation("2021-01", "01", counts(8, 10)),
        ...others.map((code) => observation("2021-02", code, counts(8, 10))),
      ]),
    ],
    "share",
  );
  const statuses = (code: string) => linePoints(own, code, periods).map(({ status }) => status);

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
  const of = (change: Partial<Threshold> = {}) => ({
    quantity: "share" as const,
    measure: { thresholds: [{ ...threshold, ...change }] },
  });

  it("are told as a requirement in their time and as a yardstick outside it", () => {
    const words = { label: "krav hösten 2021: 82\u00A0%", outside: "2021 års kravnivå 82\u00A0%" };
    expect(thresholdSteps(of(), "sv")).toEqual([
      { value: 82, from: "2021-09", to: "2021-11", ...words },
    ]);
    expect(thresholdSteps({ ...of(), quantity: "median" }, "sv")).toEqual([]);
  });

  it.each<[Partial<Threshold>, string]>([
    [{ to: "2022-03" }, "2021–2022 års kravnivå 82\u00A0%"],
    [{ to: null }, "kravnivån från 2021 82\u00A0%"],
  ])("name the years of %j", (change, outside) => {
    expect(thresholdSteps(of(change), "sv")[0]?.outside).toBe(outside);
  });

  it("hold in their months, not after them and not for a year", () => {
    const holds = (period: Period) => thresholdLevel(of(), period)?.holds;
    const all: Period[] = ["2021-08", "2021-09", "2021-11", "2021-12", "2021"];
    expect(all.map(holds)).toEqual([false, true, true, false, false]);
    const none = { quantity: "share" as const, measure: { thresholds: [] } };
    expect(thresholdLevel(none, "2021-09")).toBeNull();
  });

  it("say of a share what it is to the level of its period", () => {
    const verdicts = (period: Period) => {
      const holds = thresholdLevel(of(), period)?.holds ?? false;
      return verdictWords(threshold, holds, "sv");
    };
    expect(verdicts("2021-10")).toEqual({ met: "Når kravet", notMet: "Under kravet" });
    const outside = { met: "Över 2021 års kravnivå", notMet: "Under 2021 års kravnivå" };
    expect([verdicts("2026-10"), verdicts("2021")]).toEqual([outside, outside]);
  });
});
