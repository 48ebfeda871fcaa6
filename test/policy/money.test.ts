import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { PaidAgreement } from "../../src/policy/agreement.ts";
import type { Money } from "../../src/policy/money.ts";
import { distribute, poolsOf } from "../../src/policy/money.ts";
import type { Outcome, PolicyRegion, Verdict } from "../../src/policy/verdict.ts";
import { judge } from "../../src/policy/verdict.ts";
import { agreement2021, allMet, counts, figure, nothing, regions } from "./helpers.ts";
import { otherAgreement } from "./other-agreement.ts";

const agreement = agreement2021();
const block1 = 739_250_000;
const total = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** Outcomes of which only the verdict matters. */
function outcomesOf(
  rules: PaidAgreement,
  among: readonly PolicyRegion[],
  verdictOf: (region: number, requirement: number) => Verdict,
): Outcome[] {
  return judge(rules, among, nothing, []).map((outcome, i) => {
    const count = rules.requirements.length;
    return { ...outcome, verdict: verdictOf(Math.floor(i / count), i % count) };
  });
}

function expectToAddUp(money: Money, kronor: number): void {
  const undistributed = total(money.requirements.map((part) => part.undistributed));
  expect(total(money.regions.map(({ paid }) => paid)) + undistributed).toBe(kronor);
  expect(total(money.regions.map(({ byPopulation }) => byPopulation))).toBe(kronor);
  for (const region of money.regions) {
    const sum = (key: "byPopulation" | "paid" | "forgone"): number =>
      total(region.requirements.map((part) => part[key]));
    expect(region.byPopulation).toBe(sum("byPopulation"));
    expect(region.paid).toBe(sum("paid") + region.bonus);
    expect(region.forgone).toBe(sum("forgone"));
  }
}

describe("poolsOf", () => {
  it("divides the money of 2021 over its six requirements", () => {
    expect(Object.fromEntries(poolsOf(agreement.money))).toEqual({
      "primary-assessment": 274_630_000,
      "first-visit-180": 137_310_000,
      "procedure-180": 137_310_000,
      "bup-first-visit": 63_333_334,
      "bup-investigation": 63_333_333,
      "bup-treatment": 63_333_333,
    });
    expect(total([...poolsOf(agreement.money).values()])).toBe(block1);
  });
});

describe("distribute", () => {
  it("pays the whole block by population when all have met all", () => {
    const money = distribute(
      agreement,
      regions,
      judge(
        agreement,
        regions,
        allMet(() => undefined),
        [],
      ),
    );
    expectToAddUp(money, block1);
    expect(money.regions.every(({ paid, byPopulation }) => paid === byPopulation)).toBe(true);
    expect(money.regions.every(({ forgone }) => forgone === 0)).toBe(true);
    // 2 411 859 of 10 443 100 inhabitants
    expect(money.regions[0]?.requirements[0]?.paid).toBe(63_426_457);
  });

  it("leaves it all undistributed when nobody has met anything", () => {
    const money = distribute(agreement, regions, judge(agreement, regions, nothing, []));
    expectToAddUp(money, block1);
    expect(money.requirements.map(({ pool, undistributed }) => pool - undistributed)).toEqual([
      0, 0, 0, 0, 0, 0,
    ]);
    expect(money.regions.every(({ paid }) => paid === 0)).toBe(true);
    expect(money.regions.every(({ forgone, byPopulation }) => forgone === byPopulation)).toBe(true);
  });

  it("gives the money of a missed requirement to those that met the same one", () => {
    const lookup = allMet((region, measure) =>
      measure === "primary-assessment" && region !== "09" ? counts(1, 10) : undefined,
    );
    const money = distribute(agreement, regions, judge(agreement, regions, lookup, []));
    expectToAddUp(money, block1);
    const gotland = money.regions.find(({ region }) => region === "09");
    expect(gotland?.requirements[0]).toMatchObject({ paid: 274_630_000, forgone: 0 });
    expect(gotland?.requirements[1]?.paid).toBe(gotland?.requirements[1]?.byPopulation);
    expect(money.requirements[0]).toMatchObject({ met: 1, undistributed: 0 });
  });

  it("says which pools rest on made-up figures", () => {
    const lookup = allMet((region, measure) =>
      measure === "bup-treatment" && region === "25"
        ? figure({ within: 9, total: 10, synthetic: true })
        : undefined,
    );
    const money = distribute(agreement, regions, judge(agreement, regions, lookup, []));
    expect(money.synthetic).toBe(true);
    expect(money.requirements.map(({ synthetic }) => synthetic)).toEqual([
      false,
      false,
      false,
      false,
      false,
      true,
    ]);
  });

  it("puts what was not earned into a bonus pot where the agreement has one", () => {
    const among = ["01", "03", "04"].map((code) => ({ code, population: { "2030-11-01": 10 } }));
    const rules = otherAgreement("bonus-pot");
    // Pools of 450, 101 and 449. The first region earns 150 + 34 + 150, the second 34, the third
    // nothing: the pot is 632, of which 334 and 34 parts of 368 are 573.6 and 58.4.
    const verdicts = ["met met met", "not-met met not-met", "not-met not-met not-met"].map((row) =>
      row.split(" "),
    ) as Verdict[][];
    const outcomes = outcomesOf(rules, among, (i, j) => verdicts[i]?.[j] ?? "not-met");
    const money = distribute(rules, among, outcomes);
    expectToAddUp(money, 1000);
    const [first, second, third] = money.regions;
    expect([first?.paid, first?.bonus]).toEqual([908, 574]);
    expect([second?.paid, second?.bonus]).toEqual([92, 58]);
    expect([third?.paid, third?.forgone]).toEqual([0, 332]);
    expect(money.requirements.map(({ undistributed }) => undistributed)).toEqual([0, 0, 0]);
  });

  it("leaves a bonus pot that nobody earned anything of", () => {
    const among = [{ code: "01", population: { "2030-11-01": 10 } }];
    const rules = otherAgreement("bonus-pot");
    const money = distribute(rules, among, judge(rules, among, nothing, []));
    expectToAddUp(money, 1000);
    expect(money.requirements.map(({ undistributed }) => undistributed)).toEqual([450, 101, 449]);
  });

  it("needs the population of the date", () => {
    const among = [{ code: "01", population: {} }];
    expect(() => distribute(agreement, among, [])).toThrow(
      "region 01 has no population for 2021-11-01; add it to regions.csv",
    );
  });
});

describe("properties of the money", () => {
  const verdict = fc.constantFrom<Verdict>("met", "not-met", "not-assessable");
  const table = fc.array(fc.array(verdict, { minLength: 6, maxLength: 6 }), {
    minLength: 21,
    maxLength: 21,
  });
  const redistribution = fc.constantFrom("within-requirement" as const, "bonus-pot" as const);
  const run = (verdicts: readonly Verdict[][], rules = agreement): Money => {
    const outcomes = outcomesOf(rules, regions, (i, j) => verdicts[i]?.[j] ?? "not-met");
    return distribute(rules, regions, outcomes);
  };

  it("adds up to the krona under any verdicts", () => {
    fc.assert(
      fc.property(table, redistribution, (verdicts, kind) => {
        const rules = { ...agreement, money: { ...agreement.money, redistribution: kind } };
        expectToAddUp(run(verdicts, rules), block1);
      }),
      { numRuns: 50 },
    );
  });

  it("pays the larger of two regions with the same verdicts at least as much", () => {
    fc.assert(
      fc.property(table, (verdicts) => {
        const same = verdicts.map(() => verdicts[0] ?? []);
        const population = (code: string): number =>
          regions.find((region) => region.code === code)?.population["2021-11-01"] ?? 0;
        const paid = run(same)
          .regions.toSorted((a, b) => population(a.region) - population(b.region))
          .map((region) => region.paid);
        expect(paid).toEqual(paid.toSorted((a, b) => a - b));
      }),
      { numRuns: 30 },
    );
  });

  it("does not depend on the order of regions or outcomes", () => {
    fc.assert(
      fc.property(table, (verdicts) => {
        const outcomes = outcomesOf(agreement, regions, (i, j) => verdicts[i]?.[j] ?? "not-met");
        const turned = distribute(agreement, regions.toReversed(), outcomes.toReversed());
        expect(turned).toEqual(distribute(agreement, regions, outcomes));
      }),
      { numRuns: 30 },
    );
  });

  it("never pays for what was not met, and never less than the own part for what was", () => {
    fc.assert(
      fc.property(table, (verdicts) => {
        const money = run(verdicts);
        money.regions.forEach(({ requirements }, i) => {
          requirements.forEach(({ paid, byPopulation, forgone }, j) => {
            const isMet = verdicts[i]?.[j] === "met";
            if (isMet) expect(paid).toBeGreaterThanOrEqual(byPopulation);
            else expect(paid).toBe(0);
            expect(forgone).toBe(isMet ? 0 : byPopulation);
          });
        });
      }),
      { numRuns: 50 },
    );
  });
});
