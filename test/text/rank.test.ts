import { expect, test } from "vitest";

import { describeRank, rankWords } from "../../src/text/rank.ts";
import { sentenceTable } from "./sentence-table.ts";
import { visible } from "./subjects.ts";

const rank = (place: number, of: number, ties = 0) => ({ place, of, ties });

sentenceTable([
  [
    "shared with one",
    (lang) => describeRank(rank(4, 20, 1), "share", lang, 21),
    "Regionen ligger på plats 4 av 20 regioner med uppgift, delad med en annan.",
    "The region ranks 4th of the 20 regions with data, shared with one other.",
  ],
  [
    "shared with three",
    (lang) => describeRank(rank(4, 20, 3), "share", lang, 21),
    "Regionen ligger på plats 4 av 20 regioner med uppgift, delad med tre andra.",
    "The region ranks 4th of the 20 regions with data, shared with three others.",
  ],
  [
    "among all regions",
    (lang) => describeRank(rank(4, 21), "share", lang, 21),
    "Regionen ligger på plats 4 av 21 regioner.",
    "The region ranks 4th of the 21 regions.",
  ],
  [
    "of an unknown whole",
    (lang) => describeRank(rank(4, 21), "share", lang),
    "Regionen ligger på plats 4 av 21 regioner med uppgift.",
    "The region ranks 4th of the 21 regions with data.",
  ],
  [
    "second",
    (lang) => describeRank(rank(2, 21), "share", lang, 21),
    "Regionen ligger på plats 2 av 21 regioner.",
    "The region ranks 2nd of the 21 regions.",
  ],
  [
    "third",
    (lang) => describeRank(rank(3, 21), "share", lang, 21),
    "Regionen ligger på plats 3 av 21 regioner.",
    "The region ranks 3rd of the 21 regions.",
  ],
  [
    "eleventh",
    (lang) => describeRank(rank(11, 21), "share", lang, 21),
    "Regionen ligger på plats 11 av 21 regioner.",
    "The region ranks 11th of the 21 regions.",
  ],
  [
    "twenty-first",
    (lang) => describeRank(rank(21, 22), "share", lang, 22),
    "Regionen ligger på plats 21 av 22 regioner.",
    "The region ranks 21st of the 22 regions.",
  ],
  [
    "highest",
    (lang) => describeRank(rank(1, 21), "share", lang, 21),
    "Andelen är den högsta bland 21 regioner.",
    "The share is the highest among the 21 regions.",
  ],
  [
    "highest, shared",
    (lang) => describeRank(rank(1, 21, 1), "share", lang, 21),
    "Andelen är den högsta bland 21 regioner, delad med en annan.",
    "The share is the highest among the 21 regions, shared with one other.",
  ],
  [
    "lowest",
    (lang) => describeRank(rank(20, 20), "share", lang, 21),
    "Andelen är den lägsta bland 20 regioner med uppgift.",
    "The share is the lowest among the 20 regions with data.",
  ],
  [
    "lowest, shared",
    (lang) => describeRank(rank(18, 20, 2), "share", lang, 21),
    "Andelen är den lägsta bland 20 regioner med uppgift, delad med två andra.",
    "The share is the lowest among the 20 regions with data, shared with two others.",
  ],
  [
    "all the same",
    (lang) => describeRank(rank(1, 3, 2), "share", lang, 21),
    "Alla tre regioner med uppgift har samma andel.",
    "All three regions with data have the same share.",
  ],
  [
    "nobody else",
    (lang) => describeRank(rank(1, 1), "share", lang, 21),
    "Ingen annan region har en uppgift att jämföra med.",
    "No other region has data to compare with.",
  ],
  [
    "median, shortest",
    (lang) => describeRank(rank(1, 19), "median", lang, 21),
    "Väntan är den kortaste bland 19 regioner med uppgift, mätt med medianen.",
    "The wait is the shortest among the 19 regions with data, by the median.",
  ],
  [
    "median, longest, shared",
    (lang) => describeRank(rank(18, 19, 1), "median", lang, 21),
    "Väntan är den längsta bland 19 regioner med uppgift, mätt med medianen, delad med en annan.",
    "The wait is the longest among the 19 regions with data, by the median, shared with one other.",
  ],
  [
    "median, in between",
    (lang) => describeRank(rank(7, 19), "median", lang, 21),
    "Regionen ligger på plats 7 av 19 regioner med uppgift.",
    "The region ranks 7th of the 19 regions with data.",
  ],
  [
    "median, all the same",
    (lang) => describeRank(rank(1, 21, 20), "median", lang, 21),
    "Alla 21 regioner har samma median.",
    "All 21 regions have the same median.",
  ],
  [
    "numbers of persons are not ranked",
    (lang) => describeRank(rank(1, 21), "backlog", lang),
    null,
    null,
  ],
  ["the nation has none", (lang) => describeRank(null, "share", lang), null, null],
]);

test("ranks in tables", () => {
  expect(visible(rankWords(rank(4, 20), "sv"))).toBe("4 av 20");
  expect(visible(rankWords(rank(4, 20, 1), "sv"))).toBe("4 av 20, delad");
  expect(visible(rankWords(rank(4, 20, 1), "en"))).toBe("4 of 20, shared");
});
