import fc from "fast-check";
import { describe, expect, test } from "vitest";

import {
  add,
  agrees,
  compare,
  type Fraction,
  fraction,
  fractionOfDecimalPercent,
  fractionOfPercent,
  mean,
  publishedShare,
  subtract,
  toNumber,
  toPercent,
} from "../../src/data/share.ts";

/** Numerator and denominator of up to about 40 digits, either sign. */
const big = fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n });
const positive = fc.bigInt({ min: 1n, max: 10n ** 40n });
const anyFraction = fc.tuple(big, positive).map(([num, den]) => fraction(num, den));

/** within / total of a month. */
const share = fc
  .tuple(fc.nat(1_000_000), fc.integer({ min: 1, max: 1_000_000 }))
  .map(([part, total]) => fraction(Math.min(part, total), total));

const equal = (a: Fraction, b: Fraction) => compare(a, b) === 0;

describe("worked cases", () => {
  const threshold = fractionOfDecimalPercent(82);

  test("41 of 50 is 82 % and meets 82 %", () => {
    expect(compare(fraction(41, 50), threshold)).toBe(0);
    expect(toPercent(fraction(41, 50))).toBe(82);
  });

  test("81, 82 and 83 % have the mean 82 % and meet it", () => {
    const months = [fraction(81, 100), fraction(82, 100), fraction(83, 100)];
    expect(compare(mean(months), threshold)).toBe(0);
  });

  test("a mean of shares weighs the months alike, whatever their totals", () => {
    expect(equal(mean([fraction(1, 1), fraction(0, 999)]), fraction(1, 2))).toBe(true);
  });

  test("one contact short in a billion is short", () => {
    expect(compare(fraction(819_999_999, 1_000_000_000), threshold)).toBe(-1);
    expect(compare(fraction(820_000_001, 1_000_000_000), threshold)).toBe(1);
  });

  test("a decimal percent is what its digits say, 0.1 + 0.2 notwithstanding", () => {
    expect(equal(fractionOfDecimalPercent(72.5), fraction(725, 1000))).toBe(true);
    expect(equal(fractionOfDecimalPercent(0.3), fraction(3, 1000))).toBe(true);
    expect(() => fractionOfDecimalPercent(0.1 + 0.2)).toThrow('"0.30000000000000004"');
  });
});

describe("published shares", () => {
  test.each([
    ["82", { units: 82, decimals: 0 }],
    ["81.96", { units: 8196, decimals: 2 }],
    ["82.0", { units: 820, decimals: 1 }],
    ["0.05", { units: 5, decimals: 2 }],
    ["100", { units: 100, decimals: 0 }],
  ])("%s", (digits, expected) => {
    expect(publishedShare(digits)).toEqual(expected);
  });

  test("other text is refused, and shown", () => {
    expect(() => publishedShare("82,5")).toThrow('not a decimal number: "82,5"');
    expect(() => publishedShare("..")).toThrow('not a decimal number: ".."');
  });

  test("read and written again they are the same", () => {
    fc.assert(
      fc.property(fc.nat(100_00), fc.integer({ min: 1, max: 6 }), (units, decimals) => {
        const digits = String(units).padStart(decimals + 1, "0");
        const text = `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
        expect(publishedShare(text)).toEqual({ units, decimals });
        const exact = fraction(units, 100n * 10n ** BigInt(decimals));
        expect(equal(fractionOfPercent(publishedShare(text)), exact)).toBe(true);
      }),
    );
  });
});

describe("agrees", () => {
  test.each([
    ["22", [9, 40], true], // 22.5 %: half to even, half down
    ["23", [9, 40], true], // half up
    ["21", [9, 40], false],
    ["24", [9, 40], false],
    ["22", [22_501, 100_000], false],
    ["23", [22_501, 100_000], true],
    ["66.7", [2, 3], true],
    ["66.6", [2, 3], false],
    ["66.67", [2, 3], true],
    ["93.9", [550, 586], true],
    ["100", [1999, 2000], true],
    ["0", [1, 200], true],
  ])("%s for %j: %s", (digits, [num = 0, den = 1], expected) => {
    expect(agrees(publishedShare(digits), fraction(num, den))).toBe(expected);
  });

  test("with exactly the two numbers that the share can be rounded to, up or down from a half", () => {
    fc.assert(
      fc.property(share, fc.integer({ min: 0, max: 4 }), ({ num, den }, decimals) => {
        const scaled = 100n * 10n ** BigInt(decimals) * num;
        const halfUp = (2n * scaled + den) / (2n * den);
        const halfDown = (2n * scaled - den + 2n * den - 1n) / (2n * den);
        for (let units = halfDown - 2n; units <= halfUp + 2n; units += 1n) {
          const published = { units: Number(units), decimals };
          expect(agrees(published, { num, den })).toBe(halfDown <= units && units <= halfUp);
        }
      }),
    );
  });
});

describe("arithmetic against big random integers", () => {
  test("a denominator must be positive", () => {
    expect(() => fraction(1, 0)).toThrow("denominator must be positive: 0");
    expect(() => fraction(1, -3)).toThrow(RangeError);
  });

  test("no values have no mean", () => {
    expect(() => mean([])).toThrow("no values, no mean");
  });

  test("compare is the order of the continued fractions", () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, (a, b) => {
        expect(compare(a, b)).toBe(orderByQuotients(a, b));
        expect(compare(a, b) + compare(b, a)).toBe(0);
      }),
    );
  });

  test("neighbours a hair apart are told apart", () => {
    fc.assert(
      fc.property(big, positive, positive, (num, den, k) => {
        expect(compare(fraction(num * k, den * k), fraction(num, den))).toBe(0);
        expect(compare(fraction(num * k + 1n, den * k), fraction(num, den))).toBe(1);
        expect(compare(fraction(num * k - 1n, den * k), fraction(num, den))).toBe(-1);
      }),
    );
  });

  test("subtract takes back what add gave, and decides the order", () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, (a, b) => {
        expect(equal(subtract(add(a, b), b), a)).toBe(true);
        expect(compare(a, b)).toBe(compare(subtract(a, b), fraction(0)));
      }),
    );
  });

  test("a mean times its number is the sum, in any order, and lies between the extremes", () => {
    fc.assert(
      fc.property(fc.array(share, { minLength: 1, maxLength: 24 }), (shares) => {
        const { num, den } = mean(shares);
        const sum = shares.reduce(add, fraction(0));
        expect(equal({ num: num * BigInt(shares.length), den }, sum)).toBe(true);
        expect(equal(mean(shares.toReversed()), { num, den })).toBe(true);
        const sorted = shares.toSorted(compare);
        expect(compare(sorted[0] ?? sum, { num, den })).toBeLessThanOrEqual(0);
        expect(compare(sorted.at(-1) ?? sum, { num, den })).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe("numbers", () => {
  test("equal fractions are equal numbers, so ties survive", () => {
    fc.assert(
      fc.property(share, fc.integer({ min: 1, max: 1_000_000 }), ({ num, den }, k) => {
        const scaled = fraction(num * BigInt(k), den * BigInt(k));
        expect(toPercent(scaled)).toBe(toPercent({ num, den }));
      }),
    );
  });

  test("a fraction that fits is its quotient, correctly rounded", () => {
    const fits = fc.maxSafeInteger();
    fc.assert(
      fc.property(fits, fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), (num, den) => {
        expect(toNumber(fraction(num, den))).toBe(num / den);
      }),
    );
  });

  test("a larger one is within a last place of its decimals", () => {
    fc.assert(
      fc.property(anyFraction, (value) => {
        const nearest = Number(decimals(value, 60));
        const allowed = 2 ** -52 * Math.max(1, Math.abs(nearest));
        expect(Math.abs(toNumber(value) - nearest)).toBeLessThanOrEqual(allowed);
      }),
    );
  });

  test("order is kept, up to ties", () => {
    fc.assert(
      fc.property(share, share, (a, b) => {
        expect(Math.sign(toPercent(a) - toPercent(b)) * compare(a, b)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

/** Order by whole parts, then by the remainders turned over: Euclid, without a product. */
function orderByQuotients(a: Fraction, b: Fraction): number {
  const floor = ({ num, den }: Fraction) => (num - (((num % den) + den) % den)) / den;
  const [wholeA, wholeB] = [floor(a), floor(b)];
  if (wholeA !== wholeB) return wholeA < wholeB ? -1 : 1;
  const [restA, restB] = [a.num - wholeA * a.den, b.num - wholeB * b.den];
  if (restA === 0n || restB === 0n) return Number(restA > 0n) - Number(restB > 0n);
  return orderByQuotients({ num: b.den, den: restB }, { num: a.den, den: restA });
}

/** The fraction written out with so many decimals, cut off. */
function decimals({ num, den }: Fraction, count: number): string {
  const digits = String(((num < 0n ? -num : num) * 10n ** BigInt(count)) / den);
  const padded = digits.padStart(count + 1, "0");
  return `${num < 0n ? "-" : ""}${padded.slice(0, -count)}.${padded.slice(-count)}`;
}
