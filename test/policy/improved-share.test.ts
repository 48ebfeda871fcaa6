import { describe, expect, it } from "vitest";

import { toPercent } from "../../src/data/share.ts";
import type { Cell, Month } from "../../src/data/types.ts";
import type { ImprovedShareRequirement } from "../../src/policy/agreement.ts";
import { judgeImprovedShare } from "../../src/policy/improved-share.ts";
import {
  because,
  cellsOf,
  counts,
  noContacts,
  notReported,
  percent,
  suppressed,
} from "./helpers.ts";

const name = { sv: "påhittat", en: "made up" };
const requirement: ImprovedShareRequirement = {
  id: "first",
  name,
  text: name,
  statistic: "improved-share",
  measure: "bup-first-visit",
  basis: "completed",
  months: ["2031-05"],
  readings: [{ id: "same-month", name, monthsBack: 12 }],
};

function judge(before: Cell | undefined, after: Cell | undefined, start: Month | null = null) {
  const cellOf = cellsOf({ "2030-05 completed": before, "2031-05 completed": after });
  const judgement = judgeImprovedShare(requirement, "2031-05", cellOf, () => start);
  return { ...judgement, first: judgement.readings[0] };
}

describe("judgeImprovedShare", () => {
  it("is met by the smallest step upwards, exactly", () => {
    const { first, shortBy, reasons } = judge(counts(820, 1000), counts(8201, 10_000));
    expect(first).toMatchObject({ id: "same-month", isMet: true, isRounded: false });
    expect(first?.margin && toPercent(first.margin)).toBeCloseTo(0.01, 10);
    expect([shortBy, reasons]).toEqual([0, []]);
  });

  it("is not met by the same share, and one contact more is enough", () => {
    const { first, shortBy } = judge(counts(41, 50), counts(82, 100));
    expect(first).toMatchObject({ isMet: false, isRounded: false });
    expect(first?.margin?.num).toBe(0n);
    expect(shortBy).toBe(1);
  });

  it("counts how many contacts it was short", () => {
    // 90 % of 50 is 45; 46 is the first above.
    expect(judge(counts(90, 100), counts(40, 50)).shortBy).toBe(6);
  });

  it("cannot be passed when the share before was 100 %", () => {
    const { first, shortBy } = judge(counts(10, 10), counts(20, 20));
    expect([first?.isMet, shortBy]).toEqual([false, null]);
  });

  it("marks what rounding may have decided", () => {
    expect(judge(percent("82.0"), percent("82.1")).first).toMatchObject({
      isMet: true,
      isRounded: true,
    });
    expect(judge(percent("82.0"), percent("82.2")).first?.isRounded).toBe(false);
    expect(judge(counts(41, 50), percent("82")).first).toMatchObject({
      isMet: false,
      isRounded: true,
    });
    expect(judge(counts(41, 50), percent("81")).shortBy).toBeNull();
  });

  it.each([
    [undefined, counts(1, 2), because("2030-05", "completed", "not-reported")],
    [counts(1, 2), notReported, because("2031-05", "completed", "not-reported")],
    [suppressed, counts(1, 2), because("2030-05", "completed", "suppressed")],
    [counts(1, 2), noContacts, because("2031-05", "completed", "no-contacts")],
  ] as const)("cannot be assessed without both months: %#", (before, after, reason) => {
    const { readings, reasons, shortBy } = judge(before, after);
    expect([readings, reasons, shortBy]).toEqual([[], [reason], null]);
  });

  it("cannot be assessed across a break", () => {
    const { readings, reasons } = judge(counts(1, 2), counts(2, 2), "2031-01");
    expect([readings, reasons]).toEqual([[], [because("2031-01", "completed", "break")]]);
  });
});
