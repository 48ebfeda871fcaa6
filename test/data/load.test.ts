import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { loadData } from "../../src/data/load.ts";
import { hasErrors } from "../../src/data/problems.ts";
import { DEMO, TODAY } from "../data-folders.ts";
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
  PROJECT_DATA,
  seriesOf,
  single,
  tidy,
  withFolder,
} from "./helpers.ts";

describe("the project's own data", () => {
  const own = loadData(PROJECT_DATA, PROJECT_DATA, TODAY);

  test("has no errors, and no other warnings than those that are meant", () => {
    expect(hasErrors(own.problems)).toBe(false);
    expect(codes(own).toSorted()).toEqual([
      ...Array<string>(3).fill("distribution-contradicts-total"),
      ...Array<string>(6).fill("stopped-reporting"),
      ...Array<string>(3).fill("zero-without-counts"),
    ]);
  });

  test.each([
    ["first-visit-waiting", "2017-09", 74, [75]],
    ["first-visit-waiting", "2018-04", 83, [82]],
    ["procedure-waiting", "2017-06", 72, [71]],
    ["first-visit-waiting", "2017-11", 82, []],
    ["first-visit-waiting", "2017-08", 72, []],
  ])("national %s of %s: %i, earlier %j", (id, period, shown, earlier) => {
    const row = observationOf(own, period, "00", id);
    expect(row).toMatchObject({ published: true, cell: { share: { units: shown, decimals: 0 } } });
    const revisions = row?.revisions ?? [];
    expect(revisions.map((cell) => cell.status === "ok" && cell.share?.units)).toEqual(earlier);
  });

  test("Kolada's revised values replace the older ones, and the same with more digits is none", () => {
    const id = "first-visit-waiting-yearly";
    expect(observationOf(own, "2025", "01", id)).toMatchObject({
      cell: { share: { units: 87_028_673, decimals: 6 }, source: "2026-08-22-kolada" },
      revisions: [{ share: { units: 874, decimals: 1 }, source: "2026-06-16-kolada" }],
    });
    expect(observationOf(own, "2025", "14", id)?.revisions).toEqual([]);
    const assessed = observationOf(own, "2019", "00", "primary-assessment-completed-yearly");
    expect(assessed).toMatchObject({
      cell: { share: { units: 7937, decimals: 2 } },
      revisions: [],
    });
    expect(daysOf(own, "2022", "21", "procedure-waiting-yearly")?.cell).toMatchObject({
      medianDays: 66.5,
    });
  });

  test("Socialstyrelsen's medians are days by month, withheld where too few", () => {
    const median = (period: string, region: string) => daysOf(own, period, region)?.cell;
    expect(median("2026-06", "04")).toMatchObject({ status: "ok", medianDays: 110 });
    expect(median("2026-06", "12")).toMatchObject({ status: "ok", medianDays: 24 });
    expect(median("2025-07", "18")).toMatchObject({ status: "ok", medianDays: 22.5 });
    expect(median("2026-06", "22")).toMatchObject({ status: "suppressed", disclosureLimit: 0 });
    expect(median("2026-06", "00")).toMatchObject({ status: "ok", medianDays: 23 });
    expect(own.data.sources.find(({ drop }) => drop.id.endsWith("bup"))?.drop.via).toContain(
      "https://github.com/",
    );
  });

  test("what a report says of its last month stays with the month, in the revision if need be", () => {
    expect(observationOf(own, "2017-11", "00", "first-visit-waiting")?.cell).toMatchObject({
      total: 290_128,
      distribution: { d0_30: 131_348, d31_60: 69_722, d61_90: 36_044, d91: 52_632 },
      source: "2017-12-25-vantetider-rapport-2017-11",
    });
    const [revision] = observationOf(own, "2017-09", "00", "first-visit-waiting")?.revisions ?? [];
    expect(revision).toMatchObject({
      total: 339_191,
      source: "2017-10-25-vantetider-rapport-2017-09",
    });
  });

  test("nothing in them is made up", () => {
    expect(own.data.sources.filter(({ drop }) => drop.delivery.synthetic)).toEqual([]);
    expect(own.data.breaks.filter(({ synthetic }) => synthetic)).toEqual([]);
  });
});

describe("the demonstration", () => {
  const demo = loadData(DEMO, PROJECT_DATA, TODAY);

  test("has no errors, and no other warnings than those that are meant", () => {
    expect(hasErrors(demo.problems)).toBe(false);
    expect([...new Set(codes(demo))].toSorted()).toEqual([
      "large-change",
      "late-report",
      "low-response",
    ]);
    expect(codes(demo).filter((code) => code === "large-change")).toHaveLength(5);
  });

  test("is made up altogether", () => {
    expect(demo.data.sources.map(({ drop }) => [drop.id, drop.delivery.synthetic])).toEqual([
      ["2026-11-18-pahittade-siffror", true],
      ["2026-11-20-pahittade-siffror-rattade", true],
    ]);
    for (const { nation } of demo.data.series) {
      for (const { cell, published } of nation)
        expect([cell.synthetic, published]).toEqual([true, false]);
    }
  });

  test("every region has every series, in order of period and without doubles", () => {
    for (const { measure, regions } of demo.data.series) {
      expect([measure, regions.size]).toEqual([measure, 21]);
      for (const list of regions.values()) {
        const periods = list.map(({ period }) => period);
        expect(periods).toEqual([...new Set(periods)].toSorted());
      }
    }
  });
});

describe("defaults", () => {
  test("what the folder lacks is the project's; what it has counts", () => {
    withFolder({ [DROP]: tidy(["2021-11,01,bup-first-visit,completed,586,550,"]) }, (folder) => {
      expect(loadData(folder, PROJECT_DATA, TODAY).data).toMatchObject({
        measures: { length: 9 },
        regions: { length: 21 },
      });
      mkdirSync(join(folder, "reference"));
      const heading = "region,measure,period,kind,sv,en";
      writeFileSync(join(folder, "reference/breaks.csv"), `${heading}\n01,*,2021-01,event,a,b\n`);
      expect(loadData(folder, PROJECT_DATA, TODAY).data.breaks).toHaveLength(1);
      const regions = "code,slug,name,short_name,county_letter,aliases,2021-11-01\n03,u,U,U,C,,1\n";
      writeFileSync(join(folder, "reference/regions.csv"), regions);
      const small = loadData(folder, PROJECT_DATA, TODAY);
      expect(small.data.regions).toHaveLength(1);
      expect(codes(small, "error")).toEqual(["bad-reference", "unknown-region"]);
    });
  });

  test("neither in the folder nor in the defaults", () => {
    withFolder({ [DROP]: tidy([]) }, (folder) => {
      const loaded = loadData(folder, join(folder, "nowhere"), TODAY);
      expect(hasErrors(loaded.problems)).toBe(true);
      expect(loaded.data.regions).toEqual([]);
    });
  });

  test("a folder without drops is an error", () => {
    expect(codes(load({}))).toEqual(["no-drops"]);
  });
});

describe("disclosure: what is not shown is nowhere in the data", () => {
  /** Numbers that stand nowhere else. */
  const row = (total: number, within: number) =>
    `2021-11,09,bup-first-visit,completed,${total},${within},`;
  const others = ["2021-11,01,bup-first-visit,completed,586000,550000,"];
  const text = (loaded: ReturnType<typeof load>) =>
    JSON.stringify(
      [loaded.data.series, loaded.data.sources, loaded.problems],
      (_key, value: unknown) =>
        value instanceof Map ? [...(value as Map<unknown, unknown>)] : value,
    );

  test.each([
    [1000, 873, 541, true],
    [1000, 999, 541, true],
    [874, 873, 541, true],
    [873, 873, 541, false],
    [20, 873, 541, false],
    [0, 873, 541, false],
  ])("limit %i, %i contacts", (disclosureLimit, total, within, isHidden) => {
    const loaded = loadOne(tidy([row(total, within), ...others], { disclosureLimit }));
    const cell = observationOf(loaded, "2021-11", "09")?.cell;
    expect(cell?.status).toBe(isHidden ? "suppressed" : "ok");
    expect(text(loaded).includes(`:${total},`)).toBe(!isHidden);
    expect(text(loaded).includes(`:${within},`)).toBe(!isHidden);
    expect(observationOf(loaded, "2021-11", "00")).toMatchObject({
      computed: { total: 586_000 + (isHidden ? 0 : total), regions: isHidden ? 1 : 2 },
    });
  });

  test("nor as a revision, in either order", () => {
    for (const order of [
      [row(873, 541), row(4711, 4000)],
      [row(4711, 4000), row(873, 541)],
    ]) {
      const drops = order.map((one, i) => [
        `2021-12-0${i + 1}-a`,
        tidy([one, ...others], { disclosureLimit: 1000 }),
      ]);
      const loaded = load(Object.fromEntries(drops) as Parameters<typeof load>[0]);
      expect(text(loaded)).not.toMatch(/\b(873|541)\b/);
      expect(text(loaded)).toContain("4711");
    }
  });

  test("the default limit is five, and 0 lets everything through", () => {
    const rows = ["01", "03", "04"].map(
      (code, i) => `2021-11,${code},procedure,waiting,${[1, 4, 5][i]},1,`,
    );
    const statuses = (rest: Readonly<Record<string, unknown>>) =>
      [...seriesOf(loadOne(tidy(rows, rest)), "procedure-waiting").regions.values()].map((list) =>
        brief(list[0]?.cell),
      );
    expect(statuses({})).toEqual(["suppressed", "suppressed", "1/5"]);
    expect(statuses({ disclosureLimit: 0 })).toEqual(["1/1", "1/4", "1/5"]);
    expect(statuses({ disclosureLimit: 20 })).toEqual(Array(3).fill("suppressed"));
  });
});

describe("whatever is in a file, there is data or there are problems, never an exception", () => {
  const heading = "period,region,measure,basis,total,within,share,reported_on,response_rate,d0_30";
  const cell = fc.oneof(
    fc.string({ maxLength: 8 }),
    fc.constantFrom("2021-09", "2021-13", "sep 2021", "01", "Riket", "AB", "procedure", "waiting"),
    fc.constantFrom(
      "completed",
      "bup-start",
      "1 397",
      "<5",
      "*",
      "-",
      "",
      "81,96",
      '"',
      "\n",
      "1e9",
    ),
    fc.integer().map(String),
  );
  const lines = fc
    .array(
      fc.array(cell, { maxLength: 12 }).map((cells) => cells.join(",")),
      { maxLength: 8 },
    )
    .map((rows) => [heading, ...rows].join("\n"));

  const survives = (content: string | Uint8Array, entry: Readonly<Record<string, unknown>>) => {
    const loaded = loadOne(single(content, entry));
    const read = loaded.data.sources[0]?.files.length ?? 0;
    expect(read + loaded.problems.length).toBeGreaterThan(0);
    for (const { line, column } of loaded.problems) {
      expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
    }
    for (const { cell: one } of observations(loaded)) {
      if (one.status !== "ok" || one.total === null) continue;
      expect(one.total).toBeGreaterThanOrEqual(5);
      expect(one.within ?? 0).toBeLessThanOrEqual(one.total);
    }
  };
  const observations = ({ data }: ReturnType<typeof load>) =>
    data.series.flatMap(({ regions }) => [...regions.values()].flat());

  const table = {
    format: "vantetider-table",
    period: "2021-09",
    measure: "procedure",
    basis: "waiting",
  };
  const matrix = { ...table, period: "2020" };
  const stat = { format: "json-stat2", measure: "procedure", basis: "waiting", field: "total" };
  const runs = { numRuns: 150 };

  test("text as tidy", () => {
    fc.assert(
      fc.property(fc.oneof(lines, fc.string()), (text) => survives(text, {})),
      runs,
    );
  });

  test("bytes as tidy", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => survives(bytes, {})),
      runs,
    );
  });

  test("text as a table or matrix", () => {
    const head = fc.constantFrom(
      "Region\tAndel väntande inom 90 dagar",
      "Region\tJan\tFeb",
      "constructor\t__proto__",
    );
    const body = fc.array(fc.array(cell).map((cells) => cells.join("\t")));
    fc.assert(
      fc.property(head, body, fc.constantFrom(table, matrix), (first, rest, entry) =>
        survives([first, ...rest].join("\n"), entry),
      ),
      runs,
    );
  });

  const key = fc.constantFrom("values", "kpi", "municipality", "period", "gender", "value", "id");
  const statKey = fc.constantFrom("class", "size", "dimension", "category", "index", "role", "Tid");
  const anyJson = fc.letrec<{ node: unknown }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 5 },
      fc.oneof(fc.jsonValue({ maxDepth: 1 }), cell, fc.constantFrom("dataset", "T", "N79173")),
      fc.array(tie("node"), { maxLength: 4 }),
      fc.dictionary(fc.oneof(key, statKey, fc.constantFrom("__proto__", "0")), tie("node")),
    ),
  })).node;

  /** Sound answers in which one thing, anywhere, is something else. */
  const answer = {
    next_url: null,
    values: [
      {
        kpi: "N79173",
        municipality: "0001",
        period: 2020,
        values: [{ gender: "T", value: 90.1, isdeleted: false }],
      },
    ],
  };
  const dataset = {
    class: "dataset",
    id: ["Tid", "Region"],
    size: [2, 1],
    role: { time: ["Tid"], geo: ["Region"] },
    dimension: {
      Tid: { category: { index: ["2020", "2021M09"] } },
      Region: { category: { index: { "01": 0 } } },
    },
    value: [50, null],
    status: { "1": ".." },
  };
  const mutated = (whole: object) => {
    const paths = pathsOf(whole);
    return fc
      .tuple(fc.constantFrom(...paths), anyJson)
      .map(([path, value]) => replaced(whole, path, value));
  };

  test("JSON as an answer of Kolada", () => {
    const value = fc.oneof(anyJson, mutated(answer));
    const entry = { format: "kolada-v3" };
    fc.assert(
      fc.property(value, (json) => survives(JSON.stringify(json), entry)),
      runs,
    );
  });

  test("JSON as a dataset", () => {
    const value = fc.oneof(anyJson, mutated(dataset), mutated(dataset));
    fc.assert(
      fc.property(value, (json) => survives(JSON.stringify(json), stat)),
      { numRuns: 300 },
    );
  });

  test("JSON as drop.json", () => {
    const whole = JSON.parse(
      dropJson([
        {
          name: "a",
          ...table,
          kpis: {},
          columns: { x: "share" },
          dimensions: { Tid: "period" },
          categories: { Tid: { x: "2021" } },
        },
      ]),
    ) as object;
    fc.assert(
      fc.property(fc.oneof(anyJson, mutated(whole)), (json) => {
        const loaded = loadOne({ "drop.json": JSON.stringify(json), a: heading });
        expect(loaded.problems.length).toBeGreaterThan(0);
      }),
      runs,
    );
  });

  test("text as any JSON file", () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom("[".repeat(50_000), '{"values":'.repeat(9999)),
    );
    fc.assert(fc.property(text, fc.constantFrom({ format: "kolada-v3" }, stat), survives), {
      numRuns: 40,
    });
    fc.assert(
      fc.property(text, (json) => {
        expect(codes(loadOne({ "drop.json": json })).length).toBeGreaterThan(0);
      }),
      { numRuns: 40 },
    );
  });
});

type Path = readonly (string | number)[];

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, one]) => pathsOf(one, [...path, key]));
  return [path, ...inner];
}

function replaced(value: unknown, [first, ...rest]: Path, by: unknown): unknown {
  if (first === undefined) return by;
  if (Array.isArray(value))
    return value.map((one, i) =>
      i === Number(first) ? replaced(one, rest, by) : (one as unknown),
    );
  const object = value as Record<string, unknown>;
  return { ...object, [first]: replaced(object[first], rest, by) };
}

test("the same drops give the same outcome and the same messages", () => {
  const drops = {
    "2021-12-01-a": tidy([
      "2021-10,01,procedure,waiting,100,50,",
      "2021-10,03,procedure,waiting,9,x,",
    ]),
    "2021-12-02-b": tidy([
      "2021-10,01,procedure,waiting,150,50,",
      "2021-11,99,procedure,waiting,9,1,",
    ]),
  };
  expect(messages(load(drops))).toEqual(messages(load(drops)));
  expect(allCells(load(drops))).toEqual(allCells(load(drops)));
});

describe("files and folders in each other's place", () => {
  const inFolder = (path: string, isFolder: boolean) =>
    withFolder({ [DROP]: tidy([]) }, (folder) => {
      mkdirSync(join(folder, path, isFolder ? "." : ".."), { recursive: true });
      if (!isFolder) writeFileSync(join(folder, path), "x");
      return loadData(folder, PROJECT_DATA, TODAY).problems.map(({ code, file }) => [code, file]);
    });

  test.each([["measures"], ["reference"], ["agreements"], ["reports"]])("%s is a file", (path) => {
    expect(inFolder(path, false)).toContainEqual(["missing-file", path]);
  });

  test.each([["site.json"], ["reference/regions.csv"], ["reference/breaks.csv"]])(
    "%s is a folder",
    (path) => {
      expect(inFolder(path, true)).toContainEqual(["missing-file", path]);
    },
  );
});

test("more cells than are read into memory are refused before they are", () => {
  const loaded = loadOne(single("\n".repeat(10_000_001), { name: "a.csv" }));
  expect(messages(loaded)[0]).toMatch(/too-large {2}found more than 10,000,000 cells/);
});

test("an answer with a count above the population loses the cell and nothing else", () => {
  const cube = {
    class: "dataset",
    id: ["Region"],
    size: [2],
    dimension: { Region: { category: { index: ["01", "09"] } } },
    value: [50, 99_999],
  };
  const about = { measure: "primary-assessment", basis: "completed", field: "total" };
  const entry = { format: "json-stat2", dimensions: { Region: "region" }, ...about };
  const loaded = loadOne(single(JSON.stringify(cube), { ...entry, period: "2021-11" }));
  expect(codes(loaded, "error")).toEqual([]);
  expect(codes(loaded, "warning")).toEqual(["over-population"]);
  expect(allCells(loaded)).toHaveLength(1);
});
