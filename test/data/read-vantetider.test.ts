/** Excerpts are published tables of vantetider.se (SKL/SKR, Väntetider i vården), cell by cell. */
import { describe, expect, test } from "vitest";

import { allCells, codes, load, loadOne, messages, observationOf, single } from "./helpers.ts";

const HEADING =
  "Landsting / region\tAndel genomförda inom 30 dagar\tAntal genomförda totalt\tAntal genomförda exkl PVV\tGenomförda väntetid 30 dagar eller kortare\tPVV 31 dagar eller längre\tSvarsfrekvens";

/** BUP, first assessment, completed; vantetider.se, before 2019 and 2019. */
const TABLE = [
  HEADING,
  "Alla regioner\t57 %\t4 075 st\t3 609 st\t2 054 st\t466 st\t100 %",
  "Norra sjukvårdsregionen\t47 %\t253 st\t233 st\t110 st\t20 st\t100 %",
  "Uppsala-Örebro sjukvårdsregion\t63 %\t617 st\t546 st\t343 st\t71 st\t82 %",
  "Blekinge\t50 %\t78 st\t78 st\t39 st\t0 st\t100 %",
  "Dalarna\tEj deltagit\tEj deltagit\tEj deltagit\tEj deltagit\tEj deltagit\tEj deltagit",
  "Jönköping\t78 %\t100 st\t91 st\t71 st\t9 st\t100 %",
  "Höglandssjukhuset, Eksjö-Nässjö\t87 %\t41 st\t38 st\t33 st\t3 st\t100 %",
  "Länssjukhuset Ryhov, Jönköping\t55 %\t35 st\t31 st\t17 st\t4 st\t100 %",
  "Norrbotten\t0 %\t0 st\t0 st\t0 st\t0 st\t100 %",
  "Stockholm\t73 %\t1 397 st\t1 215 st\t884 st\t182 st\t100 %",
];

const ENTRY = {
  name: "bup.tsv",
  format: "vantetider-table",
  period: "2019-10",
  measure: "bup-first-visit",
  basis: "completed",
};

const CELLS = [
  "2019-10 00 bup-first-visit completed 2054/3609",
  "2019-10 10 bup-first-visit completed 39/78",
  "2019-10 20 bup-first-visit completed not-reported",
  "2019-10 06 bup-first-visit completed 71/91",
  "2019-10 25 bup-first-visit completed no-contacts",
  "2019-10 01 bup-first-visit completed 884/1215",
];

const loadTable = (lines: readonly string[], entry: Readonly<Record<string, unknown>> = {}) =>
  loadOne(single(lines.join("\n"), { ...ENTRY, ...entry }));

/** Codes, but for the regions that an excerpt naturally lacks. */
const faults = (lines: readonly string[], entry: Readonly<Record<string, unknown>> = {}) =>
  codes(loadTable(lines, entry)).filter((code) => code !== "region-missing");

describe("the published BUP table", () => {
  test("regions and nation are read; health-care regions and units are read past and listed", () => {
    const loaded = loadTable(TABLE);
    expect(allCells(loaded).toSorted()).toEqual(CELLS.toSorted());
    expect(messages(loaded)).toEqual([
      'warning drops/2021-12-25-prov/bup.tsv:1:1  passed-over  found 4 rows that are no region: "Norra sjukvårdsregionen", "Uppsala-Örebro sjukvårdsregion", "Höglandssjukhuset, Eksjö-Nässjö", "Länssjukhuset Ryhov, Jönköping", expected rows of regions or the nation. Nothing to fix if they are health-care regions, hospitals or units.',
      "warning drops/2021-12-25-prov/bup.tsv:1:1  region-missing  found no row for Uppsala, Sörmland, Östergötland, Kronoberg, Kalmar, Gotland, Skåne, Halland, Västra Götaland, Värmland, Örebro, Västmanland, Gävleborg, Västernorrland, Jämtland Härjedalen, Västerbotten, expected all 21 regions. Nothing to fix if the source left them out; they are missing, not zero.",
    ]);
    const [file] = loaded.data.sources[0]?.files ?? [];
    expect(file?.rows).toBe(6);
    expect(file?.passedOver).toEqual(new Map([["first cell is no region", 4]]));
  });

  test("with all that stands in a row", () => {
    expect(observationOf(loadTable(TABLE), "2019-10", "01")?.cell).toMatchObject({
      total: 1215,
      within: 884,
      share: { units: 73, decimals: 0 },
      pvv: 182,
      responseRate: 100,
    });
  });

  test.each([
    ["semicolons", (line: string) => line.replaceAll("\t", ";"), "bup.csv"],
    ["CRLF", (line: string) => `${line}\r`, "bup.tsv"],
    ["thin spaces", (line: string) => line.replace(/(\d) (?=[\d%s])/g, "$1\u202f"), "bup.tsv"],
    ["no-break spaces", (line: string) => line.replace(/(\d) (?=[\d%s])/g, "$1\u00a0"), "bup.tsv"],
    ["no spaces before units", (line: string) => line.replace(/(\d) (?=[%s])/g, "$1"), "bup.tsv"],
    [
      "old names",
      (line: string) =>
        line
          .replace(/^Alla regioner/, "Alla landsting")
          .replace(/^Stockholm\t/, "Stockholms läns landsting\t"),
      "bup.tsv",
    ],
    ["trailing separators", (line: string) => `${line}\t\t`, "bup.tsv"],
  ])("%s change nothing", (_name, change, name) => {
    expect(allCells(loadTable(TABLE.map(change), { name })).toSorted()).toEqual(CELLS.toSorted());
  });

  test("without the column of the number less PvV, that is worked out", () => {
    const lines = [
      "Landsting / region\tAntal genomförda totalt\tGenomförda väntetid 30 dagar eller kortare\tPVV 31 dagar eller längre",
      "Stockholm\t1 397 st\t884 st\t182 st",
    ];
    expect(allCells(loadTable(lines))).toEqual(["2019-10 01 bup-first-visit completed 884/1215"]);
  });

  test("more PvV than contacts is less than nothing", () => {
    const heading = "Landsting / region\tAntal genomförda totalt\tPVV 31 dagar eller längre";
    expect(faults([heading, "Stockholm\t5 st\t6 st"])).toEqual(["negative-count"]);
  });

  test("headings of those waiting, and Swedish basis", () => {
    const lines = [
      HEADING.replaceAll("genomförda", "väntande").replace("Genomförda", "Väntande"),
      "Blekinge\t50 %\t78 st\t78 st\t39 st\t0 st\t100 %",
    ];
    expect(allCells(loadTable(lines, { basis: "väntande" }))).toEqual([
      "2019-10 10 bup-first-visit waiting 39/78",
    ]);
  });

  test.each<[string, string, string | null, string[]]>([
    ["a bare %", "Blekinge\t%\tst\t\t\t\t", "not-reported", []],
    ["few", "Blekinge\t..\t< 20 st\t<20\t*\tX\t100 %", "suppressed", []],
    [
      "under the limit",
      "Blekinge\t50 %\t4 st\t4 st\t2 st\t0 st\t100 %",
      "suppressed",
      ["below-disclosure-limit"],
    ],
    ["low response", "Blekinge\t50 %\t78 st\t78 st\t39 st\t0 st\t82 %", "39/78", ["low-response"]],
    [
      "another share",
      "Blekinge\t52 %\t78 st\t78 st\t39 st\t0 st\t100 %",
      null,
      ["share-contradicts-counts"],
    ],
    [
      "PvV that does not add up",
      "Blekinge\t50 %\t80 st\t78 st\t39 st\t1 st\t100 %",
      "39/78",
      ["pvv-contradicts-total"],
    ],
    ["no number", "Blekinge\tcirka 50 %\t78 st\t78 st\t39 st\t0 st\t100 %", null, ["not-a-number"]],
  ])("%s", (_name, row, shown, expected) => {
    expect(faults([HEADING, row])).toEqual(expected);
    const cells = allCells(loadTable([HEADING, row]));
    expect(cells).toEqual(shown === null ? [] : [`2019-10 10 bup-first-visit completed ${shown}`]);
  });

  test("a measure with another limit than the headings say", () => {
    expect(faults(TABLE, { measure: "procedure" })).toEqual(Array(3).fill("limit-mismatch"));
  });

  test("headings that are not known can be mapped, whatever they are called", () => {
    const lines = ["Region\tAndelen\tconstructor", "Blekinge\t50 %\t7"];
    expect(faults(lines, { columns: { Andelen: "share" } })).toEqual(["unknown-column"]);
    expect(faults(lines)).toEqual(["missing-column", "unknown-column", "unknown-column"]);
  });

  test("a month after the drop", () => {
    const lines = [
      HEADING,
      "Blekinge\t50 %\t78 st\t78 st\t39 st\t0 st\t100 %",
      "Dalarna\t\t\t\t\t\t",
    ];
    expect(faults(lines, { period: "2022-01" })).toEqual(["impossible-period"]);
  });

  test("an empty file, and one without rows", () => {
    expect(faults([""])).toEqual(["missing-column"]);
    expect(faults([HEADING])).toEqual(["empty-file"]);
  });
});

/** First visits, region × month; vantetider.se, the year is not stated. */
const MATRIX = [
  "Landsting\tJan\tFeb\tMars\tApr\tMaj\tJuni\tJuli\tAug\tSep\tOkt\tNov\tDec",
  "Blekinge\t63%\t65%\t63%\t65%\t\t\t\t\t\t\t\t",
  "Jämtland Härjedalen\t71%\t63%\t68%\t70%\t\t\t\t\t\t\t\t",
  "Stockholm\t87%\t88%\t91%\t91%",
];

describe("the region × month matrix", () => {
  const entry = { period: "2018", measure: "first-visit", basis: "waiting" };

  test("a share a month; blank months of the past were not reported", () => {
    const cells = allCells(loadTable(MATRIX, entry));
    expect(cells).toHaveLength(36);
    expect(cells.filter((cell) => cell.endsWith("%"))).toHaveLength(12);
    expect(cells).toContain("2018-03 10 first-visit waiting 63 %");
    expect(cells).toContain("2018-04 23 first-visit waiting 70 %");
    expect(cells).toContain("2018-05 10 first-visit waiting not-reported");
    expect(faults(MATRIX, entry)).toEqual([]);
  });

  test.each([
    ["okt 2018", "2018-10"],
    ["Oktober 2018", "2018-10"],
    ["2018-10", "2018-10"],
    ["2018M10", "2018-10"],
    ["febr. 2018", "2018-02"],
    ["febr", "2018-02"],
  ])("the heading %s is %s", (heading, month) => {
    const lines = [`Landsting\t${heading}`, "Blekinge\t63%"];
    expect(allCells(loadTable(lines, entry))).toEqual([`${month} 10 first-visit waiting 63 %`]);
    expect(faults(lines, entry)).toEqual([]);
  });

  test("a month twice, in two spellings, and a month of another year", () => {
    const twice = ["Landsting\tokt\t2018-10", "Blekinge\t63%\t63%"];
    expect(faults(twice, entry)).toEqual(["duplicate-column"]);
    const other = ["Landsting\tokt 2018\tokt 2019", "Blekinge\t63%\t63%"];
    expect(faults(other, entry)).toEqual(["impossible-period"]);
  });

  test("blank months to come are nothing", () => {
    const lines = MATRIX.map((line) => line.replace("Landsting", "Region"));
    const drop = single(lines.join("\n"), { ...ENTRY, ...entry }, { retrieved: "2018-05-25" });
    const loaded = load({ "2018-05-25-prov": drop });
    expect(codes(loaded)).toEqual(["region-missing"]);
    expect(allCells(loaded)).toHaveLength(12);
  });

  test("a figure in a month to come", () => {
    const drop = single(MATRIX.join("\n"), { ...ENTRY, ...entry }, { retrieved: "2018-04-25" });
    const loaded = load({ "2018-04-25-prov": drop });
    expect(codes(loaded, "error")).toEqual(Array(3).fill("impossible-period"));
    expect(loaded.problems[0]).toMatchObject({ line: 2, column: 22 });
  });
});
