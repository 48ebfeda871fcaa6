import fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { Cell, DaysCell } from "../../src/data/types.ts";
import {
  allCells,
  brief,
  codes,
  daysOf,
  DROP,
  dropJson,
  load,
  loadOne,
  messages,
  observationOf,
  seriesOf,
  single,
  tidy,
} from "./helpers.ts";
import { type Value, type Variant, write } from "./variants.ts";

const count = (units: number): Value => ({ units, decimals: 0 });
const percent = (units: number, decimals = 2): Value => ({ units, decimals });

const TABLE: Value[][] = [
  ["period", "region", "measure", "basis", "total", "within", "share", "median_days"],
  [
    "2021-09",
    "Region Örebro län",
    "bup-first-visit",
    "completed",
    count(1397),
    count(1145),
    percent(8196),
    percent(265, 1),
  ],
  [
    "2021-10",
    "Västra Götalandsregionen",
    "first-visit",
    "waiting",
    count(123456),
    count(100000),
    percent(8100),
    percent(1000, 1),
  ],
  ["2021-11", "Skåne", "procedure", "genomförda", "", "", percent(819, 1), ""],
  ["2021-11", "Gotland", "bup-first-visit", "väntande", "<5", "", "", ""],
  ["2021-11", "Halland", "bup-first-visit", "completed", "Ej deltagit", "", "", ""],
];

const CELLS = [
  "2021-10 14 first-visit waiting 100000/123456",
  "2021-11 12 procedure completed 81.9 %",
  "2021-11 09 bup-first-visit waiting suppressed",
  "2021-09 18 bup-first-visit completed 1145/1397",
  "2021-11 13 bup-first-visit completed not-reported",
];

const PLAIN: Variant = {
  delimiter: ",",
  newline: "\n",
  encoding: "utf-8",
  decimal: ".",
  thousands: "",
  quotes: false,
  blankLines: 0,
  trailing: 0,
};

describe("the same table, however it is written", () => {
  test.each<[string, Partial<Variant>]>([
    ["plain", {}],
    ["semicolons and decimal comma", { delimiter: ";", decimal: "," }],
    ["tabs", { delimiter: "\t" }],
    ["CRLF", { newline: "\r\n" }],
    ["byte order mark", { encoding: "utf-8-bom" }],
    [
      "byte order mark, semicolons, CRLF",
      { encoding: "utf-8-bom", delimiter: ";", newline: "\r\n" },
    ],
    ["Windows-1252", { encoding: "windows-1252", delimiter: ";", decimal: "," }],
    ["space (U+0020)", { thousands: " " }],
    ["no-break space (U+00A0)", { thousands: "\u00a0" }],
    ["no-break space in Windows-1252", { thousands: "\u00a0", encoding: "windows-1252" }],
    ["thin space (U+2009)", { thousands: "\u2009" }],
    ["narrow no-break space (U+202F)", { thousands: "\u202f" }],
    ["quotes", { quotes: true, decimal: "," }],
    ["decimal comma between commas", { decimal: "," }],
    ["empty last lines", { blankLines: 3 }],
    ["empty last lines, CRLF", { blankLines: 3, newline: "\r\n" }],
    ["trailing separators", { trailing: 2 }],
    [
      "trailing semicolons, CRLF, blank lines",
      { trailing: 1, delimiter: ";", newline: "\r\n", blankLines: 1 },
    ],
  ])("%s", (_name, variant) => {
    const loaded = loadOne(single(write(TABLE, { ...PLAIN, ...variant })));
    expect(messages(loaded)).toEqual([]);
    expect(allCells(loaded)).toEqual(CELLS);
    expect(observationOf(loaded, "2021-09", "18")?.cell).toMatchObject({
      share: { units: 8196, decimals: 2 },
    });
    expect(daysOf(loaded, "2021-09", "18")?.cell).toMatchObject({ medianDays: 26.5 });
  });

  const variant: fc.Arbitrary<Variant> = fc.record({
    delimiter: fc.constantFrom(",", ";", "\t"),
    newline: fc.constantFrom("\n", "\r\n"),
    encoding: fc.constantFrom("utf-8", "utf-8-bom", "windows-1252"),
    decimal: fc.constantFrom(",", "."),
    thousands: fc.constantFrom("", " ", "\u00a0", "\u2009", "\u202f"),
    quotes: fc.boolean(),
    blankLines: fc.nat(2),
    trailing: fc.nat(2),
  });

  /** Random counts of up to all 21 regions, a cell each. */
  const figures = fc.uniqueArray(
    fc.record({
      region: fc.constantFrom("01", "03", "04", "05", "06", "07", "08", "09", "10", "12", "13"),
      month: fc.integer({ min: 1, max: 11 }),
      total: fc.integer({ min: 5, max: 50_000 }),
      part: fc.double({ min: 0, max: 1, noNaN: true }),
      median: fc.nat(9999),
    }),
    { selector: ({ region, month }) => `${month} ${region}`, minLength: 1, maxLength: 12 },
  );

  test("random numbers are read as they were written, in any format and any order of rows", () => {
    fc.assert(
      fc.property(figures, variant, variant, (cells, one, other) => {
        const rows = cells.map(({ region, month, total, part, median }): Value[] => {
          const period = `2021-${String(month).padStart(2, "0")}`;
          const within = count(Math.floor(part * total));
          const days = percent(median, 1);
          return [period, region, "procedure", "completed", count(total), within, "", days];
        });
        const heading = TABLE[0] ?? [];
        const first = loadOne(single(write([heading, ...rows], one)));
        const second = loadOne(single(write([heading, ...rows.toReversed()], other)));
        const series = seriesOf(first, "procedure-completed");
        for (const { region, month, total, part, median } of cells) {
          const period = `2021-${String(month).padStart(2, "0")}`;
          const cell = observationOf(first, period, region, "procedure-completed")?.cell;
          const days = daysOf(first, period, region, "procedure-completed")?.cell;
          expect(cell).toMatchObject({ total, within: Math.floor(part * total) });
          expect(days).toMatchObject({ status: "ok", medianDays: median / 10 });
        }
        expect([...series.regions.values()].flat()).toHaveLength(cells.length);
        const known = (loaded: typeof first) => seriesOf(loaded, "procedure-completed");
        const sorted = (loaded: typeof first) =>
          [...known(loaded).regions].toSorted(([a], [b]) => (a < b ? -1 : 1));
        expect(sorted(second)).toEqual(sorted(first));
        expect(known(second).nation).toEqual(known(first).nation);
        expect(codes(first, "error")).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test("line ends may be mixed", () => {
    const loaded = loadOne(
      single(
        "period,region,measure,basis,share\r\n2021-11,01,procedure,waiting,80\n2021-11,03,procedure,waiting,81\r\n",
      ),
    );
    expect(messages(loaded)).toEqual([]);
    expect(allCells(loaded)).toHaveLength(2);
  });

  test("a line break within quotes stays within its cell, and lines are counted on", () => {
    const text =
      'period,region,measure,basis,share,"my\nnotes"\n2021-11,01,procedure,waiting,80,"a\r\nb"\n2021-13,01,procedure,waiting,80,\n';
    expect(messages(loadOne(single(text))).map((line) => line.slice(0, 55))).toEqual(
      [
        `error drops/${DROP}/fil:5:1  impossible-period  fo`,
        `warning drops/${DROP}/fil:1:35  unknown-column  fo`,
      ].map((line) => line.slice(0, 55)),
    );
  });
});

describe("headings", () => {
  test.each([
    ["Swedish", "månad;region;mått;mätmetod;antal;inom;andel"],
    ["upper case", "PERIOD;REGION;MEASURE;BASIS;TOTAL;WITHIN;SHARE"],
    ["Swedish in upper case", "MÅNAD;Region;MÅTT;MÄTMETOD;Antal;Inom;Andel"],
    ["blanks around", " period ; region;measure;basis;total;within;share "],
    ["letters composed of two", "ma\u030anad;region;ma\u030att;ma\u0308tmetod;antal;inom;andel"],
    ["a separator after the last", "period;region;measure;basis;total;within;share;"],
  ])("%s", (_name, heading) => {
    const text = `${heading}\nsep 2021;AB;bup-first-visit;genomförda;1 397;1 145;81,96\n`;
    const loaded = loadOne(single(text));
    expect(messages(loaded)).toEqual([]);
    expect(allCells(loaded)).toEqual(["2021-09 01 bup-first-visit completed 1145/1397"]);
  });

  test("in any order, with those of our own downloads read past", () => {
    const text =
      "synthetic;share;basis;measure;region;period;status;source;preliminary\n" +
      "false;81,96;waiting;procedure;Landstinget i Uppsala län;202109;ok;x;false\n";
    const loaded = loadOne(single(text));
    expect(messages(loaded)).toEqual([]);
    expect(allCells(loaded)).toEqual(["2021-09 03 procedure waiting 81.96 %"]);
  });

  test("mapped by drop.json", () => {
    const columns = { Tid: "period", Område: "region", Andelen: "share" };
    const text = "Tid,Område,measure,basis,Andelen\n2021M09,0001,procedure,waiting,80\n";
    const loaded = loadOne(single(text, { columns }));
    expect(messages(loaded)).toEqual([]);
    expect(allCells(loaded)).toEqual(["2021-09 01 procedure waiting 80 %"]);
  });

  test.each([["constructor"], ["__proto__"], ["toString"], ["hasOwnProperty"]])(
    "%s is an unknown one like any other",
    (name) => {
      const text = `period,region,measure,basis,share,${name}\n2021-11,01,procedure,waiting,80,1\n`;
      const loaded = loadOne(single(text));
      expect(codes(loaded)).toEqual(["unknown-column"]);
      expect(allCells(loaded)).toHaveLength(1);
    },
  );

  test("all optional columns, by their Swedish names", () => {
    const text =
      "månad;region;mått;mätmetod;antal;inom;över_180;d0_30;d31_60;d61_90;d91_120;d121_180;d181_365;d366;median;medel;pvv;mov;svarsfrekvens;rapporterad\n" +
      "2021-11;Riket;procedure;väntande;1 000;800;50;500;200;100;100;50;30;20;30,5;41;7;8;99,5;2021-12-12\n";
    const loaded = loadOne(single(text));
    expect(messages(loaded)).toEqual([]);
    expect(observationOf(loaded, "2021-11", "00", "procedure-waiting")?.cell).toEqual({
      status: "ok",
      total: 1000,
      within: 800,
      share: null,
      over180: 50,
      distribution: {
        d0_30: 500,
        d31_60: 200,
        d61_90: 100,
        d91_120: 100,
        d121_180: 50,
        d181_365: 30,
        d366: 20,
      },
      pvv: 7,
      mov: 8,
      responseRate: 99.5,
      reportedOn: "2021-12-12",
      source: DROP,
      synthetic: false,
      preliminary: false,
    } satisfies Cell);
    expect(daysOf(loaded, "2021-11", "00", "procedure-waiting")?.cell).toEqual({
      status: "ok",
      medianDays: 30.5,
      meanDays: 41,
      responseRate: 99.5,
      reportedOn: "2021-12-12",
      source: DROP,
      synthetic: false,
      preliminary: false,
    } satisfies DaysCell);
  });
});

test.each([["PROCEDURE"], [" Procedure "], ["procedure"]])("the measure %j", (measure) => {
  const loaded = loadOne(tidy([`2021-11,01,${measure},waiting,,,80`]));
  expect(messages(loaded)).toEqual([]);
  expect(allCells(loaded)).toEqual(["2021-11 01 procedure waiting 80 %"]);
});

describe("rows", () => {
  const rowsOf = (...rows: string[]) => loadOne(tidy(rows));

  test("an empty cell too many is nothing, one with a text is an error", () => {
    expect(codes(rowsOf("2021-11,01,procedure,waiting,,,80,"))).toEqual([]);
    expect(codes(rowsOf("2021-11,01,procedure,waiting,,,80, "))).toEqual([]);
    expect(codes(rowsOf("2021-11,01,procedure,waiting,,,80,x"))).toEqual(["cell-count"]);
  });

  test("a heading alone is told, and is no figure", () => {
    const loaded = rowsOf();
    expect(codes(loaded)).toEqual(["empty-file"]);
    expect(allCells(loaded)).toEqual([]);
  });

  test("blank lines are read past wherever they stand", () => {
    const row = "2021-11,01,procedure,waiting,,,80";
    const loaded = rowsOf("", row, " ", ",,,,,,", " , , , , , , ", "");
    expect(messages(loaded)).toEqual([]);
    expect(loaded.data.sources[0]?.files[0]).toMatchObject({ rows: 1 });
  });

  test.each([
    ["2021-12,01,procedure,waiting,,,", []],
    ["2021-12,01,procedure,waiting,-,–,Ej deltagit", []],
    ["2022,01,procedure,waiting,,,", []],
    ["2021-12,01,procedure,waiting,,,80", ["impossible-period"]],
    ["2021-12,01,procedure,waiting,0,0,", ["impossible-period"]],
    ["2021-12,01,procedure,waiting,*,,", ["impossible-period"]],
    ["2021,01,procedure,waiting,,,80", ["impossible-period"]],
    ["2020,01,procedure,waiting,,,80", []],
    ["2021-11,01,procedure,waiting,,,80", []],
    ["2021-13,01,procedure,waiting,,,", ["impossible-period"]],
    ["2004-12,01,procedure,waiting,,,", ["impossible-period"]],
    ["2004,01,procedure,waiting,,,", ["impossible-period"]],
  ])("%s in a drop of 2021-12-25: %j", (row, expected) => {
    expect(codes(rowsOf(row))).toEqual(expected);
  });

  test("a month ends on its last day: retrieved then, it is no future", () => {
    const row = "2021-11,01,procedure,waiting,,,80";
    expect(codes(loadOne(tidy([row], { retrieved: "2021-11-30" })))).toEqual([]);
    expect(codes(loadOne(tidy([row], { retrieved: "2021-11-29" })))).toEqual(["impossible-period"]);
  });

  test("a blank month to come leaves no cell behind", () => {
    const loaded = rowsOf("2021-12,01,procedure,waiting,,,", "2021-11,01,procedure,waiting,,,");
    expect(allCells(loaded)).toEqual(["2021-11 01 procedure waiting not-reported"]);
  });

  test("the nation, by year and by month", () => {
    const loaded = rowsOf(
      "2020,Riket,procedure,waiting,,,58,1".slice(0, -2),
      "2021-11,00,procedure,waiting,100,50,",
    );
    expect(messages(loaded)).toEqual([]);
    const nation = (id: string) =>
      seriesOf(loaded, id).nation.map(({ period, cell }) => `${period} ${brief(cell)}`);
    expect(nation("procedure-waiting")).toEqual(["2021-11 50/100"]);
    expect(nation("procedure-waiting-yearly")).toEqual(["2020 58 %"]);
  });

  test("everything that is wrong with one row is said at once, each at its column", () => {
    const loaded = rowsOf("2021-13,Atlantis,bup,sedda,-1,1.5,101");
    expect(loaded.problems.map(({ code, column }) => `${code} ${column}`)).toEqual([
      "impossible-period 1",
      "unknown-region 9",
      "unknown-measure 18",
      "unknown-basis 22",
      "negative-count 28",
      "fractional-count 31",
      "share-out-of-range 35",
    ]);
  });

  test("wherever the columns of the file stand", () => {
    const loaded = loadOne(
      single("share;x;region;basis;period;measure\n101;å;Atlantis;waiting;2021-11;procedure\n"),
    );
    expect(loaded.problems.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual([
      "share-out-of-range 2:1",
      "unknown-region 2:7",
      "unknown-column 1:7",
    ]);
  });
});

describe("the same cell twice in one drop", () => {
  const one = "2021-11,01,procedure,waiting,100,50,";
  test.each([
    ["equal", [one, "2021M11,AB,procedure,väntande,100,50,"], ["repeated-cell"]],
    ["equal, thrice", [one, one, one], ["repeated-cell", "repeated-cell"]],
    [
      "a share with and without a decimal",
      ["2021-11,01,procedure,waiting,,,80", '2021-11,01,procedure,waiting,,,"80,0"'],
      ["repeated-cell"],
    ],
    ["other counts", [one, "2021-11,01,procedure,waiting,100,51,"], ["duplicate-cell"]],
    [
      "nobody, and other numbers outside the total",
      ["2021-11,01,procedure,waiting,0,0,", "2021-11,01,procedure,waiting,0,,"],
      ["repeated-cell"],
    ],
    ["a figure and a gap", [one, "2021-11,01,procedure,waiting,,,"], ["duplicate-cell"]],
    [
      "two gaps",
      ["2021-11,01,procedure,waiting,,,", "2021-11,01,procedure,waiting,-,,"],
      ["repeated-cell"],
    ],
    ["another basis", [one, "2021-11,01,procedure,completed,100,51,"], []],
    ["another region", [one, "2021-11,03,procedure,waiting,100,51,"], []],
  ])("%s", (_name, rows, expected) => {
    const loaded = loadOne(tidy(rows));
    expect(codes(loaded)).toEqual(expected);
    expect(brief(observationOf(loaded, "2021-11", "01", "procedure-waiting")?.cell)).toBeDefined();
    expect(observationOf(loaded, "2021-11", "01", "procedure-waiting")?.revisions).toEqual([]);
  });

  test("in two files of one drop, and in one file named twice", () => {
    const text = `period,region,measure,basis,total,within\n${one.slice(0, -1)}\n`;
    const two = { "drop.json": dropJson(["a", "b"]), a: text, b: text.replace("50", "51") };
    expect(codes(load({ [DROP]: two }))).toEqual(["duplicate-cell"]);
    const twice = { "drop.json": dropJson(["a", "a"]), a: text };
    expect(codes(load({ [DROP]: twice }))).toEqual(["repeated-cell"]);
  });

  test("in two drops it is a revision, not a problem", () => {
    const loaded = load({
      "2021-12-24-a": tidy([one]),
      "2021-12-25-a": tidy([one.replace("50", "51")]),
    });
    expect(codes(loaded)).toEqual([]);
    const observation = observationOf(loaded, "2021-11", "01", "procedure-waiting");
    expect(observation?.revisions).toHaveLength(1);
  });
});
