import { describe, expect, it } from "vitest";

import { directionOf, isOpposed } from "../../src/model/course.ts";
import { change, facts, trend, yearlyTrend } from "../text/subjects.ts";

const months = (direction: "increasing" | "decreasing" | "none") => ({
  last36: trend({ direction }),
  all: trend(),
});

describe("where an area is going", () => {
  it("is what 36 months say, else what the years say, else unknown", () => {
    expect(directionOf(facts({ trend: months("none") }))).toBe("none");
    expect(directionOf(facts({ yearlyTrend: yearlyTrend({ direction: "increasing" }) }))).toBe(
      "increasing",
    );
    expect(directionOf(facts())).toBeNull();
  });

  it.each([
    [0.1, "decreasing", true],
    [-0.1, "increasing", true],
    [0.1, "increasing", false],
    [-0.1, "decreasing", false],
    [0, "decreasing", false],
    [5, "none", false],
  ] as const)("a change of %s and a trend that is %s disagree: %s", (difference, direction, is) => {
    const given = facts({ trend: months(direction) });
    const year = change({ difference });
    expect(isOpposed({ ...given, change: { ...given.change, year } })).toBe(is);
  });

  it("nothing disagrees with a change that cannot be told", () => {
    expect(isOpposed(facts({ trend: months("increasing") }))).toBe(false);
  });
});
