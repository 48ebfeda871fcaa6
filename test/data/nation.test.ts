import { describe, expect, test } from "vitest";

import { COMPUTED, computeNation, nationRow, populationAt } from "../../src/data/nation.ts";
import type { Cell, Observation, Period, Region } from "../../src/data/types.ts";
import { counts, figure, noContacts, notReported, share, suppressed } from "./samples.ts";

const region = (code: string, population: Readonly<Record<string, number>>): Region => ({
  code,
  slug: code,
  name: code,
  shortName: code,
  countyLetter: code,
  aliases: [],
  population,
});

describe("population", () => {
  const regions = [region("01", { "2021-11-01": 300, "2018-12-31": 100, "2020-11-01": 200 })];
  test.each<[Period, number]>([
    ["2016-01", 100],
    ["2018-12", 100],
    ["2020-10", 100],
    ["2020-11", 200],
    ["2021-10", 200],
    ["2021-11", 300],
    ["2020", 200],
    ["2026-01", 300],
  ])("of %s is that of the newest date not after it", (period, expected) => {
    expect(populationAt(regions, period).get("01")).toBe(expected);
  });

  test("is 0 where none is known", () => {
    expect(populationAt([region("01", {})], "2021-01").get("01")).toBe(0);
  });
});

const population = new Map([
  ["01", 500],
  ["03", 300],
  ["04", 200],
]);

describe("sum over the regions", () => {
  test.each<[string, Record<string, Cell>, object]>([
    [
      "all",
      { "01": counts(50, 100), "03": counts(20, 40), "04": counts(1, 10) },
      { total: 150, within: 71, over180: null, regions: 3, populationShare: 1 },
    ],
    [
      "no contacts is a report",
      { "01": counts(50, 100), "03": noContacts() },
      { total: 100, within: 50, regions: 2, populationShare: 0.8 },
    ],
    [
      "shares, marks and gaps are not summed",
      { "01": share(82), "03": suppressed(), "04": notReported() },
      { total: null, within: null, over180: null, regions: 0, populationShare: 0 },
    ],
    [
      "beside counts, neither",
      { "01": share(82), "03": counts(20, 40), "04": suppressed() },
      { total: 40, within: 20, regions: 1, populationShare: 0.3 },
    ],
    [
      "backlog of all that report",
      { "01": counts(50, 100, { over180: 7 }), "03": noContacts({ over180: 0 }) },
      { total: 100, within: 50, over180: 7, regions: 2 },
    ],
    [
      "backlog that one of them lacks",
      { "01": counts(50, 100, { over180: 7 }), "03": counts(1, 2) },
      { total: 102, within: 51, over180: null, regions: 2 },
    ],
    [
      "backlog alone",
      { "01": figure({ over180: 7 }), "04": figure({ over180: 5 }) },
      { total: null, within: null, over180: 12, regions: 2, populationShare: 0.7 },
    ],
    ["nothing", {}, { total: null, regions: 0, populationShare: 0 }],
  ])("%s", (_name, cells, expected) => {
    expect(computeNation(new Map(Object.entries(cells)), population)).toMatchObject(expected);
  });

  test("is of the published alone where any can be summed, else made up", () => {
    const synthetic = true;
    const made = counts(10, 30, { synthetic });
    const both = new Map<string, Cell>([
      ["01", counts(1, 2)],
      ["03", made],
    ]);
    const published = { total: 2, within: 1, regions: 1, populationShare: 0.5, synthetic: false };
    expect(computeNation(both, population)).toMatchObject(published);
    const besideShare = new Map<string, Cell>([
      ["01", share(82)],
      ["03", made],
    ]);
    expect(computeNation(besideShare, population)).toMatchObject({ total: 30, synthetic: true });
    const backlog = new Map<string, Cell>([
      ["01", figure({ over180: 7 })],
      ["03", counts(1, 2, { over180: 5, synthetic })],
    ]);
    expect(computeNation(backlog, population)).toMatchObject({ total: null, over180: 7 });
  });
});

describe("the row 00", () => {
  const cells = new Map<string, Cell>([["01", counts(50, 100)]]);
  const row = (cell: Cell): Observation => {
    const since = "2021-12-25-prov";
    return { period: "2021-11", region: "00", cell, revisions: [share(81)], since };
  };

  test("is the published figure, with the sum beside it", () => {
    const shown = nationRow("2021-11", row(share(82)), cells, population);
    expect(shown).toMatchObject({ region: "00", published: true, cell: { share: { units: 82 } } });
    expect(shown?.revisions).toEqual([share(81)]);
    expect(shown?.computed).toMatchObject({
      total: 100,
      within: 50,
      regions: 1,
      populationShare: 0.5,
    });
  });

  test.each<[string, Cell]>([
    ["suppressed", suppressed()],
    ["no contacts", noContacts()],
  ])("a published %s stands", (_name, cell) => {
    const shown = nationRow("2021-11", row(cell), cells, population);
    expect(shown).toMatchObject({ published: true, cell });
  });

  test("is the sum where nothing was published, or a gap was", () => {
    for (const published of [null, row(notReported())]) {
      const shown = nationRow("2021-11", published, cells, population);
      expect(shown).toMatchObject({
        published: false,
        cell: { status: "ok", total: 100, within: 50, share: null, source: COMPUTED },
      });
    }
  });

  test("of regions without contacts has none either", () => {
    const shown = nationRow("2021-11", null, new Map([["01", noContacts()]]), population);
    expect(shown?.cell).toMatchObject({ status: "no-contacts", total: 0, within: 0 });
  });

  test("is preliminary as soon as a part of it is", () => {
    const parts = new Map<string, Cell>([...cells, ["03", counts(1, 2, { preliminary: true })]]);
    expect(nationRow("2021-11", null, parts, population)?.cell.preliminary).toBe(true);
    expect(nationRow("2021-11", null, cells, population)?.cell.preliminary).toBe(false);
  });

  test("is not there without either, and a gap where a gap was published", () => {
    const none = new Map<string, Cell>([["01", share(82)]]);
    expect(nationRow("2021-11", null, none, population)).toBeNull();
    expect(nationRow("2021-11", row(notReported()), none, population)?.cell.status).toBe(
      "not-reported",
    );
  });
});
