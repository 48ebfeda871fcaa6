import { describe, expect, it } from "vitest";

import { isEvaluated, judgeAgreement } from "../../src/policy/judged-agreement.ts";
import { parseAgreement } from "../../src/policy/parse-agreement.ts";
import type { Payout } from "../../src/policy/payouts.ts";
import { agreement2021, allMet, figure, known, readJson, regions } from "./helpers.ts";

const payout: Payout = {
  paid: "2021-12",
  agreement: "2021-supplement",
  part: null,
  region: "21",
  kronor: 46_202_098,
  source: "https://example.org/",
};

describe("judgeAgreement", () => {
  it("has outcomes, money and the payments of this agreement alone", () => {
    const lookup = allMet(() => undefined);
    const other = { ...payout, agreement: "2022" };
    const judged = judgeAgreement(agreement2021(), regions, lookup, [], [payout, other]);
    expect(isEvaluated(judged)).toBe(true);
    expect(judged.outcomes).toHaveLength(126);
    expect(judged.money?.regions).toHaveLength(21);
    expect(judged.synthetic).toBe(false);
    expect(judged.published.map(({ kronor, label }) => [kronor, label?.en])).toEqual([
      [46_202_098, "Block 1, on the results of September–November"],
    ]);
  });

  it("is made up as soon as one figure is", () => {
    const lookup = allMet((region) =>
      region === "25" ? figure({ within: 1, total: 1, synthetic: true }) : undefined,
    );
    const judged = judgeAgreement(agreement2021(), regions, lookup, [], []);
    expect([judged.synthetic, judged.money?.synthetic]).toEqual([true, true]);
  });

  it("judges nothing of history, and keeps what was paid without a label where it has none", () => {
    const parsed = parseAgreement(readJson("agreements/2019.json"), "2019", known);
    if (!parsed.ok) throw new Error("broken");
    const paid = { ...payout, agreement: "2019", paid: "2001-01" } as const;
    const judged = judgeAgreement(parsed.value, regions, () => figure({}), [], [paid]);
    expect(judged).toMatchObject({ outcomes: [], money: null, synthetic: false });
    expect(judged.published.map(({ label }) => label)).toEqual([null]);
    expect(isEvaluated(judged)).toBe(false);
  });
});
