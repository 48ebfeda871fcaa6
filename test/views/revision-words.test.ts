/** A revised cell as what it was and what it became. */
import { describe, expect, it } from "vitest";

import { publishedShare } from "../../src/data/share.ts";
import type { Cell, DaysCell, Figure } from "../../src/data/types.ts";
import { revisionTexts } from "../../src/views/revision-words.ts";
import { plain } from "./made.ts";

const ABOUT = {
  responseRate: null,
  reportedOn: null,
  source: "a-drop",
  synthetic: false,
  preliminary: false,
};

const BASE = {
  status: "ok",
  distribution: null,
  pvv: null,
  mov: null,
  ...ABOUT,
  total: null,
  within: null,
  share: null,
  over180: null,
} as const;

const notReported: Cell = { status: "not-reported", ...ABOUT };
const suppressed: Cell = { status: "suppressed", disclosureLimit: 5, ...ABOUT };

/** What a cell has beside its counts. */
type Given = Partial<Pick<Figure, "over180" | "responseRate" | "reportedOn" | "preliminary">>;

const counts = (within: number, total: number, given: Given = {}): Cell => ({
  ...BASE,
  within,
  total,
  ...given,
});
const share = (digits: string): Cell => ({ ...BASE, share: publishedShare(digits) });
const days = (medianDays: number | null, meanDays: number | null = null): DaysCell => ({
  status: "ok",
  medianDays,
  meanDays,
  ...ABOUT,
});

const ROWS: readonly [string, Cell | DaysCell, Cell | DaysCell, string, string][] = [
  ["counts", counts(90, 100), counts(50, 100), "90,0 % (90 av 100)", "50,0 % (50 av 100)"],
  [
    "a difference that needs two decimals",
    counts(80_000, 100_000),
    counts(80_020, 100_000),
    "80,00 % (80 000 av 100 000)",
    "80,02 % (80 020 av 100 000)",
  ],
  [
    "a difference that three decimals are enough for",
    counts(8_000_000, 10_000_000),
    counts(8_000_001, 10_000_000),
    "80,000 % (8 000 000 av 10 000 000)",
    "80,000 % (8 000 001 av 10 000 000)",
  ],
  ["published shares as published", share("80"), share("81.5"), "80 %", "81,5 %"],
  ["a share with many decimals", share("68.735753"), share("70"), "68,7 %", "70 %"],
  ["counts for a share", share("80"), counts(80, 100), "80 %", "80,0 % (80 av 100)"],
  [
    "a total without those within",
    { ...BASE, total: 1200 },
    { ...BASE, total: 1300 },
    "1 200 i allt",
    "1 300 i allt",
  ],
  ["a figure for none", notReported, counts(1, 4), "Ej rapporterat", "25,0 % (1 av 4)"],
  ["none for a figure", counts(1, 4), suppressed, "25,0 % (1 av 4)", "Färre än 5"],
  [
    "long waits, where they are what changed",
    counts(50, 100, { over180: 3 }),
    counts(50, 100, { over180: 4 }),
    "50,0 % (50 av 100), 3 över 180 dagar",
    "50,0 % (50 av 100), 4 över 180 dagar",
  ],
  [
    "no long waits that stayed",
    counts(50, 100, { over180: 3 }),
    counts(60, 100, { over180: 3 }),
    "50,0 % (50 av 100)",
    "60,0 % (60 av 100)",
  ],
  [
    "long waits alone",
    { ...BASE, over180: 104 },
    { ...BASE, over180: 99, responseRate: 90 },
    "104 över 180 dagar",
    "99 över 180 dagar, svarsfrekvens 90,0 %",
  ],
  [
    "a distribution that stands by itself",
    { ...BASE, distribution: { d0_30: 5 } },
    counts(80, 100),
    "antal efter väntetid",
    "80,0 % (80 av 100)",
  ],
  [
    "response rate and date",
    counts(50, 100, { responseRate: 90, reportedOn: "2021-10-12" }),
    counts(50, 100, { responseRate: 95, reportedOn: "2021-10-13" }),
    "50,0 % (50 av 100), svarsfrekvens 90,0 %, rapporterat 12 oktober 2021",
    "50,0 % (50 av 100), svarsfrekvens 95,0 %, rapporterat 13 oktober 2021",
  ],
  [
    "something that is not shown",
    counts(50, 100),
    counts(50, 100, { preliminary: true }),
    "50,0 % (50 av 100)",
    "50,0 % (50 av 100), annan uppgift om samma tid",
  ],
  ["days", days(20.5), days(21), "20,5 dagar", "21 dagar"],
  [
    "the mean, where it is what changed",
    days(20, 31.2),
    days(20, 32),
    "20 dagar, medelvärde 31,2 dagar",
    "20 dagar, medelvärde 32 dagar",
  ],
];

describe("revisionTexts", () => {
  it.each(ROWS)("tells %s", (_name, before, after, was, is) => {
    expect(revisionTexts(before, after, "sv").map(plain)).toEqual([was, is]);
  });

  it("is in English in English", () => {
    expect(revisionTexts(counts(1, 4), notReported, "en")).toEqual([
      "25.0% (1 of 4)",
      "Not reported",
    ]);
  });
});
