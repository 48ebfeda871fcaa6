import { describe, expect, it } from "vitest";

import type { Cell, Distribution, Month, Observation } from "../../src/data/types.ts";
import { bandsOf, percentInBand } from "../../src/model/bands.ts";
import { counts, hidden, madeUp, nationOf, observation, series, yearly } from "./helpers.ts";

const divided = (distribution: Distribution): Cell => ({ ...counts(1, 2), distribution });
const three = (a: number, b: number, c: number) => divided({ d0_30: a, d31_60: b, d61_90: c });
const row = (period: Month, code: string, cell: Cell): Observation<Month> =>
  observation(period, code, cell);

const bands = (
  code: string,
  rows: readonly Observation<Month>[],
  published: readonly Observation<Month>[] = [],
) => bandsOf(series("first-visit", "waiting", rows, nationOf(rows, published)), code);

/** The counts by month, "-" where there are none. */
const shown = (found: ReturnType<typeof bands>) =>
  found?.months.map((month) => month?.counts.join(" ") ?? "-");

describe("bandsOf", () => {
  it("has an area's own counts, month by month since its first", () => {
    const found = bands("01", [
      row("2021-08", "01", counts(1, 2)),
      row("2021-09", "01", three(5, 3, 2)),
      row("2021-11", "01", three(6, 0, 1)),
      row("2021-12", "03", three(1, 1, 1)),
    ]);
    expect(found?.bands).toEqual(["d0_30", "d31_60", "d61_90"]);
    expect(found?.periods).toEqual(["2021-09", "2021-10", "2021-11", "2021-12"]);
    expect(shown(found)).toEqual(["5 3 2", "-", "6 0 1", "-"]);
    expect(found?.months[0]?.from.map(({ region }) => region)).toEqual(["01"]);
  });

  it("takes the division of the newest month, and no month divided otherwise", () => {
    const two = divided({ d0_30: 5, d31_60: 5 });
    const other = divided({ d0_30: 1, d31_60: 1, d91: 1 });
    const rows = [row("2021-09", "01", two), row("2021-10", "01", other)];
    const found = bands("01", [...rows, row("2021-11", "01", three(1, 2, 3))]);
    expect(found?.periods).toEqual(["2021-11"]);
    const ended = bands("01", [row("2021-10", "01", three(1, 2, 3)), row("2021-11", "01", two)]);
    expect(ended?.bands).toEqual(["d0_30", "d31_60"]);
    expect(shown(ended)).toEqual(["5 5"]);
  });

  it("sums for the country the regions that gave all bands", () => {
    const found = bands("00", [
      row("2021-10", "01", three(5, 3, 2)),
      row("2021-10", "03", three(1, 1, 1)),
      row("2021-10", "04", divided({ d0_30: 9 })),
      row("2021-10", "05", hidden),
      row("2021-11", "06", counts(1, 2)),
    ]);
    expect(shown(found)).toEqual(["6 4 3", "-"]);
    expect(found?.months[0]?.from.map(({ region }) => region)).toEqual(["01", "03"]);
  });

  it("adds no made-up counts to published ones", () => {
    const made = madeUp(three(50, 50, 50));
    const mixed = [row("2021-10", "01", three(5, 3, 2)), row("2021-10", "03", made)];
    expect(shown(bands("00", mixed))).toEqual(["5 3 2"]);
    expect(shown(bands("00", [row("2021-10", "03", made)]))).toEqual(["50 50 50"]);
  });

  it("shows the country's published bands, and no sum in place of those in other bands", () => {
    const rows = [row("2021-10", "01", three(5, 3, 2)), row("2021-11", "01", three(1, 1, 1))];
    const own = [row("2021-10", "00", three(70, 20, 10))];
    expect(shown(bands("00", rows, own))).toEqual(["70 20 10", "1 1 1"]);
    const coarse = [row("2021-10", "00", divided({ d0_30: 70, d91: 30 }))];
    expect(shown(bands("00", rows, coarse))).toEqual(["1 1 1"]);
    // Published without bands, the sum over the regions stands.
    const bare = [row("2021-10", "00", counts(1, 2))];
    expect(shown(bands("00", rows, bare))).toEqual(["5 3 2", "1 1 1"]);
  });

  it("is null without a divided month of the area, and for years", () => {
    expect(bands("01", [row("2021-10", "01", counts(1, 2))])).toBeNull();
    expect(bands("01", [row("2021-10", "03", three(1, 1, 1))])).toBeNull();
    expect(bands("25", [row("2021-10", "03", three(1, 1, 1))])).toBeNull();
    expect(bands("01", [])).toBeNull();
    const years = yearly("first-visit", "waiting", [observation("2021", "01", three(1, 1, 1))]);
    expect(bandsOf(years, "01")).toBeNull();
  });
});

describe("percentInBand", () => {
  it("is the part of all, and 0 of nobody", () => {
    expect([0, 1, 2].map((band) => percentInBand([5, 3, 2], band))).toEqual([50, 30, 20]);
    expect(percentInBand([5, 3, 2], 3)).toBe(0);
    expect(percentInBand([0, 0], 0)).toBe(0);
  });
});
