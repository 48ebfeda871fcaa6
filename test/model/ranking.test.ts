import { describe, expect, it } from "vitest";

import type { Break, Month, Observation, RegionCode } from "../../src/data/types.ts";
import { figureAt, rankingOf } from "../../src/model/ranking.ts";
import {
  breakAt,
  counts,
  days,
  hidden,
  madeUp,
  nationOf,
  nobody,
  observation,
  quantity,
  regions,
  series,
  shareOnly,
  silent,
} from "./helpers.ts";

const now = (code: RegionCode, cell: Observation["cell"]) =>
  observation<Month>("2021-11", code, cell);
const yearAgo = (code: RegionCode, cell: Observation["cell"]) =>
  observation<Month>("2020-11", code, cell);

const ranking = (rows: readonly Observation<Month>[], breaks: readonly Break[] = []) => {
  const found = rankingOf(
    quantity([series("primary-assessment", "completed", rows, nationOf(rows))], "share", breaks),
    regions,
  );
  if (found === null) throw new RangeError("no ranking");
  return found;
};

describe("rankingOf", () => {
  const all = ranking([
    yearAgo("01", counts(70, 100)),
    yearAgo("03", hidden),
    yearAgo("06", counts(55, 100)),
    now("01", counts(80, 100)),
    now("03", counts(90, 100)),
    now("04", counts(80, 100)),
    now("05", counts(70, 100)),
    now("06", hidden),
    now("07", nobody),
    now("08", silent),
    now("09", shareOnly("0")),
  ]);

  it("puts the best first and equals in the order of the regions, at the better place", () => {
    expect(all.period).toBe("2021-11");
    expect(all.earlier).toBe("2020-11");
    expect(all.ranked.map(({ region, figure, rank }) => [region.code, figure.value, rank])).toEqual(
      [
        ["03", 90, { place: 1, of: 4, ties: 0 }],
        ["01", 80, { place: 2, of: 4, ties: 1 }],
        ["04", 80, { place: 2, of: 4, ties: 1 }],
        ["05", 70, { place: 4, of: 4, ties: 0 }],
        // A zero of an unknown number is told, without a place.
        ["09", 0, null],
      ],
    );
  });

  it("holds each against the threshold", () => {
    const distances = all.ranked.map(({ distance }) => distance?.contacts);
    // 82 of 100 are required; how many of Gotland's is not known.
    expect(distances).toEqual([0, 2, 2, 12, null]);
  });

  it("looks a year back where there is a figure", () => {
    expect(all.ranked.map((one) => one.yearAgo)).toEqual([null, 70, null, null, null]);
  });

  it("looks back across no break, be it of that region alone", () => {
    const rows = ["01", "03"].flatMap((code) => [
      yearAgo(code, counts(1, 2)),
      now(code, counts(1, 2)),
    ]);
    const looked = (breaks: readonly Break[]) => ranking(rows, breaks).ranked.map((r) => r.yearAgo);
    expect(looked([])).toEqual([50, 50]);
    expect(looked([breakAt("2021-06", { region: "03" })])).toEqual([50, null]);
    expect(looked([breakAt("2020-11")])).toEqual([50, 50]);
    expect(looked([breakAt("2020-12")])).toEqual([null, null]);
  });

  it("says why a region has no figure, and which it had last", () => {
    const missing = new Map(all.missing.map((one) => [one.region.code, one]));
    expect(missing.get("06")).toMatchObject({
      absence: "suppressed",
      disclosureLimit: 5,
      latest: { period: "2020-11", value: 55 },
    });
    expect(missing.get("07")).toMatchObject({ absence: "no-contacts", disclosureLimit: 0 });
    expect(missing.get("08")).toMatchObject({ absence: "not-reported", latest: null });
    // Eight of the 21 regions have a cell: the delivery does not hold the others.
    expect(missing.get("25")).toMatchObject({ absence: "not-delivered", disclosureLimit: 0 });
    expect(all.missing.map(({ region }) => region.code).slice(0, 4)).toEqual([
      "06",
      "07",
      "08",
      "10",
    ]);
    expect(all.ranked.length + all.missing.length).toBe(21);
  });

  it("has the country's figure of the same period", () => {
    // 80 + 90 + 80 + 70 of 400.
    expect(all.nation).toMatchObject({ period: "2021-11", value: 80 });
    const alone = series("primary-assessment", "completed", [now("01", shareOnly("50"))]);
    expect(rankingOf(quantity([alone], "share"), regions)?.nation).toBeNull();
  });

  it("sees made-up figures of regions and of the country", () => {
    expect(all.synthetic).toBe(false);
    const made = madeUp(counts(1, 2));
    expect(ranking([now("01", counts(1, 2)), now("03", made)]).synthetic).toBe(true);
    const own = [now("01", counts(1, 2))];
    const country = nationOf([], [observation<Month>("2021-11", "00", made)]);
    const mixed = quantity([series("primary-assessment", "completed", own, country)], "share");
    expect(rankingOf(mixed, regions)?.synthetic).toBe(true);
  });

  it("puts the shortest wait first, halves apart from whole days", () => {
    const medians = [
      observation<Month, ReturnType<typeof days>>("2021-11", "01", days(21)),
      observation<Month, ReturnType<typeof days>>("2021-11", "03", days(20.5)),
    ];
    const found = quantity([series("first-visit", "waiting", [], [], medians)], "median");
    const ranked = rankingOf(found, regions)?.ranked ?? [];
    expect(ranked.map(({ region, figure }) => [region.code, figure.value])).toEqual([
      ["03", 20.5],
      ["01", 21],
    ]);
    expect(ranked[0]?.distance).toBeNull();
  });

  it("gives persons no place", () => {
    const rows = [now("01", counts(1, 2, 9)), now("03", counts(1, 2, 3))];
    const long = quantity([series("first-visit", "waiting", rows)], "backlog");
    const ranked = rankingOf(long, regions)?.ranked ?? [];
    expect(ranked.map(({ region, rank }) => [region.code, rank])).toEqual([
      ["01", null],
      ["03", null],
    ]);
  });

  it("is null where no region has a figure", () => {
    const country = nationOf([], [observation<Month>("2021-11", "00", counts(1, 2))]);
    const alone = quantity([series("primary-assessment", "completed", [], country)], "share");
    expect(rankingOf(alone, regions)).toBeNull();
    expect(rankingOf({ ...alone, values: new Map() }, regions)).toBeNull();
  });
});

describe("figureAt", () => {
  it("is the figure of an area, or null", () => {
    const rows = [now("01", counts(1, 4)), now("03", silent)];
    const found = quantity([series("primary-contact", "completed", rows)], "share");
    expect(figureAt(found, "01", "2021-11")?.value).toBe(25);
    expect(figureAt(found, "03", "2021-11")).toBeNull();
    expect(figureAt(found, "04", "2021-11")).toBeNull();
  });
});
