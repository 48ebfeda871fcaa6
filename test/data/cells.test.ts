import { expect, test } from "vitest";

import {
  countsOfCell,
  isRoundedShare,
  over180OfCell,
  percentOfCell,
  shareOfCell,
  totalOfCell,
} from "../../src/data/cells.ts";
import { counts, figure, noContacts, notReported, share, suppressed } from "./samples.ts";

test.each([
  ["counts", counts(550, 586), (100 * 550) / 586, false],
  [
    "counts before a published share",
    counts(9, 40, { share: { units: 22, decimals: 0 } }),
    22.5,
    false,
  ],
  ["a share", share(82), 82, true],
  ["a total and a share", share(71, { total: 108_795 }), 71, true],
  ["a total alone", figure({ total: 100 }), null, false],
  ["no contacts", noContacts(), null, false],
  ["suppressed", suppressed(), null, false],
  ["not reported", notReported(), null, false],
])("share of %s", (_name, cell, percent, isRounded) => {
  expect(percentOfCell(cell)).toBe(percent);
  expect(shareOfCell(cell) === null).toBe(percent === null);
  expect(isRoundedShare(cell)).toBe(isRounded);
});

test("exact where counts are known", () => {
  expect(shareOfCell(counts(41, 50))).toEqual({ num: 41n, den: 50n });
  expect(shareOfCell(share(82))).toEqual({ num: 82n, den: 100n });
});

test.each([
  [counts(550, 586), { total: 586, within: 550 }, 586],
  [figure({ total: 100 }), null, 100],
  [share(82), null, null],
  [noContacts(), { total: 0, within: 0 }, 0],
  [suppressed(), null, null],
  [notReported(), null, null],
])("counts of %j", (cell, both, total) => {
  expect(countsOfCell(cell)).toEqual(both);
  expect(totalOfCell(cell)).toBe(total);
});

test.each([
  [figure({ over180: 17 }), 17],
  [noContacts({ over180: 0 }), 0],
  [noContacts(), null],
  [suppressed(), null],
])("backlog of %j", (cell, expected) => {
  expect(over180OfCell(cell)).toBe(expected);
});
