import { describe, expect, test } from "vitest";

import type { Lang } from "../../src/text/format.ts";
import { decimalsToShow, numberWord } from "../../src/text/quantities.ts";
import { fill, uncapital } from "../../src/text/sentence.ts";
import {
  causeWord,
  markWords,
  outcomeWord,
  statusWord,
  trendWord,
  variationWord,
  verdictWord,
} from "../../src/text/short-words.ts";
import {
  about,
  change,
  facts,
  figure,
  notReported,
  reached,
  suppressed,
  trend,
  visible,
  yearlyTrend,
} from "./subjects.ts";

const primary = about("primary-assessment", "completed");
const verdict = (value: number, period: "2021-10" | "2026-10" | "2021") =>
  reached(primary, figure(value, { period })).distance;
const windows = (last36: ReturnType<typeof trend> | null) =>
  facts({ trend: { last36, all: trend({ verdict: "worsening" }) } });

test.each<[string, (lang: Lang) => string | null, string | null, string | null]>([
  ["not reported", (lang) => statusWord(notReported, lang), "Ej rapporterat", "Not reported"],
  ["suppressed", (lang) => statusWord(suppressed(5), lang), "Färre än 5", "Fewer than 5"],
  ["hidden", (lang) => statusWord(suppressed(0), lang), "För få för att visas", "Too few to show"],
  ["trend", (lang) => trendWord(windows(trend()), lang), "Förbättras", "Improving"],
  [
    "no trend",
    (lang) => trendWord(windows(trend({ verdict: "stable" })), lang),
    "Ingen säker trend",
    "No clear trend",
  ],
  [
    "few months",
    (lang) => trendWord(windows(trend({ verdict: "insufficient" })), lang),
    "För få månader",
    "Too few months",
  ],
  [
    "a trend that the last year goes against",
    (lang) => {
      const given = windows(trend({ direction: "increasing", verdict: "improving" }));
      return trendWord(
        { ...given, change: { ...given.change, year: change({ difference: -0.4 }) } },
        lang,
      );
    },
    "Förbättras på sikt",
    "Improving over time",
  ],
  ["no window", (lang) => trendWord(windows(null), lang), "–", "–"],
  ["neither months nor years", (lang) => trendWord(facts(), lang), "–", "–"],
  [
    "years",
    (lang) => trendWord(facts({ yearlyTrend: yearlyTrend() }), lang),
    "Försämras",
    "Worsening",
  ],
  [
    "few years",
    (lang) => trendWord(facts({ yearlyTrend: yearlyTrend({ verdict: "insufficient" }) }), lang),
    "För få år",
    "Too few years",
  ],
  [
    "in force, met",
    (lang) => verdictWord(verdict(82, "2021-10"), lang),
    "Når kravet",
    "Meets the requirement",
  ],
  [
    "in force, missed",
    (lang) => verdictWord(verdict(81.96, "2021-10"), lang),
    "Under kravet",
    "Below the requirement",
  ],
  [
    "outside, above",
    (lang) => verdictWord(verdict(82.04, "2026-10"), lang),
    "Över 2021 års kravnivå",
    "Above the 2021 requirement level",
  ],
  [
    "outside, on it",
    (lang) => verdictWord(verdict(82, "2026-10"), lang),
    "På 2021 års kravnivå",
    "At the 2021 requirement level",
  ],
  [
    "a year, below",
    (lang) => verdictWord(verdict(81.96, "2021"), lang),
    "Under 2021 års kravnivå",
    "Below the 2021 requirement level",
  ],
  ["no threshold", (lang) => verdictWord(null, lang), "–", "–"],
  ["variation", (lang) => variationWord("concern", lang), "Försämring", "Worsening"],
  [
    "cause",
    (lang) => causeWord("run-low", lang),
    "Sju i rad under medelvärdet",
    "Seven in a row below the mean",
  ],
  ["outcome", (lang) => outcomeWord("not-met", lang), "Ej uppfyllt", "Not met"],
  ["number word", (lang) => numberWord(7, lang), "sju", "seven"],
  ["number", (lang) => numberWord(13, lang), "13", "13"],
])("%s", (_, say, sv, en) => {
  expect(visible(say("sv"))).toBe(sv);
  expect(visible(say("en"))).toBe(en);
});

test("marks of a cell", () => {
  expect(markWords({ preliminary: true, synthetic: true }, "sv")).toEqual([
    "Preliminär",
    "Påhittad",
  ]);
  expect(markWords({ preliminary: false, synthetic: false }, "en")).toEqual([]);
});

test.each([
  [2.4, 1],
  [0.05, 1],
  [0.04, 2],
  [0.004, 3],
  [0, 1],
])("a distance of %s needs %i decimals to show", (size, decimals) => {
  expect(decimalsToShow(size)).toBe(decimals);
});

test.each([
  ["Första besök", "första besök"],
  ["Överenskommelsen 2021", "överenskommelsen 2021"],
  ["BUP, första besök", "BUP, första besök"],
  ["A region", "a region"],
  ["", ""],
])("%s inside a sentence", (text, inside) => {
  expect(uncapital(text)).toBe(inside);
});

describe("fill", () => {
  test("refuses a name without a value", () => {
    expect(() => fill("{a} {b}", { a: "1" })).toThrow('no value for {b} in "{a} {b}"');
  });

  test("ties a day to its month", () => {
    expect(fill("Den {date} och 31 augusti", { date: "30 November 2021" })).toBe(
      "Den 30\u00A0November 2021 och 31\u00A0augusti",
    );
    expect(fill("2021 mars, 12 marginaler, 3 maskiner", {})).toBe(
      "2021 mars, 12 marginaler, 3 maskiner",
    );
  });

  test("does not touch years", () => {
    expect(fill("I oktober {year} fick", { year: "2026" })).toBe("I oktober 2026 fick");
  });
});
