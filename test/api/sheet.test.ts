/** Tables as text, by value: Swedish Excel's form, the plain form, and formulas made harmless. */
import Papa from "papaparse";
import { describe, expect, it } from "vitest";

import {
  type CellValue,
  columnsOf,
  csvText,
  PLAIN,
  type Sheet,
  SWEDISH,
} from "../../src/api/sheet.ts";

const sheetOf = (...rows: CellValue[][]): Sheet => ({
  columns: columnsOf({
    name: ["string", "Name."],
    share: ["number", "Percent."],
    synthetic: ["boolean", "Made up."],
  }),
  key: ["name"],
  rows,
});

const sheet = sheetOf(["Örebro", 81.96, true], ["Gävleborg", null, false], ["Skåne", -4e-7, true]);

describe("csvText", () => {
  it("opens right in a Swedish Excel: byte order mark, semicolons, decimal commas", () => {
    expect(csvText(sheet, SWEDISH)).toBe(
      "\ufeffname;share;synthetic\r\nÖrebro;81,96;true\r\nGävleborg;;false\r\nSkåne;-4e-7;true\r\n",
    );
  });

  it("is read by programs: commas, decimal points, no mark", () => {
    expect(csvText(sheet, PLAIN)).toBe(
      "name,share,synthetic\r\nÖrebro,81.96,true\r\nGävleborg,,false\r\nSkåne,-4e-7,true\r\n",
    );
  });

  it("has its head alone without rows", () => {
    expect(csvText(sheetOf(), PLAIN)).toBe("name,share,synthetic\r\n");
  });
});

describe("a text that a spreadsheet would take for a formula", () => {
  const cell = (text: string) => csvText(sheetOf([text, null, null]), SWEDISH).split("\r\n")[1];

  it.each(["=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1+1", "-", "-1,", "-1e5+1"])(
    "%j is made harmless, with an apostrophe before it",
    (text) => {
      expect(cell(text)).toBe(`"'${text}";;`);
    },
  );

  it("that begins with a carriage return is made harmless, in quotes", () => {
    const text = csvText(sheetOf(["\r=1+1", null, null]), SWEDISH);
    expect(text).toBe('\ufeffname;share;synthetic\r\n"\'\r=1+1";;\r\n');
  });

  it.each(["-4,5", "+4", "-0.25", "4", "3 = 3", "a-b", "-1,5e-7", ""])("%j is left", (text) => {
    expect(cell(text)).toBe(`${text};;`);
  });

  it("is quoted where it would break a row", () => {
    expect(cell('a;"b"')).toBe('"a;""b""";;');
    const { data } = Papa.parse(
      csvText(sheetOf(['a;"b"', 1, true]), SWEDISH)
        .slice(1)
        .trim(),
      {
        delimiter: ";",
      },
    );
    expect(data[1]).toEqual(['a;"b"', "1", "true"]);
  });
});
