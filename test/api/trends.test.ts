/** Every value of an area in a trend file, and what stands there when nothing is known. */
import { describe, expect, it } from "vitest";

import { trendsDocument } from "../../src/api/trends.ts";
import type { Measure, Month, NationObservation, Quantity } from "../../src/data/types.ts";
import type { AreaFacts } from "../../src/model/area-facts.ts";
import {
  about,
  change,
  chart,
  facts,
  figure,
  measure,
  reached,
  suppressed,
  trend,
  yearlyTrend,
} from "../text/subjects.ts";

const OF: Measure = measure("first-visit");
const HEAD = { id: "first-visit-waiting", measure: OF.id, basis: "waiting", frequency: "month" };

/** A series of the model as far as the file looks at it. */
const part = (quantity: Quantity, areas: Readonly<Record<string, AreaFacts>>, id = HEAD.id) => ({
  seriesId: id,
  quantity,
  areas: new Map(Object.entries(areas)),
  observations: { nation },
});

/** The country's figure is a sum over half of its inhabitants. */
const nation: readonly NationObservation<Month>[] = [
  {
    period: "2026-10",
    region: "00",
    cell: suppressed(5),
    revisions: [],
    since: "a-drop",
    published: false,
    computed: {
      total: null,
      within: null,
      over180: 30,
      regions: 1,
      populationShare: 0.5,
      synthetic: false,
    },
  },
];

/** Inhabitants in the autumn of 2026; nobody knows of 04. */
const inhabitants = () =>
  new Map([
    ["01", 40_000],
    ["03", 10_000],
  ]);

const documentOf = (...series: ReturnType<typeof part>[]) =>
  trendsDocument({ series, inhabitants }, { ...HEAD, basis: "waiting", frequency: "month" });

const NO_CHANGE = {
  month: null,
  year: null,
  years2: null,
  years5: null,
  notComparable: {},
  comparedOver: {},
};
const NOTHING = {
  latest: null,
  change: NO_CHANGE,
  rank: null,
  trend: null,
  yearlyTrend: null,
  spc: null,
  spcAdjusted: null,
  comparableFrom: null,
  synthetic: false,
  rolling12: null,
  rolling12Coverage: null,
  distance: null,
  clearanceMonths: null,
  backlog: null,
  median: null,
};

describe("trendsDocument", () => {
  it("names its series, and has the areas in order of code", () => {
    const document = documentOf(
      part("share", { "03": facts(), "00": facts() }),
      part("median", { "01": facts() }),
      part("share", { "25": facts() }, "first-visit-completed"),
    );
    expect(document).toMatchObject({
      measure: "first-visit",
      basis: "waiting",
      frequency: "month",
    });
    expect(Object.keys(document.regions)).toEqual(["00", "01", "03"]);
  });

  it("has everything of a share, unrounded", () => {
    const windows = { last36: trend(), all: null };
    const own = facts({
      latest: figure(84.25),
      change: {
        month: change({ reason: "break" }),
        year: change({ difference: 1.23, over: { regions: 19, populationShare: 0.25 } }),
        years2: change({ difference: 0 }),
        years5: null,
      },
      rolling12: { share: 83.5, coverage: { regions: 18, populationShare: 0.5 } },
      rank: { place: 2, of: 20, ties: 1 },
      distance: null,
      trend: windows,
      spc: chart(),
      spcAdjusted: chart({ mean: 81 }),
      clearanceMonths: 4.5,
      comparableFrom: "2024-01",
      synthetic: true,
    });
    expect(documentOf(part("share", { "03": own })).regions["03"]).toEqual({
      ...NOTHING,
      latest: { period: "2026-10", share: 84.25 },
      change: {
        month: null,
        year: 1.23,
        years2: 0,
        years5: null,
        notComparable: { month: "break" },
        comparedOver: { year: { regions: 19, populationShare: 25 } },
      },
      rank: { place: 2, of: 20 },
      trend: windows,
      spc: chart(),
      spcAdjusted: chart({ mean: 81 }),
      comparableFrom: "2024-01",
      synthetic: true,
      rolling12: 83.5,
      rolling12Coverage: { regions: 18, populationShare: 50 },
      clearanceMonths: 4.5,
    });
  });

  it("has no coverage of a rolling year that rests on no sum", () => {
    const own = facts({ rolling12: { share: 83.5, coverage: null } });
    expect(documentOf(part("share", { "03": own })).regions["03"]).toMatchObject({
      rolling12: 83.5,
      rolling12Coverage: null,
    });
  });

  it.each([
    ["short of it", "bup-first-visit", 71, 4, { threshold: 72, inForce: false, contacts: 4 }],
    ["at it", "bup-first-visit", 72, 0, { threshold: 72, inForce: false, contacts: 0 }],
    ["where the counts are not known", "bup-first-visit", 89, null, { contacts: null }],
    ["of a measure without one", "follow-up", 89, null, null],
  ])("tells the threshold %s", (_name, id, value, contacts, expected) => {
    const own = reached(about(id, "completed"), figure(value), contacts);
    const { distance } = documentOf(part("share", { "03": own })).regions["03"] ?? {};
    if (expected === null) expect(distance).toBeNull();
    else expect(distance).toMatchObject(expected);
  });

  it("has years with their own trend, and no windows of months", () => {
    const own = facts({ yearlyTrend: yearlyTrend() });
    expect(documentOf(part("share", { "03": own })).regions["03"]).toMatchObject({
      trend: null,
      yearlyTrend: yearlyTrend(),
    });
  });

  it("has long waits with their change in number and percent, and per 1 000 inhabitants", () => {
    const own = facts({
      latest: figure(30),
      change: {
        month: change({ difference: -3, percent: -9.1 }),
        year: change({ difference: 30, percent: null }),
        years2: change({ reason: "suppressed" }),
        years5: null,
      },
      trend: { last36: null, all: trend() },
    });
    const { regions } = documentOf(part("backlog", { "00": own, "03": own, "04": own }));
    expect(regions["03"]).toEqual({
      ...NOTHING,
      backlog: {
        period: "2026-10",
        number: 30,
        per1000: 3,
        change: {
          month: { number: -3, percent: -9.1 },
          year: { number: 30, percent: null },
          years2: null,
          years5: null,
          notComparable: { years2: "suppressed" },
          comparedOver: {},
        },
        trend: { last36: null, all: trend() },
      },
    });
    expect(regions["00"]?.backlog?.per1000).toBe(1.2);
    expect(regions["04"]?.backlog?.per1000).toBeNull();
  });

  it("has the days of the median with what is said of them", () => {
    const own = facts({
      latest: figure(24),
      change: { ...facts().change, year: change({ difference: -2 }) },
      rank: { place: 1, of: 5, ties: 0 },
    });
    expect(documentOf(part("median", { "03": own })).regions["03"]).toEqual({
      ...NOTHING,
      median: {
        latest: { period: "2026-10", days: 24 },
        change: { ...NO_CHANGE, year: -2 },
        rank: { place: 1, of: 5 },
        trend: null,
        yearlyTrend: null,
        spc: null,
        spcAdjusted: null,
        comparableFrom: null,
        synthetic: false,
      },
    });
  });

  it("is null, never zero, of an area without a figure", () => {
    const none = facts({ latest: null });
    const all = (["share", "backlog", "median"] as const).map((one) => part(one, { "03": none }));
    expect(documentOf(...all).regions["03"]).toEqual(NOTHING);
  });
});
