import { describe, expect, test } from "vitest";

import type { Region } from "../../src/data/types.ts";
import type { RankedRegion, Ranking } from "../../src/model/ranking.ts";
import { distanceOf } from "../../src/model/threshold.ts";
import type { Figure } from "../../src/model/value.ts";
import { describeSpread } from "../../src/text/spread.ts";
import type { Subject } from "../../src/text/subject.ts";
import { sentenceTable } from "./sentence-table.ts";
import { about, figure, published } from "./subjects.ts";

const NAMES = [
  "Region Kalmar län",
  "Region Halland",
  "Region Gotland",
  "Region Skåne",
  "Region Uppsala",
];

const region = (i: number): Region => ({
  code: String(i + 10),
  slug: "",
  name: NAMES[i] ?? "",
  shortName: "",
  countyLetter: "",
  aliases: [],
  population: {},
});

/** The regions with these figures, in this order of names. */
function ranking(
  { measure, quantity }: Subject,
  figures: readonly Figure[],
  nation: Figure | null = null,
): Pick<Ranking, "period" | "ranked" | "nation"> {
  const ranked = figures.map((own, i): RankedRegion => {
    const distance = distanceOf(measure, quantity, own);
    return { region: region(i), figure: own, rank: null, yearAgo: null, distance };
  });
  return { period: figures[0]?.period ?? "2026-10", ranked, nation };
}

const told =
  (subject: Subject, figures: readonly Figure[], nation: Figure | null = null) =>
  (lang: "sv" | "en"): string =>
    describeSpread(subject, ranking(subject, figures, nation), lang).join(" ");

const primary = about("primary-assessment", "completed");
const median = about("bup-first-visit", "completed", "median");
const backlog = about("first-visit", "waiting", "backlog");
const at = (period: "2021-10" | "2025", values: readonly number[]): Figure[] =>
  values.map((value) => figure(value, { period }));
const now = (values: readonly number[]): Figure[] => values.map((value) => figure(value));

sentenceTable([
  [
    "in force",
    told(primary, at("2021-10", [92.1, 82, 81.96, 61.3]), figure(79.5, { period: "2021-10" })),
    "I oktober 2021 hade Region Kalmar län högst andel, 92,1 procent, och Region Skåne lägst, 61,3 procent. Två av fyra regioner med uppgift nådde kravet hösten 2021 (82 procent). I Sverige som helhet var andelen 79,5 procent.",
    "In October 2021, Region Kalmar län had the highest share, 92.1 per cent, and Region Skåne the lowest, 61.3 per cent. Two of four regions with a figure met the autumn 2021 requirement (82 per cent). In Sweden as a whole the share was 79.5 per cent.",
  ],
  [
    "in force, all meet",
    told(primary, at("2021-10", [92.1, 90]), figure(91, { period: "2021-10" })),
    "I oktober 2021 hade Region Kalmar län högst andel, 92,1 procent, och Region Halland lägst, 90 procent. Alla två regioner med uppgift nådde kravet hösten 2021 (82 procent). I Sverige som helhet var andelen 91 procent.",
    "In October 2021, Region Kalmar län had the highest share, 92.1 per cent, and Region Halland the lowest, 90 per cent. All two regions with a figure met the autumn 2021 requirement (82 per cent). In Sweden as a whole the share was 91 per cent.",
  ],
  [
    "in force, none meets",
    told(primary, at("2021-10", [79, 70])),
    "I oktober 2021 hade Region Kalmar län högst andel, 79 procent, och Region Halland lägst, 70 procent. Ingen av två regioner med uppgift nådde kravet hösten 2021 (82 procent).",
    "In October 2021, Region Kalmar län had the highest share, 79 per cent, and Region Halland the lowest, 70 per cent. None of two regions with a figure met the autumn 2021 requirement (82 per cent).",
  ],
  [
    "outside",
    told(primary, now([92.1, 82, 81.96, 61.3]), figure(79.5)),
    "I oktober 2026 hade Region Kalmar län högst andel, 92,1 procent, och Region Skåne lägst, 61,3 procent. Två av fyra regioner med uppgift låg på eller över 2021 års kravnivå (82 procent). I Sverige som helhet var andelen 79,5 procent.",
    "In October 2026, Region Kalmar län had the highest share, 92.1 per cent, and Region Skåne the lowest, 61.3 per cent. Two of four regions with a figure lay at or above the 2021 requirement level (82 per cent). In Sweden as a whole the share was 79.5 per cent.",
  ],
  [
    "outside, all reach it",
    told(primary, now([92.1, 90])),
    "I oktober 2026 hade Region Kalmar län högst andel, 92,1 procent, och Region Halland lägst, 90 procent. Ingen av två regioner med uppgift låg under 2021 års kravnivå (82 procent).",
    "In October 2026, Region Kalmar län had the highest share, 92.1 per cent, and Region Halland the lowest, 90 per cent. None of two regions with a figure lay below the 2021 requirement level (82 per cent).",
  ],
  [
    "outside, none reaches it",
    told(primary, now([79, 70])),
    "I oktober 2026 hade Region Kalmar län högst andel, 79 procent, och Region Halland lägst, 70 procent. Alla två regioner med uppgift låg under 2021 års kravnivå (82 procent).",
    "In October 2026, Region Kalmar län had the highest share, 79 per cent, and Region Halland the lowest, 70 per cent. All two regions with a figure lay below the 2021 requirement level (82 per cent).",
  ],
  [
    "a year",
    told(primary, at("2025", [92.1, 61.3])),
    "Under 2025 hade Region Kalmar län högst andel, 92,1 procent, och Region Halland lägst, 61,3 procent. En av två regioner med uppgift låg på eller över 2021 års kravnivå (82 procent).",
    "In 2025, Region Kalmar län had the highest share, 92.1 per cent, and Region Halland the lowest, 61.3 per cent. One of two regions with a figure lay at or above the 2021 requirement level (82 per cent).",
  ],
  [
    "ties",
    told(primary, now([92.1, 92.1, 61.3, 61.3])),
    "I oktober 2026 hade Region Kalmar län och Region Halland högst andel, 92,1 procent, och Region Gotland och Region Skåne lägst, 61,3 procent. Två av fyra regioner med uppgift låg på eller över 2021 års kravnivå (82 procent).",
    "In October 2026, Region Kalmar län and Region Halland had the highest share, 92.1 per cent, and Region Gotland and Region Skåne the lowest, 61.3 per cent. Two of four regions with a figure lay at or above the 2021 requirement level (82 per cent).",
  ],
  [
    "many ties",
    told(primary, now([92.1, 61.3, 61.3, 61.3, 61.3])),
    "I oktober 2026 hade Region Kalmar län högst andel, 92,1 procent, och fyra regioner lägst, 61,3 procent. En av fem regioner med uppgift låg på eller över 2021 års kravnivå (82 procent).",
    "In October 2026, Region Kalmar län had the highest share, 92.1 per cent, and four regions the lowest, 61.3 per cent. One of five regions with a figure lay at or above the 2021 requirement level (82 per cent).",
  ],
  [
    "all the same",
    told(primary, now([92.1, 92.1])),
    "I oktober 2026 hade alla två regioner med uppgift samma andel, 92,1 procent. Ingen av två regioner med uppgift låg under 2021 års kravnivå (82 procent).",
    "In October 2026, all two regions with a figure had the same share, 92.1 per cent. None of two regions with a figure lay below the 2021 requirement level (82 per cent).",
  ],
  [
    "no threshold",
    told(about("first-visit", "waiting"), now([92.1, 61.3]), figure(70)),
    "Den 31 oktober 2026 hade Region Kalmar län högst andel, 92,1 procent, och Region Halland lägst, 61,3 procent. I Sverige som helhet var andelen 70 procent.",
    "On 31 October 2026, Region Kalmar län had the highest share, 92.1 per cent, and Region Halland the lowest, 61.3 per cent. In Sweden as a whole the share was 70 per cent.",
  ],
  [
    "one region",
    told(primary, now([92.1])),
    "I oktober 2026 fanns det en uppgift bara för Region Kalmar län: 92,1 procent.",
    "In October 2026, there was a figure for Region Kalmar län only: 92.1 per cent.",
  ],
  [
    "no region",
    told(primary, []),
    "Det finns ingen uppgift för någon region.",
    "There is no figure for any region.",
  ],
  [
    "a zero of an unknown number is at no end",
    told(primary, [published("92"), published("61"), published("0")]),
    "I oktober 2026 hade Region Kalmar län högst andel, 92 procent, och Region Halland lägst, 61 procent. En av två regioner med uppgift låg på eller över 2021 års kravnivå (82 procent).",
    "In October 2026, Region Kalmar län had the highest share, 92 per cent, and Region Halland the lowest, 61 per cent. One of two regions with a figure lay at or above the 2021 requirement level (82 per cent).",
  ],
  [
    "medians",
    told(median, now([24, 110, 38.5]), figure(45)),
    "I oktober 2026 hade Region Kalmar län kortast median, 24 dagar, och Region Halland längst, 110 dagar. I Sverige som helhet var medianen 45 dagar.",
    "In October 2026, Region Kalmar län had the shortest median, 24 days, and Region Halland the longest, 110 days. In Sweden as a whole the median was 45 days.",
  ],
  [
    "medians all the same",
    told(median, now([24, 24])),
    "I oktober 2026 hade alla två regioner med uppgift samma median, 24 dagar.",
    "In October 2026, all two regions with a figure had the same median, 24 days.",
  ],
  [
    "a median of one region",
    told(median, now([1])),
    "I oktober 2026 fanns det en uppgift bara för Region Kalmar län: 1 dag.",
    "In October 2026, there was a figure for Region Kalmar län only: 1 day.",
  ],
  [
    "backlog",
    told(backlog, now([1234, 3, 56]), figure(1293)),
    "Den 31 oktober 2026 hade Region Kalmar län flest som väntat mer än 180 dagar, 1 234 personer, och Region Halland minst antal, 3 personer. I Sverige som helhet var det 1 293 personer.",
    "On 31 October 2026, Region Kalmar län had the most who had waited more than 180 days, 1,234 people, and Region Halland the fewest, 3 people. In Sweden as a whole it was 1,293 people.",
  ],
  [
    "backlog all the same",
    told(backlog, now([1, 1])),
    "Den 31 oktober 2026 hade alla två regioner med uppgift lika många som väntat mer än 180 dagar, 1 person.",
    "On 31 October 2026, all two regions with a figure had as many who had waited more than 180 days, 1 person.",
  ],
]);

describe("the order of the regions", () => {
  test("plays no part", () => {
    const figures = now([92.1, 82, 81.96, 61.3]);
    const { ranked, ...rest } = ranking(primary, figures);
    const backwards = { ...rest, ranked: ranked.toReversed() };
    expect(describeSpread(primary, backwards, "sv")).toEqual(
      describeSpread(primary, { ...rest, ranked }, "sv"),
    );
  });
});
