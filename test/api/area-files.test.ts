/** The files of one area and the summary of all: every figure by value, on a folder of a few lines. */
import { describe, expect, it } from "vitest";

import { publishedFiles } from "../../src/api/files.ts";
import type { ObservationsDocument } from "../../src/api/observations-schema.ts";
import type { RegionDocument } from "../../src/api/region-schema.ts";
import type { TrendsDocument } from "../../src/api/trends-schema.ts";
import { dropJson } from "../data/helpers.ts";
import { modelFrom } from "../model-from-drops.ts";

const HEADING = "period,region,measure,basis,total,within,share,over_180,median_days";

const model = modelFrom({
  "2021-12-20-prov": {
    "drop.json": dropJson(["a.csv"], { preliminary: true }),
    "a.csv": [
      HEADING,
      "2021-09,01,first-visit,waiting,200,150,,20,",
      "2021-10,01,first-visit,waiting,200,160,,18,",
      "2021-10,03,first-visit,waiting,100,90,,5,",
      "2021-10,04,first-visit,waiting,*,*,,,",
      "2021-10,01,first-visit,completed,,,,,20.5",
      "2019,01,first-visit,waiting,,,81.5,,",
      "2020,01,first-visit,waiting,,,79.25,,",
      "",
    ].join("\n"),
  },
  "2021-12-25-dagar": {
    "drop.json": dropJson(["b.csv"]),
    "b.csv": `${HEADING}\n2021-10,04,first-visit,waiting,,,,,12\n2021-10,03,first-visit,waiting,,,,,*\n`,
  },
});
const files = publishedFiles(model, "2026-11-22T00:00:00.000Z", null);
const lines = (path: string) =>
  String(files.get(path)?.content).replace("\ufeff", "").trimEnd().split("\r\n");
const json = (path: string): unknown => JSON.parse(String(files.get(path)?.content));

const MEASURE = "first-visit;Första besök i specialiserad vård inom 90 dagar";
const PEOPLE = { "01": 2391841, "03": 388076 };

describe("csv/regions/<slug>.csv", () => {
  it("has every figure below each other, each with its unit, frequency and source", () => {
    const place = (period: string, month: string) =>
      `${period};${month};01;Region Stockholm;${MEASURE}`;
    const end = "ok;2021-12-20-prov;false;true";
    expect(lines("csv/regions/stockholm.csv")).toEqual([
      "period;month;region;region_name;measure;measure_name;basis;frequency;quantity;unit;value;total;within;status;source;synthetic;preliminary",
      `${place("2021-09", "2021M09")};waiting;month;share;percent;75;200;150;${end}`,
      `${place("2021-10", "2021M10")};waiting;month;share;percent;80;200;160;${end}`,
      `${place("2021-09", "2021M09")};waiting;month;backlog;persons;20;;;${end}`,
      `${place("2021-10", "2021M10")};waiting;month;backlog;persons;18;;;${end}`,
      `${place("2019", "")};waiting;year;share;percent;81,5;;;${end}`,
      `${place("2020", "")};waiting;year;share;percent;79,25;;;${end}`,
      `${place("2021-10", "2021M10")};completed;month;median;days;20,5;;;${end}`,
    ]);
  });

  it("says why a figure is missing, of the share and of the days each for itself", () => {
    const rows = (slug: string) => lines(`csv/regions/${slug}.csv`).slice(1);
    const place = (code: string, name: string) =>
      `2021-10;2021M10;${code};${name};${MEASURE};waiting;month`;
    expect(rows("sormland")).toEqual([
      `${place("04", "Region Sörmland")};share;percent;;;;suppressed;2021-12-20-prov;false;true`,
      `${place("04", "Region Sörmland")};median;days;12;;;ok;2021-12-25-dagar;false;false`,
    ]);
    expect(rows("uppsala")).toContain(
      `${place("03", "Region Uppsala")};median;days;;;;suppressed;2021-12-25-dagar;false;false`,
    );
  });

  it("is not there for a region without any cell", () => {
    expect(files.has("csv/regions/gotland.csv")).toBe(false);
    expect(files.has("regions/09.json")).toBe(false);
  });
});

describe("regions/<code>.json", () => {
  const region = json("regions/01.json") as RegionDocument;

  it("names the area, and each series as in its own files", () => {
    expect(region).toMatchObject({
      $schema: "../schema/region.schema.json",
      code: "01",
      slug: "stockholm",
      name: "Region Stockholm",
      synthetic: false,
    });
    expect(region.series.map(({ id }) => id)).toEqual([
      "first-visit-waiting",
      "first-visit-waiting-yearly",
      "first-visit-completed",
    ]);
    for (const { id, measure, basis, frequency, observations, trends } of region.series) {
      const own = json(`observations/${id}.json`) as ObservationsDocument;
      expect([measure, basis]).toEqual([own.measure, own.basis]);
      expect(observations).toEqual(own.observations.filter((one) => one.region === "01"));
      const all = json(`trends/${id}.json`) as TrendsDocument;
      expect([frequency, trends]).toEqual([all.frequency, all.regions["01"]]);
    }
  });

  it("is there for the nation, too", () => {
    const nation = json("regions/00.json") as RegionDocument;
    expect(nation).toMatchObject({ code: "00", slug: "riket", name: "Riket" });
    expect(nation.series.map(({ id }) => id)).toEqual(["first-visit-waiting"]);
  });
});

describe("csv/summary.csv", () => {
  const [head = "", ...rows] = lines("csv/summary.csv").map((line) => line.split(";"));
  const of = (...key: readonly string[]) => {
    const row = rows.find((one) => [one[0], one[5], one[7]].join(" ") === key.join(" "));
    return Object.fromEntries(
      row?.flatMap((value, i) => (value === "" ? [] : [[head[i], value]])) ?? [],
    );
  };

  it("has a row for every series, quantity and area with a figure", () => {
    expect(rows.map((row) => [row[0], row[5], row[7]].join(" "))).toEqual([
      "first-visit-waiting share 00",
      "first-visit-waiting share 01",
      "first-visit-waiting share 03",
      "first-visit-waiting median 04",
      "first-visit-waiting backlog 00",
      "first-visit-waiting backlog 01",
      "first-visit-waiting backlog 03",
      "first-visit-waiting-yearly share 01",
      "first-visit-completed median 01",
    ]);
  });

  it("tells the newest figure with its change, its rank and what cannot be compared", () => {
    expect(of("first-visit-waiting", "share", "01")).toEqual({
      series: "first-visit-waiting",
      measure: "first-visit",
      measure_name: "Första besök i specialiserad vård inom 90 dagar",
      basis: "waiting",
      frequency: "month",
      quantity: "share",
      unit: "percent",
      region: "01",
      region_name: "Region Stockholm",
      period: "2021-10",
      month: "2021M10",
      value: "80",
      change_month: "5",
      not_comparable: "year: break, years2: break, years5: break",
      rank: "2",
      rank_of: "2",
      trend: "insufficient",
      trend_direction: "insufficient",
      source: "2021-12-20-prov",
      synthetic: "false",
      preliminary: "true",
    });
    expect(of("first-visit-waiting-yearly", "share", "01")).toMatchObject({
      period: "2020",
      value: "79,25",
      change_year: "-2,25",
      not_comparable: "years2: missing, years5: missing",
      trend_per_year: "-2,25",
    });
  });

  it("compares the nation like for like, and says over how many regions", () => {
    expect(of("first-visit-waiting", "share", "00")).toMatchObject({
      value: String((100 * 250) / 300).replace(".", ","),
      change_month: "5",
      compared_regions: "month: 1",
      source: "computed",
    });
  });

  it("sets long waits beside the people who could be among them", () => {
    const value = (code: string) =>
      Number(of("first-visit-waiting", "backlog", code)["over_180_per_1000"]?.replace(",", "."));
    expect(value("01")).toBeCloseTo(18_000 / PEOPLE["01"], 12);
    expect(value("03")).toBeCloseTo(5_000 / PEOPLE["03"], 12);
    // The sum is of two regions: the people of the others could not be in it.
    expect(value("00")).toBeCloseTo(23_000 / (PEOPLE["01"] + PEOPLE["03"]), 12);
    expect(of("first-visit-waiting", "share", "01")).not.toHaveProperty("over_180_per_1000");
  });
});
