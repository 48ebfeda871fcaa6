import { describe, expect, test } from "vitest";

import type { Month } from "../../src/data/types.ts";
import { clearanceMonths } from "../../src/stats/clearance.ts";

const completed = new Map<Month, number>([
  ["2020-12", 100],
  ["2021-01", 50],
  ["2021-02", 150],
  ["2021-04", 90],
]);

describe("clearanceMonths", () => {
  test("is the queue over the mean completed a month, the month itself and two before", () => {
    expect(clearanceMonths(250, completed, "2021-02")).toBe(2.5);
    expect(clearanceMonths(0, completed, "2021-02")).toBe(0);
    expect(clearanceMonths(1, completed, "2021-02")).toBe(0.01);
  });

  test("needs the queue and all three months", () => {
    expect(clearanceMonths(null, completed, "2021-02")).toBeNull();
    expect(clearanceMonths(250, completed, "2021-01")).toBeNull();
    expect(clearanceMonths(250, completed, "2021-03")).toBeNull();
    expect(clearanceMonths(250, completed, "2021-04")).toBeNull();
  });

  test("is null when none was completed, but not when one month was empty", () => {
    const months = ["2021-01", "2021-02", "2021-03"] as const;
    expect(
      clearanceMonths(5, new Map<Month, number>(months.map((month) => [month, 0])), "2021-03"),
    ).toBeNull();
    const last = new Map<Month, number>(months.map((month, i) => [month, i === 2 ? 3 : 0]));
    expect(clearanceMonths(5, last, "2021-03")).toBe(5);
  });
});
