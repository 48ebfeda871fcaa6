import { describe, expect, it } from "vitest";

import type { Cell } from "../../src/data/types.ts";
import { judgeConditionalShare } from "../../src/policy/conditional-share.ts";
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

const requirement = agreement2021().requirements.find(({ id }) => id === "bup-first-visit");

type Months = readonly [(Cell | undefined)?, (Cell | undefined)?, (Cell | undefined)?];

function judge(completed: Months, waiting: Months) {
  if (requirement?.statistic !== "conditional-share") throw new Error("not conditional");
  const cells = { ...autumn("completed", completed), ...autumn("waiting", waiting) };
  const judged = judgeConditionalShare(requirement, cellsOf(cells));
  return { ...judged, verdicts: judged.readings.map(({ id, isMet }) => [id, isMet]) };
}

const same = (cell: Cell): Months => [cell, cell, cell];
const good = same(counts(72, 100));
const bad = same(counts(71, 100));
const allMet = [
  ["mean-of-months", true],
  ["pooled", true],
  ["november", true],
];

describe("judgeConditionalShare", () => {
  it("asks nothing of 20 waiting, and 72 % of 21", () => {
    expect(judge(good, same(counts(0, 20))).verdicts).toEqual(allMet);
    expect(judge(good, same(counts(15, 21))).readings[0]?.isMet).toBe(false);
    expect(judge(good, same(counts(16, 21))).verdicts).toEqual(allMet);
  });

  it("takes the mean number over the three snapshots, exactly", () => {
    const twenty: Months = [counts(0, 20), counts(0, 19), counts(0, 21)];
    expect(judge(good, twenty).verdicts[0]).toEqual(["mean-of-months", true]);
    const more: Months = [counts(0, 20), counts(0, 20), counts(0, 21)];
    expect(judge(good, more).verdicts[0]).toEqual(["mean-of-months", false]);
  });

  it("counts a snapshot with nobody waiting as 0, without a share", () => {
    const empty: Months = [counts(10, 30), noContacts, counts(10, 30)];
    expect(judge(good, empty).readings[0]?.conditional).toMatchObject({ applies: false });
    const full: Months = [counts(22, 32), noContacts, counts(24, 32)];
    const [first] = judge(good, full).readings;
    expect(first?.conditional?.applies).toBe(true);
    expect(first?.isMet).toBe(false);
    expect(judge(good, same(noContacts)).verdicts).toEqual(allMet);
  });

  it("looks at November alone in the third reading", () => {
    const { verdicts } = judge(good, [counts(0, 90), counts(0, 90), counts(0, 20)]);
    expect(verdicts).toEqual([
      ["mean-of-months", false],
      ["pooled", false],
      ["november", true],
    ]);
  });

  it("is short in two parts", () => {
    expect(judge(good, same(counts(0, 20))).shortBy).toEqual({ completed: 0, waiting: 0 });
    expect(judge(bad, same(counts(50, 100))).shortBy).toEqual({ completed: 3, waiting: 66 });
    expect(judge(same(percent("70")), same(counts(0, 20))).shortBy).toEqual({
      completed: null,
      waiting: 0,
    });
  });

  it("cannot be judged with a suppressed snapshot, whatever the completed share", () => {
    const { readings, reasons, shortBy } = judge(bad, [counts(9, 9), suppressed, counts(9, 9)]);
    expect(readings.map(({ id }) => id)).toEqual(["november"]);
    expect(reasons).toEqual([because("2021-10", "waiting", "suppressed")]);
    expect(shortBy).toBeNull();
  });

  it("names missing months of both parts in order", () => {
    const { reasons } = judge([undefined, counts(1, 1), counts(1, 1)], []);
    expect(reasons).toEqual([
      because("2021-09", "completed", "not-reported"),
      because("2021-09", "waiting", "not-reported"),
      because("2021-10", "waiting", "not-reported"),
      because("2021-11", "waiting", "not-reported"),
    ]);
  });

  it("decides without the number waiting where it can", () => {
    const low = same(percent("60"));
    const high = same(percent("72"));
    expect(judge(good, high).verdicts[0]).toEqual(["mean-of-months", true]);
    expect(judge(bad, low).verdicts[0]).toEqual(["mean-of-months", false]);
    const undecided = judge(good, low);
    expect(undecided.readings).toEqual([]);
    expect(undecided.reasons).toEqual([
      because("2021-09", "waiting", "no-number"),
      because("2021-10", "waiting", "no-number"),
      because("2021-11", "waiting", "no-number"),
    ]);
  });

  it("marks either part as rounded, the waiting one only where it counts", () => {
    const rounded = (completed: Months, waiting: Months) =>
      judge(completed, waiting).readings[0]?.isRounded;
    expect(rounded(same(percent("72")), same(counts(0, 20)))).toBe(true);
    expect(rounded(same(percent("73")), same(counts(0, 20)))).toBe(false);
    expect(rounded(good, same(percent("72")))).toBe(true);
    expect(rounded(good, same({ ...percent("72"), total: 20 }))).toBe(false);
  });
});
