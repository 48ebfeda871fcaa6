/** The files for analysts, read back with other libraries than wrote them, hold the cells of the CSV. */
import { tableFromIPC } from "@uwdata/flechette";
import { parquetMetadata, parquetReadObjects, parquetSchema } from "hyparquet";
import { describe, expect, it } from "vitest";

import { cellSheet, cellsWhere, cellTable } from "../../src/api/cells.ts";
import { COLUMNS } from "../../src/api/columns.ts";
import { arrowFile, parquetFile } from "../../src/api/table.ts";
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
const cells = cellTable(data);
const sheetOf = (frequency: "month" | "year") =>
  cellSheet(
    cellsWhere(cells, (row) => row.frequency === frequency),
    COLUMNS[frequency],
  );
const monthly = sheetOf("month");
const parquet = parquetFile(monthly).slice().buffer as ArrayBuffer;

const ABSENT = Object.fromEntries(COLUMNS.month.map((name) => [name, null]));
const PLACE = {
  period: "2021-09",
  month: "2021M09",
  measure: "first-visit",
  measure_name: "Första besök i specialiserad vård inom 90 dagar",
  basis: "completed",
  synthetic: false,
  preliminary: true,
  source: "2021-12-25-prov",
};
const FIRST = {
  ...ABSENT,
  ...PLACE,
  region: "01",
  region_name: "Region Stockholm",
  total: 200,
  within: 150,
  share: 75,
  d0_30: 100,
  median_days: 20.5,
  response_rate: 96.5,
  reported_on: new Date("2021-10-12"),
  status: "ok",
  days_status: "ok",
  days_source: "2021-12-25-prov",
};
const HIDDEN = {
  ...ABSENT,
  ...PLACE,
  region: "04",
  region_name: "Region Sörmland",
  status: "suppressed",
};

describe("the tables for analysts", () => {
  it("are Parquet with types and gaps", async () => {
    const rows = await parquetReadObjects({ file: parquet });
    expect(rows.length).toBe(3);
    expect(rows[1]).toEqual(FIRST);
    expect(rows[2]).toEqual(HIDDEN);
    const schema = parquetSchema(parquetMetadata(parquet));
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
    expect(Object.keys(types)).toEqual(COLUMNS.month);
  });

  it("are Arrow with types and gaps", () => {
    const table = tableFromIPC(arrowFile(monthly), { useDate: true });
    expect(table.names).toEqual(COLUMNS.month);
    expect(table.toArray()[1]).toEqual(FIRST);
    expect(table.toArray()[2]).toEqual(HIDDEN);
  });

  it("keep years to themselves", async () => {
    const file = parquetFile(sheetOf("year")).slice().buffer as ArrayBuffer;
    const rows = await parquetReadObjects({ file });
    expect(rows.map(({ period, region, share }) => ({ period, region, share }))).toEqual([
      { period: "2020", region: "01", share: 81.96 },
    ]);
  });

  it("are the same bytes for the same figures", () => {
    expect(parquetFile(monthly)).toEqual(new Uint8Array(parquet));
    expect(arrowFile(monthly)).toEqual(arrowFile(sheetOf("month")));
  });
});
