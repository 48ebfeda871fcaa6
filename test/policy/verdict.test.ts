import { describe, expect, it } from "vitest";

import type { Lookup } from "../../src/policy/months.ts";
import { judge } from "../../src/policy/verdict.ts";
import {
  agreement2021,
  allMet,
  backlog,
  because,
  counts,
  figure,
  nothing,
  regions,
  suppressed,
} from "./helpers.ts";
import { otherAgreement } from "./other-agreement.ts";

const agreement = agreement2021();
const one = [{ code: "01", population: {} }];
const outcomeOf = (requirement: string, lookup: Parameters<typeof judge>[2]) => {
  const found = judge(agreement, one, lookup, []).find(
    (other) => other.requirement === requirement,
  );
  if (found === undefined) throw new Error(`no outcome of ${requirement}`);
  return found;
};

describe("judge", () => {
  it("always has one outcome per region and requirement", () => {
    for (const lookup of [nothing, allMet(() => undefined)]) {
      const outcomes = judge(agreement, regions, lookup, []);
      const keys = outcomes.map(({ region, requirement }) => `${region} ${requirement}`);
      expect(new Set(keys).size).toBe(126);
      expect(outcomes).toHaveLength(126);
    }
  });

  it("goes by region code, whatever the order given", () => {
    const outcomes = judge(agreement, regions, nothing, []);
    expect(judge(agreement, regions.toReversed(), nothing, [])).toEqual(outcomes);
    expect(
      outcomes
        .slice(0, 7)
        .map(({ region }) => region)
        .join(" "),
    ).toBe("01 01 01 01 01 01 03");
  });

  it("has nothing to show where nothing was delivered", () => {
    const outcomes = judge(agreement, regions, nothing, []);
    expect(outcomes.every(({ verdict }) => verdict === "not-assessable")).toBe(true);
    expect(outcomes.every(({ readings }) => readings.length === 0)).toBe(true);
    expect(outcomes[3]).toEqual({
      region: "01",
      requirement: "bup-first-visit",
      period: null,
      verdict: "not-assessable",
      value: null,
      threshold: 72,
      margin: null,
      shortBy: null,
      sensitive: false,
      rounded: false,
      reasons: [
        because("2021-09", "completed", "not-reported"),
        because("2021-09", "waiting", "not-reported"),
        because("2021-10", "completed", "not-reported"),
        because("2021-10", "waiting", "not-reported"),
        because("2021-11", "completed", "not-reported"),
        because("2021-11", "waiting", "not-reported"),
      ],
      readings: [],
      conditional: null,
      inputs: expect.any(Array),
      sources: [],
      synthetic: false,
      preliminary: false,
    });
  });

  it("is met by all with every requirement met", () => {
    const outcomes = judge(
      agreement,
      regions,
      allMet(() => undefined),
      [],
    );
    expect(outcomes.every(({ verdict }) => verdict === "met")).toBe(true);
    expect(outcomes.every(({ reasons }) => reasons.length === 0)).toBe(true);
  });

  it("writes a share with its readings and the cells behind it", () => {
    const lookup = allMet((_region, _measure, _basis, period) =>
      period === "2021-11" ? counts(600, 1000) : counts(96, 100),
    );
    const outcome = outcomeOf("primary-assessment", lookup);
    expect(outcome).toMatchObject({ verdict: "met", value: 84, threshold: 82, margin: 2 });
    expect(outcome.shortBy).toBe(0);
    expect(outcome.sensitive).toBe(true);
    expect(outcome.readings).toEqual([
      { id: "mean-of-months", value: 84, verdict: "met", rounded: false },
      { id: "pooled", value: 66, verdict: "not-met", rounded: false },
    ]);
    expect(outcome.inputs[2]).toEqual({
      period: "2021-11",
      basis: "completed",
      status: "ok",
      total: 1000,
      within: 600,
      share: 60,
      over180: null,
      source: "2021-12-25-example",
      synthetic: false,
    });
    expect(outcome).not.toHaveProperty("conditional");
  });

  it("writes the waiting part of a conditional requirement", () => {
    const lookup = allMet((_region, _measure, basis) =>
      basis === "waiting" ? counts(20, 25) : undefined,
    );
    const conditional = { applies: true, waiting: 25, share: 80 };
    const outcome = outcomeOf("bup-investigation", lookup);
    expect(outcome).toMatchObject({ verdict: "met", value: 90, margin: 18, conditional });
    expect(outcome.readings[2]).toMatchObject({ id: "november", conditional });
    expect(outcome.shortBy).toEqual({ completed: 0, waiting: 0 });
  });

  it("stays not assessable, and not sensitive, where another reading has a verdict", () => {
    const lookup = allMet((_region, _measure, _basis, period) =>
      period === "2021-08" ? suppressed : backlog(period === "2021-11" ? 10 : 40),
    );
    const outcome = outcomeOf("first-visit-180", lookup);
    expect(outcome.verdict).toBe("not-assessable");
    expect(outcome.reasons).toEqual([because("2021-08", "waiting", "suppressed")]);
    expect(outcome.readings).toEqual([
      { id: "sep-to-nov", value: -75, verdict: "met", rounded: false },
    ]);
    expect(outcome.sensitive).toBe(false);
    expect([outcome.value, outcome.margin, outcome.shortBy]).toEqual([null, null, null]);
  });

  it("shows no number of a suppressed cell", () => {
    const outcome = outcomeOf("primary-assessment", () => suppressed);
    expect(outcome.inputs[0]).toMatchObject({ status: "suppressed", total: null, share: null });
  });

  it("carries made-up, preliminary and source over from any cell used", () => {
    const lookup = allMet((_region, _measure, _basis, period) =>
      period === "2021-10"
        ? figure({ within: 1, total: 1, synthetic: true, preliminary: true, source: "demo" })
        : undefined,
    );
    const outcome = outcomeOf("primary-assessment", lookup);
    expect(outcome).toMatchObject({ synthetic: true, preliminary: true });
    expect(outcome.sources).toEqual(["2021-12-25-example", "demo"]);
    expect(outcomeOf("procedure-180", lookup).synthetic).toBe(false);
  });

  it("knows no year and no threshold of its own", () => {
    const cells = { "2031-02": counts(50, 100), "2031-03": counts(61, 100) };
    const lookup: Lookup = (_region, measure, basis, period) => {
      if (measure === "procedure") return counts(0, period === "2030-12" ? 100 : 90);
      return basis === "completed" ? (cells[period as keyof typeof cells] ?? null) : counts(1, 3);
    };
    const outcomes = judge(otherAgreement(), one, lookup, []);
    expect(
      outcomes.map(({ requirement, verdict, value, margin, threshold }) => ({
        requirement,
        verdict,
        value,
        margin,
        threshold,
      })),
    ).toEqual([
      { requirement: "visits", verdict: "met", value: 55.5, margin: 0, threshold: 55.5 },
      { requirement: "queue", verdict: "met", value: -10, margin: 0, threshold: -10 },
      { requirement: "treatment", verdict: "not-met", value: 61, margin: -9, threshold: 70 },
    ]);
  });
});
