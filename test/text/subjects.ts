/** Inputs for the tests of sentences: real measures, and figures to vary. */
import { readFileSync } from "node:fs";

import { fractionOfPercent, type PublishedShare, publishedShare } from "../../src/data/share.ts";
import type { Basis, Cell, Measure, Period, Quantity } from "../../src/data/types.ts";
import type { AreaFacts, Change } from "../../src/model/area-facts.ts";
import { distanceOf } from "../../src/model/threshold.ts";
import type { Figure } from "../../src/model/value.ts";
import type { Trend } from "../../src/stats/kendall.ts";
import type { Xmr } from "../../src/stats/xmr.ts";
import type { YearlyTrend } from "../../src/stats/yearly-kendall.ts";
import type { Area } from "../../src/text/area.ts";
import type { Subject } from "../../src/text/subject.ts";

/** A measure from its file in data/measures/. */
export function measure(id: string): Measure {
  const file = new URL(`../../data/measures/${id}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")) as Measure;
}

/** Ids of all measures, in their order. */
export const MEASURES = [
  "primary-contact",
  "primary-assessment",
  "first-visit",
  "procedure",
  "follow-up",
  "bup-first-visit",
  "bup-investigation",
  "bup-treatment",
  "bup-start",
].map(measure);

export const UPPSALA: Area = { name: "Region Uppsala", shortName: "Uppsala" };

/** What a sentence is about: the share in Region Uppsala unless told. */
export const about = (
  id: string,
  basis: Basis,
  quantity: Quantity = "share",
  area: Area = UPPSALA,
): Subject => ({ measure: measure(id), basis, quantity, area });

/** A figure of October 2026 whose exact value is known, but for what is given. */
export function figure(value: number, given: Partial<Figure> = {}): Figure {
  const { exact = fractionOfPercent(publishedShare(String(value))) } = given;
  return {
    period: "2026-10",
    region: "03",
    status: "ok",
    value,
    exact,
    total: null,
    counts: null,
    rounded: null,
    disclosureLimit: 0,
    source: "a-drop",
    synthetic: false,
    preliminary: false,
    revisions: 0,
    ...given,
  };
}

/** A share of which only so much was published: "69", "92.5". */
export function published(digits: string, period: Period = "2026-10"): Figure {
  const rounded: PublishedShare = publishedShare(digits);
  return figure(Number(digits), { period, rounded });
}

/** What the statistics say of an area: October 2026 at 84.2 and nothing else, but for what is given. */
export const facts = (given: Partial<AreaFacts> = {}): AreaFacts => ({
  latest: figure(84.2),
  change: { month: null, year: null, years2: null, years5: null },
  rolling12: null,
  rank: null,
  distance: null,
  trend: null,
  yearlyTrend: null,
  segments: [],
  spc: null,
  spcAdjusted: null,
  clearanceMonths: null,
  comparableFrom: null,
  synthetic: false,
  ...given,
});

/** Facts of a figure with its distance to the subject's threshold, so many contacts from it. */
export function reached(
  { measure: of, quantity }: Subject,
  latest: Figure,
  contacts: number | null = null,
): AreaFacts {
  const distance = distanceOf(of, quantity, latest);
  return facts({ latest, distance: distance && { ...distance, contacts } });
}

/** A change since October 2025, or the reason why there is none. */
export const change = (given: Partial<Change>): Change => ({
  difference: null,
  percent: null,
  reason: null,
  earlier: "2025-10",
  newSeries: null,
  over: null,
  ...given,
});

/** Facts with a change over a year. */
export const changed = (
  difference: number | null,
  given: Partial<Change> = {},
  latest: Figure = figure(84.2),
): AreaFacts =>
  facts({
    latest,
    change: { month: null, year: change({ difference, ...given }), years2: null, years5: null },
  });

export const trend = (given: Partial<Trend> = {}): Trend => ({
  n: 36,
  s: 20,
  varS: 60,
  z: 2.45,
  p: 0.014,
  tau: 0.56,
  slopePerYear: 1.24,
  direction: "increasing",
  verdict: "improving",
  ...given,
});

export const yearlyTrend = (given: Partial<YearlyTrend> = {}): YearlyTrend => ({
  n: 5,
  s: -10,
  p: 1 / 60,
  tau: -1,
  slopePerYear: -3.14,
  direction: "decreasing",
  verdict: "worsening",
  from: "2021",
  to: "2025",
  ...given,
});

/** A chart of so many points whose last has the given cause. */
export function chart(given: Partial<Xmr> & { cause?: Xmr["points"][number]["cause"] } = {}): Xmr {
  const { cause = "common", ...rest } = given;
  return {
    from: "2021-01",
    mean: 80,
    lower: 76,
    upper: 84,
    nearLower: 77.3,
    nearUpper: 82.7,
    trial: false,
    variation: "common",
    assurance: null,
    points: [{ period: "2026-10", value: 84.2, cause }],
    ...rest,
  };
}

const DELIVERED = {
  responseRate: 100,
  reportedOn: "2026-11-20",
  source: "a-drop",
  synthetic: false,
  preliminary: false,
} as const;

/** Cells by what they say, for the words of corrections. */
export const notReported: Cell = { ...DELIVERED, status: "not-reported" };
export const suppressed = (disclosureLimit: number): Cell => ({
  ...DELIVERED,
  status: "suppressed",
  disclosureLimit,
});

/** Makes invisible spaces ordinary, so that expected texts can be read. */
export const visible = (text: string | null): string | null =>
  text?.replace(/[\u00A0\u202F]/g, " ") ?? null;
