import { describe, expect, it } from "vitest";

import { toPercent } from "../../src/data/share.ts";
import type { Cell } from "../../src/data/types.ts";
import { judgeMeanShare } from "../../src/policy/mean-share.ts";
import {
  agreement2021,
  autumn,
  because,
  cellsOf,
  counts,
  noContacts,
  percent,
  suppressed,
} from "./helpers.ts";

const requirement = agreement2021().requirements.find(({ id }) => id === "primary-assessment");
if (requirement?.statistic !== "mean-share") throw new Error("not a mean share");

function judge(...cells: (Cell | undefined)[]) {
  if (requirement?.statistic !== "mean-share") throw new Error("not a mean share");
  return judgeMeanShare(requirement, cellsOf(autumn("completed", cells)));
}

describe("judgeMeanShare", () => {
  it("meets the threshold with three months whose mean is exactly 82 %", () => {
    const { readings, shortBy } = judge(counts(81, 100), counts(820, 1000), counts(83, 100));
    expect(readings[0]).toMatchObject({ id: "mean-of-months", isMet: true, isRounded: false });
    expect(readings[0]?.margin?.num).toBe(0n);
    expect(shortBy).toBe(0);
  });

  it("misses it by the smallest of shares", () => {
    const { readings, shortBy } = judge(counts(81, 100), counts(8199, 10_000), counts(83, 100));
    expect(readings[0]?.isMet).toBe(false);
    expect(shortBy).toBe(1);
  });

  it("computes both readings, which may differ", () => {
    const { readings } = judge(counts(9, 10), counts(9, 10), counts(700, 1000));
    expect(readings.map(({ id, isMet }) => [id, isMet])).toEqual([
      ["mean-of-months", true],
      ["pooled", false],
    ]);
    expect(toPercent(readings[1]?.value ?? { num: 0n, den: 1n })).toBeCloseTo(70.392, 3);
  });

  it("leaves a month without contacts out of the mean", () => {
    const { readings, reasons } = judge(counts(82, 100), noContacts, counts(82, 100));
    expect(reasons).toEqual([]);
    expect(readings.map(({ isMet }) => isMet)).toEqual([true, true]);
  });

  it("cannot be judged with no contacts in any month", () => {
    const { readings, reasons, shortBy } = judge(noContacts, noContacts, noContacts);
    expect(readings).toEqual([]);
    expect(reasons).toEqual([
      because("2021-09", "completed", "no-contacts"),
      because("2021-10", "completed", "no-contacts"),
      because("2021-11", "completed", "no-contacts"),
    ]);
    expect(shortBy).toBeNull();
  });

  it("cannot be judged with one month not reported or suppressed", () => {
    expect(judge(counts(9, 10), undefined, counts(9, 10)).reasons).toEqual([
      because("2021-10", "completed", "not-reported"),
    ]);
    expect(judge(counts(9, 10), counts(9, 10), suppressed).reasons).toEqual([
      because("2021-11", "completed", "suppressed"),
    ]);
  });

  it("leaves the pooled reading out where a month is a share only", () => {
    const { readings, shortBy } = judge(counts(70, 100), percent("82"), counts(80, 100));
    expect(readings.map(({ id }) => id)).toEqual(["mean-of-months"]);
    expect(shortBy).toBeNull();
  });

  it("marks a verdict that hangs on rounded shares", () => {
    const near = judge(percent("82"), percent("82"), percent("81")).readings[0];
    expect([near?.isMet, near?.isRounded]).toEqual([false, true]);
    const far = judge(percent("82"), percent("83"), percent("84")).readings[0];
    expect([far?.isMet, far?.isRounded]).toEqual([true, false]);
  });
});
