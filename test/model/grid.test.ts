import { describe, expect, it } from "vitest";

import type { Month, Year } from "../../src/data/types.ts";
import {
  onGrid,
  periodsOf,
  periodsOfArea,
  periodsOfRegions,
  spreadOf,
} from "../../src/model/grid.ts";
import {
  counts,
  nationOf,
  observation,
  quantity,
  series,
  shareOnly,
  silent,
  yearly,
} from "./helpers.ts";

const rows = [
  observation<Month>("2021-10", "01", counts(80, 100)),
  observation<Month>("2022-01", "01", silent),
  observation<Month>("2021-11", "03", counts(60, 100)),
  observation<Month>("2021-10", "03", counts(70, 100)),
];
const country = nationOf(
  [],
  [
    observation<Month>("2021-08", "00", shareOnly("10")),
    observation<Month>("2022-02", "00", shareOnly("99")),
  ],
);
const months = quantity([series("first-visit", "waiting", rows, country)], "share");

describe("periods", () => {
  it("run without a hole from the first cell of any area to the last", () => {
    expect(periodsOf(months)).toEqual([
      "2021-08",
      "2021-09",
      "2021-10",
      "2021-11",
      "2021-12",
      "2022-01",
      "2022-02",
    ]);
    const years = [
      observation<Year>("2021", "01", counts(1, 2)),
      observation<Year>("2023", "01", counts(1, 2)),
    ];
    const found = quantity([yearly("first-visit", "waiting", years)], "share");
    expect(periodsOf(found)).toEqual(["2021", "2022", "2023"]);
    expect(periodsOf({ values: new Map() })).toEqual([]);
  });

  it("are none where months and years stand together, which no series does", () => {
    const [month, year] = [months.values.get("01") ?? [], months.values.get("01") ?? []];
    const mixed = [...month, ...year.map((value) => ({ ...value, period: "2023" as const }))];
    expect(periodsOf({ values: new Map([["01", mixed]]) })).toEqual([]);
    const before = [...year.map((value) => ({ ...value, period: "2019" as const })), ...month];
    expect(periodsOf({ values: new Map([["01", before]]) })).toEqual([]);
  });

  it("of an area begin with its own first cell", () => {
    expect(periodsOfArea(months, "01")[0]).toBe("2021-10");
    expect(periodsOfArea(months, "01").at(-1)).toBe("2022-02");
    expect(periodsOfArea(months, "25")).toEqual(periodsOf(months));
  });

  it("of the regions leave out those with the country alone", () => {
    expect(periodsOfRegions(months)).toEqual(["2021-10", "2021-11", "2021-12", "2022-01"]);
  });
});

it("an area's values stand on the grid with null where nothing was delivered", () => {
  const values = onGrid(months, "01", ["2021-10", "2021-11", "2022-01"]);
  expect(values.map((value) => value && [value.period, value.value])).toEqual([
    ["2021-10", 80],
    null,
    ["2022-01", null],
  ]);
});

it("the spread is that of the regions with a figure, without the country", () => {
  expect(spreadOf(months, ["2021-08", "2021-10", "2021-11", "2022-01"])).toEqual({
    low: [null, 70, 60, null],
    high: [null, 80, 60, null],
  });
});
