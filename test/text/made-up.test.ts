import { describeMadeUp, describePreliminary } from "../../src/text/made-up.ts";
import { describeSmallBase } from "../../src/text/small-base.ts";
import { sentenceTable } from "./sentence-table.ts";

const may = (period: "2026-10" | "2026-09" | "2025", preliminary: boolean) => ({
  period,
  preliminary,
});

sentenceTable([
  [
    "made up",
    (lang) => describeMadeUp(true, lang),
    "Siffrorna är påhittade och säger ingenting om vården.",
    "The figures are made up and say nothing about actual care.",
  ],
  [
    "made up in part",
    (lang) => describeMadeUp("partly", lang),
    "Några av siffrorna är påhittade och säger ingenting om vården.",
    "Some of the figures are made up and say nothing about actual care.",
  ],
  ["not made up", (lang) => describeMadeUp(false, lang), null, null],
  [
    "preliminary",
    (lang) => describePreliminary([may("2026-10", true)], lang),
    "Siffran för oktober 2026 är preliminär och kan ändras.",
    "The figure for October 2026 is preliminary and may change.",
  ],
  [
    "all preliminary",
    (lang) => describePreliminary([may("2026-10", true), may("2026-09", true)], lang),
    "Siffrorna för oktober 2026 och september 2026 är preliminära och kan ändras.",
    "The figures for October 2026 and September 2026 are preliminary and may change.",
  ],
  [
    "a month and a year",
    (lang) => describePreliminary([may("2026-10", true), may("2025", true)], lang),
    "Siffran för oktober 2026 är preliminär och kan ändras. Siffran för 2025 är preliminär och kan ändras.",
    "The figure for October 2026 is preliminary and may change. The figure for 2025 is preliminary and may change.",
  ],
  [
    "some preliminary",
    (lang) => describePreliminary([may("2026-10", true), may("2026-10", false)], lang),
    "Några av siffrorna för oktober 2026 är preliminära och kan ändras.",
    "Some of the figures for October 2026 are preliminary and may change.",
  ],
  ["final", (lang) => describePreliminary([may("2026-10", false)], lang), null, null],
  [
    "of few",
    (lang) => describeSmallBase(29, lang),
    "Andelen bygger på så få som 29 och kan svänga mycket.",
    "The share rests on as few as 29 and may swing widely.",
  ],
  [
    "of few, named",
    (lang) => describeSmallBase(11, lang, "BUP"),
    "Andelen för BUP bygger på så få som 11 och kan svänga mycket.",
    "The share for BUP rests on as few as 11 and may swing widely.",
  ],
  ["of enough", (lang) => describeSmallBase(30, lang), null, null],
  ["of an unknown number", (lang) => describeSmallBase(null, lang), null, null],
]);
