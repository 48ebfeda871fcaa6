import { expect, test } from "vitest";

import type { Quantity } from "../../src/data/types.ts";
import type { AreaFacts } from "../../src/model/area-facts.ts";
import type { Direction } from "../../src/stats/kendall.ts";
import { describeCourse } from "../../src/text/course.ts";
import { sentenceTable } from "./sentence-table.ts";
import { changed, facts, figure, trend, yearlyTrend } from "./subjects.ts";

/** A change over the year, with a trend in a direction. */
function course(difference: number | null, direction: Direction, slope = 1.2): AreaFacts {
  const found = trend({
    direction,
    slopePerYear: direction === "decreasing" ? -slope : slope,
    n: direction === "insufficient" ? 14 : 36,
  });
  const change = difference === null ? ({ reason: "missing" } as const) : {};
  return { ...changed(difference, change), trend: { last36: found, all: found } };
}

const told = (quantity: Quantity, given: AreaFacts) => (lang: "sv" | "en") =>
  describeCourse({ quantity }, given, lang, 21).join(" ");

const ofYears = {
  ...changed(2, { earlier: "2024" }, figure(60, { period: "2025" })),
  yearlyTrend: yearlyTrend(),
};

sentenceTable([
  [
    "up and up",
    told("share", course(0.6, "increasing")),
    "Andelen är 0,6 procentenheter högre än i oktober 2025. De senaste 36 månaderna är trenden för andelen uppåt, i snitt 1,2 procentenheter om året.",
    "The share is 0.6 percentage points higher than in October 2025. Over the last 36 months, the trend in the share is upward, 1.2 percentage points a year on average.",
  ],
  [
    "up, but down",
    told("share", course(0.6, "decreasing")),
    "Andelen är 0,6 procentenheter högre än i oktober 2025, men de senaste 36 månaderna är trenden för andelen nedåt, i snitt 1,2 procentenheter om året.",
    "The share is 0.6 percentage points higher than in October 2025, but over the last 36 months, the trend in the share is downward, 1.2 percentage points a year on average.",
  ],
  [
    "up, and no trend",
    told("share", course(0.6, "none")),
    "Andelen är 0,6 procentenheter högre än i oktober 2025. De senaste 36 månaderna går det inte att se om andelen stiger eller sjunker.",
    "The share is 0.6 percentage points higher than in October 2025. Over the last 36 months, it cannot be told whether the share is rising or falling.",
  ],
  [
    "up, and too few months",
    told("share", course(0.6, "insufficient")),
    "Andelen är 0,6 procentenheter högre än i oktober 2025. Det går inte att säga något om trenden för andelen de senaste 36 månaderna: det finns 14 månader med siffror, och det behövs minst 24.",
    "The share is 0.6 percentage points higher than in October 2025. Nothing can be said of the trend in the share over the last 36 months: there are 14 months with a figure, and at least 24 are needed.",
  ],
  [
    "down and down",
    told("share", course(-0.6, "decreasing")),
    "Andelen är 0,6 procentenheter lägre än i oktober 2025. De senaste 36 månaderna är trenden för andelen nedåt, i snitt 1,2 procentenheter om året.",
    "The share is 0.6 percentage points lower than in October 2025. Over the last 36 months, the trend in the share is downward, 1.2 percentage points a year on average.",
  ],
  [
    "down, but up",
    told("share", course(-0.6, "increasing")),
    "Andelen är 0,6 procentenheter lägre än i oktober 2025, men de senaste 36 månaderna är trenden för andelen uppåt, i snitt 1,2 procentenheter om året.",
    "The share is 0.6 percentage points lower than in October 2025, but over the last 36 months, the trend in the share is upward, 1.2 percentage points a year on average.",
  ],
  [
    "down, and no trend",
    told("share", course(-0.6, "none")),
    "Andelen är 0,6 procentenheter lägre än i oktober 2025. De senaste 36 månaderna går det inte att se om andelen stiger eller sjunker.",
    "The share is 0.6 percentage points lower than in October 2025. Over the last 36 months, it cannot be told whether the share is rising or falling.",
  ],
  [
    "as much, and up",
    told("share", course(0, "increasing")),
    "Andelen är densamma som i oktober 2025. De senaste 36 månaderna är trenden för andelen uppåt, i snitt 1,2 procentenheter om året.",
    "The share is the same as in October 2025. Over the last 36 months, the trend in the share is upward, 1.2 percentage points a year on average.",
  ],
  [
    "nothing to compare with, and down",
    told("share", course(null, "decreasing")),
    "Det saknas en siffra för oktober 2025 att jämföra med. De senaste 36 månaderna är trenden för andelen nedåt, i snitt 1,2 procentenheter om året.",
    "There is no figure for October 2025 to compare with. Over the last 36 months, the trend in the share is downward, 1.2 percentage points a year on average.",
  ],
  [
    "a longer wait, but a trend to shorter",
    told("median", course(2, "decreasing")),
    "Medianen är 2 dagar längre än i oktober 2025, men de senaste 36 månaderna är trenden för väntetiden nedåt, i snitt 1,2 dagar kortare om året.",
    "The median is 2 days longer than in October 2025, but over the last 36 months, the trend in the waiting time is downward, 1.2 days shorter a year on average.",
  ],
  [
    "fewer, but a trend to more",
    told("backlog", {
      ...course(-7, "increasing", 88),
      ...changed(-7, { percent: -2 }),
      trend: course(-7, "increasing", 88).trend,
    }),
    "Det är sju färre än i oktober 2025 (−2,0 procent), men de senaste 36 månaderna är trenden för antalet uppåt, i snitt 88 personer fler om året.",
    "That is seven fewer than in October 2025 (−2.0 per cent), but over the last 36 months, the trend in the number is upward, 88 people more a year on average.",
  ],
  [
    "of some regions, but down",
    told("share", {
      ...course(0.6, "decreasing"),
      ...changed(0.6, { over: { regions: 20, populationShare: 0.96 } }),
      trend: course(0.6, "decreasing").trend,
    }),
    "Andelen är 0,6 procentenheter högre än i oktober 2025, jämfört för de 20 regioner som har rapporterat båda månaderna, men de senaste 36 månaderna är trenden för andelen nedåt, i snitt 1,2 procentenheter om året.",
    "The share is 0.6 percentage points higher than in October 2025, compared over the 20 regions that reported both months, but over the last 36 months, the trend in the share is downward, 1.2 percentage points a year on average.",
  ],
  [
    "years: up, but down",
    told("share", ofYears),
    "Andelen är 2 procentenheter högre än 2024, men åren 2021–2025 är trenden för andelen nedåt, i snitt 3,1 procentenheter om året.",
    "The share is 2 percentage points higher than in 2024, but over the years 2021–2025, the trend in the share is downward, 3.1 percentage points a year on average.",
  ],
]);

test("without a figure there is no course", () => {
  expect(describeCourse({ quantity: "share" }, facts({ latest: null }), "sv")).toEqual([]);
});
