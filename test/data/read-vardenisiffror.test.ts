/** The columns are those that four programs read; no exported file is stored, so these are by hand. */
import { describe, expect, test } from "vitest";

import { allCells, codes, daysOf, loadOne, messages, observationOf, single } from "./helpers.ts";

const HEADING =
  "Enhetsnamn;Enhetstyp;Regionskod;Kön/Totalt;Indikator-Id;Titel;Måttenhet;Mätperiod;Värde;Täljare;Nämnare/antal fall";
const ENTRY = {
  name: "export.csv",
  format: "vardenisiffror-export",
  indicators: {
    a: { measure: "procedure", basis: "completed" },
    m: { measure: "procedure", basis: "waiting", quantity: "median" },
  },
};

const row = (region: string, period: string, rest: string, id = "a", unit = "Procent") =>
  `${region};Region;;Totalt;${id};Operation;${unit};${period};${rest}`;

const read = (rows: readonly string[], heading = HEADING) =>
  loadOne(single(`${[heading, ...rows].join("\n")}\n`, ENTRY));

describe("values", () => {
  test("numerator and denominator are within and total, by month and by year", () => {
    const loaded = read([
      row("Region Stockholm", "2021-11", "86,25;690;800"),
      row("Region Skåne", "2020", "80,1;-;-"),
      row("Riket", "2021-11", "81 %;-;-"),
    ]);
    expect(messages(loaded)).toEqual([]);
    expect(allCells(loaded)).toEqual([
      "2021-11 00 procedure completed 81 %",
      "2021-11 01 procedure completed 690/800",
      "2020 12 procedure completed 80.1 %",
    ]);
  });

  test.each([
    ["UNK;-;-", "not-reported", []],
    ["MSK;-;-", "suppressed", []],
    ["MSK;3;4", "suppressed", []],
    ["INV;-;-", "not-reported", ["invalid-value"]],
  ])("%s is %s", (rest, status, said) => {
    const loaded = read([row("Stockholm", "2021-11", rest)]);
    expect(observationOf(loaded, "2021-11", "01", "procedure-completed")?.cell.status).toBe(status);
    expect(codes(loaded)).toEqual(said);
  });

  test("a median is days", () => {
    const loaded = read([row("Stockholm", "2021-11", "26,5;-;-", "m", "Dagar")]);
    expect(messages(loaded)).toEqual([]);
    expect(daysOf(loaded, "2021-11", "01", "procedure-waiting")?.cell).toMatchObject({
      medianDays: 26.5,
    });
  });

  test("a value that contradicts its counts is an error", () => {
    expect(codes(read([row("Stockholm", "2021-11", "50;690;800")]))).toEqual([
      "share-contradicts-counts",
    ]);
  });
});

test("columns are found by name, in any order and letter case", () => {
  const heading = HEADING.split(";").toReversed().join(";").toUpperCase();
  const reversed = row("Stockholm", "2021-11", "86,25;690;800").split(";").toReversed().join(";");
  const loaded = read([reversed], heading);
  expect(messages(loaded)).toEqual([]);
  expect(allCells(loaded)).toEqual(["2021-11 01 procedure completed 690/800"]);
});
