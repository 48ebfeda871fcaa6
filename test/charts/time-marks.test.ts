import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { layoutOf, periodDomain } from "../../src/charts/layout.ts";
import { WIDE } from "../../src/charts/presets.ts";
import {
  periodIndex,
  placeFlags,
  startIndices,
  type TimeMark,
} from "../../src/charts/time-marks.ts";
import type { Period } from "../../src/data/types.ts";
import { months } from "./examples.ts";

const { frame } = layoutOf(
  640,
  200,
  { top: 0, right: 100, bottom: 0, left: 40 },
  {
    x: periodDomain(months.length),
    y: [0, 100],
  },
);

const mark = (period: Period, label = "ny mätning"): TimeMark => ({
  period,
  kind: "break",
  label,
});

describe("flags", () => {
  const lanes = (...periods: Period[]) =>
    Object.fromEntries(
      placeFlags(
        periods.map((period) => mark(period)),
        months,
        frame,
        WIDE,
      ).map(({ x, lane }) => [Math.round(x), lane]),
    );

  test("words far apart share a row", () => {
    expect(Object.values(lanes("2020-01", "2024-01"))).toEqual([0, 0]);
  });

  test("a word stands above the hairline that would cross it", () => {
    expect(Object.values(lanes("2021-01", "2021-06"))).toEqual([1, 0]);
  });

  test("near the right edge the word turns left", () => {
    expect(placeFlags([mark("2026-09")], months, frame, WIDE)[0]?.isLeft).toBe(true);
  });

  test("marks outside the months are left out", () => {
    expect(placeFlags([mark("2017-01")], months, frame, WIDE)).toEqual([]);
  });

  test("no two words meet", () => {
    const period = fc.constantFrom(...months);
    fc.assert(
      fc.property(fc.uniqueArray(period, { maxLength: 6 }), (periods) => {
        const flags = placeFlags(
          periods.map((p) => mark(p)),
          months,
          frame,
          WIDE,
        );
        for (const a of flags) {
          for (const b of flags) {
            if (a === b || a.lane !== b.lane) continue;
            expect(a.to <= b.from || b.to <= a.from).toBe(true);
          }
        }
      }),
    );
  });
});

test("a line starts anew at its breaks, but not at its own beginning or outside", () => {
  expect([...startIndices(["2021-01", "2022-01", "2019-01", "2031-01"], months)]).toEqual([24, 36]);
});

test("a month lies in its year, a year in no month", () => {
  expect(periodIndex(["2020", "2021"], "2021-07")).toBe(1);
  expect(periodIndex(months, "2019-03")).toBe(2);
  expect(periodIndex(months, "2021")).toBe(-1);
});
