import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { resolveCell } from "../../src/data/store.ts";
import type { Cell } from "../../src/data/types.ts";
import { brief, codes, load, observationOf, tidy } from "./helpers.ts";
import { counts, figure, noContacts, notReported, share, suppressed } from "./samples.ts";

/** Lays cells over each other in this order; the outcome in short. */
function layered(cells: readonly Cell[]): { shown: string | undefined; revisions: unknown[] } {
  const [first, ...later] = cells;
  if (first === undefined) throw new Error("no cells");
  let slot: { cell: Cell; revisions: readonly Cell[] } = { cell: first, revisions: [] };
  for (const cell of later) slot = resolveCell(slot, cell) ?? slot;
  return { shown: brief(slot.cell), revisions: slot.revisions.map(brief) };
}

describe("the newest value wins, older ones are revisions, newest first", () => {
  const half = (units: number) => share(units);
  const nineOfForty = counts(9, 40);
  test.each<[string, Cell[], string, string[]]>([
    ["one", [share(75)], "75 %", []],
    ["a correction", [share(75), share(74)], "74 %", ["75 %"]],
    ["two corrections", [share(75), share(74), share(76)], "76 %", ["74 %", "75 %"]],
    ["back again", [share(75), share(74), share(75)], "75 %", ["74 %", "75 %"]],
    ["equal values make none", [share(75), share(75), share(75)], "75 %", []],
    ["equal counts make none", [counts(9, 40), counts(9, 40)], "9/40", []],
    ["counts after a share", [share(22), nineOfForty], "9/40", ["22 %"]],
    ["an agreeing share after counts: 22", [nineOfForty, half(22)], "9/40", []],
    ["an agreeing share after counts: 23", [nineOfForty, half(23)], "9/40", []],
    [
      "an agreeing share with a decimal",
      [nineOfForty, figure({ share: { units: 225, decimals: 1 } })],
      "9/40",
      [],
    ],
    ["another share after counts: 24", [nineOfForty, half(24)], "24 %", ["9/40"]],
    ["another share after counts: 21", [nineOfForty, half(21)], "21 %", ["9/40"]],
    [
      "a share after a total with that share",
      [share(71, { total: 108 }), share(71)],
      "null/108",
      [],
    ],
    [
      "another after a total with a share",
      [share(71, { total: 108 }), share(72)],
      "72 %",
      ["null/108"],
    ],
    [
      "digits more",
      [
        figure({ share: { units: 794, decimals: 1 } }),
        figure({ share: { units: 7937, decimals: 2 } }),
      ],
      "79.37 %",
      [],
    ],
    [
      "digits less",
      [
        figure({ share: { units: 7937, decimals: 2 } }),
        figure({ share: { units: 794, decimals: 1 } }),
      ],
      "79.37 %",
      [],
    ],
    [
      "other digits",
      [
        figure({ share: { units: 794, decimals: 1 } }),
        figure({ share: { units: 7946, decimals: 2 } }),
      ],
      "79.46 %",
      ["79.4 %"],
    ],
    ["a gap", [share(75), notReported()], "not-reported", ["75 %"]],
    ["a gap that is filled", [notReported(), share(75)], "75 %", ["not-reported"]],
    ["suppressed afterwards", [counts(9, 40), suppressed()], "suppressed", ["9/40"]],
    ["suppressed before", [suppressed(), counts(9, 40)], "9/40", ["suppressed"]],
    ["suppressed twice", [suppressed(), suppressed({ disclosureLimit: 20 })], "suppressed", []],
    ["no contacts after all", [counts(0, 7), noContacts()], "no-contacts", ["0/7"]],
  ])("%s", (_name, cells, shown, revisions) => {
    expect(layered(cells)).toEqual({ shown, revisions });
  });

  test("a share that changes nothing leaves the earlier cell as it is, source and all", () => {
    const cell = counts(9, 40, { source: "a", distribution: { d0_30: 9 } });
    expect(resolveCell({ cell, revisions: [] }, share(22, { source: "b" }))).toBeNull();
  });

  test("a value replaces the cell whole: nothing of the earlier one shines through", () => {
    const cell = counts(9, 40, { pvv: 4, responseRate: 100 });
    const later = counts(10, 40, { source: "b" });
    expect(resolveCell({ cell, revisions: [] }, later)?.cell).toBe(later);
  });
});

describe("made-up figures never replace published ones", () => {
  const made = (cell: Cell): Cell => ({ ...cell, synthetic: true });
  const real = share(75);

  test.each<[string, Cell[], string]>([
    ["made-up last", [real, made(share(50))], "75 %"],
    ["made-up first", [made(share(50)), real], "75 %"],
    ["made-up around", [made(share(50)), real, made(share(60))], "75 %"],
    ["a published gap", [notReported(), made(share(50))], "not-reported"],
    ["a published mark", [made(share(50)), suppressed()], "suppressed"],
  ])("%s", (_name, cells, shown) => {
    expect(layered(cells)).toEqual({ shown, revisions: [] });
  });

  test("in any order the outcome is that of the published ones alone, or of all made-up ones", () => {
    const cell = fc
      .tuple(fc.integer({ min: 40, max: 44 }), fc.boolean())
      .map(([units, synthetic]) => share(units, { synthetic }));
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1 }), (cells) => {
        const published = cells.filter(({ synthetic }) => !synthetic);
        expect(layered(cells)).toEqual(layered(published.length > 0 ? published : cells));
      }),
    );
  });
});

describe("drops", () => {
  const row = (total: number, within: number) =>
    `2021-11,01,bup-first-visit,completed,${total},${within},`;

  test("are read in the order of their folder names, whatever they say of themselves", () => {
    const loaded = load({
      "2021-12-20-b": tidy([row(100, 52)], { retrieved: "2021-12-01" }),
      "2021-12-20-a": tidy([row(100, 51)], { retrieved: "2021-12-30" }),
      "2021-12-03-z": tidy([row(100, 50)], { retrieved: "2022-01-03" }),
    });
    const observation = observationOf(loaded, "2021-11", "01");
    expect(brief(observation?.cell)).toBe("52/100");
    expect(observation?.revisions.map(brief)).toEqual(["51/100", "50/100"]);
    expect(observation?.revisions.map(({ source }) => source)).toEqual([
      "2021-12-20-a",
      "2021-12-03-z",
    ]);
  });

  test("the first that had the value is told beside the newest", () => {
    const loaded = load({
      "2021-12-01-a": tidy([row(100, 50)]),
      "2021-12-02-b": tidy([row(100, 51)]),
      "2021-12-03-c": tidy([row(100, 51)]),
    });
    const observation = observationOf(loaded, "2021-11", "01");
    expect(observation?.cell.source).toBe("2021-12-03-c");
    expect(observation?.since).toBe("2021-12-02-b");
  });

  test("a suppressed value is no more known as a revision than as a value", () => {
    const loaded = load({
      "2021-12-01-a": tidy([row(4, 3)]),
      "2021-12-02-b": tidy([row(40, 33)]),
    });
    const observation = observationOf(loaded, "2021-11", "01");
    expect(brief(observation?.cell)).toBe("33/40");
    expect(observation?.revisions).toEqual([suppressed({ source: "2021-12-01-a" })]);
  });

  test.each([
    ["100,50", "130,65", []],
    ["100,50", "131,66", ["large-change"]],
    ["100,50", "70,35", []],
    ["100,50", "69,35", ["large-change"]],
    ["100,50", "100,65", []],
    ["100,50", "100,66", ["large-change"]],
    ["100,0", "100,1", ["large-change"]],
    ["100,50", "Ej deltagit,", []],
    ["Ej deltagit,", "100,50", []],
    ["580,550", "0,0", ["large-change"]],
    ["580,", "0,", ["large-change"]],
    ["0,0", "580,550", ["large-change"]],
    ["0,0", "0,", []],
    ["0,0", "*,", []],
    ["*,", "580,550", []],
    [",,80", ",,0", ["large-change", "zero-without-counts"]],
    [",,0", ",,80", ["zero-without-counts", "large-change"]],
  ])("a change from %s to %s", (before, after, expected) => {
    const cell = (figures: string) => {
      const share = figures.split(",").length < 3 ? "," : "";
      return tidy([`2021-11,01,bup-first-visit,completed,${figures}${share}`]);
    };
    const loaded = load({ "2021-12-01-a": cell(before), "2021-12-02-b": cell(after) });
    expect(codes(loaded)).toEqual(expected);
  });
});
