import { describe, expect, it } from "vitest";

import type { Month } from "../../src/data/types.ts";
import { comparableSeries, shownSeries, siblingOf } from "../../src/model/siblings.ts";
import { allOf, counts, nationOf, observation, series, yearly } from "./helpers.ts";

const rows = [observation<Month>("2021-11", "01", counts(1, 2, 3))];
const national = [observation<Month>("2021-11", "00", counts(1, 2, 3))];
/** Long waits of an unknown number. */
const longAlone = { ...counts(0, 0, 9), total: null, within: null };

const all = allOf([
  series("first-visit", "waiting", rows),
  series("procedure", "waiting", [observation("2021-11", "01", longAlone)]),
  series("procedure", "completed", [], nationOf([], national)),
  yearly("first-visit", "waiting", [observation("2024", "01", counts(1, 2))]),
]);
const ids = (some: typeof all) => some.map(({ id }) => id);
const [visits] = all;

describe("quantities beside each other", () => {
  it("are of the same measure, basis and frequency", () => {
    expect(ids(all)).toEqual([
      "first-visit-waiting",
      "first-visit-waiting-backlog",
      "procedure-waiting-backlog",
      "procedure-completed",
      "procedure-completed-backlog",
      "first-visit-waiting-yearly",
    ]);
    expect(visits && siblingOf(all, visits, "backlog")?.id).toBe("first-visit-waiting-backlog");
    expect(visits && siblingOf(all, visits, "share")).toBe(visits);
    expect(visits && siblingOf(all, visits, "median")).toBeNull();
  });

  it("show long waits by themselves only where there is no share", () => {
    expect(ids(shownSeries(all))).toEqual([
      "first-visit-waiting",
      "procedure-waiting-backlog",
      "procedure-completed",
      "first-visit-waiting-yearly",
    ]);
  });

  it("are compared where some region has a figure", () => {
    expect(ids(comparableSeries(all))).toEqual([
      "first-visit-waiting",
      "procedure-waiting-backlog",
      "first-visit-waiting-yearly",
    ]);
  });
});
