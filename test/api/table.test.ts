/** The files for analysts, read back with other libraries than wrote them, hold the cells of the CSV. */
import { tableFromIPC } from "@uwdata/flechette";
import { parquetMetadata, parquetReadObjects, parquetSchema } from "hyparquet";
import { describe, expect, it } from "vitest";

import { COLUMNS } from "../../src/api/columns.ts";
import { cellTable, tableFiles } from "../../src/api/table.ts";
import { dropJson, load } from "../data/helpers.ts";

const HEADING =
  "period,region,measure,basis,total,within,share,d0_30,median_days,response_rate,reported_on";

const { data } = load({
  "2021-12-25-prov": {
    "drop.json": dropJson(["a.csv"], { preliminary: true }),
    "a.csv": [
      HEADING,
      "2021-09,01,first-visit,completed,200,150,,100,20.5,96.5,2021-10-12",
      "2021-09,04,first-visit,completed,*,*,,,,,",
      "2020,01,first-visit,completed,,,81.96,,,,",
      "",
    ].join("\n"),
  },
});
const files = tableFiles(data.series);
const bytes = (path: string): ArrayBuffer => new Uint8Array(files.get(path) ?? []).buffer;

const ABSENT = Object.fromEntries(COLUMNS.map((name) => [name, null]));
const PLACE = { measure: "first-visit", basis: "completed", synthetic: false, preliminary: true };
const FIRST = {
  ...ABSENT,
  ...PLACE,
  period: "2021-09",
  region: "01",
  total: 200,
  within: 150,
  share: 75,
  d0_30: 100,
  median_days: 20.5,
  response_rate: 96.5,
  reported_on: new Date("2021-10-12"),
  status: "ok",
  source: "2021-12-25-prov",
};
const HIDDEN = { ...PLACE, period: "2021-09", region: "04", source: "2021-12-25-prov" };

describe("the tables for analysts", () => {
  it("are there for each frequency that there are figures of", () => {
    expect([...files.keys()]).toEqual([
      "all.parquet",
      "all.arrow",
      "all-yearly.parquet",
      "all-yearly.arrow",
    ]);
    expect(tableFiles([]).size).toBe(0);
  });

  it("are Parquet with types and gaps", async () => {
    const rows = await parquetReadObjects({ file: bytes("all.parquet") });
    expect(rows.length).toBe(3);
    expect(rows[1]).toEqual(FIRST);
    expect(rows[2]).toEqual({ ...ABSENT, ...HIDDEN, status: "suppressed" });
    const schema = parquetSchema(parquetMetadata(bytes("all.parquet")));
    const types = Object.fromEntries(
      schema.children.map(({ element: { name, type, converted_type } }) => [
        name,
        converted_type ?? type,
      ]),
    );
    expect(types).toMatchObject({
      period: "UTF8",
      total: "INT32",
      share: "DOUBLE",
      reported_on: "DATE",
      synthetic: "BOOLEAN",
    });
    expect(Object.keys(types)).toEqual(COLUMNS);
  });

  it("are Arrow with types and gaps", () => {
    const table = tableFromIPC(bytes("all.arrow"), { useDate: true });
    expect(table.names).toEqual(COLUMNS);
    expect(table.toArray()[1]).toEqual(FIRST);
    expect(table.toArray()[2]).toMatchObject({ total: null, share: null, status: "suppressed" });
  });

  it("keep years to themselves", async () => {
    const rows = await parquetReadObjects({ file: bytes("all-yearly.parquet") });
    expect(rows.map(({ period, region, share }) => ({ period, region, share }))).toEqual([
      { period: "2020", region: "01", share: 81.96 },
    ]);
  });

  it("are the same bytes for the same figures", () => {
    for (const [path, content] of tableFiles(data.series)) expect(content).toEqual(files.get(path));
    expect(cellTable(data.series).numRows()).toBe(4);
  });
});
