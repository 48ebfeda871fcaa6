import { describe, expect, it, test } from "vitest";

import type { Month, Period } from "../../src/data/types.ts";
import {
  comparableFrom,
  earlierPeriod,
  isSameStretch,
  type Span,
  stretchOf,
} from "../../src/model/comparable.ts";

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
