import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { compare, type Fraction, fraction } from "../../src/data/share.ts";
import { rank } from "../../src/stats/rank.ts";

const places = (shares: Record<string, Fraction>) =>
  Object.fromEntries(
    [...rank(new Map(Object.entries(shares)), "higher-is-better")].map(([code, r]) => [
      code,
      r.place,
    ]),
  );

describe("rank", () => {
  test("gives ties the better place: 1, 2, 2, 4", () => {
    const shares = {
      "01": fraction(1, 2),
      "03": fraction(82, 100),
      "04": fraction(41, 50),
      "05": fraction(9, 10),
    };
    expect(places(shares)).toEqual({ "05": 1, "03": 2, "04": 2, "01": 4 });
    expect(rank(new Map(Object.entries(shares)), "higher-is-better").get("01")).toEqual({
      place: 4,
      of: 4,
      ties: 0,
    });
  });

  test("tells shares apart that are the same number as doubles", () => {
    const den = 10n ** 20n;
    const shares = { "01": fraction(den / 2n, den), "03": fraction(den / 2n + 1n, den) };
    expect(places(shares)).toEqual({ "03": 1, "01": 2 });
  });

  test("puts the lowest first where lower is better", () => {
    const days = { "01": fraction(41, 2), "03": fraction(20), "04": fraction(110) };
    const ranks = rank(new Map(Object.entries(days)), "lower-is-better");
    expect([...ranks].map(([code, { place }]) => [code, place])).toEqual([
      ["03", 1],
      ["01", 2],
      ["04", 3],
    ]);
  });

  test("of none and of one", () => {
    expect(rank(new Map(), "higher-is-better").size).toBe(0);
    expect(rank(new Map([["01", fraction(0)]]), "higher-is-better").get("01")).toEqual({
      place: 1,
      of: 1,
      ties: 0,
    });
  });

  test("a place is one more than the number of better shares", () => {
    const share = fc
      .tuple(fc.nat(12), fc.integer({ min: 1, max: 12 }))
      .map(([num, den]) => fraction(num, den));
    fc.assert(
      fc.property(fc.array(share, { maxLength: 21 }), (list) => {
        const shares = new Map(list.map((value, i) => [String(i), value]));
        const ranks = rank(shares, "higher-is-better");
        expect(ranks.size).toBe(shares.size);
        for (const [code, value] of shares) {
          const better = list.filter((other) => compare(other, value) > 0).length;
          const ties = list.filter((other) => compare(other, value) === 0).length - 1;
          expect(ranks.get(code)).toEqual({ place: better + 1, of: list.length, ties });
        }
      }),
    );
  });
});
