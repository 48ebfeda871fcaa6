import { describe, expect, test } from "vitest";

import { chartWords } from "../../src/text/chart-words.ts";
import type { ChartText } from "../../src/text/chart-words/chart-text.ts";
import type { Lang } from "../../src/text/format.ts";
import { MADE_UP } from "../../src/text/made-up.ts";
import { AGREEMENT, outcome } from "./outcomes.ts";
import { faultsOf, faultsOfTitle } from "./prose.ts";
import { about, at, chart, figures, trend, UPPSALA, visible } from "./subjects.ts";

const SPAN = { from: "2019-01", to: "2026-10" } as const;
const primary = about("primary-assessment", "completed");
const queue = about("first-visit", "waiting");
const level = { ...at(79.6, 131), change: { month: 0.2, year: -1.4 } };
const SPREAD = {
  period: "2026-10",
  regions: [
    { name: "Region Kalmar län", share: 92.1 },
    { name: "Region Skåne", share: 61.3 },
  ],
  nation: 79.5,
} as const;
const backlog = {
  period: "2026-10",
  number: 1234,
  change: { month: null, year: { number: -123, percent: -9.06 } },
  trend: { last36: trend(), all: trend() },
} as const;
const ROWS = [
  { name: "Region Uppsala", paid: 1_234_567, forgone: 0 },
  { name: "Region Gotland", paid: 0, forgone: 765_432 },
];
const OUTCOMES = [
  outcome("primary-assessment", { sensitive: true }),
  outcome("first-visit-180", { verdict: "not-met", synthetic: true }),
  outcome("bup-first-visit", { verdict: "not-assessable" }),
];

const CHARTS: Readonly<Record<string, (lang: Lang) => ChartText>> = {
  level: (lang) => chartWords.level(primary, level, SPAN, true, lang),
  "level, no figures": (lang) =>
    chartWords.level(primary, figures({ latest: null }), SPAN, false, lang),
  comparison: (lang) =>
    chartWords.comparison(
      primary,
      [
        { area: UPPSALA, trend: level },
        { area: "nation", trend: at(82, 0) },
      ],
      SPAN,
      lang,
    ),
  backlog: (lang) =>
    chartWords.backlog(queue, figures({ backlog, clearanceMonths: 3.4 }), SPAN, lang),
  distribution: (lang) =>
    chartWords.distribution(
      queue,
      {
        period: "2026-10",
        parts: [
          { label: "0–30", count: 750 },
          { label: "31–60", count: 250 },
        ],
      },
      SPAN,
      true,
      lang,
    ),
  "distribution of completed": (lang) =>
    chartWords.distribution(
      about("first-visit", "completed"),
      { period: "2026-10", parts: [{ label: "0–30", count: 1 }] },
      SPAN,
      false,
      lang,
    ),
  xmr: (lang) =>
    chartWords.xmr(
      primary,
      { ...level, spc: chart({ assurance: "hit-or-miss" }), synthetic: true },
      SPAN,
      lang,
    ),
  ranking: (lang) => chartWords.regions("ranking", primary, SPREAD, null, false, lang),
  multiples: (lang) => chartWords.regions("multiples", queue, SPREAD, SPAN, false, lang),
  "heat map": (lang) => chartWords.regions("heatMap", primary, SPREAD, SPAN, true, lang),
  map: (lang) => chartWords.regions("map", primary, SPREAD, null, false, lang),
  matrix: (lang) => chartWords.matrix(AGREEMENT, OUTCOMES, lang),
  money: (lang) => chartWords.money(AGREEMENT, ROWS, false, lang),
  "money, nobody goes without": (lang) =>
    chartWords.money(AGREEMENT, ROWS.slice(0, 1), false, lang),
};

describe.each(["sv", "en"] as const)("%s", (lang) => {
  test.each(Object.entries(CHARTS))("%s has all its words", (_, of) => {
    const text = of(lang);
    for (const part of [text.title, text.subtitle, text.label, text.caption]) {
      expect(faultsOfTitle(part)).toEqual([]);
    }
    expect(faultsOf(text.description)).toEqual([]);
    expect(text.label).toContain(text.title);
    expect(text.caption.includes(MADE_UP[lang])).toBe(text.synthetic);
  });
});

test("a level chart states level, change and position against the threshold", () => {
  const text = CHARTS["level"]?.("sv");
  expect(visible(text?.title ?? null)).toBe(
    "Andel som fick sin medicinska bedömning i primärvården inom 3 dagar, Region Uppsala",
  );
  expect(text?.subtitle).toBe(
    "Procent av de medicinska bedömningarna, utan patientvald väntan, januari 2019–oktober 2026",
  );
  expect(visible(text?.description ?? null)).toBe(
    "I oktober 2026 fick 79,6 procent (ungefär 8 av 10) sin medicinska bedömning inom 3 dagar i primärvården i Region Uppsala. Andelen är 1,4 procentenheter lägre än i oktober 2025. Det är 2,4 procentenheter under kravet hösten 2021 (82 procent); 131 fler bedömningar inom 3 dagar hade räckt. Det grå bandet går från den lägsta regionen till den högsta.",
  );
});

test("limits just below the threshold do not read as on it", () => {
  const spc = chart({ lower: 74, mean: 78.4, upper: 81.98, assurance: "consistently-missed" });
  const text = chartWords.xmr(primary, { ...at(83.1, 0), spc }, SPAN, "sv");
  expect(visible(text.description)).toContain(
    "Medelvärdet från och med januari 2021 är 78,4 procent, och vanlig variation går från 74 procent till 81,98 procent. Hela den vanliga variationen, så som den räknas, ligger under kravet hösten 2021 (82 procent), men det senaste värdet gör det inte.",
  );
});

test("a heat map of made-up figures says so in caption and description", () => {
  const text = CHARTS["heat map"]?.("en");
  expect(text?.caption).toMatch(/ \(made-up figures\)$/);
  expect(text?.description).toMatch(/The figures are made up and say nothing about the care\.$/);
});

test("the verdict matrix counts its outcomes", () => {
  const text = CHARTS["matrix"]?.("sv");
  expect(text?.title).toBe("Tilläggsöverenskommelsen 2021: utfall per region och krav");
  expect(text?.subtitle).toBe("September–november 2021");
  expect(text?.description).toBe(
    "Av 3 utfall är kravet uppfyllt i 1, inte uppfyllt i 1 och går inte att bedöma i 1. I ett fall beror utfallet på hur texten läses. Siffrorna är påhittade och säger ingenting om vården.",
  );
});

test("the money chart says who gets and who goes without", () => {
  expect(visible(CHARTS["money"]?.("sv").description ?? null)).toBe(
    "Sammanlagt 1 234 567 kr går till 1 av 2 regioner. Mest får Region Uppsala, 1 234 567 kr. Mest uteblir för Region Gotland, 765 432 kr.",
  );
});
