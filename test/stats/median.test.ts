import fc from "fast-check";
import { expect, test } from "vitest";

import { median } from "../../src/stats/median.ts";

test.each([
  [[], null],
  [[3], 3],
  [[10, 9], 9.5],
  [[10, 9, 100], 10],
  [[4, 1, 3, 2], 2.5],
  [[-1, -10, 2], -1],
])("median of %j is %j", (values, expected) => {
  expect(median(values)).toBe(expected);
});

test("leaves the values as they are", () => {
  const values = [3, 1, 2];
  median(values);
  expect(values).toEqual([3, 1, 2]);
});

test("has as many values at most as at least it, in any order", () => {
  const numbers = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1 });
  fc.assert(
    fc.property(numbers, (values) => {
      const middle = median(values) ?? NaN;
      const half = values.length / 2;
      expect(values.filter((value) => value <= middle).length).toBeGreaterThanOrEqual(half);
      expect(values.filter((value) => value >= middle).length).toBeGreaterThanOrEqual(half);
      expect(median(values.toReversed())).toBe(middle);
    }),
  );
});
