/** Inputs for the tests of sentences: real measures, and figures to vary. */
import { readFileSync } from "node:fs";

import type { Basis, Cell, Measure, Month } from "../../src/data/types.ts";
import type { AreaTrend } from "../../src/model/area-trend.ts";
import type { Trend } from "../../src/stats/kendall.ts";
import type { Xmr } from "../../src/stats/xmr.ts";
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

/** What a sentence is about; Region Uppsala unless told. */
export const about = (id: string, basis: Basis, area: Area = UPPSALA): Subject => ({
  measure: measure(id),
  basis,
  area,
});

/** Figures of an area: October 2026 at 84.2 per cent and nothing else, but for what is given. */
export const figures = (given: Partial<AreaTrend> = {}): AreaTrend => ({
  latest: { period: "2026-10", share: 84.2 },
  change: { month: null, year: null },
  rolling12: null,
  rank: null,
  trend: null,
  spc: null,
  spcAdjusted: null,
  distance: null,
  clearanceMonths: null,
  backlog: null,
  comparableFrom: null,
  synthetic: false,
  ...given,
});

/** Figures at a level, with the contacts that it would have taken to meet the threshold. */
export const at = (
  share: number,
  contacts: number | null = null,
  period: Month = "2026-10",
): AreaTrend => figures({ latest: { period, share }, distance: { threshold: 82, contacts } });

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

export const notReported: Cell = { ...DELIVERED, status: "not-reported" };
export const suppressed = (disclosureLimit: number): Cell => ({
  ...DELIVERED,
  status: "suppressed",
  disclosureLimit,
});
export const noContacts: Cell = {
  ...DELIVERED,
  status: "no-contacts",
  pvv: null,
  mov: null,
  total: 0,
  within: 0,
  over180: 0,
};
export const figure: Cell = {
  ...DELIVERED,
  status: "ok",
  total: 50,
  within: 41,
  share: null,
  over180: null,
  distribution: null,
  pvv: null,
  mov: null,
};

/** Makes invisible spaces ordinary, so that expected texts can be read. */
export const visible = (text: string | null): string | null =>
  text?.replace(/[\u00A0\u202F]/g, " ") ?? null;
