import { describe, expect, it } from "vitest";

import type { Cell, Month, Observation } from "../../src/data/types.ts";
import { changesOf } from "../../src/model/changes.ts";
import { lookupIn } from "../../src/model/model.ts";
import { counts, observation, series } from "./helpers.ts";

const EARLIER = "2021-11-25-forsta";
const NEWEST = "2021-12-25-andra";

const from = (source: string, cell: Cell): Cell => ({ ...cell, source });

/** A cell that the earlier drop had, as the newest one found and left it. */
const kept = (period: Month): Observation<Month> => ({
  ...observation(period, "01", from(NEWEST, counts(80, 100))),
  since: EARLIER,
});

describe("changesOf", () => {
  const revised: Observation<Month> = {
    ...observation("2021-10", "03", from(NEWEST, counts(90, 100))),
    revisions: [from(EARLIER, counts(85, 100))],
  };
  const added = observation("2021-11", "03", from(NEWEST, counts(70, 100)));
  const all = [series("primary-contact", "completed", [kept("2021-10"), revised, added])];
  const changes = changesOf(NEWEST, all, [], [], lookupIn(all), []);

  it("names the months and areas that are new", () => {
    expect(changes.newPeriods).toEqual([
      {
        measure: "primary-contact",
        basis: "completed",
        period: "2021-11",
        areas: ["03"],
        isNewest: true,
      },
    ]);
  });

  it("sets old and new values of a revised cell side by side", () => {
    expect(changes.revisions).toMatchObject([
      { period: "2021-10", region: "03", before: { within: 85 }, after: { within: 90 } },
    ]);
  });

  it("takes a value delivered again for no change", () => {
    const again = [series("primary-contact", "completed", [kept("2021-10"), kept("2021-11")])];
    expect(changesOf(NEWEST, again, [], [], lookupIn(again), [])).toEqual({
      drop: NEWEST,
      newPeriods: [],
      revisions: [],
      verdicts: [],
    });
  });
});
