import { describe, expect, it } from "vitest";

import type { Month, Year } from "../../src/data/types.ts";
import { buildModel, lookupIn } from "../../src/model/model.ts";
import { counts, modelOf, nationOf, observation, series, yearly } from "./helpers.ts";

const MONTHS = {
  "2021-12-25-forsta": [
    "2021-10,01,primary-assessment,completed,100,81,",
    "2021-11,01,primary-assessment,completed,100,82,",
  ],
  "2022-01-25-andra": ["2021-11,01,primary-assessment,completed,100,84,"],
};

describe("buildModel", () => {
  const model = modelOf(MONTHS);

  it("knows how far the data reach and what the newest delivery changed", () => {
    expect(model).toMatchObject({
      latestPeriod: "2021-11",
      latestMonth: "2021-11",
      synthetic: false,
      changes: { drop: "2022-01-25-andra", revisions: [{ period: "2021-11", region: "01" }] },
    });
    expect(model.series.map(({ id }) => id)).toEqual(["primary-assessment-completed"]);
    expect(modelOf(MONTHS, true).synthetic).toBe(true);
  });

  it("has the inhabitants of the period, the same each time", () => {
    const people = model.inhabitants("2021-11");
    expect(people.get("01")).toBe(2_411_859);
    expect(model.inhabitants("2020-11").get("01")).toBe(2_391_841);
    expect(model.inhabitants("2021-11")).toBe(people);
  });

  it("judges every agreement, and asks what if of those that can be judged", () => {
    const evaluable = model.policy.agreements.filter((agreement) => agreement.evaluable);
    expect(model.agreements).toHaveLength(model.policy.agreements.length);
    expect([...model.whatIfs.keys()]).toEqual(evaluable.map(({ id }) => id));
    expect(evaluable.map(({ id }) => id)).toContain("2021-supplement");
    expect(model.forms.map(({ form }) => form.year)).toEqual([2024]);
  });

  it("asks no what if of years, and has no changes without a delivery", () => {
    const years = modelOf({ "2022-01-25-ar": ["2021,01,bup-start,completed,100,81,"] });
    expect(years).toMatchObject({ latestPeriod: "2021", latestMonth: null });
    expect([...years.whatIfs.values()].every((list) => list.length === 0)).toBe(true);
    const nothing = buildModel({ ...model.data, series: [], sources: [] }, model.policy);
    expect(nothing).toMatchObject({ changes: null, latestPeriod: null, series: [] });
    expect(nothing.synthetic).toBe(false);
  });
});

describe("lookupIn", () => {
  const months = [observation<Month>("2021-11", "01", counts(1, 2))];
  const look = lookupIn([
    series("first-visit", "waiting", months, nationOf(months)),
    yearly("first-visit", "waiting", [observation<Year>("2021", "03", counts(3, 4))]),
  ]);

  it("finds the cell of a month, of a region or of the country", () => {
    expect(look("01", "first-visit", "waiting", "2021-11")).toMatchObject({ within: 1, total: 2 });
    expect(look("00", "first-visit", "waiting", "2021-11")).toMatchObject({ source: "computed" });
  });

  it("is null for what is not there", () => {
    expect(look("01", "first-visit", "waiting", "2021-10")).toBeNull();
    expect(look("01", "first-visit", "completed", "2021-11")).toBeNull();
    expect(look("03", "first-visit", "waiting", "2021-11")).toBeNull();
    expect(look("01", "procedure", "waiting", "2021-11")).toBeNull();
  });
});
