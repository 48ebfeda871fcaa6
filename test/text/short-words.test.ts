import { describe, expect, test } from "vitest";

import type { Lang } from "../../src/text/format.ts";
import { decimalsToShow, numberWord } from "../../src/text/quantities.ts";
import { rankWords } from "../../src/text/rank.ts";
import { fill, uncapital } from "../../src/text/sentence.ts";
import {
  causeWord,
  changeWords,
  markWords,
  outcomeWord,
  statusWord,
  trendWord,
  variationWord,
} from "../../src/text/short-words.ts";
import { trendMethod } from "../../src/text/trend.ts";
import { figure, noContacts, notReported, suppressed, trend, visible } from "./subjects.ts";

test.each<[string, (lang: Lang) => string | null, string | null, string | null]>([
  ["not reported", (lang) => statusWord(notReported, lang), "Ej rapporterat", "Not reported"],
  ["suppressed", (lang) => statusWord(suppressed(5), lang), "Färre än 5", "Fewer than 5"],
  [
    "suppressed before 2023",
    (lang) => statusWord(suppressed(20), lang),
    "Färre än 20",
    "Fewer than 20",
  ],
  ["hidden", (lang) => statusWord(suppressed(0), lang), "För få för att visas", "Too few to show"],
  ["no contacts", (lang) => statusWord(noContacts, lang), "Inga kontakter", "No contacts"],
  ["a figure", (lang) => statusWord(figure, lang), null, null],
  ["trend", (lang) => trendWord(trend(), lang), "Förbättras", "Improving"],
  [
    "no trend",
    (lang) => trendWord({ verdict: "stable" }, lang),
    "Ingen säker trend",
    "No clear trend",
  ],
  ["yearly", (lang) => trendWord(null, lang), "–", "–"],
  ["variation", (lang) => variationWord("concern", lang), "Försämring", "Worsening"],
  [
    "cause",
    (lang) => causeWord("run-low", lang),
    "Sju i rad under medelvärdet",
    "Seven in a row below the mean",
  ],
  ["outcome", (lang) => outcomeWord("not-met", lang), "Ej uppfyllt", "Not met"],
  ["change up", (lang) => changeWords(3.14, lang), "+3,1", "+3.1"],
  ["change down", (lang) => changeWords(-1234, lang, 0), "−1 234", "−1,234"],
  ["no change", (lang) => changeWords(0, lang), "0,0", "0.0"],
  ["no comparison", (lang) => changeWords(null, lang), "–", "–"],
  ["rank", (lang) => rankWords({ place: 4, of: 20 }, 0, lang), "4 av 20", "4 of 20"],
  [
    "rank, tied",
    (lang) => rankWords({ place: 4, of: 20 }, 1, lang),
    "4 av 20, delad",
    "4 of 20, shared",
  ],
  [
    "method",
    (lang) => trendMethod(trend(), lang),
    "(säsongsjusterat Mann–Kendall-test, p = 0,014)",
    "(seasonal Mann–Kendall test, p = 0.014)",
  ],
  [
    "method, no trend",
    (lang) => trendMethod(trend({ p: 0.6 }), lang),
    "(säsongsjusterat Mann–Kendall-test, p = 0,60)",
    "(seasonal Mann–Kendall test, p = 0.60)",
  ],
  [
    "method, tiny",
    (lang) => trendMethod(trend({ p: 1e-9 }), lang),
    "(säsongsjusterat Mann–Kendall-test, p < 0,001)",
    "(seasonal Mann–Kendall test, p < 0.001)",
  ],
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

test("p below 0.05 never reads as 0.05", () => {
  expect(visible(trendMethod(trend({ p: 0.0496 }), "sv"))).toContain("p = 0,0496");
  expect(visible(trendMethod(trend({ p: 0.0504 }), "sv"))).toContain("p = 0,050");
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

  test("does not touch years", () => {
    expect(fill("I oktober {year} fick", { year: "2026" })).toBe("I oktober 2026 fick");
  });
});
