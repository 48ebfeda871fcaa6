import { describe, expect, it } from "vitest";

import { compare, fraction, fractionOfDecimalPercent } from "../../src/data/share.ts";
import { testShares } from "../../src/policy/judgement.ts";
import { counts, percent, shares } from "./helpers.ts";

const threshold = fractionOfDecimalPercent(82);

describe("testShares", () => {
  it("meets a threshold that it hits exactly", () => {
    const test = testShares(shares(counts(41, 50)), threshold);
    expect(test.isMet).toBe(true);
    expect(test.isRounded).toBe(false);
    expect(test.margin.num).toBe(0n);
  });

  it("never goes through a rounded number", () => {
    // 81.9996 %
    const test = testShares(shares(counts(204_999, 250_000)), threshold);
    expect(test.isMet).toBe(false);
    expect(compare(test.margin, fraction(-1, 250_000))).toBe(0);
  });

  it.each([
    ["82", true, true],
    ["82.5", true, false],
    ["82.05", true, false],
    ["82.04", true, false],
    ["81", false, false],
    ["81.9", false, false],
    ["81.95", false, false],
  ])("marks %s %% alone as rounded only within half a unit", (digits, isMet, isRounded) => {
    const test = testShares(shares(percent(digits)), threshold);
    expect([test.isMet, test.isRounded]).toEqual([isMet, isRounded]);
  });

  it("counts the ends of the half unit in", () => {
    const half = fractionOfDecimalPercent(81.5);
    expect(testShares(shares(percent("82")), half).isRounded).toBe(true);
    expect(testShares(shares(percent("81")), half).isRounded).toBe(true);
    expect(testShares(shares(percent("81")), fractionOfDecimalPercent(81.51)).isRounded).toBe(
      false,
    );
  });

  it("gives a mean the mean of its half units", () => {
    // Two exact months and one of ±0.5: the mean is off by at most a sixth of a point.
    const near = shares(counts(82, 100), counts(82, 100), percent("82.5"));
    const far = shares(counts(82, 100), counts(82, 100), percent("83"));
    const wide = shares(counts(82, 100), counts(825, 1000), percent("82"));
    expect(testShares(near, threshold).isRounded).toBe(false);
    expect(testShares(far, threshold).isRounded).toBe(false);
    expect(testShares(wide, threshold).isRounded).toBe(true);
    const halfUnits = shares(percent("81"), percent("82"), percent("84"));
    // mean 82.33, off by at most 0.5
    expect(testShares(halfUnits, threshold)).toMatchObject({ isMet: true, isRounded: true });
  });
});
