import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { erfc, twoSidedP } from "../../src/stats/normal.ts";

/** Relative to the published value, which may be as small as 1e-295. */
const relativeError = (actual: number, expected: number) => Math.abs(actual / expected - 1);

describe("erfc", () => {
  // Decimal expansion of erfc(1): OEIS A099287. The others: mpmath 1.3.0 with 30 digits.
  test.each([
    [0.1, 0.8875370839817151078],
    [0.5, 0.47950012218695346232],
    [1, 0.15729920705028513066],
    [1.5, 0.033894853524689272933],
    [2, 0.0046777349810472658379],
    [2.5, 0.00040695201744495893956],
    [3, 0.000022090496998585441373],
    [4, 1.5417257900280018852e-8],
    [5, 1.5374597944280348502e-12],
    [6, 2.1519736712498913117e-17],
    [8, 1.122429717298292708e-29],
    [10, 2.088487583762544757e-45],
    [15, 7.2129941724512066666e-100],
    [20, 5.3958656116079009289e-176],
    [26, 5.6631924088561428465e-296],
  ])("of %d", (x, expected) => {
    expect(relativeError(erfc(x), expected)).toBeLessThan(1e-12);
  });

  test("ends: 1 at 0, 0 where a double can hold no more", () => {
    expect(erfc(0)).toBe(1);
    expect(erfc(30)).toBe(0);
  });

  test("series and continued fraction meet without a step", () => {
    const justBelow = 2 - Number.EPSILON;
    expect(relativeError(erfc(justBelow), erfc(2))).toBeLessThan(1e-12);
  });

  test("falls all the way", () => {
    const x = fc.double({ min: 0, max: 25, noNaN: true });
    fc.assert(
      fc.property(x, (a) => {
        expect(erfc(a + 1e-3)).toBeLessThan(erfc(a));
      }),
    );
  });
});

describe("twoSidedP", () => {
  // Area within one, two and three standard deviations: OEIS A178647, A110894, A270712.
  test.each([
    [1, 0.682689492137085897170465],
    [2, 0.954499736103641585599435],
    [3, 0.997300203936739810946696],
  ])("beyond %d standard deviations", (z, within) => {
    expect(Math.abs(1 - twoSidedP(z) - within)).toBeLessThan(1e-15);
    expect(twoSidedP(-z)).toBe(twoSidedP(z));
  });

  test("is 1 at 0 and 0.05 at the well-known quantile 1.959963984540054", () => {
    expect(twoSidedP(0)).toBe(1);
    expect(twoSidedP(1.959963984540054)).toBeCloseTo(0.05, 14);
  });
});
