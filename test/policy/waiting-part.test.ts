import { describe, expect, it } from "vitest";

import { monthOf } from "../../src/data/period.ts";
import { toNumber, toPercent } from "../../src/data/share.ts";
import type { Cell } from "../../src/data/types.ts";
import type { MonthCell } from "../../src/policy/months.ts";
import { judgeWaiting } from "../../src/policy/waiting-part.ts";
import { because, counts, figure, noContacts, percent, suppressed } from "./helpers.ts";

const snapshots = (...cells: (Cell | null)[]): MonthCell[] =>
  cells.map((cell, i) => ({ period: monthOf(2030, i + 1), basis: "waiting", cell }));
const judge = (...cells: (Cell | null)[]) =>
  judgeWaiting(snapshots(...cells), "mean-of-months", { moreThanWaiting: 20, threshold: 72 });

describe("judgeWaiting", () => {
  it("gives the mean number and the mean share", () => {
    const { conditional, isMet, shortBy } = judge(counts(70, 100), counts(10, 20), noContacts);
    expect(conditional.applies).toBe(true);
    expect(toNumber(conditional.waiting ?? { num: 0n, den: 1n })).toBe(40);
    expect(toPercent(conditional.share ?? { num: 0n, den: 1n })).toBe(60);
    expect([isMet, shortBy]).toEqual([false, 5]);
  });

  it("applies when the known numbers alone are past the limit", () => {
    const { conditional, isMet, shortBy } = judge(counts(10, 70), percent("50"), percent("50"));
    expect(conditional.applies).toBe(true);
    expect(conditional.waiting).toBeNull();
    expect([isMet, shortBy]).toEqual([false, null]);
  });

  it("stays undecided where a share that counts was not published", () => {
    const { isMet, unknowns, gaps } = judge(figure({ total: 90 }), counts(9, 9), counts(9, 9));
    expect(isMet).toBeNull();
    expect(unknowns).toEqual([because("2030-01", "waiting", "no-share")]);
    expect(gaps).toEqual([]);
  });

  it("tells gaps apart from what was left unpublished", () => {
    expect(judge(suppressed, null, counts(9, 9)).gaps).toEqual([
      because("2030-01", "waiting", "suppressed"),
      because("2030-02", "waiting", "not-reported"),
    ]);
  });

  it("looks at the last snapshot alone when told to", () => {
    const months = snapshots(suppressed, counts(0, 90), counts(18, 25));
    const rule = { moreThanWaiting: 20, threshold: 72 };
    expect(judgeWaiting(months, "last", rule)).toMatchObject({ isMet: true, gaps: [], shortBy: 0 });
  });
});
