import { describe, expect, it } from "vitest";

import type { Cell, Month } from "../../src/data/types.ts";
import {
  isInTime,
  reportedMonth,
  reportingOf,
  reportingPeriods,
} from "../../src/model/reporting.ts";
import { counts, hidden, madeUp, nobody, observation, series, silent } from "./helpers.ts";

const RULE = { withinDays: 21, atLeastPercent: 95, source: "" };

/** A cell of November 2021 as reported on a day and by so many percent of the units. */
const told = (
  reportedOn: string | null,
  responseRate: number | null,
  cell: Cell = counts(1, 2),
): Cell => ({ ...cell, reportedOn, responseRate });

const month = (...cells: readonly (Cell | null)[]) =>
  reportedMonth(
    "2021-11",
    cells.map((cell) => cell && { cell, revisions: [] }),
    RULE,
  );

describe("reportedMonth", () => {
  it("counts days from the last of the month: the 21st is in time, the 22nd is late", () => {
    expect(month(told("2021-12-21", 100))).toMatchObject({ state: "in-time", days: 21, late: 0 });
    expect(month(told("2021-12-22", 100))).toMatchObject({ state: "late", days: 22, late: 1 });
    // The latest of several.
    expect(month(told("2021-12-05", 100), told("2021-12-30", 100))).toMatchObject({
      state: "late",
      days: 30,
      late: 1,
    });
  });

  it("takes exactly 95 percent for a full response", () => {
    const [full, few] = [told("2021-12-21", 95), told("2021-12-21", 94.9)];
    expect(month(full)).toMatchObject({ state: "in-time", low: 0, response: 95 });
    expect(month(full, few)).toMatchObject({ state: "low", low: 1, response: 94.9 });
    expect(month(told("2021-12-21", null))).toMatchObject({ state: "in-time", response: null });
    // A response of nobody is known, and low.
    expect(month(told("2021-12-21", 0))).toMatchObject({ state: "low", low: 1, response: 0 });
  });

  it("is named after the most serious problem", () => {
    const late = told("2021-12-30", 50, { ...hidden });
    expect(month().state).toBe("nothing");
    expect(month(null, silent)).toMatchObject({ state: "missing", expected: 2, missing: 2 });
    expect(month(null, late)).toMatchObject({ state: "partly", expected: 2, missing: 1 });
    expect(month(late)).toMatchObject({ state: "late", low: 1, suppressed: 1 });
    expect(month(told("2021-12-01", 50, hidden))).toMatchObject({ state: "low", suppressed: 1 });
    expect(month(told("2021-12-01", 100, hidden))).toMatchObject({ state: "suppressed" });
    expect(month(told(null, 100))).toMatchObject({ state: "undated", days: null });
    expect(month(told("2021-12-01", 100, nobody))).toMatchObject({ state: "in-time", days: 1 });
  });

  it("counts cells that had another value, and sees made-up ones", () => {
    const revised = { cell: counts(1, 2), revisions: [counts(1, 3)] };
    const kept = { cell: counts(1, 2), revisions: [] };
    expect(reportedMonth("2021-11", [revised, kept, null], RULE).revised).toBe(1);
    expect(month(counts(1, 2)).synthetic).toBe(false);
    expect(month(counts(1, 2), madeUp(counts(1, 2))).synthetic).toBe(true);
    expect(month(counts(1, 2), madeUp(silent)).synthetic).toBe(false);
  });
});

describe("isInTime", () => {
  it("wants a date, no late series and none missing; a low response is another matter", () => {
    const day = "2021-12-21";
    expect(isInTime(month(told(day, 50)))).toBe(true);
    expect(isInTime(month(told(day, 100), told(null, 100)))).toBe(true);
    expect(isInTime(month(told(null, 100)))).toBe(false);
    expect(isInTime(month(told(day, 100), null))).toBe(false);
    expect(isInTime(month(told(day, 100), told("2021-12-22", 100)))).toBe(false);
  });
});

describe("reportingPeriods", () => {
  it("are the 24 months up to the newest", () => {
    const months = reportingPeriods({ latestMonth: "2021-11" });
    expect([months.length, months[0], months.at(-1)]).toEqual([24, "2019-12", "2021-11"]);
    expect(reportingPeriods({ latestMonth: null })).toEqual([]);
  });
});

describe("reportingOf", () => {
  const of = (id: string, cells: Readonly<Record<string, Cell>>, period: Month = "2021-11") =>
    series(
      id,
      "completed",
      Object.entries(cells).map(([code, cell]) => observation(period, code, cell)),
    );
  const all = [
    of("first-visit", { "01": told("2021-12-01", 100), "03": told("2021-12-01", 100) }),
    of("procedure", { "01": told("2021-12-01", 100), "03": silent }),
    // Nobody reported this, so nobody was to.
    of("follow-up", { "01": silent, "03": silent }),
    of("primary-contact", { "01": told("2021-11-01", 100) }, "2021-10"),
  ];
  const look = reportingOf(all, ["2021-11"], RULE);

  it("expects of a region the series that some region reported for the month", () => {
    expect(look("01", "2021-11")).toMatchObject({ expected: 2, missing: 0, state: "in-time" });
    expect(look("03", "2021-11")).toMatchObject({ expected: 2, missing: 1, state: "partly" });
    expect(look("04", "2021-11")).toMatchObject({ expected: 2, missing: 2, state: "missing" });
  });

  it("says nothing of months that were not asked for", () => {
    expect(look("01", "2021-10")).toMatchObject({ expected: 0, state: "nothing" });
  });
});
