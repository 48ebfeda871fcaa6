import { describe, expect, it } from "vitest";

import { fraction } from "../../src/data/share.ts";
import type { Cell, Month, RegionCode } from "../../src/data/types.ts";
import { coverageOf, isSummable, presentIn, sumOver } from "../../src/model/like-for-like.ts";
import {
  counts,
  hidden,
  madeUp,
  nobody,
  observation,
  PEOPLE,
  quantity,
  regions,
  series,
  shareOnly,
  silent,
} from "./helpers.ts";

/** The values of some regions in two months; a region without a cell in one is left out of it. */
function table(cells: Readonly<Record<RegionCode, readonly [Cell | null, Cell | null]>>) {
  const rows = Object.entries(cells).flatMap(([code, [then, now]]) => [
    ...(then ? [observation<Month>("2021-10", code, then)] : []),
    ...(now ? [observation<Month>("2021-11", code, now)] : []),
  ]);
  return series("first-visit", "waiting", rows);
}

const BOTH = ["2021-10", "2021-11"] as const;

describe("presentIn", () => {
  const present = (cells: Parameters<typeof table>[0], which: "share" | "backlog" = "share") => {
    const { at, values } = quantity([table(cells)], which);
    return presentIn(values.keys(), which, BOTH, at);
  };

  it("keeps the regions that have counts at both ends", () => {
    const there = counts(1, 2, 3);
    const cells = {
      "01": [there, there],
      "03": [there, null],
      "04": [there, silent],
      "05": [hidden, there],
      "06": [there, nobody],
      // A share without counts cannot be summed.
      "07": [there, shareOnly("50")],
    } as const;
    expect(present(cells)).toEqual(["01", "06"]);
    expect(present(cells, "backlog")).toEqual(["01", "06"]);
  });

  it("asks of a queue only that the long waits are known", () => {
    const [told, untold] = [counts(1, 2, 0), counts(1, 2)];
    expect(present({ "01": [told, untold], "03": [told, told] }, "backlog")).toEqual(["03"]);
  });

  it("leaves out a region that is made up at either end, unless all are", () => {
    const [real, made] = [counts(1, 2), madeUp(counts(1, 2))];
    expect(present({ "01": [real, real], "03": [made, real], "04": [real, made] })).toEqual(["01"]);
    expect(present({ "03": [made, real], "04": [real, made] })).toEqual(["03", "04"]);
  });
});

describe("isSummable", () => {
  const { at } = quantity([table({ "01": [nobody, counts(1, 2, 3)] })], "backlog");
  it("takes nobody for a queue of nobody", () => {
    expect(isSummable(null, "backlog")).toBe(false);
    expect(isSummable(at("01", "2021-10"), "backlog")).toBe(true);
    const unknown = at("01", "2021-10");
    expect(isSummable(unknown && { ...unknown, value: null }, "backlog")).toBe(true);
    expect(isSummable(unknown && { ...unknown, value: null, status: "ok" }, "backlog")).toBe(false);
    // The number alone does not make a share.
    expect(isSummable(at("01", "2021-11"), "share")).toBe(false);
  });
});

describe("sumOver", () => {
  const all = table({
    "01": [counts(30, 40, 5), nobody],
    "03": [counts(10, 60, 7), nobody],
    "04": [counts(99, 99, 99), counts(1, 4, 2)],
  });

  it("adds those within and all, and divides once", () => {
    const { at } = quantity([all], "share");
    // 30 + 10 of 40 + 60.
    expect(sumOver(["01", "03"], "share", "2021-10", at)).toEqual(fraction(40, 100));
    // 04 alone has contacts.
    expect(sumOver(["01", "04"], "share", "2021-11", at)).toEqual(fraction(1, 4));
    expect(sumOver(["01", "03"], "share", "2021-11", at)).toBeNull();
    // Nor does one whose counts are not known.
    const shares = quantity([table({ "01": [counts(30, 40), shareOnly("50")] })], "share");
    expect(sumOver(["01"], "share", "2021-11", shares.at)).toBeNull();
    // A region without a cell adds nothing.
    expect(sumOver(["01", "25"], "share", "2021-10", at)).toEqual(fraction(30, 40));
  });

  it("adds persons, of whom there may be none", () => {
    const { at } = quantity([all], "backlog");
    expect(sumOver(["01", "03"], "backlog", "2021-10", at)).toEqual(fraction(12));
    expect(sumOver(["01", "03"], "backlog", "2021-11", at)).toEqual(fraction(0));
    // Of nobody nobody has waited long, said or not.
    const unsaid = table({ "01": [counts(30, 40, 5), { ...nobody, over180: null }] });
    const untold = quantity([unsaid], "backlog");
    expect(sumOver(["01"], "backlog", "2021-11", untold.at)).toEqual(fraction(0));
  });
});

describe("coverageOf", () => {
  it("counts the regions and their part of the inhabitants", () => {
    const coverage = (codes: readonly string[]) => coverageOf(codes, "2021-11", () => PEOPLE);
    expect(coverage(["01", "04"])).toEqual({ regions: 2, populationShare: 0.7 });
    // A region whose inhabitants are not known adds none.
    expect(coverage(["03", "25"])).toEqual({ regions: 2, populationShare: 0.3 });
    expect(coverageOf(["01"], "2021-11", () => new Map())).toEqual({
      regions: 1,
      populationShare: 0,
    });
  });
});

describe("operations waited for over 180 days in October 2026, of the first demonstration delivery", () => {
  /** October 2025 and October 2026; Västernorrland has not told the second. */
  const QUEUES: readonly (readonly [RegionCode, number, number | null])[] = [
    ["01", 4701, 3939],
    ["03", 819, 749],
    ["04", 465, 546],
    ["05", 668, 605],
    ["06", 486, 362],
    ["07", 294, 262],
    ["08", 777, 681],
    ["09", 66, 53],
    ["10", 309, 290],
    ["12", 1358, 1115],
    ["13", 618, 575],
    ["14", 2879, 2572],
    ["17", 946, 777],
    ["18", 313, 311],
    ["19", 631, 505],
    ["20", 635, 635],
    ["21", 517, 456],
    ["22", 464, null],
    ["23", 274, 218],
    ["24", 550, 491],
    ["25", 463, 347],
  ];
  const rows = QUEUES.flatMap(([code, then, now]) => [
    observation<Month>("2025-10", code, counts(0, 9000, then)),
    ...(now === null ? [] : [observation<Month>("2026-10", code, counts(0, 9000, now))]),
  ]);

  it("are 2 280 fewer over the twenty regions of both months, not 2 744", () => {
    const sum = (pick: (row: (typeof QUEUES)[number]) => number) =>
      QUEUES.reduce((total, row) => total + pick(row), 0);
    // What the sums of unequal regions would say: 15 489 against 18 233.
    expect(sum(([, , now]) => now ?? 0) - sum(([, then]) => then)).toBe(-2744);
    const nation = rows.map((row) => ({ ...row, region: "00" }) as const);
    const summed = (["2025-10", "2026-10"] as const).flatMap((period) => {
      const [row] = nation.filter((one) => one.period === period);
      if (row === undefined) return [];
      const over180 = sum(([, then, now]) => (period === "2025-10" ? then : (now ?? 0)));
      const computed = { total: 1, within: 0, over180, regions: 20, populationShare: 1 };
      const cell = { ...counts(0, 9000, over180), source: "computed" };
      return [{ ...row, cell, published: false, computed: { ...computed, synthetic: false } }];
    });
    const facts = quantity([series("procedure", "waiting", rows, summed)], "backlog").areas.get(
      "00",
    );
    // Västernorrland's 464 are not in the earlier end: 15 489 − (18 233 − 464) = −2 280.
    expect(facts?.change.year).toMatchObject({ difference: -2280, over: { regions: 20 } });
    // 2 280 of 17 769.
    expect(facts?.change.year?.percent).toBeCloseTo((-100 * 2280) / 17_769, 10);
    // All but Västernorrland's 241 611 of November 2024.
    const people = regions.reduce(
      (all, { population }) => all + (population["2024-11-01"] ?? 0),
      0,
    );
    expect(facts?.change.year?.over?.populationShare).toBeCloseTo(1 - 241_611 / people, 10);
  });
});
