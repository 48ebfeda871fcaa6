import fc from "fast-check";
import { describe, expect, test } from "vitest";

import {
  markLimit,
  parseAmount,
  parseCount,
  parseMark,
  parseShare,
} from "../../src/data/numbers.ts";

/** All thousands spaces that real files hold. */
const SPACES = [" ", "\u00a0", "\u2009", "\u202f"];

describe("counts", () => {
  test.each<[string, string | number]>([
    ["0", 0],
    ["586", 586],
    ["  586 ", 586],
    ["007", 7],
    ...SPACES.map((space) => [`1${space}397`, 1397] as [string, number]),
    ...SPACES.map((space) => [`12${space}345${space}678`, 12_345_678] as [string, number]),
    ["586,0", 586],
    ["586.00", 586],
    ["9007199254740991", 9007199254740991],
    ["", "not-reported"],
    ["-", "not-reported"],
    ["–", "not-reported"],
    ["Ej deltagit", "not-reported"],
    ["*", "suppressed"],
    ["<5", "suppressed"],
    ["-5", "negative"],
    ["−5", "negative"],
    ["–5", "negative"],
    ["- 5", "negative"],
    ["5,5", "fractional"],
    ["1.397", "fractional"],
    ["1,397", "fractional"],
    ["1.000", "fractional"],
    ["9007199254740993", "out-of-range"],
    ["1 39", "not-a-number"],
    ["13 97", "not-a-number"],
    ["1 3970", "not-a-number"],
    ["1  397", "not-a-number"],
    ["1.397,5", "not-a-number"],
    ["1e3", "not-a-number"],
    ["0x10", "not-a-number"],
    ["+5", "not-a-number"],
    ["73 %", "not-a-number"],
    ["12 st", "not-a-number"],
    ["NaN", "not-a-number"],
    ["Infinity", "not-a-number"],
    [".", "not-a-number"],
    ["—", "not-a-number"],
    ["?", "not-a-number"],
  ])("%j is %s", (text, expected) => {
    expect(parseCount(text)).toBe(expected);
  });

  test("any count, grouped with any space, is itself", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.constantFrom("", ...SPACES), (number, space) => {
        const count = Math.abs(number);
        const text = String(count).replace(/\B(?=(\d{3})+$)/g, space);
        expect(parseCount(text)).toBe(count);
      }),
    );
  });
});

describe("shares keep the digits that were published", () => {
  test.each([
    ["82", { units: 82, decimals: 0 }],
    ["81,96", { units: 8196, decimals: 2 }],
    ["81.96", { units: 8196, decimals: 2 }],
    ["86.0", { units: 860, decimals: 1 }],
    ["0", { units: 0, decimals: 0 }],
    ["100", { units: 100, decimals: 0 }],
    ["100,0", { units: 1000, decimals: 1 }],
    ["86.39999999999999", { units: 864_000_000_000, decimals: 10 }],
    ["100,01", "out-of-range"],
    ["101", "out-of-range"],
    ["146.1", "out-of-range"],
    ["-1", "out-of-range"],
    ["1 000", "out-of-range"],
    ["..", "suppressed"],
    ["Uppgift saknas", "not-reported"],
    ["82 %", "not-a-number"],
    ["8,3.4", "not-a-number"],
  ])("%j", (text, expected) => {
    expect(parseShare(text)).toEqual(expected);
  });

  test("comma and point say the same", () => {
    fc.assert(
      fc.property(fc.nat(99), fc.stringMatching(/^\d{1,9}$/), (whole, decimals) => {
        expect(parseShare(`${whole},${decimals}`)).toEqual(parseShare(`${whole}.${decimals}`));
      }),
    );
  });
});

describe("amounts", () => {
  test.each([
    ["26,8", 26.8],
    ["94.9", 94.9],
    ["100", 100],
    ["1 397,5", 1397.5],
    ["-0,5", "negative"],
    ["x", "suppressed"],
    ["-", "not-reported"],
    ["trettio", "not-a-number"],
    ["9".repeat(400), "out-of-range"],
  ])("%j", (text, expected) => {
    expect(parseAmount(text)).toBe(expected);
  });
});

describe("marks", () => {
  test.each([
    ["*", "suppressed"],
    ["..", "suppressed"],
    ["<5", "suppressed"],
    ["< 20", "suppressed"],
    ["<\u00a05", "suppressed"],
    ["X", "suppressed"],
    ["x", "suppressed"],
    ["Ej deltagit", "not-reported"],
    ["EJ DELTAGIT", "not-reported"],
    ["Ej\u00a0deltagit", "not-reported"],
    [" Uppgift saknas ", "not-reported"],
    ["-", "not-reported"],
    ["–", "not-reported"],
    ["", "not-reported"],
    ["   ", "not-reported"],
    ["0", null],
    [".", null],
    [":", null],
    ["<", null],
    ["< fem", null],
    [">5", null],
    ["ej", null],
    ["**", null],
    ["xx", null],
    ["okänd", null],
  ])("%j is %s", (text, expected) => {
    expect(parseMark(text)).toBe(expected);
  });

  test.each([
    ["<5", 5],
    ["< 20", 20],
    ["*", null],
    ["5", null],
  ])("limit of %j", (text, limit) => {
    expect(markLimit(text)).toBe(limit);
  });

  test("a mark is never a number, and a number never a mark", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const isMark = parseMark(text) !== null;
        expect(typeof parseCount(text) === "number" && isMark).toBe(false);
        if (isMark) expect(parseCount(text)).toBe(parseMark(text));
      }),
    );
  });
});
