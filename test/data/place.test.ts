import fc from "fast-check";
import { expect, test } from "vitest";

import { monthOf } from "../../src/data/period.ts";
import { periodNumber } from "../../src/data/period-text.ts";
import {
  isNationPlace,
  layerOf,
  partsOfPlace,
  partsOfSeries,
  placeNumber,
  seriesNumber,
} from "../../src/data/place.ts";
import type { Period } from "../../src/data/types.ts";

test("places tell their parts, and sort by period and region", () => {
  const part = fc.tuple(
    fc.integer({ min: 2005, max: 9999 }),
    fc.integer({ min: 0, max: 12 }),
    fc.integer({ min: 0, max: 99 }),
  );
  const placeOf = ([year, month, region]: [number, number, number]) => {
    const period: Period = month === 0 ? `${year}` : monthOf(year, month);
    const code = String(region).padStart(2, "0");
    const place = placeNumber(periodNumber(period), region);
    return { place, sort: `${period.padEnd(7)} ${code}`, period, code };
  };
  fc.assert(
    fc.property(part, part, (one, other) => {
      const [a, b] = [placeOf(one), placeOf(other)];
      expect(partsOfPlace(a.place)).toEqual({ period: a.period, region: a.code });
      expect(isNationPlace(a.place)).toBe(a.code === "00");
      expect(Math.sign(a.place - b.place)).toBe(a.sort < b.sort ? -1 : a.sort > b.sort ? 1 : 0);
    }),
  );
});

test("each measure and basis has a series of its own, however many there are", () => {
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom("completed", "waiting"), (measure, basis) => {
      expect(partsOfSeries(seriesNumber(measure, basis))).toEqual({ measure, basis });
    }),
  );
});

test("a layer is made once", () => {
  const layers = new Map<number, Map<number, string>>();
  layerOf(layers, 32).set(1, "a");
  expect(layerOf(layers, 32).get(1)).toBe("a");
  expect(layerOf(layers, 33).size).toBe(0);
});
