import { describe, expect, test } from "vitest";

import { monthlySeries, seriesId } from "../../src/data/series.ts";
import { daysOf, load, loadOne, observationOf, seriesOf, single, tidy } from "./helpers.ts";

const ROWS = [
  "2021-11,03,bup-first-visit,completed,40,20,",
  "2021-10,01,bup-first-visit,completed,100,50,",
  "2021,01,bup-first-visit,completed,,,81",
  "2021-11,01,bup-first-visit,completed,110,50,",
  "2021-11,00,bup-first-visit,completed,,,47",
];

describe("series", () => {
  test("one per measure and basis, in order, empty or not", () => {
    const { data } = load({});
    expect(data.series.map(({ id }) => id)).toEqual([
      "primary-contact-completed",
      "primary-assessment-completed",
      "first-visit-waiting",
      "first-visit-completed",
      "procedure-waiting",
      "procedure-completed",
      "follow-up-completed",
      "bup-first-visit-waiting",
      "bup-first-visit-completed",
      "bup-investigation-waiting",
      "bup-investigation-completed",
      "bup-treatment-waiting",
      "bup-treatment-completed",
      "bup-start-completed",
    ]);
    expect(data.series.every(({ regions, nation }) => regions.size + nation.length === 0)).toBe(
      true,
    );
  });

  test.each([["in order"], ["turned round"]])("by region in order of period, rows %s", (order) => {
    const rows = order === "in order" ? ROWS.toSorted() : ROWS.toReversed();
    const loaded = loadOne(tidy(rows, { retrieved: "2022-01-25" }));
    const { regions, nation } = seriesOf(loaded, "bup-first-visit-completed");
    const periods = Object.fromEntries(
      [...regions].map(([code, list]) => [code, list.map(({ period }) => period)]),
    );
    expect(periods).toEqual({ "01": ["2021-10", "2021-11"], "03": ["2021-11"] });
    expect([...regions.keys()].toSorted()).toEqual(["01", "03"]);
    expect(nation.map(({ period, published }) => [period, published])).toEqual([
      ["2021-10", false],
      ["2021-11", true],
    ]);
  });

  test("years are a series of their own, after the months, and only where there are cells", () => {
    const loaded = loadOne(tidy(ROWS, { retrieved: "2022-01-25" }));
    const ids = loaded.data.series.map(({ id }) => id);
    expect(ids.filter((id) => id.startsWith("bup-first-visit-completed"))).toEqual([
      "bup-first-visit-completed",
      "bup-first-visit-completed-yearly",
    ]);
    expect(ids.filter((id) => id.endsWith("-yearly"))).toHaveLength(1);
    const years = seriesOf(loaded, "bup-first-visit-completed-yearly");
    expect(years.frequency).toBe("year");
    expect([...years.regions]).toMatchObject([["01", [{ period: "2021" }]]]);
    // A share without counts has no sum.
    expect(years.nation).toEqual([]);
  });

  test("the monthly one is found by measure and basis", () => {
    const { series } = load({}).data;
    const found = monthlySeries(series, "procedure", "waiting");
    expect(found?.id).toBe(seriesId("procedure", "waiting"));
    expect(monthlySeries(series, "follow-up", "waiting")).toBeNull();
    expect(monthlySeries(series, "no-such", "waiting")).toBeNull();
  });

  test("days are beside the cells, with revisions, source and nation of their own", () => {
    const heading = "period,region,measure,basis,share,median_days";
    const drop = (...rows: string[]) =>
      single(
        `${heading}\n${rows.map((row) => row.replace(" ", ",bup-first-visit,completed,")).join("\n")}`,
      );
    const loaded = load({
      "2021-12-01-a": drop("2021-11,01 80,20", "2021-11,00 79,25", "2021-11,03 ,40"),
      "2021-12-02-days": drop("2021-11,01 ,21", "2021-11,03 ,40"),
      "2021-12-03-share": drop("2021-11,01 81,"),
    });
    const cell = observationOf(loaded, "2021-11", "01");
    expect(cell).toMatchObject({ cell: { share: { units: 81 }, source: "2021-12-03-share" } });
    expect(cell?.revisions).toMatchObject([{ share: { units: 80 } }]);
    const days = daysOf(loaded, "2021-11", "01");
    expect(days).toMatchObject({
      cell: { medianDays: 21, source: "2021-12-02-days" },
      since: "2021-12-02-days",
      revisions: [{ medianDays: 20, source: "2021-12-01-a" }],
    });
    expect(daysOf(loaded, "2021-11", "03")).toMatchObject({ since: "2021-12-01-a", revisions: [] });
    expect(observationOf(loaded, "2021-11", "03")).toBeUndefined();
    expect(daysOf(loaded, "2021-11", "00")).toMatchObject({ cell: { medianDays: 25 } });
  });

  test("published nation and the sum over regions stand side by side, with coverage", () => {
    const loaded = loadOne(tidy(ROWS, { retrieved: "2022-01-25" }));
    const row = observationOf(loaded, "2021-11", "00");
    // SCB, 1 November 2021: Stockholm 2 411 859, Uppsala 394 154.
    const everybody = loaded.data.regions.reduce(
      (sum, one) => sum + (one.population["2021-11-01"] ?? 0),
      0,
    );
    expect(row).toMatchObject({ published: true, cell: { share: { units: 47, decimals: 0 } } });
    expect(row).toMatchObject({ computed: { total: 150, within: 70, over180: null, regions: 2 } });
    expect(row && "computed" in row ? row.computed : null).toMatchObject({
      populationShare: (2_411_859 + 394_154) / everybody,
    });
    expect(observationOf(loaded, "2021-10", "00")).toMatchObject({
      computed: { populationShare: 2_391_841 / populationOf(loaded.data.regions, "2020-11-01") },
    });
  });
});

const populationOf = (
  regions: readonly { population: Readonly<Record<string, number>> }[],
  date: string,
): number => regions.reduce((sum, { population }) => sum + (population[date] ?? 0), 0);
