import { describe, expect, it } from "vitest";

import { latestMonth, latestPeriod } from "../../src/model/latest-period.ts";
import {
  counts,
  days,
  hidden,
  nationOf,
  nobody,
  observation,
  series,
  silent,
  yearly,
} from "./helpers.ts";

const YEARS = yearly("first-visit", "waiting", [
  observation("2024", "01", counts(1, 2)),
  observation("2025", "01", silent),
]);

describe("the newest period", () => {
  it("is the newest month that has a figure, whichever area's", () => {
    const rows = [
      observation("2021-09", "01", counts(1, 2)),
      observation("2021-11", "03", counts(1, 2)),
      observation("2021-10", "04", counts(1, 2)),
      observation("2021-12", "01", silent),
      observation("2022-01", "01", hidden),
    ];
    expect(latestMonth([series("first-visit", "waiting", rows)])).toBe("2021-11");
    // That nobody came is known.
    const later = [...rows, observation("2022-02", "03", nobody)] as const;
    expect(latestMonth([series("first-visit", "waiting", later)])).toBe("2022-02");
    const published = nationOf([], [observation("2022-03", "00", counts(1, 2))]);
    expect(latestMonth([series("first-visit", "waiting", rows, published)])).toBe("2022-03");
  });

  it("counts days like shares", () => {
    const own = [observation("2022-04", "01", days(20))];
    const nation = [observation("2022-05", "00", days(20))];
    expect(latestMonth([series("first-visit", "waiting", [], [], own)])).toBe("2022-04");
    const both = series("first-visit", "waiting", [], [], [...own, ...nation]);
    expect(latestMonth([both])).toBe("2022-05");
  });

  it("is a year only where there are no months", () => {
    const months = series("first-visit", "waiting", [observation("2021-11", "01", counts(1, 2))]);
    expect(latestPeriod([YEARS, months])).toBe("2021-11");
    expect(latestPeriod([YEARS])).toBe("2024");
    expect(latestMonth([YEARS])).toBeNull();
    expect(latestPeriod([])).toBeNull();
  });
});
