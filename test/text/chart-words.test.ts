import { describe, expect, test } from "vitest";

import type { Period } from "../../src/data/types.ts";
import { chartWords } from "../../src/text/chart-words.ts";
import type { ChartText } from "../../src/text/chart-words/chart-text.ts";
import type { Lang } from "../../src/text/format.ts";
import { MADE_UP } from "../../src/text/made-up.ts";
import { AGREEMENT, outcome } from "./outcomes.ts";
import { faultsOf, faultsOfTitle } from "./prose.ts";
import {
  about,
  change,
  changed,
  chart,
  facts,
  figure,
  reached,
  UPPSALA,
  visible,
} from "./subjects.ts";

const SPAN = { from: "2019-01", to: "2026-10" } as const;
const YEARS = { from: "2016", to: "2025" } as const;
const primary = about("primary-assessment", "completed");
const queue = about("first-visit", "waiting");
const median = about("bup-first-visit", "completed", "median");
const backlog = about("first-visit", "waiting", "backlog");
const level = {
  ...reached(primary, figure(79.6), 131),
  change: { ...facts().change, year: change({ difference: -1.4 }) },
};
const inForce = (value: number) => reached(primary, figure(value, { period: "2021-10" }), 0);

const REGION = {
  code: "08",
  slug: "kalmar",
  name: "Region Kalmar län",
  shortName: "Kalmar",
  countyLetter: "H",
  aliases: [],
  population: {},
};

/** Two regions in one period. */
const ranking = (period: Period, high: number, low: number, yearAgo: number | null = 60) => ({
  period,
  ranked: [["Region Kalmar län", high] as const, ["Region Skåne", low] as const].map(
    ([name, value]) => ({
      region: { ...REGION, name },
      figure: figure(value, { period }),
      rank: null,
      yearAgo,
      distance: null,
    }),
  ),
  nation: figure(79.5, { period }),
});
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
    chartWords.level(primary, facts({ latest: null }), SPAN, false, lang),
  "level, median": (lang) =>
    chartWords.level(median, changed(-2, {}, figure(24)), SPAN, false, lang),
  "level, years": (lang) =>
    chartWords.level(
      queue,
      changed(1, { earlier: "2024" }, figure(71, { period: "2025" })),
      YEARS,
      false,
      lang,
    ),
  comparison: (lang) =>
    chartWords.comparison(
      primary,
      [
        { area: UPPSALA, facts: level },
        { area: "nation", facts: reached(primary, figure(82), 0) },
      ],
      SPAN,
      lang,
    ),
  backlog: (lang) =>
    chartWords.backlog(
      backlog,
      changed(-123, { percent: -9.06 }, figure(1234)),
      { clearanceMonths: 3.4 },
      SPAN,
      lang,
    ),
  "backlog without all who wait": (lang) =>
    chartWords.backlog(backlog, facts({ latest: figure(1) }), null, YEARS, lang),
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
  ranking: (lang) =>
    chartWords.regions("ranking", primary, ranking("2026-10", 92.1, 61.3), null, false, lang),
  "ranking, medians": (lang) =>
    chartWords.regions("ranking", median, ranking("2026-10", 110, 24, null), null, false, lang),
  multiples: (lang) =>
    chartWords.regions("multiples", queue, ranking("2026-10", 92.1, 61.3), SPAN, false, lang),
  "heat map": (lang) =>
    chartWords.regions("heatMap", primary, ranking("2026-10", 92.1, 61.3), SPAN, true, lang),
  "heat map, years": (lang) =>
    chartWords.regions("heatMap", primary, ranking("2025", 92.1, 61.3), YEARS, false, lang),
  map: (lang) =>
    chartWords.regions("map", primary, ranking("2026-10", 92.1, 61.3), null, false, lang),
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
    "I oktober 2026 fick 79,6 procent (ungefär 8 av 10) sin medicinska bedömning inom 3 dagar i primärvården i Region Uppsala. Andelen är 1,4 procentenheter lägre än i oktober 2025. Det är 2,4 procentenheter under 2021 års kravnivå (82 procent); 131 fler bedömningar inom 3 dagar hade räckt. Det grå bandet går från den lägsta regionen till den högsta.",
  );
});

test("limits just below the threshold do not read as on it", () => {
  const spc = chart({ lower: 74, mean: 78.4, upper: 81.98, assurance: "consistently-missed" });
  const text = chartWords.xmr(primary, { ...inForce(83.1), spc }, SPAN, "sv");
  expect(visible(text.description)).toContain(
    "Medelvärdet från och med januari 2021 är 78,4 procent, och vanlig variation går från 74 procent till 81,98 procent. Även de högsta månaderna i den vanliga variationen ligger under kravet hösten 2021 (82 procent), men den senaste gör det inte.",
  );
});

test("a heat map of made-up figures says so in caption and description", () => {
  const text = CHARTS["heat map"]?.("en");
  expect(text?.caption).toMatch(/ \(made-up figures\)$/);
  expect(text?.description).toMatch(/The figures are made up and say nothing about actual care\.$/);
});

test("the verdict matrix counts its outcomes", () => {
  const text = CHARTS["matrix"]?.("sv");
  expect(text?.title).toBe("Tilläggsöverenskommelsen 2021: utfall per region och krav");
  expect(text?.subtitle).toBe("September–november 2021");
  expect(text?.description).toBe(
    "Av 3 utfall är ett uppfyllt, ett inte uppfyllt och ett går inte att bedöma. I ett fall beror utfallet på hur texten tolkas. Siffrorna är påhittade och säger ingenting om vården.",
  );
});

test("the money chart says who gets and who goes without", () => {
  expect(visible(CHARTS["money"]?.("sv").description ?? null)).toBe(
    "Sammanlagt 1 234 567 kr går till 1 av 2 regioner. Mest får Region Uppsala, 1 234 567 kr. Mest uteblir för Region Gotland, 765 432 kr.",
  );
});

test("a chart of medians or years says so in title and subtitle", () => {
  const medians = CHARTS["level, median"]?.("sv");
  expect(visible(medians?.title ?? null)).toBe(
    "Väntetid till ett första besök i BUP, median, Region Uppsala",
  );
  expect(medians?.subtitle).toBe(
    "Dagar; hälften hade väntat högst så länge, januari 2019–oktober 2026",
  );
  expect(CHARTS["heat map, years"]?.("sv").title).toContain("år för år");
  expect(CHARTS["level, years"]?.("sv").subtitle).toMatch(/2016–2025$/);
});

test("a ranking tells of hollow dots only where there are any", () => {
  expect(CHARTS["ranking"]?.("sv").description).toContain("Ihåliga punkter");
  expect(CHARTS["ranking, medians"]?.("sv").description).not.toContain("Ihåliga punkter");
});
