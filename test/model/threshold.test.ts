import { describe, expect, it, test } from "vitest";

import { fraction } from "../../src/data/share.ts";
import type { Cell, Month, Period, Threshold } from "../../src/data/types.ts";
import { distanceOf, isInForce, meets, thresholdFor } from "../../src/model/threshold.ts";
import { counts, observation, quantity, series, shareOnly } from "./helpers.ts";

const at = (value: number, from: Month, to: Month | null): Threshold => ({
  value,
  from,
  to,
  label: { sv: "Krav", en: "Requirement" },
  agreement: "prov",
  source: "https://example.org/",
});

const OLD = at(82, "2021-09", "2021-11");
const NEW = at(90, "2023-01", null);

describe("isInForce", () => {
  const cases: [Period, Threshold, boolean][] = [
    ["2021-08", OLD, false],
    ["2021-09", OLD, true],
    ["2021-11", OLD, true],
    ["2021-12", OLD, false],
    // Agreements speak of months: none is in force in a year.
    ["2021", OLD, false],
    ["2024", NEW, false],
    ["2023-01", NEW, true],
    ["2030-01", NEW, true],
  ];
  it.each(cases)("in %s", (period, threshold, expected) => {
    expect(isInForce(threshold, period)).toBe(expected);
  });
});

describe("thresholdFor", () => {
  const thresholds = [OLD, NEW];
  const cases: [Period, Threshold, boolean][] = [
    ["2021-10", OLD, true],
    ["2024-10", NEW, true],
    // Outside its time the newest is a yardstick.
    ["2022-05", NEW, false],
    ["2021", NEW, false],
  ];
  it.each(cases)("in %s", (period, threshold, inForce) => {
    expect(thresholdFor({ thresholds }, "share", period)).toEqual({ threshold, inForce });
  });

  test("there is none for days, for persons, and for a measure without one", () => {
    expect(thresholdFor({ thresholds }, "median", "2021-10")).toBeNull();
    expect(thresholdFor({ thresholds }, "backlog", "2021-10")).toBeNull();
    expect(thresholdFor({ thresholds: [] }, "share", "2021-10")).toBeNull();
  });
});

describe("meets", () => {
  it("is exact: 41 of 50 is 82 %, and 8 199 of 10 000 is not", () => {
    expect(meets(fraction(41, 50), OLD)).toBe(true);
    expect(meets(fraction(8199, 10_000), OLD)).toBe(false);
    expect(meets(fraction(8201, 10_000), OLD)).toBe(true);
  });
});

describe("distanceOf", () => {
  const distance = (cell: Cell, period: Month = "2021-10") => {
    const rows = [observation(period, "01", cell)];
    const found = quantity([series("primary-contact", "completed", rows)], "share");
    const latest = found.areas.get("01")?.latest;
    if (!latest) throw new RangeError("no figure");
    return distanceOf({ thresholds: [OLD] }, "share", latest);
  };

  it("is in points and in contacts", () => {
    // 70 of 100 lacks 12 of the 82.
    expect(distance(counts(70, 100))).toEqual({
      threshold: OLD,
      inForce: true,
      verdict: "not-met",
      points: -12,
      contacts: 12,
    });
    expect(distance(counts(90, 100))).toMatchObject({ verdict: "met", points: 8, contacts: 0 });
    expect(distance(counts(82, 100), "2022-01")).toMatchObject({ verdict: "met", inForce: false });
  });

  it("has no number of contacts where the counts are not known", () => {
    expect(distance(shareOnly("81.5"))).toMatchObject({ points: -0.5, contacts: null });
  });

  it("is null without a share or without a threshold", () => {
    const nothing = { period: "2021-10", value: null, exact: null, counts: null } as const;
    expect(distanceOf({ thresholds: [OLD] }, "share", nothing)).toBeNull();
    const half = { period: "2021-10", value: 50, exact: fraction(1, 2), counts: null } as const;
    expect(distanceOf({ thresholds: [OLD] }, "share", half)).toMatchObject({ points: -32 });
    expect(distanceOf({ thresholds: [OLD] }, "share", { ...half, exact: null })).toBeNull();
    expect(distanceOf({ thresholds: [OLD] }, "share", { ...half, value: null })).toBeNull();
    expect(distanceOf({ thresholds: [] }, "share", half)).toBeNull();
  });
});
