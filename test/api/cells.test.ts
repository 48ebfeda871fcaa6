/** Every column of the table of cells, by value, and the files that are cut from it. */
import { describe, expect, it } from "vitest";

import { cellSheet, cellsWhere, cellTable, monthCode } from "../../src/api/cells.ts";
import { COLUMNS, SPREADSHEET_COLUMNS } from "../../src/api/columns.ts";
import { csvText, PLAIN, SWEDISH } from "../../src/api/sheet.ts";
import { dropJson, load } from "../data/helpers.ts";

const HEADING =
  "period,region,measure,basis,total,within,share,over_180,d0_30,d31_60,d61_90,d91,median_days,mean_days,pvv,mov,response_rate,reported_on";

const { data } = load({
  "2021-12-01-prov": {
    "drop.json": dropJson(["a.csv"], { synthetic: true, preliminary: true }),
    "a.csv": [
      HEADING,
      "2021-09,01,first-visit,completed,200,150,,,100,30,20,50,20.5,31.2,7,3,96.5,2021-10-12",
      "2021-09,03,first-visit,completed,0,0,,,,,,,,,2,1,,",
      "2021-09,04,first-visit,completed,*,*,,,,,,,,,,,,",
      "2021-09,05,first-visit,completed,,,81.96,,,,,,,,,,,",
      "2021-09,06,first-visit,completed,,,,,,,,,44.5,,,,,",
      "2020,01,first-visit,completed,,,81.5,,,,,,,,,,,",
      "",
    ].join("\n"),
  },
  "2021-12-08-dagar": {
    "drop.json": dropJson(["b.csv"], { synthetic: true }),
    "b.csv": `${HEADING}\n2021-09,04,first-visit,completed,,,,,,,,,12,,,,,\n`,
  },
});
const cells = cellTable(data);
const monthly = cellsWhere(cells, ({ series }) => series === "first-visit-completed");
const yearly = cellsWhere(cells, ({ frequency }) => frequency === "year");

const HEAD =
  "period,month,region,region_name,measure,measure_name,basis,total,within,share,over_180,d0_30,d31_60,d61_90,d91,d91_120,d121_180,d181_365,d366,median_days,mean_days,pvv,mov,response_rate,reported_on,status,source,synthetic,preliminary,days_status,days_source";

const NAME = "Första besök i specialiserad vård inom 90 dagar";
const PLACE = (code: string, name: string) =>
  `2021-09;2021M09;${code};${name};first-visit;${NAME};completed`;
const END = "2021-12-01-prov;true;true";

describe("the table of cells", () => {
  it("has every column of a cell, names beside codes, and the days with a status of their own", () => {
    const csv = csvText(cellSheet(monthly, SPREADSHEET_COLUMNS.month), SWEDISH);
    expect(csv.slice(1).split("\r\n")).toEqual([
      HEAD.replaceAll(",", ";"),
      `${PLACE("00", "Riket")};200;150;75;;;;;;;;;;;;;;;;ok;computed;true;true;;`,
      `${PLACE("01", "Region Stockholm")};200;150;75;;100;30;20;50;;;;;20,5;31,2;7;3;96,5;2021-10-12;ok;${END};ok;2021-12-01-prov`,
      `${PLACE("03", "Region Uppsala")};0;0;;;;;;;;;;;;;2;1;;;no-contacts;${END};;`,
      `${PLACE("04", "Region Sörmland")};;;;;;;;;;;;;12;;;;;;suppressed;${END};ok;2021-12-08-dagar`,
      `${PLACE("05", "Region Östergötland")};;;81,96;;;;;;;;;;;;;;;;ok;${END};;`,
      `${PLACE("06", "Region Jönköpings län")};;;;;;;;;;;;;44,5;;;;;;ok;${END};ok;2021-12-01-prov`,
      "",
    ]);
  });

  it("has no month where the periods are years, and what was added last for programs", () => {
    const [head, first, ...rest] = csvText(cellSheet(yearly, COLUMNS.year), PLAIN).split("\r\n");
    expect(head).toBe(
      "period,region,measure,basis,total,within,share,over_180,d0_30,d31_60,d61_90,d91,d91_120,d121_180,d181_365,d366,median_days,mean_days,pvv,mov,response_rate,reported_on,status,source,synthetic,preliminary,region_name,measure_name,days_status,days_source",
    );
    expect(first).toBe(
      `2020,01,first-visit,completed,,,81.5,,,,,,,,,,,,,,,,ok,2021-12-01-prov,true,true,Region Stockholm,${NAME},,`,
    );
    expect(rest).toEqual([""]);
    const { columns } = cellSheet(monthly, COLUMNS.month);
    expect(columns.slice(-5).map(({ name }) => name)).toEqual([
      "month",
      "region_name",
      "measure_name",
      "days_status",
      "days_source",
    ]);
  });

  it("is empty, with its columns, where there is nothing", () => {
    const none = cellTable({ ...data, series: [] });
    const { columns, rows } = cellSheet(
      cellsWhere(none, () => true),
      SPREADSHEET_COLUMNS.month,
    );
    expect(columns.map(({ name }) => name).join(",")).toBe(HEAD);
    expect(rows).toEqual([]);
  });
});

describe("monthCode", () => {
  it("is no date to a spreadsheet, and no month of a year", () => {
    expect(monthCode("2021-09")).toBe("2021M09");
    expect(monthCode("2021")).toBeNull();
  });
});
