import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { compare, fraction, fractionOfDecimalPercent } from "../../src/data/share.ts";
import { contactsToThreshold } from "../../src/stats/distance.ts";

describe("contactsToThreshold", () => {
  test.each([
    // total, within, percent, contacts
    [50, 41, 82, 0],
    [50, 40, 82, 1],
    [51, 41, 82, 1], // 41.82 are asked for: one more
    [1000, 819, 82, 1],
    [1000, 720, 82, 100],
    [100, 100, 82, 0],
    [7, 0, 72, 6], // 5.04
    [8, 5, 72.5, 1], // 5.8
    [0, 0, 82, 0],
  ])("%d in total, %d within, threshold %d %%: %d", (total, within, percent, contacts) => {
    expect(contactsToThreshold(total, within, fractionOfDecimalPercent(percent))).toBe(contacts);
  });

  test("is exact where doubles are not: 0.07 × 100 is 7, not 7.000000000000001", () => {
    expect(Math.ceil(0.07 * 100)).toBe(8);
    expect(contactsToThreshold(100, 0, fractionOfDecimalPercent(7))).toBe(7);
  });

  test("that many meet the threshold, and one fewer does not", () => {
    const month = fc
      .tuple(fc.integer({ min: 1, max: 1_000_000 }), fc.nat(1_000_000), fc.nat(10_000))
      .map(([total, part, units]) => ({ total, within: Math.min(part, total), units }));
    fc.assert(
      fc.property(month, ({ total, within, units }) => {
        const threshold = fraction(units, 10_000);
        const contacts = contactsToThreshold(total, within, threshold);
        const meets = (moved: number) => compare(fraction(within + moved, total), threshold) >= 0;
        expect(contacts).toBeGreaterThanOrEqual(0);
        expect(within + contacts).toBeLessThanOrEqual(total);
        expect(meets(contacts)).toBe(true);
        if (contacts > 0) expect(meets(contacts - 1)).toBe(false);
      }),
    );
  });
});
