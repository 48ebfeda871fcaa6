import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { between, freest, hitsIn } from "../../src/charts/places.ts";

describe("points along a line", () => {
  test("lie close to each other and end where it ends", () => {
    const points = between([
      [0, 0],
      [12, 0],
    ]);
    expect(points).toEqual([
      [0, 0],
      [4, 0],
      [8, 0],
      [12, 0],
    ]);
  });

  test("do not cross a gap; a point alone is itself", () => {
    expect(between([[0, 0], null, [100, 0]])).toEqual([
      [0, 0],
      [100, 0],
    ]);
    expect(between([null, null])).toEqual([]);
  });
});

describe("a place for words", () => {
  const drawn = [
    [10, 10],
    [12, 10],
    [50, 10],
  ] as const;

  test("is the first of those with the fewest points around them", () => {
    const places = [
      [11, 10],
      [50, 10],
      [30, 10],
      [90, 10],
    ] as const;
    expect(freest(places, [8, 5], drawn)).toEqual([30, 10]);
    expect(freest(places.slice(0, 2), [8, 5], drawn)).toEqual([50, 10]);
    expect(freest([], [8, 5], drawn)).toBeNull();
  });

  test("has no more points around it than any other", () => {
    const point = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }));
    fc.assert(
      fc.property(fc.array(point, { minLength: 1 }), fc.array(point), (places, points) => {
        const at = freest(places, [10, 6], points);
        const hits = places.map((place) => hitsIn(place, [10, 6], points));
        expect(at && hitsIn(at, [10, 6], points)).toBe(Math.min(...hits));
      }),
    );
  });
});
