import { describe, expect, it, test } from "vitest";

import { fraction } from "../../src/data/share.ts";
import type { Month, Period } from "../../src/data/types.ts";
import {
  comparableFrom,
  comparablePart,
  compareValues,
  earlierPeriod,
  isSameStretch,
  reasonOf,
  type Span,
  SPANS,
  stretchOf,
} from "../../src/model/comparable.ts";
import { counts, hidden, observation, quantity, series } from "./helpers.ts";

const STARTS: readonly Month[] = ["2019-01", "2022-07"];

describe("earlierPeriod", () => {
  const cases: [Period, Span, Period | null][] = [
    ["2021-01", "month", "2020-12"],
    ["2021-11", "year", "2020-11"],
    ["2021-11", "years5", "2016-11"],
    ["2025", "year", "2024"],
    ["2025", "years2", "2023"],
    ["2025", "month", null],
  ];
  it.each(cases)("before %s by a %s is %s", (period, span, expected) => {
    expect(earlierPeriod(period, span)).toBe(expected);
  });
});

describe("stretches between breaks", () => {
  const cases: [Period, number | null][] = [
    ["2018-12", 0],
    ["2019-01", 1],
    ["2022-06", 1],
    ["2022-07", 2],
    ["2018", 0],
    // A break in January parts two whole years; one in July lies inside its year.
    ["2019", 1],
    ["2021", 1],
    ["2022", null],
    ["2023", 2],
  ];
  it.each(cases)("%s lies in stretch %s", (period, expected) => {
    expect(stretchOf(STARTS, period)).toBe(expected);
  });

  test("a year with a break inside is compared with nothing but itself", () => {
    expect(isSameStretch(STARTS, "2021", "2022")).toBe(false);
    expect(isSameStretch(STARTS, "2022", "2023")).toBe(false);
    expect(isSameStretch(STARTS, "2022", "2022")).toBe(true);
    expect(isSameStretch(STARTS, "2019", "2021")).toBe(true);
  });
});

describe("comparableFrom", () => {
  const cases: [Period, Period | null][] = [
    ["2018-12", null],
    ["2019-01", "2019-01"],
    ["2025-12", "2022-07"],
    ["2018", null],
    ["2021", "2019"],
    ["2022", "2022"],
    ["2025", "2023"],
  ];
  it.each(cases)("up to %s is %s", (latest, expected) => {
    expect(comparableFrom(STARTS, latest)).toBe(expected);
  });
});

describe("compareValues", () => {
  const rows = [
    observation<Month>("2021-09", "01", counts(1, 4)),
    observation<Month>("2021-10", "01", hidden),
    observation<Month>("2021-11", "01", counts(1, 2)),
  ];
  const { at, values } = quantity([series("first-visit", "waiting", rows)], "share");
  const [september, october, november] = values.get("01") ?? [];
  if (!september || !october || !november) throw new RangeError("no values");

  it("gives both ends, exact", () => {
    expect(compareValues([], november, "2021-09", september)).toEqual({
      reason: null,
      now: fraction(1, 2),
      then: fraction(1, 4),
      over: null,
    });
  });

  it("gives the reason of the end that is not there, and the break before it", () => {
    expect(compareValues([], november, "2021-10", october)).toEqual({ reason: "suppressed" });
    expect(compareValues([], november, "2020-11", at("01", "2020-11"))).toEqual({
      reason: "missing",
    });
    expect(compareValues([], october, "2021-09", september)).toEqual({ reason: "suppressed" });
    expect(compareValues(["2021-11"], november, "2021-10", october)).toEqual({ reason: "break" });
  });

  it("keeps of a series what can be compared with its end", () => {
    const part = (starts: readonly Month[]) =>
      comparablePart(values.get("01") ?? [], starts, "2021-11").map(({ period }) => period);
    expect(part([])).toEqual(["2021-09", "2021-10", "2021-11"]);
    expect(part(["2021-10"])).toEqual(["2021-10", "2021-11"]);
  });
});

test("a reason is the status where that says why, else that the figure is missing", () => {
  const statuses = ["suppressed", "no-contacts", "not-reported", "ok"] as const;
  expect(statuses.map((status) => reasonOf({ status }))).toEqual([
    "suppressed",
    "no-contacts",
    "missing",
    "missing",
  ]);
  expect(reasonOf(null)).toBe("missing");
  expect(SPANS).toEqual(["month", "year", "years2", "years5"]);
});
