import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { addMonths } from "../../src/data/period.ts";
import { compare, fraction } from "../../src/data/share.ts";
import { type MonthCounts, rolling12 } from "../../src/stats/rolling.ts";

const year = (total: number, within: number): MonthCounts[] =>
  Array.from({ length: 12 }, (_, i) => ({ period: addMonths("2021-01", i), total, within }));

describe("rolling12", () => {
  test("is the sum of within over the sum of total, not a mean of shares", () => {
    const counts = year(10, 5).with(11, { period: "2021-12", total: 1000, within: 1000 });
    expect(rolling12(counts, "2021-12")).toEqual(fraction(1055, 1110));
  });

  test("takes the twelve months that end with the last, and no other", () => {
    const counts: MonthCounts[] = [
      { period: "2020-12", total: 7, within: 0 },
      ...year(10, 5),
      { period: "2022-01", total: 30, within: 30 },
    ];
    expect(rolling12(counts, "2021-12")).toEqual(fraction(60, 120));
    expect(rolling12(counts, "2022-01")).toEqual(fraction(85, 140));
  });

  test("needs ten of the twelve", () => {
    const counts = year(10, 5);
    expect(rolling12(counts.slice(2), "2021-12")).toEqual(fraction(50, 100));
    expect(rolling12(counts.slice(3), "2021-12")).toBeNull();
    expect(rolling12(counts, "2022-02")).toEqual(fraction(50, 100));
    expect(rolling12(counts, "2022-03")).toBeNull();
    expect(rolling12([], "2021-12")).toBeNull();
  });

  test("counts a month without contacts as there, with nothing to add", () => {
    const counts = year(10, 5).map((month, i) =>
      i < 4 ? { ...month, total: 0, within: 0 } : month,
    );
    expect(rolling12(counts.slice(2), "2021-12")).toEqual(fraction(40, 80));
    expect(rolling12(year(0, 0), "2021-12")).toBeNull();
  });

  test("does not depend on the order of the months", () => {
    const counts = year(10, 5).with(3, { period: "2021-04", total: 20, within: 3 });
    expect(rolling12(counts.toReversed(), "2021-12")).toEqual(rolling12(counts, "2021-12"));
  });

  test("lies between the lowest and the highest share of the months", () => {
    const month = fc
      .nat(500)
      .chain((within) =>
        fc.integer({ min: Math.max(1, within), max: 600 }).map((total) => ({ total, within })),
      );
    fc.assert(
      fc.property(fc.array(month, { minLength: 12, maxLength: 12 }), (months) => {
        const counts = months.map((counted, i) => ({
          period: addMonths("2021-01", i),
          ...counted,
        }));
        const rolling = rolling12(counts, "2021-12") ?? fraction(-1);
        const shares = counts.map(({ within, total }) => fraction(within, total)).sort(compare);
        expect(compare(rolling, shares.at(0) ?? rolling)).toBeGreaterThanOrEqual(0);
        expect(compare(rolling, shares.at(-1) ?? rolling)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
