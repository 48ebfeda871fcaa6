/** Made-up figures in the true shape of PxWeb's answers. */
import { describe, expect, test } from "vitest";

import { allCells, codes, loadOne, messages, single } from "./helpers.ts";

type Json = Readonly<Record<string, unknown>>;

const REGIONS = ["00", "01", "09"];
const MONTHS = ["2021M09", "2021M10"];
const CONTENTS = ["ANT", "INOM30"];

const listed = (codes: readonly string[]) => ({ category: { index: codes } });
const numbered = (codes: readonly string[]) => ({
  // Written back to front: the numbers decide, not the order.
  category: { index: Object.fromEntries(codes.map((code, i) => [code, i]).toReversed()) },
});

const VALUES = [273, 201, 163, 141, 155, 146, 147, 132, null, 9, 7, 5];

const DENSE: Json = {
  version: "2.0",
  class: "dataset",
  label: "Påhittade siffror",
  id: ["Region", "Tid", "ContentsCode"],
  size: [3, 2, 2],
  role: { time: ["Tid"], geo: ["Region"], metric: ["ContentsCode"] },
  dimension: { Region: numbered(REGIONS), Tid: numbered(MONTHS), ContentsCode: numbered(CONTENTS) },
  value: VALUES,
  status: { "8": ".." },
};

const SPARSE: Json = {
  ...DENSE,
  dimension: { Region: listed(REGIONS), Tid: listed(MONTHS), ContentsCode: listed(CONTENTS) },
  value: Object.fromEntries(VALUES.flatMap((value, i) => (value === null ? [] : [[i, value]]))),
  status: VALUES.map((value) => (value === null ? ".." : null)),
};

const ENTRY = {
  name: "tabell.json",
  format: "json-stat2",
  measure: "bup-first-visit",
  basis: "completed",
  dimensions: { ContentsCode: "field" },
  categories: { ContentsCode: { ANT: "total", INOM30: "within" } },
};

const read = (dataset: Json | string, entry: Json = {}) =>
  loadOne(
    single(typeof dataset === "string" ? dataset : JSON.stringify(dataset), { ...ENTRY, ...entry }),
  );

const CELLS = [
  "2021-09 00 bup-first-visit completed 201/273",
  "2021-10 00 bup-first-visit completed 141/163",
  "2021-09 01 bup-first-visit completed 146/155",
  "2021-10 01 bup-first-visit completed 132/147",
  "2021-09 09 bup-first-visit completed suppressed",
  "2021-10 09 bup-first-visit completed 5/7",
];

describe("the same cells", () => {
  test.each<[string, Json]>([
    ["dense, index as object, status as object", DENSE],
    ["sparse, index as list, status as list", SPARSE],
    ["dense, status as list", { ...DENSE, status: SPARSE.status }],
    ["sparse, status as object", { ...SPARSE, status: DENSE.status }],
    ["a value whose status is suppressed", { ...DENSE, value: VALUES.map((v) => v ?? 17) }],
    [
      "other statuses",
      { ...DENSE, status: ["p", "e", "-", "", "r", null, "0", "p", "..", "", "", ""] },
    ],
    [
      "whole numbers with a decimal",
      { ...DENSE, value: VALUES.map((v) => (v === null ? v : `${v}.0`)) },
    ],
    ["numbers as text", { ...DENSE, value: VALUES.map((v) => (v === null ? v : String(v))) }],
  ])("%s", (_name, dataset) => {
    const loaded = read(dataset);
    expect(messages(loaded)).toEqual([]);
    expect(allCells(loaded)).toEqual(CELLS);
  });

  test("where the dense and the sparse both have a value", () => {
    const whole = Object.entries(SPARSE.value as Json);
    const fewer = Object.fromEntries(whole.filter(([position]) => position !== "4"));
    const sparse = allCells(read({ ...SPARSE, value: fewer, status: undefined }));
    expect(sparse.filter((cell) => CELLS.includes(cell))).toHaveLength(4);
    expect(sparse).not.toContain(CELLS[4]);
  });

  test.each([["*"], [".."], ["<5"], ["< 20"], ["x"]])("suppressed by %j", (mark) => {
    const loaded = read({ ...DENSE, status: { "8": "..", "11": mark } });
    expect(messages(loaded)).toEqual([]);
    expect(allCells(loaded)).toEqual(CELLS.with(5, CELLS[5]?.replace("5/7", "suppressed") ?? ""));
  });

  test("a status as one text holds for all, with a value or without", () => {
    const shown = (status: string) => allCells(read({ ...SPARSE, status }));
    expect(shown("..").filter((cell) => !cell.endsWith(" suppressed"))).toEqual([]);
    expect(shown("p").filter((cell) => CELLS.includes(cell))).toHaveLength(5);
  });

  test("a measure's id in any letter case", () => {
    expect(allCells(read(DENSE, { measure: "BUP-First-Visit" }))).toEqual(CELLS);
  });

  test("dimensions in another order", () => {
    const order = [0, 2, 4, 1, 3, 5].flatMap((record) => VALUES.slice(record * 2, record * 2 + 2));
    const dataset = {
      ...DENSE,
      id: ["Tid", "Region", "ContentsCode"],
      size: [2, 3, 2],
      value: order,
      status: { "4": ".." },
    };
    expect(allCells(read(dataset)).toSorted()).toEqual(CELLS.toSorted());
  });
});

describe("mapping", () => {
  test("all by dimensions and categories", () => {
    const dataset: Json = {
      class: "dataset",
      id: ["A", "B", "C", "D"],
      size: [1, 1, 1, 1],
      dimension: {
        A: { category: { label: { x: "Gotlands län" } } },
        B: listed(["2021"]),
        C: listed(["kö"]),
        D: listed(["op"]),
      },
      value: [58.5],
    };
    const loaded = read(dataset, {
      measure: undefined,
      basis: undefined,
      field: "share",
      dimensions: { A: "region", B: "period", C: "basis", D: "measure" },
      categories: {
        A: { x: "Gotland" },
        B: { "2021": "2020" },
        C: { kö: "väntande" },
        D: { op: "procedure" },
      },
    });
    expect(messages(loaded)).toEqual([]);
    expect(allCells(loaded)).toEqual(["2020 09 procedure waiting 58.5 %"]);
  });

  test("a dimension of one category needs none", () => {
    const dimension = { ...(DENSE.dimension as Json), Kön: listed(["1+2"]) };
    const dataset = {
      ...DENSE,
      id: [...(DENSE.id as string[]), "Kön"],
      size: [3, 2, 2, 1],
      dimension,
    };
    expect(allCells(read(dataset))).toEqual(CELLS);
  });

  test("a dimension of several does, unless it is left out", () => {
    expect(codes(read(DENSE, { dimensions: {} }))).toEqual([
      "unmapped-dimension",
      "unmapped-dimension",
    ]);
    expect(codes(read({ ...DENSE, role: {} }))).toEqual(Array(4).fill("unmapped-dimension"));
  });

  test("a category that is no field is read past with a warning", () => {
    const categories = { ContentsCode: { ANT: "total" } };
    const loaded = read(DENSE, { categories });
    expect(codes(loaded)).toEqual(["unknown-column"]);
    expect(allCells(loaded)[0]).toBe("2021-09 00 bup-first-visit completed null/273");
  });
});

describe("impossible values", () => {
  test.each([
    [[-1, 201], "negative-count"],
    [[273.5, 201], "fractional-count"],
    [[201, 273], "within-over-total"],
  ])("%j are a warning, at their place, and not published", (pair, code) => {
    const text = JSON.stringify({ ...DENSE, value: [...pair, ...VALUES.slice(2)] }, null, 1);
    const loaded = read(text);
    expect(codes(loaded, "error")).toEqual([]);
    expect(codes(loaded, "warning")).toEqual([code]);
    expect(loaded.problems[0]?.line).toBe(
      text.slice(0, text.indexOf('"value"')).split("\n").length +
        (code === "within-over-total" ? 2 : 1),
    );
    expect(allCells(loaded)).toEqual(CELLS.slice(1));
  });

  test("in a sparse one too", () => {
    const value = { ...(SPARSE.value as Json), "0": -1 };
    const text = JSON.stringify({ ...SPARSE, value }, null, 1);
    const loaded = read(text);
    expect(codes(loaded)).toEqual(["negative-count"]);
    expect(text.split("\n")[(loaded.problems[0]?.line ?? 0) - 1]).toContain('"0": -1');
  });

  test("few are suppressed, as everywhere", () => {
    const loaded = read({ ...DENSE, value: [...VALUES.slice(0, 10), 4, 3] });
    expect(codes(loaded)).toEqual(["below-disclosure-limit"]);
    expect(allCells(loaded)[5]).toBe("2021-10 09 bup-first-visit completed suppressed");
  });
});

describe("what is no dataset", () => {
  test.each<[string, Json | string, number]>([
    ["no JSON", "{", 1],
    ["null", "null", 1],
    ["a list", "[]", 1],
    ["a collection", { ...DENSE, class: "collection" }, 1],
    ["fewer values than cells", { ...DENSE, value: VALUES.slice(1) }, 1],
    ["sizes that are not the dimensions'", { ...DENSE, size: [3, 2, 1] }, 1],
    ["a place outside", { ...SPARSE, value: { ...(SPARSE.value as Json), "12": 3 } }, 1],
    ["a place that is no number", { ...SPARSE, value: { ...(SPARSE.value as Json), a: 3 } }, 1],
    ["a part of a place", { ...SPARSE, value: { ...(SPARSE.value as Json), "1.5": 3 } }, 1],
    ["a place under 0", { ...SPARSE, value: { ...(SPARSE.value as Json), "-1": 3 } }, 1],
    ["a status outside", { ...DENSE, status: { "8": "..", "12": ".." } }, 1],
    ["sizes that lack one", { ...DENSE, size: [3, 2] }, 1],
    ["a dimension that is not there", { ...DENSE, id: ["Region", "Tid", "constructor"] }, 2],
    ["values that are none", { ...DENSE, value: VALUES.map(() => true) }, 12],
    ["values within values", { ...DENSE, value: VALUES.map(() => [1]) }, 12],
    ["statuses that are none", { ...DENSE, status: [true] }, 1],
    ["roles that are none", { ...DENSE, role: { time: {} } }, 1],
    ["codes that are none", { ...DENSE, dimension: { Region: listed([[] as never]) } }, 1],
  ])("%s", (_name, dataset, count) => {
    const loaded = read(dataset);
    expect(loaded.problems.length).toBeGreaterThanOrEqual(1);
    expect(codes(loaded, "error")).toHaveLength(count);
    expect(allCells(loaded)).toEqual([]);
  });
});
