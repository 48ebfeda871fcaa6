import { describe, expect, it } from "vitest";

import { COMPUTED } from "../../src/data/nation.ts";
import { fraction } from "../../src/data/share.ts";
import type { Month } from "../../src/data/types.ts";
import { hasFigures, isBareZero, isComputed, isFigure, valuesOf } from "../../src/model/value.ts";
import {
  counts,
  days,
  hidden,
  madeUp,
  nationOf,
  nobody,
  observation,
  series,
  shareOnly,
  silent,
} from "./helpers.ts";

const row = (code: string, cell: ReturnType<typeof counts>) =>
  observation<Month>("2021-11", code, cell);

const all = series(
  "first-visit",
  "waiting",
  [
    { ...row("01", { ...counts(41, 50, 7), preliminary: true }), revisions: [counts(1, 2)] },
    row("03", madeUp(shareOnly("81.96"))),
    observation("2021-11", "04", hidden),
    observation("2021-11", "05", nobody),
    observation("2021-11", "06", silent),
    row("07", { ...counts(0, 9), within: null }),
  ],
  nationOf<Month>([], [row("00", counts(1, 4))]),
  [
    observation("2021-11", "00", days(30)),
    observation("2021-11", "01", days(20.5)),
    observation("2021-11", "03", days(null)),
    observation("2021-11", "04", { ...hidden, status: "suppressed", disclosureLimit: 20 }),
  ],
);

const of = (which: Parameters<typeof valuesOf>[1], code: string) =>
  valuesOf(all, which).get(code)?.[0];

describe("valuesOf", () => {
  it("has a share as an exact fraction, with its counts", () => {
    expect(of("share", "01")).toEqual({
      period: "2021-11",
      region: "01",
      status: "ok",
      value: 82,
      exact: fraction(41, 50),
      total: 50,
      counts: { total: 50, within: 41 },
      rounded: null,
      disclosureLimit: 0,
      source: "2021-12-25-prov",
      synthetic: false,
      preliminary: true,
      revisions: 1,
    });
    expect(of("share", "00")).toMatchObject({ region: "00", value: 25 });
  });

  it("keeps the publisher's rounding where there are no counts", () => {
    expect(of("share", "03")).toMatchObject({
      value: 81.96,
      exact: fraction(8196, 10_000),
      total: null,
      counts: null,
      rounded: { units: 8196, decimals: 2 },
      synthetic: true,
    });
  });

  it("has no share of nobody, of a hidden cell or of a total alone", () => {
    expect(of("share", "05")).toMatchObject({
      status: "no-contacts",
      value: null,
      exact: null,
      counts: { total: 0, within: 0 },
    });
    expect(of("share", "04")).toMatchObject({ value: null, counts: null, disclosureLimit: 5 });
    expect(of("share", "06")).toMatchObject({ status: "not-reported", disclosureLimit: 0 });
    expect(of("share", "07")).toMatchObject({ status: "ok", value: null, total: 9, counts: null });
  });

  it("has persons as they are, 0 among them", () => {
    expect(of("backlog", "01")).toMatchObject({ value: 7, exact: fraction(7), total: null });
    expect(of("backlog", "05")).toMatchObject({ value: 0, exact: fraction(0) });
    expect(of("backlog", "03")).toMatchObject({ value: null, exact: null, counts: null });
    expect(of("backlog", "04")?.value).toBeNull();
  });

  it("has days with their halves, and none where a mean alone is known", () => {
    expect(of("median", "01")).toMatchObject({ value: 20.5, exact: fraction(205, 10) });
    expect(of("median", "00")).toMatchObject({ value: 30, exact: fraction(30) });
    expect(of("median", "03")).toMatchObject({ status: "ok", value: null, exact: null });
    expect(of("median", "04")).toMatchObject({ value: null, disclosureLimit: 20 });
    expect(of("median", "05")).toBeUndefined();
  });
});

describe("a value", () => {
  it("is a figure when it is there, be it 0", () => {
    const zero = of("backlog", "05");
    const none = of("share", "06");
    expect([zero && isFigure(zero), none && isFigure(none)]).toEqual([true, false]);
    expect(hasFigures(new Map([["06", none ? [none] : []]]))).toBe(false);
    expect(hasFigures(valuesOf(all, "share"))).toBe(true);
    expect(hasFigures(new Map())).toBe(false);
  });

  it("is a bare zero when a share of 0 is published without counts", () => {
    const rounded = { units: 0, decimals: 0 };
    expect(isBareZero({ value: 0, rounded })).toBe(true);
    expect(isBareZero({ value: 0, rounded: null })).toBe(false);
    expect(isBareZero({ value: 0.1, rounded })).toBe(false);
    expect(isBareZero({ value: null, rounded: null })).toBe(false);
  });

  it("is computed when no drop delivered it", () => {
    expect([isComputed({ source: COMPUTED }), isComputed({ source: "2021" })]).toEqual([
      true,
      false,
    ]);
  });
});
