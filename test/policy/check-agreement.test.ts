import { describe, expect, it } from "vitest";

import type { Agreement, PaidAgreement } from "../../src/policy/agreement.ts";
import { checkAgreement } from "../../src/policy/check-agreement.ts";
import { describeFileProblem } from "../../src/policy/file-problems.ts";
import { agreement2021, known } from "./helpers.ts";

const agreement = agreement2021();

function sentences(change: Partial<PaidAgreement>, id = agreement.id): string[] {
  const changed: Agreement = { ...agreement, ...change };
  return checkAgreement(changed, id, known).map(describeFileProblem);
}

/** The agreement with one requirement changed, checked. */
function withRequirement(i: number, change: object): string[] {
  const requirements = agreement.requirements.map((requirement, j) =>
    i === j ? { ...requirement, ...change } : requirement,
  );
  return sentences({ requirements });
}

const withMoney = (change: Partial<PaidAgreement["money"]>): string[] =>
  sentences({ money: { ...agreement.money, ...change } });

describe("checkAgreement", () => {
  it("has nothing to say of the agreement of 2021", () => {
    expect(sentences({})).toEqual([]);
  });

  it("holds the id against the name of the file", () => {
    expect(sentences({}, "2021")).toEqual([
      'id: found "2021-supplement", expected the name of the file, "2021". Correct either.',
    ]);
  });

  it("knows the measures and their bases", () => {
    expect(withRequirement(0, { measure: "primary-asessment" })).toEqual([
      'requirements[0].measure: found "primary-asessment", expected a measure: bup-first-visit, bup-investigation, bup-start, bup-treatment, first-visit, follow-up, primary-assessment, primary-contact, procedure. Correct the spelling.',
    ]);
    expect(withRequirement(0, { basis: "waiting" })).toEqual([
      'requirements[0].basis: found "waiting", expected a basis of primary-assessment: completed. Correct the basis or the measure.',
    ]);
    expect(withRequirement(3, { measure: "bup-start" })).toEqual([
      'requirements[3].basis: found "waiting", expected a basis of bup-start: completed. Correct the basis or the measure.',
    ]);
    expect(withRequirement(1, { measure: "bup-treatment" })).toEqual([
      'requirements[1].count: found "over180" of bup-treatment, which has no backlog, expected a measure with a backlog. Correct either.',
    ]);
  });

  it("wants ids once each", () => {
    expect(withRequirement(2, { id: "first-visit-180" })).toEqual([
      'requirements[2].id: found "first-visit-180" a second time, expected each once. Remove one.',
      'money.pools[2].requirements[0]: found "procedure-180", expected a requirement: primary-assessment, first-visit-180, first-visit-180, bup-first-visit, bup-investigation, bup-treatment. Correct the spelling.',
    ]);
    const reading = { id: "pooled", name: { sv: "a", en: "b" }, method: "pooled" };
    expect(withRequirement(0, { readings: [reading, reading] })).toEqual([
      'requirements[0].readings[1].id: found "pooled" a second time, expected each once. Remove one.',
    ]);
  });

  it("wants the months in order and within the agreement", () => {
    expect(withRequirement(0, { months: ["2021-10", "2021-09", "2021-12"] })).toEqual([
      "requirements[0].months[1]: found 2021-09 after 2021-10, expected months in order, each once. Sort them.",
      "requirements[0].months[2]: found 2021-12, expected a month of the agreement: 2021-09, 2021-10, 2021-11. Correct either.",
    ]);
    expect(sentences({ months: ["2021-09", "2021-10", "2021-11", "2021-11"] })).toEqual([
      "months[3]: found 2021-11 after 2021-11, expected months in order, each once. Sort them.",
    ]);
  });

  it("wants a change to go forward, into the agreement's months", () => {
    const name = { sv: "a", en: "b" };
    const readings = [{ id: "back", name, from: "2021-12", to: "2021-12" }];
    expect(withRequirement(1, { readings })).toEqual([
      "requirements[1].readings[0].to: found 2021-12, expected a month of the agreement: 2021-09, 2021-10, 2021-11. Correct either.",
      "requirements[1].readings[0].from: found 2021-12, expected a month before 2021-12. Correct either.",
    ]);
  });

  it("adds the pools up", () => {
    expect(withMoney({ kronor: 739_000_000 })).toEqual([
      "money.kronor: found 739000000, expected the sum of the pools, 739250000. Correct the sum or a pool.",
    ]);
  });

  it("wants each requirement in one pool", () => {
    const [first, second, , fourth] = agreement.money.pools;
    if (!first || !second || !fourth) throw new Error("no pools");
    const pools = [first, { ...second, requirements: ["first-visit-180", "primary-assessment"] }];
    expect(withMoney({ pools: [...pools, { ...fourth, kronor: 327_310_000 }] })).toEqual([
      'requirements[0].id: found "primary-assessment" in 2 pools, expected each requirement in one pool. Correct the pools.',
      'requirements[2].id: found "procedure-180" in no pool, expected each requirement in one pool. Correct the pools.',
    ]);
  });

  it("wants a date with populations", () => {
    const dates = known.populationDates.join(", ");
    expect(withMoney({ populationDate: "2021-11-31" })).toEqual([
      `money.populationDate: found 2021-11-31, expected a date with populations: ${dates}. Correct the date or add the populations to regions.csv.`,
    ]);
  });
});
