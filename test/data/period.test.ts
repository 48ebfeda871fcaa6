import fc from "fast-check";
import { describe, expect, test } from "vitest";

import {
  addDays,
  addMonths,
  calendarMonth,
  isDate,
  isMonth,
  lastDay,
  monthAt,
  monthIndex,
  monthOf,
  monthRange,
} from "../../src/data/period.ts";
import type { Month, Period } from "../../src/data/types.ts";

const month = fc
  .tuple(fc.integer({ min: 2005, max: 2099 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => monthOf(year, number));

test.each([
  ["2021-09", true],
  ["2021", false],
  ["2021-13", false],
  ["2021-1", false],
  ["2021-11-01", false],
  ["", false],
])("%s is a month: %s", (period, expected) => {
  expect(isMonth(period)).toBe(expected);
});

test.each<[Month, number, Month]>([
  ["2020-12", 2, "2021-02"],
  ["2021-01", -1, "2020-12"],
  ["2021-06", 0, "2021-06"],
  ["2021-06", 18, "2022-12"],
])("%s and %i months is %s", (from, count, to) => {
  expect(addMonths(from, count)).toBe(to);
});

test("months and their numbers are each other's inverse, in order", () => {
  fc.assert(
    fc.property(month, month, fc.integer({ min: -200, max: 200 }), (a, b, count) => {
      expect(monthAt(monthIndex(a))).toBe(a);
      expect(monthIndex(addMonths(a, count)) - monthIndex(a)).toBe(count);
      expect(Math.sign(monthIndex(a) - monthIndex(b))).toBe(a < b ? -1 : a > b ? 1 : 0);
    }),
  );
});

test.each<[Month, Month, Month[]]>([
  ["2020-11", "2021-02", ["2020-11", "2020-12", "2021-01", "2021-02"]],
  ["2021-02", "2021-02", ["2021-02"]],
  ["2021-03", "2021-02", []],
])("months from %s to %s", (first, last, expected) => {
  expect(monthRange(first, last)).toEqual(expected);
});

test("calendar month", () => {
  expect(calendarMonth("2021-09")).toBe(9);
});

test.each<[Period, string]>([
  ["2021-02", "2021-02-28"],
  ["2020-02", "2020-02-29"],
  ["2100-02", "2100-02-28"],
  ["2021-12", "2021-12-31"],
  ["2021-09", "2021-09-30"],
  ["2021", "2021-12-31"],
])("last day of %s", (period, expected) => {
  expect(lastDay(period)).toBe(expected);
});

test.each([
  ["2021-11-30", 21, "2021-12-21"],
  ["2020-02-28", 1, "2020-02-29"],
  ["2021-03-27", 1, "2021-03-28"],
  ["2021-01-01", -1, "2020-12-31"],
])("%s and %i days", (date, days, expected) => {
  expect(addDays(date, days)).toBe(expected);
});

describe("dates of the calendar", () => {
  test.each([
    ["2021-11-30", true],
    ["2020-02-29", true],
    ["2021-02-29", false],
    ["2021-11-31", false],
    ["2021-13-01", false],
    ["2021-00-10", false],
    ["2021-1-1", false],
    ["20211130", false],
    ["2021-11-30T00:00", false],
    ["30/11 2021", false],
    ["", false],
  ])("%s: %s", (text, expected) => {
    expect(isDate(text)).toBe(expected);
  });
});
