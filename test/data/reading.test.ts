import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { periodNumber } from "../../src/data/period-text.ts";
import {
  cellKey,
  isNationKey,
  isSameCell,
  partsOfKey,
  seriesNumber,
} from "../../src/data/reading.ts";
import { counts, figure, noContacts, notReported, share, suppressed } from "./samples.ts";

test("keys of cells tell their parts, and sort by period, region and series", () => {
  const part = fc.tuple(
    fc.integer({ min: 2005, max: 2099 }),
    fc.integer({ min: 0, max: 12 }),
    fc.integer({ min: 0, max: 25 }),
    fc.integer({ min: 0, max: 17 }),
  );
  const keyOf = ([year, month, region, series]: [number, number, number, number]) => {
    const period = month === 0 ? `${year}` : `${year}-${String(month).padStart(2, "0")}`;
    const code = String(region).padStart(2, "0");
    const key = cellKey(periodNumber(period), region, series);
    return {
      key,
      sort: `${period.padEnd(7)} ${code} ${String(series).padStart(2, "0")}`,
      period,
      code,
      series,
    };
  };
  fc.assert(
    fc.property(part, part, (one, other) => {
      const [a, b] = [keyOf(one), keyOf(other)];
      expect(partsOfKey(a.key)).toEqual({ period: a.period, region: a.code, series: a.series });
      expect(isNationKey(a.key)).toBe(a.code === "00");
      expect(Math.sign(a.key - b.key)).toBe(a.sort < b.sort ? -1 : a.sort > b.sort ? 1 : 0);
    }),
  );
});

test("each measure and basis has a series of its own", () => {
  const numbers = [0, 1, 2].flatMap((measure) => [
    seriesNumber(measure, "completed"),
    seriesNumber(measure, "waiting"),
  ]);
  expect(numbers).toEqual([0, 1, 2, 3, 4, 5]);
});

describe("the same value", () => {
  test.each([
    ["counts", counts(9, 40), counts(9, 40), true],
    [
      "whoever delivered them",
      counts(9, 40),
      counts(9, 40, { source: "x", preliminary: true }),
      true,
    ],
    ["another total", counts(9, 40), counts(9, 41), false],
    ["another part", counts(9, 40), counts(8, 40), false],
    ["another backlog", figure({ over180: 1 }), figure({ over180: 2 }), false],
    [
      "another rounding of the counts",
      counts(9, 40, { share: { units: 22, decimals: 0 } }),
      counts(9, 40, { share: { units: 23, decimals: 0 } }),
      true,
    ],
    ["shares", share(82), share(82), true],
    ["another share", share(82), share(83), false],
    ["a share with a decimal", share(82), figure({ share: { units: 820, decimals: 1 } }), true],
    ["another decimal", share(82), figure({ share: { units: 821, decimals: 1 } }), false],
    ["a share and counts", share(22), counts(9, 40), false],
    ["a median more", counts(9, 40), counts(9, 40, { medianDays: 3 }), true],
    ["another median", counts(9, 40, { medianDays: 4 }), counts(9, 40, { medianDays: 3 }), false],
    ["bands more", counts(9, 40), counts(9, 40, { distribution: { d0_30: 9 } }), true],
    [
      "other bands",
      counts(9, 40, { distribution: { d0_30: 8 } }),
      counts(9, 40, { distribution: { d0_30: 9 } }),
      false,
    ],
    ["no contacts", noContacts(), noContacts(), true],
    ["suppressed", suppressed(), suppressed({ disclosureLimit: 20 }), true],
    ["not reported", notReported(), notReported(), true],
    ["statuses", suppressed(), notReported(), false],
    ["a status and a figure", noContacts(), share(0), false],
  ])("%s", (_name, a, b, expected) => {
    expect(isSameCell(a, b)).toBe(expected);
    expect(isSameCell(b, a)).toBe(expected);
    expect(isSameCell(a, a)).toBe(true);
  });
});
