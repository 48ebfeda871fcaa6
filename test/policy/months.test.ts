import { describe, expect, it } from "vitest";

import { monthOf } from "../../src/data/period.ts";
import { compare, fraction } from "../../src/data/share.ts";
import type { Cell } from "../../src/data/types.ts";
import type { MonthCell } from "../../src/policy/months.ts";
import { gapOf, numberOf, reason, shareOf, sharesBy } from "../../src/policy/months.ts";
import {
  backlog,
  because,
  counts,
  figure,
  noContacts,
  notReported,
  percent,
  suppressed,
} from "./helpers.ts";

const months = (...cells: (Cell | null)[]): MonthCell[] =>
  cells.map((cell, i) => ({ period: monthOf(2030, i + 1), basis: "completed", cell }));

describe("shareOf", () => {
  it("takes counts before a published share", () => {
    const cell = figure({ within: 2, total: 3, share: { units: 67, decimals: 0 } });
    expect(shareOf(cell)).toEqual({
      value: fraction(2, 3),
      halfUnit: fraction(0),
      counts: { within: 2, total: 3 },
    });
  });

  it("keeps half a unit of a published share", () => {
    const share = shareOf(percent("81.5"));
    expect(compare(share?.value ?? fraction(0), fraction(815, 1000))).toBe(0);
    expect(compare(share?.halfUnit ?? fraction(0), fraction(5, 10_000))).toBe(0);
    expect(share?.counts).toBeNull();
  });

  it.each([
    ["nothing delivered", null],
    ["not reported", notReported],
    ["suppressed", suppressed],
    ["no contacts", noContacts],
    ["a total of 0", counts(0, 0)],
    ["a backlog alone", backlog(4)],
  ])("has none for %s", (_, cell) => {
    expect(shareOf(cell)).toBeNull();
  });
});

describe("gapOf", () => {
  it.each([
    [null, "not-reported"],
    [notReported, "not-reported"],
    [suppressed, "suppressed"],
    [noContacts, null],
    [counts(1, 2), null],
  ])("tells why there is no figure: %#", (cell, gap) => {
    expect(gapOf(cell)).toBe(gap);
  });
});

describe("numberOf", () => {
  it("is 0 where nobody was counted and null where the number is not given", () => {
    expect(numberOf(noContacts, "over180")).toBe(0);
    expect(numberOf(noContacts, "total")).toBe(0);
    expect(numberOf(backlog(7), "over180")).toBe(7);
    expect(numberOf(counts(1, 9), "total")).toBe(9);
    expect(numberOf(counts(1, 9), "over180")).toBeNull();
    expect(numberOf(suppressed, "total")).toBeNull();
    expect(numberOf(null, "total")).toBeNull();
  });
});

describe("sharesBy", () => {
  it("leaves a month without contacts out", () => {
    const { shares, reasons } = sharesBy("mean-of-months", months(counts(1, 2), noContacts));
    expect(shares).toHaveLength(1);
    expect(reasons).toEqual([]);
  });

  it("pools the counts", () => {
    const { shares } = sharesBy("pooled", months(counts(1, 2), counts(90, 98), noContacts));
    expect(shares.map((share) => share.counts)).toEqual([{ within: 91, total: 100 }]);
  });

  it("cannot pool a month that is a share only", () => {
    const { shares, reasons } = sharesBy("pooled", months(counts(1, 2), percent("50")));
    expect(shares).toEqual([]);
    expect(reasons).toEqual([because("2030-02", "completed", "no-counts")]);
  });

  it("looks at the last month alone when told to", () => {
    const { shares, reasons } = sharesBy("last", months(null, suppressed, counts(3, 4)));
    expect(shares.map((share) => share.counts?.total)).toEqual([4]);
    expect(reasons).toEqual([]);
  });

  it("names every month that is missing", () => {
    const given = months(null, notReported, suppressed, backlog(2), counts(1, 1));
    expect(sharesBy("mean-of-months", given).reasons).toEqual([
      because("2030-01", "completed", "not-reported"),
      because("2030-02", "completed", "not-reported"),
      because("2030-03", "completed", "suppressed"),
      because("2030-04", "completed", "no-share"),
    ]);
  });

  it("has no share when no month has contacts", () => {
    expect(sharesBy("mean-of-months", months(noContacts, noContacts))).toEqual({
      shares: [],
      reasons: [
        because("2030-01", "completed", "no-contacts"),
        because("2030-02", "completed", "no-contacts"),
      ],
    });
  });
});

describe("reason", () => {
  it("is the month, its basis and what it lacks", () => {
    const month: MonthCell = { period: "2021-10", basis: "waiting", cell: null };
    expect(reason(month, "suppressed")).toEqual(because("2021-10", "waiting", "suppressed"));
  });
});
