import { describe, expect, it } from "vitest";

import { changesDocument } from "../../src/api/changes-document.ts";
import type { Cell, DaysCell, Month, Observation, Series, Year } from "../../src/data/types.ts";
import { changesOf } from "../../src/model/changes.ts";
import { lookupIn } from "../../src/model/model.ts";
import { revisionTexts } from "../../src/views/revision-words.ts";
import { counts, observation, series, silent } from "./helpers.ts";

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
        isDays: false,
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

  it("takes the news that a region did not report for no figure", () => {
    const missing = observation("2021-11", "03", from(NEWEST, silent));
    const there = observation("2021-11", "01", from(NEWEST, counts(70, 100)));
    const rows = [series("primary-contact", "completed", [kept("2021-10"), there, missing])];
    expect(changesOf(NEWEST, rows, [], [], lookupIn(rows), []).newPeriods).toMatchObject([
      { period: "2021-11", areas: ["01"], isNewest: true },
    ]);
  });

  it("sees years, and the days beside a share that did not change", () => {
    const days = (medianDays: number, source: string): DaysCell => {
      const common = { responseRate: null, reportedOn: null, synthetic: false, preliminary: false };
      return { status: "ok", medianDays, meanDays: null, source, ...common };
    };
    const at = { region: "03", since: NEWEST } as const;
    const yearly: Series<Year> = {
      id: "first-visit-waiting-yearly",
      measure: "first-visit",
      basis: "waiting",
      frequency: "year",
      nation: [],
      regions: new Map([
        ["03", [{ ...at, period: "2024", cell: from(NEWEST, counts(80, 100)), revisions: [] }]],
      ]),
      days: {
        nation: [],
        regions: new Map([
          [
            "03",
            [{ ...at, period: "2024", cell: days(47, NEWEST), revisions: [days(51, EARLIER)] }],
          ],
        ]),
      },
    };
    const found = changesOf(NEWEST, [yearly], [], [], lookupIn([yearly]), []);
    expect(found.newPeriods).toMatchObject([{ period: "2024", isDays: false, areas: ["03"] }]);
    expect(found.revisions).toMatchObject([
      { period: "2024", isDays: true, before: { medianDays: 51 }, after: { medianDays: 47 } },
    ]);
    const document = changesDocument(found);
    expect(document.revisions[0]?.before).toMatchObject({ medianDays: 51, share: null });
    expect(revisionTexts(days(51, EARLIER), days(47, NEWEST), "sv")).toEqual([
      "51\u00A0dagar",
      "47\u00A0dagar",
    ]);
  });
});
