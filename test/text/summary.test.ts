import { describe, expect, test } from "vitest";

import type { Basis, Quantity } from "../../src/data/types.ts";
import type { AreaFacts } from "../../src/model/area-facts.ts";
import type { Lang } from "../../src/text/format.ts";
import {
  type BriefParagraph,
  describeMeasure,
  describeNation,
  describeRegion,
  describeStatus,
  type ToldFacts,
  type ToldSeries,
} from "../../src/text/summary.ts";
import { AGREEMENT, outcome } from "./outcomes.ts";
import { faultsOf } from "./prose.ts";
import {
  about,
  change,
  facts,
  figure,
  measure,
  published,
  reached,
  trend,
  visible,
  yearlyTrend,
} from "./subjects.ts";

/** The paragraphs as one text, with the words that stand in all of them. */
const whole = (paragraphs: readonly BriefParagraph[]): string =>
  paragraphs.map(({ text }) => text).join(" ");
const wholeRegion = (...given: Parameters<typeof describeRegion>): string =>
  whole(describeRegion(...given));
const wholeNation = (...given: Parameters<typeof describeNation>): string =>
  whole(describeNation(...given));

const LANGS: readonly Lang[] = ["sv", "en"];
const REGION = { name: "Region Uppsala", shortName: "Uppsala" };
const ALL = { regionsInAll: 21 };

const factsOf = (
  id: string,
  basis: Basis,
  quantity: Quantity,
  given: AreaFacts = facts(),
): ToldFacts => ({ series: { measure: measure(id), basis, quantity }, facts: given });

const told = (speaking: ToldFacts, beside: Partial<ToldSeries> = {}): ToldSeries => ({
  ...speaking,
  days: null,
  ...beside,
});

const assessment = about("primary-assessment", "completed");
const primary = told(
  factsOf(
    "primary-assessment",
    "completed",
    "share",
    reached(assessment, figure(79.6, { total: 500 }), 131),
  ),
);
const queue = (longWaits: number | null, period: "2026-10" | "2026-09" = "2026-10") =>
  told(factsOf("first-visit", "waiting", "share", facts({ latest: figure(71.3, { period }) })), {
    backlog:
      longWaits === null
        ? null
        : factsOf("first-visit", "waiting", "backlog", facts({ latest: figure(longWaits) })),
  });
const days = factsOf(
  "bup-first-visit",
  "completed",
  "median",
  facts({ latest: figure(24, { period: "2026-06" }) }),
);
const bup = told(
  factsOf("bup-first-visit", "completed", "share", facts({ latest: figure(64), synthetic: true })),
);
const agreement = {
  name: AGREEMENT.name,
  outcomes: [
    outcome("primary-assessment", { verdict: "not-met" }),
    outcome("first-visit-180"),
    outcome("bup-first-visit", { verdict: "not-assessable" }),
  ],
};

test("a region in brief, in the order that it is told", () => {
  const text = wholeRegion(REGION, [primary, queue(1234), bup], agreement, "sv");
  expect(visible(text)).toBe(
    "I oktober 2026 fick 79,6 procent (ungefär 8 av 10) sin medicinska bedömning inom 3 dagar i primärvården i Region Uppsala. Det är 2,4 procentenheter under 2021 års kravnivå (82 procent); 131 fler bedömningar inom 3 dagar hade räckt. Den 31 oktober 2026 hade 71,3 procent (drygt 7 av 10) av dem som väntade på ett första besök i specialiserad vård i regionen väntat högst 90 dagar, och 1 234 personer hade väntat mer än 180 dagar. I oktober 2026 fick 64 procent (drygt 6 av 10) sitt första besök i barn- och ungdomspsykiatrin (BUP) inom 30 dagar i regionen. Region Uppsala uppfyllde ett av de tre kraven i tilläggsöverenskommelsen 2021; ett går inte att bedöma. Siffrorna är påhittade och säger ingenting om vården.",
  );
});

test("the same in English", () => {
  const text = wholeRegion(REGION, [primary, queue(1), bup], agreement, "en");
  expect(visible(text)).toBe(
    "In October 2026, 79.6 per cent (about 8 in 10) of medical assessments in primary care in Region Uppsala were made within 3 days. That is 2.4 percentage points below the 2021 requirement level (82 per cent); 131 more assessments within 3 days would have been enough. On 31 October 2026, 71.3 per cent (just over 7 in 10) of those waiting for a first visit in specialised care in the region had waited at most 90 days, and one person had waited more than 180 days. In October 2026, 64 per cent (just over 6 in 10) of first visits in child and adolescent psychiatry in the region came within 30 days. Region Uppsala met one of the three requirements of the 2021 supplementary agreement; one cannot be assessed. The figures are made up and say nothing about actual care.",
  );
});

test("days come before the share, each sentence with its own period", () => {
  const share = factsOf(
    "bup-first-visit",
    "completed",
    "share",
    facts({ latest: published("64", "2025") }),
  );
  const text = wholeRegion(REGION, [told(share, { days })], null, "sv");
  expect(visible(text)).toBe(
    "I juni 2026 hade hälften av de barn och unga som fick ett första besök i BUP i Region Uppsala väntat högst 24 dagar. Under 2025 fick 64 procent (drygt 6 av 10) sitt första besök i barn- och ungdomspsykiatrin (BUP) inom 30 dagar i regionen.",
  );
});

test("a median that speaks stands alone", () => {
  expect(visible(wholeRegion(REGION, [told(days)], null, "en"))).toBe(
    "In June 2026, half of the children and young people who had a first visit in child psychiatry in Region Uppsala had waited at most 24 days.",
  );
});

test("days without a figure in the area are not told", () => {
  const none = { ...days, facts: facts({ latest: null }) };
  const text = wholeRegion(REGION, [told(primary, { days: none })], null, "sv");
  expect(text).toMatch(/^I oktober 2026 fick/);
});

test("figures that may change are said to be so, before the mark", () => {
  const open = told({ ...primary, facts: facts({ latest: figure(79.6, { preliminary: true }) }) });
  expect(visible(wholeRegion(REGION, [open, bup], null, "sv"))).toMatch(
    /Några av siffrorna för oktober 2026 är preliminära och kan ändras\. Siffrorna är påhittade/,
  );
});

test("a share of few is said to rest on few", () => {
  const small = told({ ...bup, facts: facts({ latest: figure(64, { total: 11 }) }) });
  expect(visible(wholeRegion(REGION, [small], null, "sv"))).toContain(
    "Andelen för BUP, första besök bygger på så få som 11 och kan svänga mycket.",
  );
});

test("a second sentence of a paragraph is of the same day; a paragraph of its own names it again", () => {
  const waiting = told(factsOf("procedure", "waiting", "share"));
  const elsewhere = told(factsOf("bup-first-visit", "waiting", "share"));
  const paragraphs = describeRegion(REGION, [queue(null), waiting, elsewhere], null, "sv");
  expect(paragraphs.map(({ care, text }) => [care, visible(text)?.split(" hade 84,2")[0]])).toEqual(
    [
      [
        "specialist",
        "Den 31 oktober 2026 hade 71,3 procent (drygt 7 av 10) av dem som väntade på ett första besök i specialiserad vård i Region Uppsala väntat högst 90 dagar. Samma dag",
      ],
      ["bup", "Den 31 oktober 2026"],
    ],
  );
});

test("what is not the sentence before is named in full", () => {
  const text = visible(wholeRegion(REGION, [primary, queue(null), bup], null, "sv"));
  expect(text).not.toContain("Samma månad");
});

describe("the country in brief", () => {
  const sum = (regions: number, populationShare: number, isPublished = false) => ({
    published: isPublished,
    computed: { regions, populationShare },
  });

  test("with the coverage of its only figure", () => {
    const text = wholeNation([primary], [sum(19, 0.96)], "sv", ALL);
    expect(visible(text)).toBe(
      "I oktober 2026 fick 79,6 procent (ungefär 8 av 10) sin medicinska bedömning inom 3 dagar i primärvården i Sverige. Det är 2,4 procentenheter under 2021 års kravnivå (82 procent); 131 fler bedömningar inom 3 dagar hade räckt. Siffran för landet bygger på 19 av 21 regioner, med 96 procent av befolkningen.",
    );
  });

  test("with the coverage of each of several", () => {
    const text = visible(wholeNation([primary, queue(0)], [sum(21, 1), sum(19, 0.96)], "sv", ALL));
    expect(text).toContain("väntat högst 90 dagar, och ingen hade väntat mer än 180 dagar.");
    expect(text).toMatch(
      /För ”Medicinsk bedömning” är siffran för landet summan av alla 21 regioner\. För ”Första besök” bygger siffran för landet på 19 av 21 regioner, med 96 procent av befolkningen\.$/,
    );
  });

  test("whole where it is", () => {
    const text = wholeNation([primary, queue(0)], [sum(21, 1), sum(21, 1)], "en", ALL);
    expect(text).toContain("The figures for the country are sums of all 21 regions.");
  });

  test("a published median beside a sum is no sum", () => {
    const share = factsOf("bup-first-visit", "completed", "share");
    const text = wholeNation([told(share, { days })], [sum(21, 1)], "sv", ALL);
    expect(visible(text)).toMatch(
      /För ”BUP, första besök, median” är siffran för landet den publicerade\. För ”BUP, första besök” är siffran för landet summan av alla 21 regioner\.$/,
    );
    expect(wholeNation([told(days)], [null], "en", ALL)).toMatch(
      /The figure for the country is the published one\.$/,
    );
  });

  test("without what is not known", () => {
    expect(wholeNation([primary], [null], "sv", ALL)).not.toContain("Siffran för landet");
    expect(wholeNation([], [], "sv", ALL)).toBe("Det finns inga uppgifter om väntan i Sverige än.");
  });

  test("a coverage of a series without a figure is left out", () => {
    const none = told({ ...bup, facts: facts({ latest: null }) });
    expect(wholeNation([none, primary], [sum(3, 0.1), sum(21, 1)], "sv", ALL)).toContain(
      "Siffran för landet är summan av alla 21 regioner.",
    );
  });
});

describe.each(LANGS)("%s", (lang) => {
  test("an area without figures says so", () => {
    const empty = told({ ...primary, facts: facts({ latest: null }) });
    expect(wholeRegion(REGION, [empty], null, lang)).toMatch(/^(Det finns inga|There are no) /);
  });

  test("long waits of another month than the level are not told with it", () => {
    expect(wholeRegion(REGION, [queue(7, "2026-09")], null, lang)).not.toContain("180");
  });

  test("one measure: level, distance, change and trend", () => {
    const all = {
      ...reached(assessment, figure(84.2), 0),
      change: { ...facts().change, year: change({ difference: 3.1 }) },
      trend: { last36: trend(), all: trend() },
    };
    const text = describeMeasure(assessment, all, lang);
    expect(faultsOf(text)).toEqual([]);
    expect(text.match(/\.(?= |$)/g)).toHaveLength(4);
  });

  test("one measure by years", () => {
    const subject = about("bup-start", "completed");
    const all = facts({
      latest: published("52.6", "2025"),
      change: { ...facts().change, year: change({ difference: -35.8, earlier: "2024" }) },
      yearlyTrend: yearlyTrend(),
    });
    expect(visible(describeStatus(subject, all, lang))).toBe(
      lang === "sv"
        ? "Andelen är 35,8 procentenheter lägre än 2024. Åren 2021–2025 är trenden för andelen nedåt, i snitt 3,1 procentenheter om året."
        : "The share is 35.8 percentage points lower than in 2024. Over the years 2021–2025, the trend in the share is downward, 3.1 percentage points a year on average.",
    );
    expect(describeStatus(subject, facts({ latest: null }), lang)).toBeNull();
  });
});
