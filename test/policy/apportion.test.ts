import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { apportion, equalParts } from "../../src/policy/apportion.ts";

const weights = fc
  .uniqueArray(fc.integer({ min: 1, max: 25 }), { minLength: 1, maxLength: 21 })
  .chain((codes) =>
    fc.tuple(
      ...codes.map((code) =>
        fc.record({
          region: fc.constant(String(code).padStart(2, "0")),
          weight: fc.integer({ min: 1, max: 3_000_000 }),
        }),
      ),
    ),
  );
const kronor = fc.integer({ min: 0, max: 3_000_000_000 });

describe("apportion", () => {
  it("gives the kronor left over to the largest remainders", () => {
    const parts = apportion(10, [
      { region: "01", weight: 1 },
      { region: "03", weight: 2 },
      { region: "04", weight: 4 },
    ]);
    // 1.43, 2.86, 5.71
    expect(Object.fromEntries(parts)).toEqual({ "01": 1, "03": 3, "04": 6 });
  });

  it("breaks ties to the lower code, in whatever order the list is", () => {
    const equal = ["25", "03", "12"].map((region) => ({ region, weight: 7 }));
    expect(apportion(4, equal).get("03")).toBe(2);
    expect(apportion(5, equal).get("25")).toBe(1);
  });

  it("divides nothing over nobody and over no weight", () => {
    expect(apportion(100, []).size).toBe(0);
    expect(apportion(100, [{ region: "01", weight: 0 }]).get("01")).toBe(0);
  });

  it("adds up to the krona", () => {
    fc.assert(
      fc.property(kronor, weights, (sum, list) => {
        const parts = [...apportion(sum, list).values()];
        expect(parts.reduce((a, b) => a + b, 0)).toBe(sum);
      }),
    );
  });

  it("is within one krona of the exact part", () => {
    fc.assert(
      fc.property(kronor, weights, (sum, list) => {
        const all = list.reduce((total, { weight }) => total + weight, 0);
        const parts = apportion(sum, list);
        for (const { region, weight } of list) {
          const whole = Number((BigInt(sum) * BigInt(weight)) / BigInt(all));
          expect([whole, whole + 1]).toContain(parts.get(region));
        }
      }),
    );
  });

  it("never gives less for a larger weight", () => {
    fc.assert(
      fc.property(kronor, weights, (sum, list) => {
        const parts = apportion(sum, list);
        const sorted = list.toSorted((a, b) => a.weight - b.weight);
        sorted.forEach(({ region, weight }, i) => {
          const before = sorted[i - 1];
          if (before === undefined || before.weight === weight) return;
          expect(parts.get(region)).toBeGreaterThanOrEqual(parts.get(before.region) ?? 0);
        });
      }),
    );
  });

  it("does not depend on the order of the regions", () => {
    fc.assert(
      fc.property(kronor, weights, (sum, list) => {
        const reversed = apportion(sum, list.toReversed());
        for (const [region, part] of apportion(sum, list)) expect(reversed.get(region)).toBe(part);
      }),
    );
  });
});

describe("equalParts", () => {
  it("gives the odd krona to the first", () => {
    expect(equalParts(190_000_000, 3)).toEqual([63_333_334, 63_333_333, 63_333_333]);
    expect(equalParts(5, 3)).toEqual([2, 2, 1]);
    expect(equalParts(6, 3)).toEqual([2, 2, 2]);
  });
});
