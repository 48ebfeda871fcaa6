/** Inputs of the table of sentences: a name, and the sentence in a language. */
import type { Month } from "../../src/data/types.ts";
import type { Backlog } from "../../src/stats/backlog.ts";
import type { CountChange } from "../../src/stats/change.ts";
import { describeAssurance } from "../../src/text/assurance.ts";
import { describeChange, describeRolling } from "../../src/text/change.ts";
import { describeCoverage, describeMissingRegions } from "../../src/text/coverage.ts";
import { describeDistance } from "../../src/text/distance.ts";
import type { Lang } from "../../src/text/format.ts";
import { describeAge, describeEmpty, describeMissingMonths } from "../../src/text/gaps.ts";
import { describeLevel } from "../../src/text/level.ts";
import { describeMadeUp, describePreliminary } from "../../src/text/made-up.ts";
import { describeOutcome } from "../../src/text/outcome.ts";
import {
  describeBacklog,
  describeBacklogChange,
  describeBacklogTrend,
  describeClearance,
} from "../../src/text/queue.ts";
import { describeRank } from "../../src/text/rank.ts";
import { describeRequirements } from "../../src/text/requirements.ts";
import { describeSpread } from "../../src/text/spread.ts";
import { describeTrend } from "../../src/text/trend.ts";
import { describeCautions, describeVariation } from "../../src/text/variation.ts";
import { because } from "../policy/helpers.ts";
import { AGREEMENT, outcome, queueOutcome, requirement } from "./outcomes.ts";
import {
  about,
  at,
  chart,
  figure,
  figures,
  measure,
  noContacts,
  notReported,
  suppressed,
  trend,
} from "./subjects.ts";

/** A sentence in either language; null where there is nothing to say. */
export type Say = (lang: Lang) => string | null;

const primary = about("primary-assessment", "completed");
const bup = about("bup-first-visit", "completed");
const bupQueue = about("bup-first-visit", "waiting");
const queue = about("first-visit", "waiting");
const threshold = primary.measure.thresholds[0] ?? null;

const EIGHT = Array.from({ length: 8 }, () => chart().points).flat();

/** A requirement of 81.5 per cent, on which a published 81 may well lie. */
const half = {
  ...primary,
  measure: {
    ...primary.measure,
    thresholds: primary.measure.thresholds.map((at) => ({ ...at, value: 81.5 })),
  },
};

const changed = (year: number | null, comparableFrom: Month | null = null) =>
  figures({ change: { month: 0.4, year }, comparableFrom });

const backlog = (number: number, year: CountChange | null = null): Backlog => ({
  period: "2026-10",
  number,
  change: { month: null, year },
  trend: {
    last36: trend({ direction: "decreasing", verdict: "improving", slopePerYear: -132 }),
    all: trend({ direction: "none", verdict: "stable" }),
  },
});

const nation = (regions: number, populationShare: number, published = false) => ({
  published,
  computed: {
    total: 1,
    within: 1,
    over180: null,
    regions,
    populationShare,
    synthetic: false,
  },
});

const judged = (id: string, measureId: string, given: Parameters<typeof outcome>[1]): Say => {
  const result = outcome(id, given);
  return (lang) => describeOutcome(result, requirement(id), measure(measureId), lang);
};
const judgedQueue = (
  before: number,
  after: number,
  given: Parameters<typeof queueOutcome>[2],
): Say => {
  const result = queueOutcome(before, after, given);
  return (lang) =>
    describeOutcome(result, requirement("first-visit-180"), measure("first-visit"), lang);
};

const NAMES = ["Region Kalmar län", "Region Halland", "Region Gotland", "Region Skåne"] as const;
const spread = (shares: readonly number[], nationShare: number | null): Say => {
  const regions = shares.map((share, i) => ({ name: NAMES[i] ?? "", share }));
  return (lang) =>
    describeSpread(primary, { period: "2026-10", regions, nation: nationShare }, lang).join(" ");
};

/** All inputs by name. */
export const SENTENCES: Readonly<Record<string, Say>> = {
  "level, completed": (lang) => describeLevel(primary, at(84.2), lang),
  "level, nation": (lang) => describeLevel({ ...primary, area: "nation" }, at(80), lang),
  "level, waiting on the last day": (lang) => describeLevel(queue, at(71.3), lang),
  "level, waiting in February of a leap year": (lang) =>
    describeLevel(queue, at(71.3, null, "2028-02"), lang),
  "level, a year": (lang) =>
    describeLevel(primary, { latest: { period: "2019", share: 84.2 } }, lang),
  "level, 81.96 is not 82": (lang) => describeLevel(primary, at(81.96), lang),
  "level, rounds up without a threshold": (lang) => describeLevel(queue, at(81.96), lang),
  "level, everybody": (lang) => describeLevel(bup, at(100), lang),
  "level, nobody": (lang) => describeLevel(bup, at(0), lang),
  "level, the same day": (lang) =>
    describeLevel(about("primary-contact", "completed"), at(96.5), lang),
  "level, a date for each": (lang) => describeLevel(about("follow-up", "completed"), at(50), lang),
  "level, no figure": (lang) => describeLevel(primary, figures({ latest: null }), lang),

  "distance, missed by many": (lang) => describeDistance(primary, at(79.6, 131), lang),
  "distance, missed by more than a thousand": (lang) =>
    describeDistance(primary, at(79.6, 1310), lang),
  "distance, missed by one": (lang) => describeDistance(primary, at(81.96, 1), lang),
  "distance, counts not known": (lang) => describeDistance(primary, at(79.6), lang),
  "distance, waiting, one": (lang) => describeDistance(bupQueue, at(71.2, 1), lang),
  "distance, waiting, many": (lang) => describeDistance(bupQueue, at(60, 45), lang),
  "distance, exactly on the threshold": (lang) => describeDistance(primary, at(82, 0), lang),
  "distance, met": (lang) => describeDistance(primary, at(84.2, 0), lang),
  "distance, met by very little": (lang) => describeDistance(primary, at(82.004, 0), lang),
  "distance, met by rounding only": (lang) =>
    describeDistance(primary, at(82), lang, { units: 82, decimals: 0 }),
  "distance, missed by rounding only": (lang) =>
    describeDistance(half, at(81), lang, { units: 81, decimals: 0 }),
  "distance, rounded share far from it": (lang) =>
    describeDistance(primary, at(79), lang, { units: 79, decimals: 0 }),
  "distance, no threshold": (lang) => describeDistance(queue, at(71.3), lang),

  "change, up": (lang) => describeChange(changed(3.1), "year", lang),
  "change, down": (lang) => describeChange(changed(-3.1), "year", lang),
  "change, since last month": (lang) => describeChange(changed(3.1), "month", lang),
  "change, none": (lang) => describeChange(changed(0), "year", lang),
  "change, too small to show": (lang) => describeChange(changed(-0.03), "year", lang),
  "change, dust of subtraction": (lang) => describeChange(changed(81.96 - 82), "year", lang),
  "change, no comparison month": (lang) => describeChange(changed(null), "year", lang),
  "change, across a break": (lang) => describeChange(changed(3.1, "2026-01"), "year", lang),
  "change, after a break": (lang) => describeChange(changed(3.1, "2025-10"), "year", lang),
  "change, a year against the year before": (lang) =>
    describeChange(
      { ...figures(), latest: { period: "2019", share: 80 }, change: { month: null, year: 1 } },
      "year",
      lang,
    ),
  "change, twelve months": (lang) => describeRolling(figures({ rolling12: 81.34 }), lang),
  "change, no twelve months": (lang) => describeRolling(figures(), lang),
  "change, no level": (lang) => describeChange(figures({ latest: null }), "year", lang),

  "trend, up": (lang) => describeTrend(trend(), "last36", "share", lang),
  "trend, down since a month": (lang) =>
    describeTrend(
      trend({ direction: "decreasing", slopePerYear: -0.4 }),
      { since: "2021-01" },
      "share",
      lang,
    ),
  "trend, fewer months than the window": (lang) =>
    describeTrend(trend({ n: 34 }), "last36", "share", lang),
  "trend, fewer months since a month": (lang) =>
    describeTrend(trend({ n: 34 }), { since: "2024-01" }, "share", lang),
  "trend, none": (lang) => describeTrend(trend({ direction: "none" }), "last36", "share", lang),
  "trend, too few months": (lang) =>
    describeTrend(trend({ direction: "insufficient", n: 14 }), "last36", "share", lang),
  "trend, one month": (lang) =>
    describeTrend(trend({ direction: "insufficient", n: 1 }), { since: "2026-10" }, "share", lang),
  "trend, too small to show": (lang) =>
    describeTrend(trend({ slopePerYear: 0.02 }), "last36", "share", lang),
  "trend, one person a year": (lang) =>
    describeTrend(trend({ slopePerYear: 1 }), "last36", "people", lang),
  "trend, less than a person a year": (lang) =>
    describeTrend(trend({ slopePerYear: 0.3 }), "last36", "people", lang),

  "variation, common": (lang) => describeVariation(chart(), lang),
  "variation, above the limit": (lang) =>
    describeVariation(chart({ cause: "above-limit", variation: "improvement" }), lang),
  "variation, below the limit": (lang) =>
    describeVariation(chart({ cause: "below-limit", variation: "concern" }), lang),
  "variation, rising": (lang) =>
    describeVariation(chart({ cause: "trend-up", variation: "improvement" }), lang),
  "variation, falling": (lang) =>
    describeVariation(chart({ cause: "trend-down", variation: "concern" }), lang),
  "variation, two of three high": (lang) =>
    describeVariation(chart({ cause: "two-of-three-high", variation: "improvement" }), lang),
  "variation, two of three low": (lang) =>
    describeVariation(chart({ cause: "two-of-three-low", variation: "concern" }), lang),
  "variation, run above": (lang) =>
    describeVariation(chart({ cause: "run-high", variation: "improvement" }), lang),
  "variation, run below": (lang) =>
    describeVariation(chart({ cause: "run-low", variation: "concern" }), lang),
  "variation, one value": (lang) => describeVariation(chart({ lower: null }), lang),
  "variation, no values": (lang) => describeVariation(chart({ points: [] }), lang),
  "caution, trial limits": (lang) =>
    describeCautions(chart({ trial: true, points: EIGHT }), "completed", lang).join(" "),
  "caution, a queue": (lang) => describeCautions(chart(), "waiting", lang).join(" "),

  "assurance, met": (lang) => describeAssurance("consistently-met", threshold, true, lang),
  "assurance, met, but not by the latest value": (lang) =>
    describeAssurance("consistently-met", threshold, false, lang),
  "assurance, missed": (lang) => describeAssurance("consistently-missed", threshold, null, lang),
  "assurance, missed, but not by the latest value": (lang) =>
    describeAssurance("consistently-missed", threshold, true, lang),
  "assurance, hit or miss": (lang) => describeAssurance("hit-or-miss", threshold, true, lang),
  "assurance, none": (lang) => describeAssurance(null, threshold, true, lang),

  "rank, shared with one": (lang) => describeRank({ place: 4, of: 20 }, 1, lang),
  "rank, shared with three": (lang) => describeRank({ place: 4, of: 20 }, 3, lang),
  "rank, alone": (lang) => describeRank({ place: 4, of: 21 }, 0, lang),
  "rank, second": (lang) => describeRank({ place: 2, of: 21 }, 0, lang),
  "rank, third": (lang) => describeRank({ place: 3, of: 21 }, 0, lang),
  "rank, eleventh": (lang) => describeRank({ place: 11, of: 21 }, 0, lang),
  "rank, twenty-first": (lang) => describeRank({ place: 21, of: 22 }, 0, lang),
  "rank, highest": (lang) => describeRank({ place: 1, of: 21 }, 0, lang),
  "rank, highest shared": (lang) => describeRank({ place: 1, of: 21 }, 1, lang),
  "rank, lowest": (lang) => describeRank({ place: 20, of: 20 }, 0, lang),
  "rank, lowest shared": (lang) => describeRank({ place: 18, of: 20 }, 2, lang),
  "rank, all the same": (lang) => describeRank({ place: 1, of: 3 }, 2, lang),
  "rank, nobody else": (lang) => describeRank({ place: 1, of: 1 }, 0, lang),
  "rank, the nation has none": (lang) => describeRank(null, 0, lang),

  "coverage, some regions": (lang) => describeCoverage(nation(19, 0.962), 21, lang),
  "coverage, nearly everybody": (lang) => describeCoverage(nation(20, 0.9942), 21, lang),
  "coverage, one region": (lang) => describeCoverage(nation(1, 0.006), 21, lang),
  "coverage, all regions": (lang) => describeCoverage(nation(21, 1), 21, lang),
  "coverage, published": (lang) => describeCoverage(nation(19, 0.96, true), 21, lang),
  "coverage, none": (lang) => describeCoverage(nation(0, 0), 21, lang),
  "coverage, who is missing": (lang) =>
    describeMissingRegions(["Region Gotland", "Region Kronoberg"], lang),

  "gap, not reported": (lang) => describeEmpty(primary, "2026-10", notReported, lang),
  "gap, not reported for the nation": (lang) =>
    describeEmpty({ ...primary, area: "nation" }, "2026-10", notReported, lang),
  "gap, suppressed": (lang) => describeEmpty(bup, "2026-10", suppressed(5), lang),
  "gap, suppressed without a limit": (lang) => describeEmpty(bup, "2026-10", suppressed(0), lang),
  "gap, no contacts": (lang) => describeEmpty(bup, "2026-10", noContacts, lang),
  "gap, nobody waiting": (lang) => describeEmpty(bupQueue, "2026-10", noContacts, lang),
  "gap, a figure": (lang) => describeEmpty(bup, "2026-10", figure, lang),
  "gap, one month missing": (lang) => describeMissingMonths(["2025-07"], lang),
  "gap, months missing": (lang) =>
    describeMissingMonths(["2025-10", "2022-03", "2022-04", "2022-05"], lang),
  "gap, over the turn of the year": (lang) =>
    describeMissingMonths(["2021-12", "2022-01", "2022-02"], lang),
  "gap, many months missing": (lang) =>
    describeMissingMonths(["2020-01", "2020-03", "2020-05", "2020-06", "2021-01"], lang),
  "gap, none": (lang) => describeMissingMonths([], lang),
  "gap, older than the data": (lang) => describeAge("2026-08", "2026-10", lang),
  "gap, as new as the data": (lang) => describeAge("2026-10", "2026-10", lang),
  "made-up figures": (lang) => describeMadeUp(true, lang),
  "made-up figures in part": (lang) => describeMadeUp("partly", lang),
  preliminary: (lang) => describePreliminary([{ period: "2026-10", preliminary: true }], lang),
  "preliminary, all": (lang) =>
    describePreliminary(
      [
        { period: "2026-10", preliminary: true },
        { period: "2026-09", preliminary: true },
      ],
      lang,
    ),
  "preliminary, some": (lang) =>
    describePreliminary(
      [
        { period: "2026-10", preliminary: true },
        { period: "2026-10", preliminary: false },
      ],
      lang,
    ),
  "preliminary, none": (lang) =>
    describePreliminary([{ period: "2026-10", preliminary: false }], lang),

  "backlog, many": (lang) => describeBacklog(queue, backlog(1234), lang),
  "backlog, one": (lang) => describeBacklog(queue, backlog(1), lang),
  "backlog, nobody": (lang) => describeBacklog(queue, backlog(0), lang),
  "backlog, operations": (lang) =>
    describeBacklog(about("procedure", "waiting", "nation"), backlog(45678), lang),
  "backlog, fewer": (lang) =>
    describeBacklogChange(backlog(1234, { number: -123, percent: -9.06 }), "year", null, lang),
  "backlog, more": (lang) =>
    describeBacklogChange(backlog(1234, { number: 1, percent: 0.081 }), "year", null, lang),
  "backlog, as many": (lang) =>
    describeBacklogChange(backlog(1234, { number: 0, percent: 0 }), "year", null, lang),
  "backlog, still nobody": (lang) =>
    describeBacklogChange(backlog(0, { number: 0, percent: null }), "year", null, lang),
  "backlog, from nobody": (lang) =>
    describeBacklogChange(backlog(7, { number: 7, percent: null }), "year", null, lang),
  "backlog, nothing to compare with": (lang) =>
    describeBacklogChange(backlog(1234), "year", null, lang),
  "backlog, across a break": (lang) =>
    describeBacklogChange(backlog(1234, { number: -123, percent: -9 }), "year", "2026-01", lang),
  "backlog, trend": (lang) => describeBacklogTrend(queue, backlog(1234), "last36", lang),
  "backlog, no trend": (lang) =>
    describeBacklogTrend(queue, backlog(1234), { since: "2021-01" }, lang),
  "clearance time": (lang) => describeClearance(queue, figures({ clearanceMonths: 3.42 }), lang),
  "clearance time, one month": (lang) =>
    describeClearance(about("procedure", "waiting"), figures({ clearanceMonths: 0.98 }), lang),
  "clearance time, not known": (lang) => describeClearance(queue, figures(), lang),

  "outcome, met": judged("primary-assessment", "primary-assessment", {}),
  "outcome, exactly on the threshold": judged("primary-assessment", "primary-assessment", {
    value: 82,
  }),
  "outcome, missed by little": judged("primary-assessment", "primary-assessment", {
    verdict: "not-met",
    value: 81.96,
    shortBy: 1,
  }),
  "outcome, missed": judged("primary-assessment", "primary-assessment", {
    verdict: "not-met",
    value: 79.6,
    shortBy: 1131,
  }),
  "outcome, rounded": judged("primary-assessment", "primary-assessment", {
    value: 82,
    shortBy: null,
    rounded: true,
  }),
  "outcome, sensitive": judged("primary-assessment", "primary-assessment", {
    value: 82.1,
    sensitive: true,
    readings: [
      { id: "mean-of-months", value: 82.1, verdict: "met", rounded: false },
      { id: "pooled", value: 81.98, verdict: "not-met", rounded: false },
    ],
  }),
  "outcome, a month not reported": judged("primary-assessment", "primary-assessment", {
    verdict: "not-assessable",
    value: null,
    shortBy: null,
    reasons: [because("2021-10", "completed", "not-reported")],
  }),
  "outcome, two months not reported and one suppressed": judged(
    "primary-assessment",
    "primary-assessment",
    {
      verdict: "not-assessable",
      value: null,
      shortBy: null,
      reasons: [
        because("2021-09", "completed", "not-reported"),
        because("2021-10", "completed", "not-reported"),
        because("2021-11", "completed", "suppressed"),
      ],
    },
  ),
  "outcome, queue shrank enough": judgedQueue(400, 300, {}),
  "outcome, queue one too many": judgedQueue(400, 301, { verdict: "not-met", shortBy: 1 }),
  "outcome, queue nearly": judgedQueue(40000, 30001, { verdict: "not-met", shortBy: 1 }),
  "outcome, queue grew": judgedQueue(400, 420, { verdict: "not-met", shortBy: 120 }),
  "outcome, queue as long": judgedQueue(400, 400, { verdict: "not-met", shortBy: 100 }),
  "outcome, backlog 0 and 0": judgedQueue(0, 0, {}),
  "outcome, backlog 0 and 5": judgedQueue(0, 5, { verdict: "not-met", shortBy: 5 }),
  "outcome, queue sensitive": judgedQueue(400, 301, {
    verdict: "not-met",
    shortBy: 1,
    sensitive: true,
    readings: [
      { id: "aug-to-nov", value: -24.75, verdict: "not-met", rounded: false },
      { id: "sep-to-nov", value: -26, verdict: "met", rounded: false },
    ],
  }),
  "outcome, both parts met": judged("bup-first-visit", "bup-first-visit", {
    value: 75,
    shortBy: { completed: 0, waiting: 0 },
    conditional: { applies: true, waiting: 41, share: 73.2 },
  }),
  "outcome, few waiting": judged("bup-first-visit", "bup-first-visit", {
    value: 75,
    shortBy: { completed: 0, waiting: 0 },
    conditional: { applies: false, waiting: 18.333333333333332, share: 60 },
  }),
  "outcome, the waiting part missed": judged("bup-first-visit", "bup-first-visit", {
    verdict: "not-met",
    value: 75,
    shortBy: { completed: 0, waiting: 5 },
    conditional: { applies: true, waiting: 41, share: 60 },
  }),
  "outcome, both parts missed": judged("bup-first-visit", "bup-first-visit", {
    verdict: "not-met",
    value: 70,
    shortBy: { completed: 1, waiting: 1 },
    conditional: { applies: true, waiting: 41, share: 71.5 },
  }),
  "outcome, snapshots missing": judged("bup-first-visit", "bup-first-visit", {
    verdict: "not-assessable",
    value: null,
    shortBy: null,
    conditional: null,
    reasons: [
      because("2021-09", "waiting", "no-number"),
      because("2021-11", "completed", "suppressed"),
    ],
  }),

  "outcome, a month missing on both bases": judged("bup-first-visit", "bup-first-visit", {
    verdict: "not-assessable",
    value: null,
    shortBy: null,
    conditional: null,
    reasons: [
      because("2021-10", "completed", "not-reported"),
      because("2021-10", "waiting", "not-reported"),
    ],
  }),

  "requirements, some": (lang) =>
    describeRequirements("Region Uppsala", AGREEMENT, results("met", 3, 2, 1), lang),
  "requirements, one": (lang) =>
    describeRequirements("Region Uppsala", AGREEMENT, results("met", 1, 5, 0), lang),
  "requirements, all": (lang) =>
    describeRequirements("Region Uppsala", AGREEMENT, results("met", 6, 0, 0), lang),
  "requirements, none": (lang) =>
    describeRequirements("Region Uppsala", AGREEMENT, results("met", 0, 4, 2), lang),
  "requirements, not assessable": (lang) =>
    describeRequirements("Region Uppsala", AGREEMENT, results("met", 0, 0, 6), lang),
  "requirements, one sensitive": (lang) =>
    describeRequirements("Region Uppsala", AGREEMENT, results("sensitive", 3, 3, 0), lang),

  "spread, ends and threshold": spread([92.1, 82, 81.96, 61.3], 79.5),
  "spread, ties": spread([92.1, 92.1, 61.3, 61.3], null),
  "spread, all meet": spread([92.1, 90], 91),
  "spread, one region": spread([92.1], null),
  "spread, no region": spread([], null),
};

function results(first: "met" | "sensitive", met: number, missed: number, unknown: number) {
  const of = (verdict: "met" | "not-met" | "not-assessable", count: number) =>
    Array.from({ length: count }, (_, i) => ({
      verdict,
      period: null,
      sensitive: first === "sensitive" && verdict === "met" && i === 0,
    }));
  return [...of("met", met), ...of("not-met", missed), ...of("not-assessable", unknown)];
}
