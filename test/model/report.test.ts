import { describe, expect, it } from "vitest";

import type { Month, Year } from "../../src/data/types.ts";
import { eventIn, toldOf } from "../../src/model/report.ts";
import {
  allOf,
  breakAt,
  counts,
  days,
  measure,
  observation,
  regions,
  series,
  yearly,
} from "./helpers.ts";

const ALL = regions.map(({ code }) => code).filter((code) => code !== "25");

const all = allOf([
  series(
    "first-visit",
    "waiting",
    ALL.map((code) => observation<Month>("2024-11", code, counts(1, 2, 3))),
    [],
    ALL.map((code) => observation<Month, ReturnType<typeof days>>("2024-11", code, days(30))),
  ),
  series("procedure", "waiting", [observation<Month>("2024-11", "25", counts(3, 4))]),
  series("primary-contact", "completed", [observation<Month>("2024-11", "01", counts(1, 4))]),
  yearly(
    "bup-start",
    "completed",
    ALL.map((code) => observation<Year>("2025", code, counts(1, 2))),
  ),
]);

describe("toldOf", () => {
  it("tells of each care area, in order, with days and long waits of the same measure", () => {
    const told = toldOf({ series: all }, "01");
    expect(
      told.map(({ series: one, days: beside, backlog }) => [
        one.id,
        beside?.series.id ?? null,
        backlog?.series.id ?? null,
      ]),
    ).toEqual([
      ["primary-contact-completed", null, null],
      ["first-visit-waiting", "first-visit-waiting-median", "first-visit-waiting-backlog"],
      ["bup-start-completed-yearly", null, null],
    ]);
    expect(told[1]?.facts.latest?.value).toBe(50);
    expect(told[1]?.days?.facts.latest?.value).toBe(30);
    expect(told[1]?.backlog?.facts.latest?.value).toBe(3);
  });

  it("tells of a region that is not in the country's series by one of its own", () => {
    const told = toldOf({ series: all }, "25");
    expect(told.map(({ series: one }) => one.id)).toEqual(["procedure-waiting"]);
    expect(told[0]?.facts.latest?.value).toBe(75);
  });

  it("does not set long waits beside themselves", () => {
    const longAlone = { ...counts(0, 0, 9), total: null, within: null };
    const queue = allOf([
      series("first-visit", "waiting", [observation<Month>("2024-11", "01", longAlone)]),
    ]);
    const [told] = toldOf({ series: queue }, "01");
    expect([told?.series.id, told?.backlog]).toEqual(["first-visit-waiting-backlog", null]);
  });

  it("tells nothing where nothing is known", () => {
    expect(toldOf({ series: all }, "99")).toEqual([]);
    expect(toldOf({ series: [] }, "01")).toEqual([]);
  });
});

describe("eventIn", () => {
  const event = breakAt("2025-07", { kind: "event" });
  /** A region's yearly share of first visits and of a start in child psychiatry, 2024 and 2025. */
  const told = (changes: Readonly<Record<string, number>>) =>
    allOf(
      Object.entries(changes).map(([id, now]) =>
        yearly(id, measure(id).bases.includes("waiting") ? "waiting" : "completed", [
          observation<Year>("2024", "01", counts(50, 100)),
          observation<Year>("2025", "01", counts(now, 100)),
        ]),
      ),
    ).flatMap((one) => {
      const facts = one.areas.get("01");
      return facts ? [{ series: one, facts }] : [];
    });

  it("is the one that may be behind a large change, where there is such", () => {
    expect(eventIn(told({ "first-visit": 60 }), [event])).toEqual({ event, isLarge: false });
    const both = told({ "first-visit": 60, "bup-start": 30 });
    expect(eventIn(both, [event])).toEqual({ event, isLarge: true });
    expect(eventIn(both, [])).toBeNull();
    expect(eventIn([], [event])).toBeNull();
  });
});
