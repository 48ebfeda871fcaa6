import { describe, expect, it } from "vitest";

import { toPercent } from "../../src/data/share.ts";
import type { Cell } from "../../src/data/types.ts";
import { judgeReduction } from "../../src/policy/reduction.ts";
import {
  agreement2021,
  backlog,
  because,
  cellsOf,
  counts,
  noContacts,
  suppressed,
} from "./helpers.ts";

const requirement = agreement2021().requirements.find(({ id }) => id === "first-visit-180");

function judge(august?: Cell, september?: Cell, november?: Cell) {
  if (requirement?.statistic !== "reduction") throw new Error("not a reduction");
  const cells = cellsOf({
    "2021-08 waiting": august,
    "2021-09 waiting": september,
    "2021-11 waiting": november,
  });
  const judged = judgeReduction(requirement, cells);
  const [first] = judged.readings;
  const percent = (value: (typeof first & object)["value"] | undefined) =>
    value ? toPercent(value) : null;
  return { ...judged, first, value: percent(first?.value), margin: percent(first?.margin) };
}

describe("judgeReduction", () => {
  it("meets a decrease of exactly a quarter: 400 → 300", () => {
    const { first, value, margin, shortBy } = judge(backlog(400), backlog(1), backlog(300));
    expect(first?.isMet).toBe(true);
    expect([value, margin, shortBy]).toEqual([-25, 0, 0]);
  });

  it("misses it by one: 400 → 301", () => {
    const { first, value, margin, shortBy } = judge(backlog(400), backlog(1), backlog(301));
    expect(first?.isMet).toBe(false);
    expect([value, margin, shortBy]).toEqual([-24.75, -0.25, 1]);
  });

  it("counts in whole persons: of 401 at most 300 may be left", () => {
    expect(judge(backlog(401), undefined, backlog(300)).shortBy).toBe(0);
    expect(judge(backlog(401), undefined, backlog(301)).shortBy).toBe(1);
  });

  it("is met by 0 → 0, without a percent", () => {
    const { first, value, margin, shortBy } = judge(backlog(0), undefined, backlog(0));
    expect(first?.isMet).toBe(true);
    expect([value, margin, shortBy]).toEqual([null, null, 0]);
  });

  it("is missed by 0 → 5, without a percent", () => {
    const { first, value, margin, shortBy } = judge(backlog(0), undefined, backlog(5));
    expect(first?.isMet).toBe(false);
    expect([value, margin, shortBy]).toEqual([null, null, 5]);
  });

  it("takes a snapshot with nobody waiting as 0", () => {
    expect(judge(backlog(4), undefined, noContacts).first?.isMet).toBe(true);
  });

  it("has one verdict from August and maybe another from September", () => {
    const { readings } = judge(backlog(400), backlog(310), backlog(300));
    expect(readings.map(({ id, isMet }) => [id, isMet])).toEqual([
      ["aug-to-nov", true],
      ["sep-to-nov", false],
    ]);
  });

  it("needs August and November alone", () => {
    const { readings, reasons } = judge(backlog(400), undefined, backlog(300));
    expect(readings.map(({ id }) => id)).toEqual(["aug-to-nov"]);
    expect(reasons).toEqual([]);
  });

  it("cannot be judged without August, but September is computed all the same", () => {
    const { readings, reasons, shortBy } = judge(suppressed, backlog(400), backlog(300));
    expect(readings.map(({ id }) => id)).toEqual(["sep-to-nov"]);
    expect(reasons).toEqual([because("2021-08", "waiting", "suppressed")]);
    expect(shortBy).toBeNull();
  });

  it("names both months, and a snapshot that lacks the number", () => {
    expect(judge(undefined, backlog(1), counts(3, 4)).reasons).toEqual([
      because("2021-08", "waiting", "not-reported"),
      because("2021-11", "waiting", "no-number"),
    ]);
  });
});
