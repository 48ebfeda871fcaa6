import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { nudge, position, textWidth } from "../../src/charts/geometry.ts";

test("position maps linearly, downwards too", () => {
  expect(position({ domain: [0, 100], range: [200, 0] }, 25)).toBe(150);
});

describe("nudge", () => {
  const label = (at: number, size = 10) => ({ at, size });

  test.each([
    ["apart stays", [label(10), label(50)], [10, 50]],
    ["two at one place share the move", [label(50), label(50)], [45, 55]],
    ["order kept, whatever the input's order", [label(52), label(50)], [56, 46]],
    ["kept inside at the top", [label(0), label(1)], [5, 15]],
    ["kept inside at the bottom", [label(100), label(99)], [95, 85]],
    ["a tall one and a low one", [label(50, 30), label(55, 10)], [42.5, 62.5]],
    ["none", [], []],
  ])("%s", (_, labels, centres) => {
    expect(nudge(labels, 0, 100)).toEqual(centres);
  });

  test("never overlaps when there is room, keeps the order, stays inside", () => {
    const labels = fc.array(
      fc.record({
        at: fc.double({ min: -50, max: 350, noNaN: true }),
        size: fc.integer({ min: 8, max: 32 }),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(labels, (list) => {
        const spots = nudge(list, 0, 300)
          .map((centre, i) => ({ centre, at: list[i]?.at ?? 0, half: (list[i]?.size ?? 0) / 2 }))
          .sort((a, b) => a.centre - b.centre);
        spots.forEach((spot, i) => {
          const next = spots[i + 1];
          expect(spot.centre - spot.half).toBeGreaterThanOrEqual(-1e-6);
          expect(spot.centre + spot.half).toBeLessThanOrEqual(300 + 1e-6);
          if (!next) return;
          expect(spot.centre + spot.half).toBeLessThanOrEqual(next.centre - next.half + 1e-6);
          expect(spot.at).toBeLessThanOrEqual(next.at);
        });
      }),
    );
  });
});

test("å, ä and ö count in full", () => {
  expect(textWidth("Älvsborg", 13)).toBeGreaterThan(textWidth("lvsborg", 13));
  expect(textWidth("Jämtland Härjedalen", 13, true)).toBeGreaterThan(120);
});
