import { describe, expect, it } from "vitest";

import { addMonths } from "../../src/data/period.ts";
import type { Break } from "../../src/data/types.ts";
import { dropHistory } from "../../src/model/drop-history.ts";
import type { MeasureSeries } from "../../src/model/measure-series.ts";
import { newSignals } from "../../src/model/signals.ts";
import { tidy } from "../data/helpers.ts";
import { modelFrom } from "../model-from-drops.ts";
import { counts, observation, quantity, series } from "./helpers.ts";

/** A share of a region, month by month from January 2019. */
const shares = (within: readonly number[], basis: "completed" | "waiting" = "completed") => {
  const rows = within.map((one, i) => observation(addMonths("2019-01", i), "03", counts(one, 100)));
  return [quantity([series("first-visit", basis, rows)], "share")];
};

const told = (before: MeasureSeries[], after: MeasureSeries[], breaks: Break[] = []) =>
  newSignals(before, after, breaks).map((signal) => {
    if (signal.kind === "trend") return `${signal.region} ${signal.before} → ${signal.after}`;
    const { region, period, cause, isBetter } = signal;
    return `${region} ${period} ${cause} ${isBetter ? "better" : "worse"}`;
  });

const FLAT = [50, 52, 50, 52, 50, 52, 50, 52, 50, 52, 50, 52];

describe("newSignals", () => {
  it("tells a newest value outside the limits once", () => {
    const before = shares(FLAT);
    const after = shares([...FLAT, 90]);
    expect(told(before, after)).toEqual(["03 2020-01 above-limit better"]);
    expect(told(after, after)).toEqual([]);
    expect(told(after, shares([...FLAT, 90, 51]))).toEqual([]);
  });

  it("tells none on trial limits, of a queue, or of ordinary variation", () => {
    expect(told([], shares([50, 52, 50, 52, 50, 90]))).toEqual([]);
    expect(told(shares(FLAT, "waiting"), shares([...FLAT, 90], "waiting"))).toEqual([]);
    expect(told(shares(FLAT), shares([...FLAT, 51]))).toEqual([]);
  });

  it("tells a trend that is found and one that is lost, and no first finding of none", () => {
    const rising = Array.from({ length: 36 }, (_, i) => 20 + i);
    const flat = Array.from({ length: 36 }, (_, i) => 50 + (i % 2));
    const trends = (before: MeasureSeries[], after: MeasureSeries[]) =>
      told(before, after).filter((line) => line.includes("→"));
    expect(trends([], shares(rising))).toEqual(["03 null → improving"]);
    expect(trends(shares(rising.slice(0, 20)), shares(rising))).toEqual([
      "03 insufficient → improving",
    ]);
    expect(trends(shares(rising), shares(flat))).toEqual(["03 improving → stable"]);
    expect(trends([], shares(flat))).toEqual([]);
    expect(trends(shares(rising), shares(rising))).toEqual([]);
  });
});

describe("dropHistory", () => {
  const row = (period: string, within: number) =>
    `${period},01,primary-assessment,completed,50,${within},`;
  const model = modelFrom({
    "2021-10-25-a": tidy([row("2021-09", 40)], { retrieved: "2021-10-25" }),
    "2021-11-25-b": tidy([row("2021-09", 41), row("2021-10", 42)], { retrieved: "2021-11-25" }),
    "2021-12-24-c": tidy([row("2021-10", 42), row("2021-11", 43)], { retrieved: "2021-12-24" }),
  });
  const brief = (atMost: number) =>
    dropHistory(model, atMost).map(({ date, drop, changes }) => [
      date,
      drop.id,
      changes.newPeriods.map(({ period, isNewest }) => `${period} ${isNewest}`),
      changes.revisions.map(({ period, before, after }) => [period, before, after]),
    ]);

  it("tells what each delivery changed on its day, the newest first", () => {
    const change = [
      "2021-09",
      expect.objectContaining({ within: 40 }),
      expect.objectContaining({ within: 41 }),
    ];
    expect(brief(30)).toEqual([
      ["2021-12-24", "2021-12-24-c", ["2021-11 true"], []],
      ["2021-11-25", "2021-11-25-b", ["2021-10 true"], [change]],
      ["2021-10-25", "2021-10-25-a", ["2021-09 true"], []],
    ]);
  });

  it("ends with the newest so many, and agrees with changes.json", () => {
    expect(brief(2)).toEqual(brief(30).slice(0, 2));
    expect(brief(0)).toEqual([]);
    expect(dropHistory(model, 1)[0]?.changes).toEqual(model.changes);
  });
});
