import { expect, test } from "vitest";

import { describeLevel } from "../../src/text/level.ts";
import { sentenceTable } from "./sentence-table.ts";
import { about, facts, figure, published, reached, visible } from "./subjects.ts";

const primary = about("primary-assessment", "completed");
const queue = about("first-visit", "waiting");
const bup = about("bup-first-visit", "completed");
const median = about("bup-first-visit", "completed", "median");
const medianOfQueue = about("bup-first-visit", "waiting", "median");
const backlog = about("first-visit", "waiting", "backlog");

sentenceTable([
  [
    "a share",
    (lang) => describeLevel(primary, facts(), lang),
    "I oktober 2026 fick 84,2 procent (drygt 8 av 10) sin medicinska bedömning inom 3 dagar i primärvården i Region Uppsala.",
    "In October 2026, 84.2 per cent (just over 8 in 10) of medical assessments in primary care in Region Uppsala were made within 3 days.",
  ],
  [
    "a share of the nation",
    (lang) => describeLevel({ ...primary, area: "nation" }, facts({ latest: figure(80) }), lang),
    "I oktober 2026 fick 80 procent (8 av 10) sin medicinska bedömning inom 3 dagar i primärvården i Sverige.",
    "In October 2026, 80 per cent (8 in 10) of medical assessments in primary care in Sweden were made within 3 days.",
  ],
  [
    "a share on the last day",
    (lang) => describeLevel(queue, facts({ latest: figure(71.3) }), lang),
    "Den 31 oktober 2026 hade 71,3 procent (drygt 7 av 10) av dem som väntade på ett första besök i specialiserad vård i Region Uppsala väntat högst 90 dagar.",
    "On 31 October 2026, 71.3 per cent (just over 7 in 10) of those waiting for a first visit in specialised care in Region Uppsala had waited at most 90 days.",
  ],
  [
    "a share on the last day of February in a leap year",
    (lang) => describeLevel(queue, facts({ latest: figure(71.3, { period: "2028-02" }) }), lang),
    "Den 29 februari 2028 hade 71,3 procent (drygt 7 av 10) av dem som väntade på ett första besök i specialiserad vård i Region Uppsala väntat högst 90 dagar.",
    "On 29 February 2028, 71.3 per cent (just over 7 in 10) of those waiting for a first visit in specialised care in Region Uppsala had waited at most 90 days.",
  ],
  [
    "a share of a year",
    (lang) => describeLevel(primary, facts({ latest: figure(84.2, { period: "2025" }) }), lang),
    "Under 2025 fick 84,2 procent (drygt 8 av 10) sin medicinska bedömning inom 3 dagar i primärvården i Region Uppsala.",
    "In 2025, 84.2 per cent (just over 8 in 10) of medical assessments in primary care in Region Uppsala were made within 3 days.",
  ],
  [
    "a queue's share of a year",
    (lang) => describeLevel(queue, facts({ latest: figure(71.3, { period: "2025" }) }), lang),
    "Under 2025 hade 71,3 procent (drygt 7 av 10) av dem som väntade på ett första besök i specialiserad vård i Region Uppsala väntat högst 90 dagar.",
    "In 2025, 71.3 per cent (just over 7 in 10) of those waiting for a first visit in specialised care in Region Uppsala had waited at most 90 days.",
  ],
  [
    "81.96 is not 82",
    (lang) => describeLevel(primary, reached(primary, figure(81.96)), lang),
    "I oktober 2026 fick 81,96 procent (drygt 8 av 10) sin medicinska bedömning inom 3 dagar i primärvården i Region Uppsala.",
    "In October 2026, 81.96 per cent (just over 8 in 10) of medical assessments in primary care in Region Uppsala were made within 3 days.",
  ],
  [
    "81.96 without a threshold",
    (lang) => describeLevel(queue, facts({ latest: figure(81.96) }), lang),
    "Den 31 oktober 2026 hade 82,0 procent (drygt 8 av 10) av dem som väntade på ett första besök i specialiserad vård i Region Uppsala väntat högst 90 dagar.",
    "On 31 October 2026, 82.0 per cent (just over 8 in 10) of those waiting for a first visit in specialised care in Region Uppsala had waited at most 90 days.",
  ],
  [
    "published as whole percent",
    (lang) => describeLevel(primary, facts({ latest: published("69") }), lang),
    "I oktober 2026 fick 69 procent (nästan 7 av 10) sin medicinska bedömning inom 3 dagar i primärvården i Region Uppsala.",
    "In October 2026, 69 per cent (nearly 7 in 10) of medical assessments in primary care in Region Uppsala were made within 3 days.",
  ],
  [
    "published with a decimal of zero",
    (lang) => describeLevel(primary, facts({ latest: published("69.0") }), lang),
    "I oktober 2026 fick 69,0 procent (nästan 7 av 10) sin medicinska bedömning inom 3 dagar i primärvården i Region Uppsala.",
    "In October 2026, 69.0 per cent (nearly 7 in 10) of medical assessments in primary care in Region Uppsala were made within 3 days.",
  ],
  [
    "a published zero of an unknown number",
    (lang) => describeLevel(bup, facts({ latest: published("0") }), lang),
    "I oktober 2026 fick 0 procent (så publicerat, antalet okänt) sitt första besök i barn- och ungdomspsykiatrin (BUP) inom 30 dagar i Region Uppsala.",
    "In October 2026, 0 per cent (as published, the number is not known) of first visits in child and adolescent psychiatry in Region Uppsala came within 30 days.",
  ],
  [
    "a zero of known counts",
    (lang) => describeLevel(bup, facts({ latest: figure(0) }), lang),
    "I oktober 2026 fick 0 procent sitt första besök i barn- och ungdomspsykiatrin (BUP) inom 30 dagar i Region Uppsala.",
    "In October 2026, 0 per cent of first visits in child and adolescent psychiatry in Region Uppsala came within 30 days.",
  ],
  [
    "everybody",
    (lang) => describeLevel(bup, facts({ latest: figure(100) }), lang),
    "I oktober 2026 fick 100 procent sitt första besök i barn- och ungdomspsykiatrin (BUP) inom 30 dagar i Region Uppsala.",
    "In October 2026, 100 per cent of first visits in child and adolescent psychiatry in Region Uppsala came within 30 days.",
  ],
  [
    "the same day",
    (lang) =>
      describeLevel(about("primary-contact", "completed"), facts({ latest: figure(96.5) }), lang),
    "I oktober 2026 fick 96,5 procent (nästan alla) kontakt med primärvården samma dag i Region Uppsala.",
    "In October 2026, 96.5 per cent (nearly all) of those seeking contact with primary care in Region Uppsala got it on the same day.",
  ],
  [
    "a date for each",
    (lang) => describeLevel(about("follow-up", "completed"), facts({ latest: figure(50) }), lang),
    "I oktober 2026 gjordes 50 procent (hälften) av återbesöken i specialiserad vård i Region Uppsala senast på sitt medicinska måldatum.",
    "In October 2026, 50 per cent (half) of follow-up visits in specialised care in Region Uppsala took place by the date set for medical reasons.",
  ],
  [
    "no figure",
    (lang) => describeLevel(primary, facts({ latest: null }), lang),
    "Det finns ingen uppgift i Region Uppsala för måttet ”Medicinsk bedömning i primärvården inom tre dagar”.",
    "There is no figure in Region Uppsala for the measure “Medical assessment in primary care within three days”.",
  ],
  [
    "a month that was just named",
    (lang) => describeLevel(primary, facts(), lang, true),
    "Samma månad fick 84,2 procent (drygt 8 av 10) sin medicinska bedömning inom 3 dagar i primärvården i Region Uppsala.",
    "In the same month, 84.2 per cent (just over 8 in 10) of medical assessments in primary care in Region Uppsala were made within 3 days.",
  ],
  [
    "a day that was just named",
    (lang) => describeLevel(queue, facts(), lang, true),
    "Samma dag hade 84,2 procent (drygt 8 av 10) av dem som väntade på ett första besök i specialiserad vård i Region Uppsala väntat högst 90 dagar.",
    "On the same day, 84.2 per cent (just over 8 in 10) of those waiting for a first visit in specialised care in Region Uppsala had waited at most 90 days.",
  ],
  [
    "a year that was just named",
    (lang) => describeLevel(queue, facts({ latest: figure(71.3, { period: "2025" }) }), lang, true),
    "Samma år hade 71,3 procent (drygt 7 av 10) av dem som väntade på ett första besök i specialiserad vård i Region Uppsala väntat högst 90 dagar.",
    "In the same year, 71.3 per cent (just over 7 in 10) of those waiting for a first visit in specialised care in Region Uppsala had waited at most 90 days.",
  ],

  [
    "a median",
    (lang) => describeLevel(median, facts({ latest: figure(24, { period: "2026-06" }) }), lang),
    "I juni 2026 hade hälften av de barn och unga som fick ett första besök i BUP i Region Uppsala väntat högst 24 dagar.",
    "In June 2026, half of the children and young people who had a first visit in child psychiatry in Region Uppsala had waited at most 24 days.",
  ],
  [
    "a median of a half",
    (lang) => describeLevel(median, facts({ latest: figure(20.5) }), lang),
    "I oktober 2026 hade hälften av de barn och unga som fick ett första besök i BUP i Region Uppsala väntat högst 20,5 dagar.",
    "In October 2026, half of the children and young people who had a first visit in child psychiatry in Region Uppsala had waited at most 20.5 days.",
  ],
  [
    "a median of one day",
    (lang) => describeLevel(median, facts({ latest: figure(1) }), lang),
    "I oktober 2026 hade hälften av de barn och unga som fick ett första besök i BUP i Region Uppsala väntat högst 1 dag.",
    "In October 2026, half of the children and young people who had a first visit in child psychiatry in Region Uppsala had waited at most 1 day.",
  ],
  [
    "a median of no days",
    (lang) => describeLevel(median, facts({ latest: figure(0) }), lang),
    "I oktober 2026 hade hälften av de barn och unga som fick ett första besök i BUP i Region Uppsala väntat högst 0 dagar.",
    "In October 2026, half of the children and young people who had a first visit in child psychiatry in Region Uppsala had waited at most 0 days.",
  ],
  [
    "a median of those waiting",
    (lang) => describeLevel(medianOfQueue, facts({ latest: figure(110) }), lang),
    "Den 31 oktober 2026 hade hälften av de barn och unga som väntade på ett första besök i BUP i Region Uppsala väntat högst 110 dagar.",
    "On 31 October 2026, half of the children and young people waiting for a first visit in child psychiatry in Region Uppsala had waited at most 110 days.",
  ],
  [
    "a median of a year",
    (lang) => describeLevel(median, facts({ latest: figure(24, { period: "2025" }) }), lang),
    "Under 2025 hade hälften av de barn och unga som fick ett första besök i BUP i Region Uppsala väntat högst 24 dagar.",
    "In 2025, half of the children and young people who had a first visit in child psychiatry in Region Uppsala had waited at most 24 days.",
  ],
  [
    "a median of the nation",
    (lang) => describeLevel({ ...median, area: "nation" }, facts({ latest: figure(38) }), lang),
    "I oktober 2026 hade hälften av de barn och unga som fick ett första besök i BUP i Sverige väntat högst 38 dagar.",
    "In October 2026, half of the children and young people who had a first visit in child psychiatry in Sweden had waited at most 38 days.",
  ],
  [
    "a median of adults",
    (lang) =>
      describeLevel(about("procedure", "waiting", "median"), facts({ latest: figure(73) }), lang),
    "Den 31 oktober 2026 hade hälften av dem som väntade på en operation eller åtgärd i Region Uppsala väntat högst 73 dagar.",
    "On 31 October 2026, half of those waiting for an operation or procedure in Region Uppsala had waited at most 73 days.",
  ],
  [
    "a median without a figure",
    (lang) => describeLevel(median, facts({ latest: null }), lang),
    "Det finns ingen uppgift i Region Uppsala för måttet ”Första besök i BUP inom 30 dagar”.",
    "There is no figure in Region Uppsala for the measure “First visit in child and adolescent psychiatry within 30 days”.",
  ],

  [
    "a backlog",
    (lang) => describeLevel(backlog, facts({ latest: figure(1234) }), lang),
    "Den 31 oktober 2026 hade 1 234 personer väntat mer än 180 dagar på ett första besök i specialiserad vård i Region Uppsala.",
    "On 31 October 2026, 1,234 people had waited more than 180 days for a first visit in specialised care in Region Uppsala.",
  ],
  [
    "a backlog of one",
    (lang) => describeLevel(backlog, facts({ latest: figure(1) }), lang),
    "Den 31 oktober 2026 hade en person väntat mer än 180 dagar på ett första besök i specialiserad vård i Region Uppsala.",
    "On 31 October 2026, one person had waited more than 180 days for a first visit in specialised care in Region Uppsala.",
  ],
  [
    "a backlog of nobody",
    (lang) => describeLevel(backlog, facts({ latest: figure(0) }), lang),
    "Den 31 oktober 2026 hade ingen väntat mer än 180 dagar på ett första besök i specialiserad vård i Region Uppsala.",
    "On 31 October 2026, nobody had waited more than 180 days for a first visit in specialised care in Region Uppsala.",
  ],
  [
    "a backlog of a year",
    (lang) => describeLevel(backlog, facts({ latest: figure(45_678, { period: "2025" }) }), lang),
    "Under 2025 hade 45 678 personer väntat mer än 180 dagar på ett första besök i specialiserad vård i Region Uppsala.",
    "In 2025, 45,678 people had waited more than 180 days for a first visit in specialised care in Region Uppsala.",
  ],
  [
    "a backlog without a figure",
    (lang) => describeLevel(backlog, facts({ latest: null }), lang),
    "Det finns ingen uppgift i Region Uppsala för måttet ”Första besök i specialiserad vård inom 90 dagar”.",
    "There is no figure in Region Uppsala for the measure “First visit in specialised care within 90 days”.",
  ],
]);

test("numbers stay on one line with short units", () => {
  expect(describeLevel(primary, facts(), "sv")).toMatch(/8\u00A0av\u00A010.*3\u00A0dagar/);
  expect(describeLevel(median, facts({ latest: figure(24) }), "en")).toContain("24\u00A0days");
});

test("a median never tells tenths", () => {
  expect(visible(describeLevel(median, facts({ latest: figure(24) }), "sv"))).not.toContain(
    "av 10",
  );
});
