/** A series as the document that comparisons are made of. */
import { describe, expect, it } from "vitest";

import { seriesDocument } from "../../src/views/compare-series.ts";
import { made, madeSeries, plain } from "./made.ts";

const of = (id: string) => seriesDocument(made, madeSeries(id), "sv");
const NONE = Array<null>(10).fill(null);

describe("seriesDocument", () => {
  const document = of("primary-assessment-completed");

  it("has the values of every area as they are written, on the grid of all periods", () => {
    expect(document.periods).toHaveLength(13);
    expect(document.periods[0]).toBe("2020-11");
    expect(document.nation.values).toEqual([80, ...NONE, 81.7, 81.9]);
    expect(document.regions["stockholm"]?.values).toEqual([80, ...NONE, 85, 82]);
    expect(document.regions["sormland"]?.values.at(-1)).toBe(81.5);
    expect(Object.keys(document.regions)).toHaveLength(21);
  });

  it("says by a letter what kind of period each is", () => {
    const kindOf = (slug: string) => {
      const letter = document.regions[slug]?.kinds.at(-1) ?? "";
      return document.kinds["abcdefgh".indexOf(letter)];
    };
    expect(document.nation.kinds).toBe("abbbbbbbbbbaa");
    expect(document.kinds[0]).toEqual({
      status: "ok",
      preliminary: false,
      synthetic: false,
      decimals: 1,
      word: "",
      mark: "",
      delivered: true,
    });
    expect(kindOf("jonkoping")).toMatchObject({ status: "suppressed", word: "Färre än 7" });
    expect(kindOf("kronoberg")).toMatchObject({ status: "not-reported", word: "Ej rapporterat" });
    expect(kindOf("kalmar")).toMatchObject({ status: "no-contacts", word: "Inga kontakter" });
    expect(kindOf("gotland")).toMatchObject({
      status: "lacking",
      word: "Uppgift saknas här",
      delivered: false,
    });
    expect(of("first-visit-waiting").kinds[0]).toMatchObject({
      preliminary: true,
      mark: "preliminär",
    });
  });

  it("has the newest row of each area, and none without a figure", () => {
    const { latest } = document.regions["stockholm"] ?? {};
    expect(JSON.parse(plain(JSON.stringify(latest)))).toEqual({
      value: "82,0 %",
      period: "november 2021",
      changeYear: "+2,0",
      trend: "För få månader",
      verdict: "Når kravet",
      rank: "1 av 4, delad",
    });
    expect(document.regions["jonkoping"]?.latest).toBeNull();
  });

  it("has title, unit, axis, threshold and file", () => {
    expect(document).toMatchObject({
      id: "primary-assessment-completed",
      unit: "Procent av de medicinska bedömningarna, utan patientvald väntan",
      axis: { unit: "percent", min: 70, max: 100 },
      marks: [],
      csv: "api/v1/csv/primary-assessment-completed.csv",
    });
    expect(plain(document.title)).toBe(
      "Andel som fick sin medicinska bedömning i primärvården inom 3 dagar",
    );
    expect(plain(document.suffix)).toBe(" %");
    expect(document.thresholds).toMatchObject([{ value: 82, from: "2021-09", to: "2021-11" }]);
    expect(document.words.months).toBe("Månad");
  });

  it("marks the breaks of all regions, and those of one with its own", () => {
    expect(of("bup-first-visit-completed").marks).toEqual([
      { period: "2021-01", kind: "break", label: "ny serie", area: null },
    ]);
  });

  it("has years as years, with the decimals that were published", () => {
    const years = of("follow-up-completed-yearly");
    expect(years.periods).toEqual(["2019", "2020"]);
    expect(years.regions["stockholm"]?.values).toEqual([70, 72.5]);
    expect(years.words.months).toBe("År");
    expect(years.kinds.map(({ decimals }) => decimals)).toEqual([0, 0, 1]);
    expect(years.nation.latest).toBeNull();
    expect(years.thresholds).toEqual([]);
  });
});
