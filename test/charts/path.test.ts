import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { compactPath, dotsPath, linePath, roundNumbers } from "../../src/charts/path.ts";

/** The corners of a path of lines, by a second reading of the grammar. */
function corners(path: string): Array<[number, number]> {
  const out: Array<[number, number]> = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const [, command = "", args = ""] of path.matchAll(/([MmLlHhVvZz])([^MmLlHhVvZz]*)/g)) {
    const numbers = (args.match(/-?(\d*\.\d+|\d+)/g) ?? []).map(Number);
    if (/z/i.test(command)) [x, y] = [startX, startY];
    const relative = command === command.toLowerCase();
    const step = /[hv]/i.test(command) ? 1 : 2;
    for (let i = 0; i < numbers.length; i += step) {
      const a = numbers[i] ?? 0;
      const b = numbers[i + 1] ?? 0;
      if (/h/i.test(command)) x = relative ? x + a : a;
      else if (/v/i.test(command)) y = relative ? y + a : a;
      else [x, y] = relative ? [x + a, y + b] : [a, b];
      if (/m/i.test(command) && i === 0) [startX, startY] = [x, y];
      out.push([x, y]);
    }
  }
  return out;
}

describe("compactPath", () => {
  test.each([
    ["M1,2L3,4L5,6", "M1 2l2 2 2 2"],
    ["M0,0L0.5,-0.5L0.5,0.25", "M0 0l.5-.5v.8"],
    ["M1.04,2.06L3,4", "M1 2.1l2 1.9"],
    ["M0,0L10,0L10,10L0,10Z", "M0 0h10v10h-10z"],
    ["M0,0H5H9H20V3", "M0 0h20v3"],
    ["M0,0H5H3", "M0 0h5-2"],
    ["M5,5h0M9,5h0", "M5 5h0m4 0h0"],
    ["M1e1,2L3,4", "M10 2l-7 2"],
    ["M0,0L1,1ZM9,9L10,10Z", "M0 0l1 1zm9 9 1 1z"],
    ["M0,0m4,4l.5.5", "M0 0m4 4 .5.5"],
    ["", ""],
  ])("%s → %s", (path, compact) => {
    expect(compactPath(path)).toBe(compact);
  });

  test("rounds arcs only", () => {
    expect(compactPath("M1.26,2m-4,0a4,4 0 1,0 8.04,0z")).toBe("M1.3,2m-4,0a4,4 0 1,0 8,0z");
  });

  test("is stable: what is compact stays as it is", () => {
    const point = fc.tuple(
      fc.integer({ min: -999, max: 999 }),
      fc.integer({ min: -999, max: 999 }),
    );
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 30 }), (points) => {
        const once = compactPath(`M${points.map(([x, y]) => `${x / 10},${y / 10}`).join("L")}`);
        expect(compactPath(once)).toBe(once);
      }),
    );
  });

  test("no corner is off by more than half a unit of the last decimal, errors do not add up", () => {
    const point = fc.tuple(fc.double({ min: -500, max: 500, noNaN: true }), fc.nat(400));
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 60 }), (points) => {
        const fixed = points.map(([x, y]) => [Number(x.toFixed(3)), y] as const);
        const drawn = corners(compactPath(`M${fixed.map(([x, y]) => `${x},${y}`).join("L")}`));
        const last = drawn.at(-1);
        const wanted = fixed.at(-1);
        expect(Math.abs((last?.[0] ?? 0) - (wanted?.[0] ?? 0))).toBeLessThan(0.0501);
        expect(last?.[1]).toBeCloseTo(wanted?.[1] ?? 0, 6);
      }),
    );
  });
});

test("a line lifts the pen at gaps, and a lone point is a dot of the pen", () => {
  expect(linePath([[0, 0], [1, 1], null, [3, 3], null, null, [6, 6], [7, 6]])).toBe(
    "M0 0l1 1m2 2h0m3 3h1",
  );
  expect(linePath([null, null])).toBe("");
});

test("dots share one path", () => {
  expect(
    dotsPath([
      [1, 2],
      [3.26, 4],
    ]),
  ).toBe("M1 2h0m2.3 2h0");
});

test("roundNumbers", () => {
  expect(roundNumbers("translate(1.23456,-0.004)", 2)).toBe("translate(1.23,0)");
});
