import { describe, expect, test } from "vitest";

import type { Backlog } from "../../src/stats/backlog.ts";
import type { Lang } from "../../src/text/format.ts";
import { describeMeasure, describeNation, describeRegion } from "../../src/text/summary.ts";
import { AGREEMENT, outcome } from "./outcomes.ts";
import { faultsOf } from "./prose.ts";
import { about, at, figures, measure, trend, visible } from "./subjects.ts";

const LANGS: readonly Lang[] = ["sv", "en"];
const REGION = { name: "Region Uppsala", shortName: "Uppsala" };

const backlog = (number: number): Backlog => ({
  period: "2026-10",
  number,
  change: { month: null, year: null },
  trend: { last36: trend(), all: trend() },
});

const primary = {
  measure: measure("primary-assessment"),
  basis: "completed",
  trend: at(79.6, 131),
  preliminary: false,
  total: 500,
} as const;
const queue = (number: number) =>
  ({
    measure: measure("first-visit"),
    basis: "waiting",
    trend: { ...at(71.3), backlog: backlog(number) },
    preliminary: false,
    total: 500,
  }) as const;
const bup = {
  measure: measure("bup-first-visit"),
  basis: "completed",
  trend: { ...at(64), synthetic: true },
  preliminary: false,
  total: 500,
} as const;
const agreement = {
  name: AGREEMENT.name,
  outcomes: [
    outcome("primary-assessment", { verdict: "not-met" }),
    outcome("first-visit-180"),
    outcome("bup-first-visit", { verdict: "not-assessable" }),
  ],
};

test("a region in brief, in the order that it is told", () => {
  const text = visible(describeRegion(REGION, [primary, queue(1234), bup], agreement, "sv"));
  expect(text).toBe(
    "I oktober 2026 fick 79,6 procent (ungefär 8 av 10) sin medicinska bedömning inom 3 dagar i primärvården i Region Uppsala. Det är 2,4 procentenheter under kravet hösten 2021 (82 procent); 131 fler bedömningar inom 3 dagar hade räckt. Den 31 oktober 2026 hade 71,3 procent (drygt 7 av 10) av dem som väntade på ett första besök i specialiserad vård i regionen väntat högst 90 dagar, och 1 234 personer hade väntat mer än 180 dagar. Samma månad fick 64 procent (drygt 6 av 10) sitt första besök i barn- och ungdomspsykiatrin (BUP) inom 30 dagar i regionen. Region Uppsala uppfyllde ett av de tre kraven i tilläggsöverenskommelsen 2021; ett går inte att bedöma. Siffrorna är påhittade och säger ingenting om vården.",
  );
});

test("figures that may change are said to be so, before the mark", () => {
  const text = visible(
    describeRegion(REGION, [{ ...primary, preliminary: true }, bup], null, "sv"),
  );
  expect(text).toMatch(
    /Några av siffrorna för oktober 2026 är preliminära och kan ändras\. Siffrorna är påhittade/,
  );
});

test("a share of few is said to rest on few", () => {
  const text = visible(describeRegion(REGION, [{ ...bup, total: 11 }], null, "sv"));
  expect(text).toContain(
    "Andelen för BUP, första besök bygger på så få som 11 och kan svänga mycket.",
  );
});

test("a second queue is of the same day", () => {
  const waiting = { ...bup, basis: "waiting" } as const;
  expect(visible(describeRegion(REGION, [queue(7), waiting], null, "sv"))).toContain(
    "Samma dag hade 64 procent",
  );
});

test("the same in English", () => {
  const text = visible(describeRegion(REGION, [primary, queue(1), bup], agreement, "en"));
  expect(text).toBe(
    "In October 2026, 79.6 per cent (about 8 in 10) of medical assessments in primary care in Region Uppsala were made within 3 days. That is 2.4 percentage points below the autumn 2021 requirement (82 per cent); 131 more assessments within 3 days would have been enough. On 31 October 2026, 71.3 per cent (just over 7 in 10) of those waiting for a first visit in specialised care in the region had waited at most 90 days, and one person had waited more than 180 days. In the same month, 64 per cent (just over 6 in 10) of first visits in child and adolescent psychiatry in the region came within 30 days. Region Uppsala met one of the three requirements of the 2021 supplementary agreement; one cannot be assessed. The figures are made up and say nothing about the care.",
  );
});

test("the country in brief", () => {
  const coverage = {
    published: false,
    computed: {
      total: 1,
      within: 1,
      over180: null,
      regions: 19,
      populationShare: 0.96,
      synthetic: false,
    },
  };
  expect(visible(describeNation([primary, queue(0)], coverage, 21, "sv"))).toBe(
    "I oktober 2026 fick 79,6 procent (ungefär 8 av 10) sin medicinska bedömning inom 3 dagar i primärvården i Sverige. Det är 2,4 procentenheter under kravet hösten 2021 (82 procent); 131 fler bedömningar inom 3 dagar hade räckt. Den 31 oktober 2026 hade 71,3 procent (drygt 7 av 10) av dem som väntade på ett första besök i specialiserad vård i landet väntat högst 90 dagar, och ingen hade väntat mer än 180 dagar. Siffran för landet bygger på 19 av 21 regioner, med 96 procent av befolkningen.",
  );
});

describe.each(LANGS)("%s", (lang) => {
  test("three to five sentences and the mark of made-up figures", () => {
    const sentences = (text: string) => text.split(/(?<=\.) (?=\p{Lu})/u).length;
    const real = { ...bup, trend: at(64) };
    const full = describeRegion(REGION, [primary, queue(7), real], agreement, lang);
    expect(sentences(full)).toBe(5);
    expect(sentences(describeRegion(REGION, [primary, queue(7)], null, lang))).toBe(3);
    expect(faultsOf(full)).toEqual([]);
  });

  test("an area without figures says so", () => {
    const empty = { ...primary, trend: figures({ latest: null }) };
    expect(describeRegion(REGION, [empty], null, lang)).toMatch(/^(Det finns inga|There are no) /);
    expect(describeNation([], null, 21, lang)).toMatch(/(Sverige|Sweden) (än|yet)\.$/);
  });

  test("long waits of another month than the level are not told with it", () => {
    const late = { ...queue(7), trend: { ...at(71.3, null, "2026-09"), backlog: backlog(7) } };
    expect(describeRegion(REGION, [late], null, lang)).not.toContain("180");
  });

  test("one measure: level, distance, change and trend", () => {
    const all = {
      ...at(84.2, 0),
      change: { month: null, year: 3.1 },
      trend: { last36: trend(), all: trend() },
    };
    const text = describeMeasure(about("primary-assessment", "completed"), all, lang);
    expect(faultsOf(text)).toEqual([]);
    expect(text.match(/\.(?= |$)/g)).toHaveLength(4);
  });
});
