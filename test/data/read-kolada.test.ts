/** Values are excerpts of Kolada's open API v3 (RKA, CC BY 4.0), those marked so made up. */
import { describe, expect, test } from "vitest";

import {
  allCells,
  codes,
  daysOf,
  DROP,
  dropJson,
  load,
  loadOne,
  messages,
  observationOf,
  single,
} from "./helpers.ts";

interface Entry {
  gender: string;
  value: unknown;
  isdeleted?: boolean;
  count?: number;
  status?: string;
}

const total = (value: unknown, rest: Partial<Entry> = {}): Entry => ({
  gender: "T",
  count: 1,
  status: "",
  value,
  isdeleted: false,
  ...rest,
});

const record = (kpi: string, municipality: string, period: number, ...values: Entry[]) => ({
  kpi,
  municipality,
  period,
  values,
});

const answer = (values: readonly object[], rest: object = {}) =>
  JSON.stringify(
    { count: values.length, next_url: null, previous_url: null, ...rest, values },
    null,
    1,
  );

const ENTRY = { name: "svar.json", format: "kolada-v3" };

const read = (values: readonly object[], rest: object = {}, entry: object = {}) =>
  loadOne(single(answer(values, rest), { ...ENTRY, ...entry }));

describe("values", () => {
  test("of regions and the nation, digits as published", () => {
    const loaded = read([
      record("N79173", "0000", 2019, total(79.4)),
      record("N79173", "0001", 2020, total(90.3)),
      record("N79221", "0014", 2020, total(68)),
    ]);
    expect(messages(loaded)).toEqual([]);
    expect(allCells(loaded)).toEqual([
      "2019 00 primary-assessment completed 79.4 %",
      "2020 01 primary-assessment completed 90.3 %",
      "2020 14 first-visit waiting 68 %",
    ]);
  });

  test("86.0 keeps its decimal", () => {
    const text = answer([record("N79173", "0000", 2019, total(86.5))]).replace("86.5", "86.0");
    const loaded = loadOne(single(text, ENTRY));
    const id = "primary-assessment-completed-yearly";
    expect(observationOf(loaded, "2019", "00", id)?.cell).toMatchObject({
      share: { units: 860, decimals: 1 },
    });
  });

  test("only all genders together count", () => {
    const loaded = read([
      record("N79173", "0001", 2020, { gender: "K", value: 91 }, total(90.1), {
        gender: "M",
        value: 89,
      }),
      record("N79173", "0003", 2020, { gender: "K", value: 91 }),
    ]);
    expect(allCells(loaded)).toEqual(["2020 01 primary-assessment completed 90.1 %"]);
    expect(messages(loaded)).toEqual([
      'warning drops/2021-12-25-prov/svar.json:1:1  passed-over  found no value for all genders: 1 ("0003"), expected values of mapped indicators. Nothing to fix if they are not meant to be read; else map them in drop.json.',
    ]);
  });

  test("null and deleted values are not reported; municipalities and other indicators are read past", () => {
    const loaded = read([
      record("N79173", "0003", 2020, total(null, { status: "Missing" })),
      record("N79173", "0004", 2020, total(77.7, { isdeleted: true })),
      record("N79173", "0180", 2020, total(85)),
      record("N79173", "0026", 2020, total(85)),
      record("U79049", "0001", 2020, total(93.8)),
    ]);
    expect(allCells(loaded)).toEqual([
      "2020 03 primary-assessment completed not-reported",
      "2020 04 primary-assessment completed not-reported",
    ]);
    expect(codes(loaded)).toEqual(["passed-over"]);
    expect(loaded.data.sources[0]?.files[0]?.passedOver).toEqual(
      new Map([
        ["municipality is no region", 2],
        ["indicator without a measure", 1],
      ]),
    );
  });

  test("a median is days, and leaves the share to its own indicator", () => {
    const loaded = read([
      record("N79240", "0003", 2020, total(66.5)),
      record("N79240", "0004", 2020, total(null)),
      record("N79240", "0005", 2020, total(4000)),
    ]);
    const id = "first-visit-waiting-yearly";
    expect(daysOf(loaded, "2020", "03", id)?.cell).toMatchObject({ medianDays: 66.5 });
    expect(daysOf(loaded, "2020", "04", id)?.cell.status).toBe("not-reported");
    expect(daysOf(loaded, "2020", "05", id)).toBeUndefined();
    expect(codes(loaded)).toEqual(["impossible-days"]);
    expect(codes(loaded, "error")).toEqual([]);
    expect(allCells(loaded)).toEqual([]);
  });

  test("an impossible one is left out with a warning, the rest is published", () => {
    const loaded = read([
      record("N79221", "0013", 2020, total(68.1)),
      record("N79221", "0014", 2020, total(146.1)),
      record("N79221", "0017", 2020, total(-3)),
    ]);
    expect(allCells(loaded)).toEqual(["2020 13 first-visit waiting 68.1 %"]);
    expect(
      loaded.problems.map(({ severity, code, found }) => `${severity} ${code} ${found}`),
    ).toEqual([
      'warning share-out-of-range "146.1" (share)',
      'warning share-out-of-range "-3" (share)',
    ]);
  });

  test("a year that had not ended, and one before all collection", () => {
    const loaded = read([
      record("N79173", "0001", 2021, total(90)),
      record("N79173", "0003", 2021, total(null)),
      record("N79173", "0001", 2004, total(90)),
    ]);
    expect(codes(loaded)).toEqual(["impossible-period", "impossible-period"]);
    expect(allCells(loaded)).toEqual([]);
  });

  test("mapped by drop.json, and then by nothing else", () => {
    const kpis = { U79049: { measure: "bup-first-visit", basis: "waiting" } };
    const values = [
      record("U79049", "0001", 2020, total(93.8)),
      record("N79173", "0001", 2020, total(90)),
    ];
    expect(allCells(read(values, {}, { kpis }))).toEqual([
      "2020 01 bup-first-visit waiting 93.8 %",
    ]);
  });
});

describe("pages", () => {
  const first = answer([record("N79173", "0001", 2020, total(90.1))], { next_url: "/v3/x?page=2" });
  const last = answer([record("N79173", "0003", 2020, total(80))], {
    previous_url: "/v3/x?page=1",
  });
  const drop = (files: Readonly<Record<string, string>>) =>
    load({
      [DROP]: {
        "drop.json": dropJson(Object.keys(files).map((name) => ({ ...ENTRY, name }))),
        ...files,
      },
    });

  test("of one answer make one", () => {
    const loaded = drop({ "1.json": first, "2.json": last });
    expect(messages(loaded)).toEqual([]);
    expect(allCells(loaded)).toHaveLength(2);
  });

  test("one that lacks its next is read, with a warning", () => {
    const loaded = drop({ "1.json": first });
    expect(codes(loaded)).toEqual(["missing-page"]);
    expect(allCells(loaded)).toHaveLength(1);
  });
});

describe("what is no answer", () => {
  test.each([
    ["null", ["bad-kolada"]],
    ["[]", ["bad-kolada"]],
    ['{"values": null}', ["bad-kolada"]],
    ['{"values": [null]}', ["bad-kolada"]],
    ['{"values": [{"kpi": 7}]}', ["bad-kolada", "bad-kolada", "bad-kolada"]],
    ["", ["bad-json"]],
    ["<html>", ["bad-json"]],
    ['{"values": []', ["bad-json"]],
    ['{"values": []}', ["empty-file"]],
  ])("%s", (text, expected) => {
    expect(codes(loadOne(single(text, ENTRY)))).toEqual(expected);
  });
});
