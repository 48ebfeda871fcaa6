/** Every cell of the CSV files, by value: Swedish Excel's form, the plain form, and formulas made harmless. */
import { describe, expect, it } from "vitest";

import { plainCsv, swedishCsv, swedishSheet } from "../../src/api/csv.ts";
import { dropJson, load, seriesOf } from "../data/helpers.ts";

const HEADING =
  "period,region,measure,basis,total,within,share,over_180,d0_30,d31_60,d61_90,d91,median_days,mean_days,pvv,mov,response_rate,reported_on";

const COLUMNS =
  "period,region,measure,basis,total,within,share,over_180,d0_30,d31_60,d61_90,d91,d91_120,d121_180,d181_365,d366,median_days,mean_days,pvv,mov,response_rate,reported_on,status,source,synthetic,preliminary";

const loaded = load({
  "2021-12-01-prov": {
    "drop.json": dropJson(["a.csv"], { synthetic: true, preliminary: true }),
    "a.csv": [
      HEADING,
      "2021-09,01,first-visit,completed,200,150,,,100,30,20,50,20.5,31.2,7,3,96.5,2021-10-12",
      "2021-09,03,first-visit,completed,0,0,,,,,,,,,2,1,,",
      "2021-09,04,first-visit,completed,*,*,,,,,,,,,,,,",
      "2021-09,05,first-visit,completed,,,81.96,,,,,,,,,,,",
      "2021-09,06,first-visit,completed,,,,,,,,,44.5,,,,,",
      "",
    ].join("\n"),
  },
});
const series = seriesOf(loaded, "first-visit-completed");
const lines = (csv: string) => csv.replace("\ufeff", "").split("\r\n");

describe("swedishCsv", () => {
  it("opens right in a Swedish Excel: byte order mark, semicolons, decimal commas", () => {
    expect(swedishCsv(series).charCodeAt(0)).toBe(0xfeff);
    expect(lines(swedishCsv(series))).toEqual([
      COLUMNS.replaceAll(",", ";"),
      "2021-09;00;first-visit;completed;200;150;75;;;;;;;;;;;;;;;;ok;computed;true;true",
      "2021-09;01;first-visit;completed;200;150;75;;100;30;20;50;;;;;20,5;31,2;7;3;96,5;2021-10-12;ok;2021-12-01-prov;true;true",
      "2021-09;03;first-visit;completed;0;0;;;;;;;;;;;;;2;1;;;no-contacts;2021-12-01-prov;true;true",
      "2021-09;04;first-visit;completed;;;;;;;;;;;;;;;;;;;suppressed;2021-12-01-prov;true;true",
      "2021-09;05;first-visit;completed;;;81,96;;;;;;;;;;;;;;;;ok;2021-12-01-prov;true;true",
      "2021-09;06;first-visit;completed;;;;;;;;;;;;;44,5;;;;;;ok;2021-12-01-prov;true;true",
      "",
    ]);
  });
});

describe("plainCsv", () => {
  it("has commas and decimal points, no mark, and one heading for all series", () => {
    const [heading, , first, ...rest] = lines(plainCsv([series, series]));
    expect(heading).toBe(COLUMNS);
    expect(first).toBe(
      "2021-09,01,first-visit,completed,200,150,75,,100,30,20,50,,,,,20.5,31.2,7,3,96.5,2021-10-12,ok,2021-12-01-prov,true,true",
    );
    expect(rest.length).toBe(11);
    expect(rest.filter((line) => line === COLUMNS)).toEqual([]);
    expect(plainCsv([series]).charCodeAt(0)).toBe("p".charCodeAt(0));
  });
});

describe("swedishSheet", () => {
  const cell = (text: string) => lines(swedishSheet([["kolumn"], [text]]))[1];

  it.each(["=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1+1", "-", "-1,"])(
    "makes %j harmless, with an apostrophe before it",
    (text) => {
      expect(cell(text)).toBe(`"'${text}"`);
    },
  );

  it("makes a text that begins with a carriage return harmless, in quotes", () => {
    expect(swedishSheet([["kolumn"], ["\r=1+1"]])).toBe('\ufeffkolumn\r\n"\'\r=1+1"\r\n');
  });

  it.each(["-4,5", "+4", "-0.25", "4", "3 = 3", "a-b", ""])("leaves %j as it is", (text) => {
    expect(cell(text)).toBe(text);
  });

  it("quotes what would break a row", () => {
    expect(swedishSheet([["a;b", 'c"d']])).toBe('\ufeff"a;b";"c""d"\r\n');
  });
});
