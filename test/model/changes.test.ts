import { describe, expect, it } from "vitest";

import { changesDocument } from "../../src/api/changes-document.ts";
import type { Cell, DaysCell, Month, Observation, Series, Year } from "../../src/data/types.ts";
import { changesOf } from "../../src/model/changes.ts";
import { lookupIn } from "../../src/model/model.ts";
import { revisionTexts } from "../../src/views/revision-words.ts";
import { agreement2021 } from "../policy/helpers.ts";
import { counts, measure, nationOf, observation, regions, series, silent } from "./helpers.ts";

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

describe("what a delivery brings", () => {
  const brought = (...rows: readonly Observation<Month>[]) => {
    const all = [series("primary-contact", "completed", rows)];
    return changesOf(NEWEST, all, [], [], lookupIn(all), []).newPeriods;
  };
  const added = (period: Month, region = "01") =>
    observation(period, region, from(NEWEST, counts(1, 2)));

  it("is told by period in order, each with its areas in order", () => {
    const found = brought(
      added("2021-11", "03"),
      kept("2021-09"),
      added("2021-10"),
      added("2021-11"),
    );
    expect(found.map(({ period, areas, isNewest }) => [period, areas, isNewest])).toEqual([
      ["2021-10", ["01"], true],
      ["2021-11", ["01", "03"], true],
    ]);
  });

  it("is the newest only after all that was known, revised cells among it", () => {
    const later: Observation<Month> = {
      ...added("2021-11"),
      revisions: [from(EARLIER, counts(1, 3))],
    };
    expect(brought(kept("2021-12"), kept("2021-10"), added("2021-11", "03"))).toMatchObject([
      { period: "2021-11", isNewest: false },
    ]);
    expect(brought(later, added("2021-11", "03"), added("2021-12", "03"))).toMatchObject([
      { period: "2021-11", isNewest: false },
      { period: "2021-12", isNewest: true },
    ]);
  });

  it("is no sum for the country, which follows from the regions", () => {
    const rows = [added("2021-11")];
    const summed = [series("primary-contact", "completed", rows, nationOf(rows))];
    const published = [observation<Month>("2021-11", "00", from(NEWEST, counts(1, 2)))];
    const own = [series("primary-contact", "completed", rows, nationOf(rows, published))];
    const areas = (all: typeof own) =>
      changesOf(NEWEST, all, [], [], lookupIn(all), []).newPeriods.flatMap((one) => one.areas);
    expect(areas(summed)).toEqual(["01"]);
    expect(areas(own)).toEqual(["00", "01"]);
  });
});

describe("a verdict", () => {
  const MONTHS: readonly Month[] = ["2021-09", "2021-10", "2021-11"];
  /** Percent of a month in region 01, and what the earlier delivery said; null where nothing. */
  const month = (period: Month, now: number, before?: number | null): Observation<Month> => ({
    ...observation(period, "01", from(NEWEST, counts(now, 100))),
    revisions: typeof before === "number" ? [from(EARLIER, counts(before, 100))] : [],
    since: before === undefined ? EARLIER : NEWEST,
  });
  const verdicts = (...rows: readonly Observation<Month>[]) => {
    const all = [series(measure("primary-assessment").id, "completed", rows)];
    const { verdicts: found } = changesOf(
      NEWEST,
      all,
      [agreement2021()],
      regions,
      lookupIn(all),
      [],
    );
    return found.map(({ region, requirement, period, before, after }) => [
      ...[region, requirement, period, before, after],
    ]);
  };
  const [september = "2021-09", october = "2021-10", november = "2021-11"] = MONTHS;

  it("is told when a revision turned it", () => {
    // The mean of 80, 82 and 84 is 82; of 79, 82 and 84 it is below.
    expect(verdicts(month(september, 79, 80), month(october, 82), month(november, 84))).toEqual([
      ["01", "primary-assessment", null, "met", "not-met"],
    ]);
    expect(verdicts(month(september, 81, 80), month(october, 82), month(november, 84))).toEqual([]);
  });

  it("is told when the delivery made it possible", () => {
    expect(verdicts(month(september, 80), month(october, 82), month(november, 84, null))).toEqual([
      ["01", "primary-assessment", null, "not-assessable", "met"],
    ]);
    expect(verdicts(month(september, 80), month(october, 82), month(november, 84))).toEqual([]);
  });
});
