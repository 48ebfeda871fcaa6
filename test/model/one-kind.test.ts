/** What is compared or added together is of one kind: published figures alone, and known numbers. */
import { describe, expect, it } from "vitest";

import { COMPUTED } from "../../src/data/nation.ts";
import type { Break, Cell, Month, NationObservation } from "../../src/data/types.ts";
import { collectorOf } from "../../src/model/collector.ts";
import { measureSeries } from "../../src/model/measure-series.ts";
import { rankingOf } from "../../src/model/ranking.ts";
import { counts, measure, observation, quantity, regions, series, shareOnly } from "./helpers.ts";

const MONTHS: readonly Month[] = ["2021-09", "2021-10", "2021-11"];

const madeUp = (cell: Cell): Cell => ({ ...cell, synthetic: true });

/** The nation as a sum that no drop delivered. */
function summed(period: Month, total: number): NationObservation<Month> {
  const cell = { ...counts(0, total), source: COMPUTED };
  const computed = { total, within: 0, over180: null, regions: 1, populationShare: 0.1 };
  return {
    ...observation(period, "00", cell),
    region: "00",
    published: false,
    computed: { ...computed, synthetic: false },
  };
}

describe("the country's clearance time", () => {
  const clearance = (second: (cell: Cell) => Cell) => {
    const rows = (total: number, other: number, months: readonly Month[]) =>
      months.flatMap((month) => [
        observation(month, "01", counts(0, total)),
        observation(month, "03", second(counts(0, other))),
      ]);
    const nation = (total: number) => MONTHS.map((month) => summed(month, total));
    const waiting = series("first-visit", "waiting", rows(300, 900, MONTHS), nation(1200));
    const completed = series("first-visit", "completed", rows(100, 100, MONTHS), nation(200));
    const found = measureSeries([waiting, completed], {
      measures: [measure("first-visit")],
      regions: [],
      breaks: [],
      inhabitants: () => new Map(),
    }).find(({ basis }) => basis === "waiting");
    return found?.areas.get("00")?.clearanceMonths;
  };

  it("is that of all regions of one kind", () => {
    expect(clearance((cell) => cell)).toBe(6);
  });

  it("leaves made-up queues out where there are published ones", () => {
    expect(clearance(madeUp)).toBe(3);
  });
});

describe("last year's point of a ranking", () => {
  const yearAgo = (then: Cell) => {
    const rows = [
      observation("2020-11", "01", then),
      observation("2021-11", "01", shareOnly("82.5")),
    ];
    const found = quantity([series("primary-contact", "completed", rows)], "share");
    return rankingOf(found, regions)?.ranked[0]?.yearAgo;
  };

  it("is there where a figure is", () => {
    expect(yearAgo(shareOnly("80.5"))).toBe(80.5);
  });

  it("is not a zero of a number that is not known, which the change refuses too", () => {
    expect(yearAgo(shareOnly("0"))).toBeNull();
  });
});

describe("an event of one region", () => {
  const event: Break = {
    region: "03",
    measure: "*",
    period: "2025-07",
    kind: "event",
    synthetic: false,
    explanation: { sv: "Ny insamling", en: "New collection" },
    source: "https://example.org/",
  };
  const figure = quantity(
    [series("primary-contact", "completed", [observation("2021-11", "01", counts(1, 2))])],
    "share",
  ).areas.get("01")?.latest;
  const eventFor = (region: string) =>
    figure &&
    collectorOf(
      { measure: measure("primary-contact"), frequency: "year", quantity: "share" },
      {
        latest: { ...figure, period: "2025", region },
        change: { month: null, year: null, years2: null, years5: null },
      },
      [event],
    );

  it("is told of that region alone", () => {
    expect(eventFor("03")?.event).toBe(event);
    expect(eventFor("01")).toBeNull();
  });
});

describe("long waits of a measure that has no such number", () => {
  it("are told of nowhere, whatever a delivery has in the column", () => {
    const quantitiesOf = (id: string) => {
      const rows = [observation("2021-11", "01", counts(80, 100, 3))];
      const context = {
        measures: [measure(id)],
        regions: [],
        breaks: [],
        inhabitants: () => new Map(),
      };
      return measureSeries([series(id, "completed", rows)], context).map(
        ({ quantity }) => quantity,
      );
    };
    expect(quantitiesOf("primary-assessment")).toEqual(["share"]);
    expect(quantitiesOf("procedure")).toEqual(["share", "backlog"]);
  });
});
