import { describe, expect, it } from "vitest";

import type { Break, Year } from "../../src/data/types.ts";
import type { AreaFacts, Change } from "../../src/model/area-facts.ts";
import { collectorOf } from "../../src/model/collector.ts";
import { breakAt, counts, measure, observation, quantity, yearly } from "./helpers.ts";

const EVENT = breakAt("2025-07", { kind: "event" });

const changed = (difference: number | null): Change => ({
  difference,
  percent: null,
  reason: difference === null ? "missing" : null,
  earlier: "2024",
  newSeries: null,
  over: null,
});

const facts = (period: Year, difference: number | null): Pick<AreaFacts, "latest" | "change"> => {
  const rows = [observation<Year>(period, "01", counts(1, 2))];
  const found = quantity([yearly("first-visit", "waiting", rows)], "share").areas.get("01");
  const change = { month: null, year: changed(difference), years2: null, years5: null };
  return { latest: found?.latest ?? null, change };
};

const SHARE = { measure: measure("first-visit"), frequency: "year", quantity: "share" } as const;

describe("collectorOf", () => {
  const straddled = (period: Year, difference: number | null, event: Break = EVENT) =>
    collectorOf(SHARE, facts(period, difference), [event]);

  it("finds the event inside the year of the newest figure", () => {
    expect(straddled("2025", 3)).toEqual({ event: EVENT, isLarge: false });
    expect(straddled("2024", 3)).toBeNull();
    expect(straddled("2026", 3)).toBeNull();
  });

  it("calls a change of more than 15 points large, in either direction", () => {
    const isLarge = (difference: number | null) => straddled("2025", difference)?.isLarge;
    expect(isLarge(15)).toBe(false);
    expect(isLarge(15.1)).toBe(true);
    expect(isLarge(-15)).toBe(false);
    // Norrbotten: 92.5 to 43.7.
    expect(isLarge(-48.8)).toBe(true);
    expect(isLarge(null)).toBe(false);
    const noChange = { ...facts("2025", 1).change, year: null };
    expect(collectorOf(SHARE, { ...facts("2025", 1), change: noChange }, [EVENT])?.isLarge).toBe(
      false,
    );
  });

  it("says nothing of days that is said of points", () => {
    const days = { ...SHARE, quantity: "median" } as const;
    expect(collectorOf(days, facts("2025", 40), [EVENT])?.isLarge).toBe(false);
  });

  it("looks for events of the measure and region alone, and for no break", () => {
    expect(straddled("2025", 1, { ...EVENT, measure: "first-visit" })).not.toBeNull();
    expect(straddled("2025", 1, { ...EVENT, measure: "procedure" })).toBeNull();
    expect(straddled("2025", 1, { ...EVENT, region: "01" })).not.toBeNull();
    expect(straddled("2025", 1, { ...EVENT, region: "03" })).toBeNull();
    expect(straddled("2025", 1, { ...EVENT, kind: "break" })).toBeNull();
  });

  it("takes no year for straddled that begins with the event", () => {
    expect(straddled("2025", 1, { ...EVENT, period: "2025-01" })).toBeNull();
    expect(straddled("2025", 1, { ...EVENT, period: "2025-02" })).not.toBeNull();
  });

  it("is null for months and without a figure", () => {
    expect(collectorOf({ ...SHARE, frequency: "month" }, facts("2025", 1), [EVENT])).toBeNull();
    expect(collectorOf(SHARE, { ...facts("2025", 1), latest: null }, [EVENT])).toBeNull();
  });
});
