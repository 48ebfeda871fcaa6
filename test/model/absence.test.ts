import { describe, expect, it } from "vitest";

import type { Cell } from "../../src/data/types.ts";
import { absenceOf } from "../../src/model/absence.ts";
import {
  counts,
  hidden,
  nobody,
  observation,
  quantity,
  regions,
  series,
  silent,
} from "./helpers.ts";

const OTHERS = regions.map(({ code }) => code).filter((code) => code !== "01");

/** Region 01 has the month before, and so many of the 20 others have November. */
function newestMonth(others: number, own: Cell | null = null) {
  const rows = [
    observation("2021-10", "01", counts(1, 2)),
    ...OTHERS.slice(0, others).map((code) => observation("2021-11", code, counts(1, 2))),
    ...(own === null ? [] : [observation("2021-11", "01", own)]),
  ];
  return quantity([series("primary-contact", "completed", rows)], "share");
}

describe("absenceOf", () => {
  it("is not reported where at least half of the 21 regions have a cell", () => {
    expect(absenceOf(newestMonth(11), "01", "2021-11")).toBe("not-reported");
    // 10 of 21 are less than half.
    expect(absenceOf(newestMonth(10), "01", "2021-11")).toBe("not-delivered");
    // A cell that says nothing is a cell: with region 01 silent, 25 is the one that is missing.
    expect(absenceOf(newestMonth(10, silent), "25", "2021-11")).toBe("not-reported");
  });

  it("is not reported where exactly half of the regions have a cell", () => {
    const half = { ...newestMonth(10), regionsInAll: 20 };
    expect(absenceOf(half, "01", "2021-11")).toBe("not-reported");
  });

  it("is never said of the country, which nobody reports for", () => {
    expect(absenceOf(newestMonth(20), "00", "2021-11")).toBe("not-delivered");
  });

  it("is what the delivery says where there is a cell", () => {
    expect(absenceOf(newestMonth(1, silent), "01", "2021-11")).toBe("not-reported");
    expect(absenceOf(newestMonth(1, hidden), "01", "2021-11")).toBe("suppressed");
    expect(absenceOf(newestMonth(1, nobody), "01", "2021-11")).toBe("no-contacts");
    // A total alone says how many came, not how many in time.
    const totalAlone = { ...counts(0, 7), within: null };
    expect(absenceOf(newestMonth(1, totalAlone), "01", "2021-11")).toBe("not-delivered");
    expect(absenceOf(newestMonth(1, counts(0, 7)), "01", "2021-11")).toBeNull();
  });
});
