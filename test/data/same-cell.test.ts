import { describe, expect, test } from "vitest";

import { isSameCell, isSameDays } from "../../src/data/same-cell.ts";
import { counts, days, figure, noContacts, notReported, share, suppressed } from "./samples.ts";

describe("the same value", () => {
  test.each([
    ["counts", counts(9, 40), counts(9, 40), true],
    [
      "whoever delivered them",
      counts(9, 40),
      counts(9, 40, { source: "x", preliminary: true }),
      true,
    ],
    ["another total", counts(9, 40), counts(9, 41), false],
    ["another part", counts(9, 40), counts(8, 40), false],
    ["another backlog", figure({ over180: 1 }), figure({ over180: 2 }), false],
    [
      "another rounding of the counts",
      counts(9, 40, { share: { units: 22, decimals: 0 } }),
      counts(9, 40, { share: { units: 23, decimals: 0 } }),
      true,
    ],
    ["shares", share(82), share(82), true],
    ["another share", share(82), share(83), false],
    ["a share with a decimal", share(82), figure({ share: { units: 820, decimals: 1 } }), true],
    ["another decimal", share(82), figure({ share: { units: 821, decimals: 1 } }), false],
    ["a share and counts", share(22), counts(9, 40), false],
    ["a number more", counts(9, 40), counts(9, 40, { pvv: 3 }), true],
    ["another number", counts(9, 40, { pvv: 4 }), counts(9, 40, { pvv: 3 }), false],
    ["bands more", counts(9, 40), counts(9, 40, { distribution: { d0_30: 9 } }), true],
    [
      "other bands",
      counts(9, 40, { distribution: { d0_30: 8 } }),
      counts(9, 40, { distribution: { d0_30: 9 } }),
      false,
    ],
    ["no contacts", noContacts(), noContacts(), true],
    ["suppressed", suppressed(), suppressed({ disclosureLimit: 20 }), true],
    ["not reported", notReported(), notReported(), true],
    ["statuses", suppressed(), notReported(), false],
    ["a status and a figure", noContacts(), share(0), false],
  ])("%s", (_name, a, b, expected) => {
    expect(isSameCell(a, b)).toBe(expected);
    expect(isSameCell(b, a)).toBe(expected);
    expect(isSameCell(a, a)).toBe(true);
  });
});

describe("the same days", () => {
  test.each([
    ["a median", days({ medianDays: 30 }), days({ medianDays: 30 }), true],
    ["whoever delivered it", days({ medianDays: 30 }), days({ medianDays: 30, source: "x" }), true],
    ["another median", days({ medianDays: 30 }), days({ medianDays: 30.5 }), false],
    ["no median any more", days({ medianDays: 30 }), days({ meanDays: 30 }), false],
    ["a mean more", days({ medianDays: 30 }), days({ medianDays: 30, meanDays: 41 }), true],
    ["another mean", days({ meanDays: 40 }), days({ meanDays: 41 }), false],
    ["withheld", days({ medianDays: 30 }), suppressed(), false],
    ["withheld twice", suppressed({ disclosureLimit: 20 }), suppressed(), true],
    ["withheld and not reported", suppressed(), notReported(), false],
  ])("%s", (_name, one, other, expected) => {
    expect(isSameDays(one, other)).toBe(expected);
    expect(isSameDays(other, one)).toBe(expected);
  });
});
