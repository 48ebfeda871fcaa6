import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { monthOf } from "../../src/data/period.ts";
import {
  monthOfName,
  parsePeriod,
  periodNumber,
  periodOfNumber,
} from "../../src/data/period-text.ts";
import type { Period } from "../../src/data/types.ts";

describe("ways to write a period", () => {
  test.each([
    ["2021-09", "2021-09"],
    ["202109", "2021-09"],
    ["2021M09", "2021-09"],
    ["2021m09", "2021-09"],
    ["sep 2021", "2021-09"],
    ["Sep 2021", "2021-09"],
    ["sept 2021", "2021-09"],
    ["febr. 2021", "2021-02"],
    ["sep. 2021", "2021-09"],
    ["SEPTEMBER 2021", "2021-09"],
    ["September 2021", "2021-09"],
    ["september\u00a02021", "2021-09"],
    [" 2021-09 ", "2021-09"],
    ["maj 2021", "2021-05"],
    ["May 2021", "2021-05"],
    ["okt 2021", "2021-10"],
    ["Oct 2021", "2021-10"],
    ["mars 2021", "2021-03"],
    ["juni 2021", "2021-06"],
    ["2021", "2021"],
    ["2005", "2005"],
    ["2005-01", "2005-01"],
  ])("%j is %s", (text, expected) => {
    expect(parsePeriod(text)).toBe(expected);
  });

  test.each([
    ["2021-13"],
    ["2021-00"],
    ["202113"],
    ["2021M13"],
    ["2004-12"],
    ["2004"],
    ["dec 2004"],
    ["0000-01"],
    ["2021-9"],
    ["2021-09-30"],
    ["21-09"],
    ["09/2021"],
    ["hösten 2021"],
    ["sep2021"],
    ["2021 sep"],
    ["2021K3"],
    ["constructor 2021"],
    ["sep"],
    [""],
  ])("%j is none", (text) => {
    expect(parsePeriod(text)).toBeNull();
  });
});

test.each([
  ["Jan", 1],
  ["Febr", 2],
  ["Mars", 3],
  ["Maj", 5],
  ["Juni", 6],
  ["juli", 7],
  ["Aug.", 8],
  ["DECEMBER", 12],
  ["vår", null],
  ["Landsting", null],
  ["", null],
])("month %s", (name, expected) => {
  expect(monthOfName(name)).toBe(expected);
});

test("periods and their numbers are each other's inverse, a year before its months", () => {
  const period = fc
    .tuple(fc.integer({ min: 2005, max: 2099 }), fc.integer({ min: 0, max: 12 }))
    .map(([year, month]): Period => (month ? monthOf(year, month) : `${year}`));
  fc.assert(
    fc.property(period, period, (a, b) => {
      expect(periodOfNumber(periodNumber(a))).toBe(a);
      expect(parsePeriod(a)).toBe(a);
      expect(Math.sign(periodNumber(a) - periodNumber(b))).toBe(a < b ? -1 : a > b ? 1 : 0);
    }),
  );
});
