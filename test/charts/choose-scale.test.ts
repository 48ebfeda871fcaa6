import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { roundEdges } from "../../src/charts/choose-scale.ts";

describe("round edges", () => {
  test.each<[string, number[], number | null, number[]]>([
    ["shares without a threshold", [40, 90], null, [50, 60, 70, 80]],
    ["a threshold that is round", [70, 95], 80, [75, 80, 85, 90]],
    ["a threshold among round ones; the nearest gives way", [58, 82], 72, [60, 65, 72, 75, 80]],
    ["a threshold beyond the values", [95, 99], 72, [72, 96, 97, 98]],
    ["days", [35, 142], null, [40, 60, 80, 100, 120, 140]],
    ["long waits", [90, 650], null, [100, 200, 300, 400, 500, 600]],
    ["values all alike", [70, 70], null, [70]],
    ["none", [], null, [0]],
    ["none but a threshold", [], 82, [82]],
  ])("%s", (_, values, threshold, edges) => {
    expect(roundEdges(values, threshold)).toEqual(edges);
  });

  test("one region far off does not make the steps coarse for all", () => {
    const many = Array.from({ length: 60 }, (_, i) => 70 + (i % 12));
    expect(roundEdges([...many, 5], null)).toEqual(roundEdges(many, null));
  });

  test("are at most six, ascending, and hold the threshold", () => {
    const value = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(fc.array(value), fc.option(value), (values, threshold) => {
        const edges = roundEdges(values, threshold);
        expect(edges.length).toBeGreaterThan(0);
        expect(edges.length).toBeLessThanOrEqual(6);
        expect([...new Set(edges)].sort((a, b) => a - b)).toEqual(edges);
        if (threshold !== null) expect(edges).toContain(threshold);
      }),
    );
  });
});
