import { expect, test } from "vitest";

import { describeDistance } from "../../src/text/distance.ts";
import type { Subject } from "../../src/text/subject.ts";
import { sentenceTable } from "./sentence-table.ts";
import { about, facts, figure, published, reached } from "./subjects.ts";

const primary = about("primary-assessment", "completed");
const bupQueue = about("bup-first-visit", "waiting");
const queue = about("first-visit", "waiting");

/** In the autumn of 2021, when the requirement was in force. */
const inForce = (value: number) => figure(value, { period: "2021-10" });

/** The measure with a requirement of 81.5 per cent, on which a published 81 may well lie. */
const half: Subject = {
  ...primary,
  measure: {
    ...primary.measure,
    thresholds: primary.measure.thresholds.map((held) => ({ ...held, value: 81.5 })),
  },
};

sentenceTable([
  [
    "in force, missed by many",
    (lang) => describeDistance(primary, reached(primary, inForce(79.6), 131), lang),
    "Det är 2,4 procentenheter under kravet hösten 2021 (82 procent); 131 fler bedömningar inom 3 dagar hade räckt.",
    "That is 2.4 percentage points below the autumn 2021 requirement (82 per cent); 131 more assessments within 3 days would have been enough.",
  ],
  [
    "in force, missed by more than a thousand",
    (lang) => describeDistance(primary, reached(primary, inForce(79.6), 1310), lang),
    "Det är 2,4 procentenheter under kravet hösten 2021 (82 procent); 1 310 fler bedömningar inom 3 dagar hade räckt.",
    "That is 2.4 percentage points below the autumn 2021 requirement (82 per cent); 1,310 more assessments within 3 days would have been enough.",
  ],
  [
    "in force, missed by one",
    (lang) => describeDistance(primary, reached(primary, inForce(81.96), 1), lang),
    "Det är 0,04 procentenheter under kravet hösten 2021 (82 procent); en bedömning till inom 3 dagar hade räckt.",
    "That is 0.04 percentage points below the autumn 2021 requirement (82 per cent); one more assessment within 3 days would have been enough.",
  ],
  [
    "in force, counts not known",
    (lang) => describeDistance(primary, reached(primary, inForce(79.6)), lang),
    "Det är 2,4 procentenheter under kravet hösten 2021 (82 procent).",
    "That is 2.4 percentage points below the autumn 2021 requirement (82 per cent).",
  ],
  [
    "in force, waiting, one",
    (lang) => describeDistance(bupQueue, reached(bupQueue, inForce(71.2), 1), lang),
    "Det är 0,8 procentenheter under kravet hösten 2021 (72 procent); det hade räckt om en färre hade väntat mer än 30 dagar.",
    "That is 0.8 percentage points below the autumn 2021 requirement (72 per cent); it would have been enough if one fewer had waited more than 30 days.",
  ],
  [
    "in force, waiting, many",
    (lang) => describeDistance(bupQueue, reached(bupQueue, inForce(60), 45), lang),
    "Det är 12 procentenheter under kravet hösten 2021 (72 procent); det hade räckt om 45 färre hade väntat mer än 30 dagar.",
    "That is 12 percentage points below the autumn 2021 requirement (72 per cent); it would have been enough if 45 fewer had waited more than 30 days.",
  ],
  [
    "in force, exactly",
    (lang) => describeDistance(primary, reached(primary, inForce(82), 0), lang),
    "Andelen ligger precis på kravet hösten 2021 (82 procent), som därmed nås.",
    "The share is exactly on the autumn 2021 requirement (82 per cent), which is met.",
  ],
  [
    "in force, met",
    (lang) => describeDistance(primary, reached(primary, inForce(84.2), 0), lang),
    "Det är 2,2 procentenheter över kravet hösten 2021 (82 procent).",
    "That is 2.2 percentage points above the autumn 2021 requirement (82 per cent).",
  ],
  [
    "in force, met by very little",
    (lang) => describeDistance(primary, reached(primary, inForce(82.004), 0), lang),
    "Det är 0,004 procentenheter över kravet hösten 2021 (82 procent).",
    "That is 0.004 percentage points above the autumn 2021 requirement (82 per cent).",
  ],
  [
    "in force, met by rounding only",
    (lang) => describeDistance(primary, reached(primary, published("82", "2021-10")), lang),
    "Kravet hösten 2021 (82 procent) nås med den avrundade andel som är publicerad; den exakta andelen är inte känd och kan vara lägre.",
    "The autumn 2021 requirement (82 per cent) is met by the rounded share that was published; the exact share is not known and may be lower.",
  ],
  [
    "in force, missed by rounding only",
    (lang) => describeDistance(half, reached(half, published("81", "2021-10")), lang),
    "Kravet hösten 2021 (81,5 procent) nås inte med den avrundade andel som är publicerad; den exakta andelen är inte känd och kan vara högre.",
    "The autumn 2021 requirement (81.5 per cent) is not met by the rounded share that was published; the exact share is not known and may be higher.",
  ],
  [
    "in force, a rounded share far from it",
    (lang) => describeDistance(primary, reached(primary, published("79", "2021-10")), lang),
    "Det är 3 procentenheter under kravet hösten 2021 (82 procent).",
    "That is 3 percentage points below the autumn 2021 requirement (82 per cent).",
  ],

  [
    "outside, below",
    (lang) => describeDistance(primary, reached(primary, figure(79.6), 131), lang),
    "Det är 2,4 procentenheter under 2021 års kravnivå (82 procent); 131 fler bedömningar inom 3 dagar hade räckt.",
    "That is 2.4 percentage points below the 2021 requirement level (82 per cent); 131 more assessments within 3 days would have been enough.",
  ],
  [
    "outside, waiting",
    (lang) => describeDistance(bupQueue, reached(bupQueue, figure(60), 45), lang),
    "Det är 12 procentenheter under 2021 års kravnivå (72 procent); det hade räckt om 45 färre hade väntat mer än 30 dagar.",
    "That is 12 percentage points below the 2021 requirement level (72 per cent); it would have been enough if 45 fewer had waited more than 30 days.",
  ],
  [
    "outside, counts not known",
    (lang) => describeDistance(primary, reached(primary, figure(79.6)), lang),
    "Det är 2,4 procentenheter under 2021 års kravnivå (82 procent).",
    "That is 2.4 percentage points below the 2021 requirement level (82 per cent).",
  ],
  [
    "outside, exactly",
    (lang) => describeDistance(primary, reached(primary, figure(82), 0), lang),
    "Andelen ligger precis på 2021 års kravnivå (82 procent).",
    "The share is exactly on the 2021 requirement level (82 per cent).",
  ],
  [
    "outside, above",
    (lang) => describeDistance(primary, reached(primary, figure(84.2), 0), lang),
    "Det är 2,2 procentenheter över 2021 års kravnivå (82 procent).",
    "That is 2.2 percentage points above the 2021 requirement level (82 per cent).",
  ],
  [
    "outside, on it by rounding only",
    (lang) => describeDistance(primary, reached(primary, published("82")), lang),
    "Den avrundade andel som är publicerad ligger inte under 2021 års kravnivå (82 procent); den exakta andelen är inte känd och kan vara lägre.",
    "The rounded share that was published is not below the 2021 requirement level (82 per cent); the exact share is not known and may be lower.",
  ],
  [
    "outside, below by rounding only",
    (lang) => describeDistance(half, reached(half, published("81")), lang),
    "Den avrundade andel som är publicerad ligger under 2021 års kravnivå (81,5 procent); den exakta andelen är inte känd och kan vara högre.",
    "The rounded share that was published is below the 2021 requirement level (81.5 per cent); the exact share is not known and may be higher.",
  ],
  [
    "a year, above",
    (lang) => describeDistance(primary, reached(primary, figure(84.2, { period: "2025" })), lang),
    "Det är 2,2 procentenheter över 2021 års kravnivå (82 procent).",
    "That is 2.2 percentage points above the 2021 requirement level (82 per cent).",
  ],
  [
    "the year of the requirement, below",
    (lang) => describeDistance(primary, reached(primary, figure(79.6, { period: "2021" })), lang),
    "Det är 2,4 procentenheter under 2021 års kravnivå (82 procent).",
    "That is 2.4 percentage points below the 2021 requirement level (82 per cent).",
  ],
  [
    "no threshold",
    (lang) => describeDistance(queue, reached(queue, figure(71.3)), lang),
    null,
    null,
  ],
  ["no figure", (lang) => describeDistance(primary, facts({ latest: null }), lang), null, null],
]);

test.each(["sv", "en"] as const)(
  "outside its time nothing is met, missed or required: %s",
  (lang) => {
    for (const share of [70, 81.96, 82, 91]) {
      const text = describeDistance(primary, reached(primary, figure(share), 5), lang);
      expect(text).not.toMatch(/kravet|nås|missas|requirement(?! level)|\bmet\b|missed/);
    }
  },
);

test("days stay with their number, and long units may part from it", () => {
  expect(describeDistance(primary, reached(primary, inForce(79.6), 1310), "sv")).toContain(
    "2,4 procentenheter under kravet hösten 2021 (82 procent); 1\u202F310 fler bedömningar inom 3\u00A0dagar",
  );
});
