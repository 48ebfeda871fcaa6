import { describe, expect, test } from "vitest";

import { allCells, codes, DROP, dropJson, load, loadOne, messages, tidy } from "./helpers.ts";

const ROW = "2021-11,01,bup-first-visit,completed,586,550,";
const TEXT = tidy([ROW])["a.csv"] ?? "";

describe("the folder's name", () => {
  test.each([
    ["2021-12-25-vantetider", true],
    ["2021-12-25-x", true],
    ["2021-12-25", false],
    ["2021-12-25-", false],
    ["2021-02-30-x", false],
    ["20211225-x", false],
    ["december", false],
    ["2021-12-25-två ord", false],
  ])("%s: %s", (name, isGood) => {
    expect(codes(load({ [name]: tidy([ROW]) }))).toEqual(isGood ? [] : ["bad-drop-name"]);
  });
});

describe("files", () => {
  test("what was read of each, with its hash", () => {
    const { data } = loadOne(tidy([ROW, "", ROW.replace("01", "03")]));
    expect(data.sources.map(({ drop }) => drop.id)).toEqual([DROP]);
    expect(data.sources[0]?.files).toEqual([
      {
        name: "a.csv",
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        rows: 2,
        passedOver: new Map(),
      },
    ]);
  });

  test("that drop.json does not name are warned of; hidden ones are not", () => {
    const drop = { ...tidy([ROW]), "b.csv": "x", ".DS_Store": "x", "README.md": "x" };
    expect(messages(loadOne(drop)).map((line) => line.split("  ")[0])).toEqual([
      `warning drops/${DROP}/README.md:1:1`,
      `warning drops/${DROP}/b.csv:1:1`,
    ]);
  });

  test("named with a dot before it", () => {
    expect(codes(loadOne({ "drop.json": dropJson(["./a.csv"]), "a.csv": TEXT }))).toEqual([]);
  });

  test("in a folder of the drop, where only those unnamed are warned of", () => {
    const names = ["sub/a.csv", "./sub/deep/../b.csv"];
    const drop = { "drop.json": dropJson(names), "sub/a.csv": TEXT, "sub/b.csv": TEXT };
    expect(codes(loadOne(drop))).toEqual(["repeated-cell"]);
    const more = { ...drop, "sub/c.csv": "x", "sub/drop.json": "x", "sub2/a.csv": "x" };
    const unlisted = loadOne(more).problems.filter(({ code }) => code === "unlisted-file");
    expect(unlisted.map(({ file }) => file)).toEqual(["sub/c.csv", "sub/drop.json", "sub2"]);
  });

  test("one that cannot be read keeps none of the others from being read", () => {
    const drop = {
      "drop.json": dropJson(["b.csv", { name: "c", format: "xlsx" }, "../d", "a.csv", "e.csv"]),
      "a.csv": TEXT,
      c: "x",
      "e.csv": Uint8Array.of(0xff, 0xfe),
    };
    const loaded = loadOne(drop);
    expect(codes(loaded)).toEqual(
      ["unknown-format", "missing-file", "outside-drop", "encoding"].toSorted(
        (a, b) => order.indexOf(a) - order.indexOf(b),
      ),
    );
    expect(allCells(loaded)).toEqual(["2021-11 01 bup-first-visit completed 550/586"]);
  });
  const order = ["missing-file", "unknown-format", "outside-drop", "encoding"];

  test("drop.json that is missing, empty or no JSON", () => {
    expect(codes(loadOne({ "a.csv": TEXT }))).toEqual(["missing-file"]);
    expect(codes(loadOne({ "drop.json": "", "a.csv": TEXT }))).toEqual(["bad-json"]);
    expect(codes(loadOne({ "drop.json": "{,}", "a.csv": TEXT }))).toEqual(["bad-json"]);
  });

  test("drop.json with a byte order mark and CRLF, or in Windows-1252", () => {
    const json = dropJson(["a.csv"], { publisher: "Vänteläget" });
    const latin = Uint8Array.from(json, (sign) => sign.charCodeAt(0));
    for (const content of [`\ufeff${json.replaceAll("\n", "\r\n")}`, latin]) {
      const loaded = loadOne({ "drop.json": content, "a.csv": TEXT });
      expect(messages(loaded)).toEqual([]);
      expect(loaded.data.sources[0]?.drop.publisher.sv).toBe("Vänteläget");
    }
  });

  test("of a drop whose drop.json has faults are checked, but their cells are not used", () => {
    const loaded = loadOne(
      tidy([ROW, "2021-13,99,bup-first-visit,completed,4,5,"], { retrieved: 1 }),
    );
    expect(codes(loaded)).toEqual([
      "impossible-period",
      "unknown-region",
      "within-over-total",
      "bad-drop-json",
    ]);
    expect(allCells(loaded)).toEqual([]);
    expect(loaded.data.sources).toEqual([]);
  });
});

test("what the drop says of itself is in every cell", () => {
  const { data } = loadOne(tidy([ROW], { synthetic: true, preliminary: true }));
  const cells = data.series.flatMap(({ regions }) => [...regions.values()].flat());
  expect(cells.map(({ cell }) => cell)).toMatchObject([
    { source: DROP, synthetic: true, preliminary: true },
  ]);
});
