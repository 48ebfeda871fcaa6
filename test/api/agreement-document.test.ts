/** The published file of an agreement: rules, outcomes, money, payments. */
import { describe, expect, it } from "vitest";

import { agreementDocument } from "../../src/api/agreement-document.ts";
import type { Agreement } from "../../src/policy/agreement.ts";
import { judgeAgreement } from "../../src/policy/judged-agreement.ts";
import type { Lookup } from "../../src/policy/months.ts";
import { parseAgreement } from "../../src/policy/parse-agreement.ts";
import { parsePayouts } from "../../src/policy/payouts.ts";
import {
  agreement2021,
  allMet,
  figure,
  known,
  listJson,
  nothing,
  read,
  readJson,
  regionNames,
  regions,
} from "../policy/helpers.ts";

const ids = listJson("agreements/").map((name) => name.replace(".json", ""));
const { payouts } = parsePayouts(read("reference/payouts.csv"), "payouts.csv", regionNames, ids);

const documentOf = (agreement: Agreement, lookup: Lookup) =>
  agreementDocument(judgeAgreement(agreement, regions, lookup, [], payouts));

describe("agreementDocument", () => {
  const document = documentOf(
    agreement2021(),
    allMet(() => undefined),
  );

  it("holds rules, outcomes and money of an agreement that is evaluated", () => {
    expect(document).toMatchObject({ id: "2021-supplement", evaluable: true, reason: null });
    expect(document.requirements.map(({ id, threshold, pool }) => [id, threshold, pool])).toEqual([
      ["primary-assessment", 82, 274_630_000],
      ["first-visit-180", -25, 137_310_000],
      ["procedure-180", -25, 137_310_000],
      ["bup-first-visit", 72, 63_333_334],
      ["bup-investigation", 72, 63_333_333],
      ["bup-treatment", 72, 63_333_333],
    ]);
    expect(document.requirements.map(({ readings }) => readings.map(({ id }) => id))).toEqual([
      ["mean-of-months", "pooled"],
      ["aug-to-nov", "sep-to-nov"],
      ["aug-to-nov", "sep-to-nov"],
      ["mean-of-months", "pooled", "november"],
      ["mean-of-months", "pooled", "november"],
      ["mean-of-months", "pooled", "november"],
    ]);
    expect(document.outcomes).toHaveLength(126);
    expect(document.money?.regions).toHaveLength(21);
    expect(document.synthetic).toBe(false);
  });

  it("sets what was really paid beside it, with its source", () => {
    expect(document.published).toHaveLength(9);
    expect(document.published[1]).toEqual({
      paid: "2021-12",
      region: "21",
      kronor: 46_202_098,
      source:
        "https://skillingaryd.nu/nyheter/14-miljoner-kronor-till-lanet-kortare-vantetider-varden/",
      label: {
        sv: "Block 1, efter resultaten i september–november",
        en: "Block 1, on the results of September–November",
      },
    });
  });

  it("says when made-up figures are behind it", () => {
    const lookup = allMet(() => figure({ within: 1, total: 1, synthetic: true }));
    const made = documentOf(agreement2021(), lookup);
    expect(made.synthetic).toBe(true);
    expect(made.money?.synthetic).toBe(true);
  });

  it("writes a reason as a text that begins with its month", () => {
    const [first] = documentOf(agreement2021(), nothing).outcomes;
    expect(first?.reasons).toEqual([
      "2021-09 completed: not-reported",
      "2021-10 completed: not-reported",
      "2021-11 completed: not-reported",
    ]);
  });

  it("judges months one by one where the agreement does, without money", () => {
    const parsed = parseAgreement(readJson("agreements/2024.json"), "2024", known);
    if (!parsed.ok) throw new Error("broken");
    const monthly = documentOf(
      parsed.value,
      allMet((_region, _measure, _basis, period) =>
        period.startsWith("2023") ? figure({ within: 89, total: 100 }) : undefined,
      ),
    );
    expect(monthly).toMatchObject({ evaluable: true, reason: null, money: null });
    expect(monthly.redistribution).toBe("unknown");
    expect(monthly.requirements.map(({ threshold, pool }) => [threshold, pool])).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
    expect(monthly.outcomes).toHaveLength(693);
    expect(monthly.outcomes[0]).toMatchObject({
      region: "01",
      requirement: "bup-first-visit",
      period: "2024-02",
      verdict: "met",
      value: 90,
      threshold: 89,
      margin: 1,
      shortBy: 0,
    });
  });

  it.each(ids.filter((id) => !["2021-supplement", "2024"].includes(id)))(
    "shows %s as history",
    (id) => {
      const parsed = parseAgreement(readJson(`agreements/${id}.json`), id, known);
      if (!parsed.ok) throw new Error("broken");
      const history = documentOf(parsed.value, nothing);
      expect(history).toMatchObject({ id, evaluable: false, outcomes: [], money: null });
      expect(history.reason?.sv).toBeTruthy();
      expect(history.unknown.length).toBeGreaterThan(0);
      expect(history.requirements.every(({ threshold, pool }) => threshold ?? pool ?? true)).toBe(
        true,
      );
      expect(history.published.every(({ label }) => label !== null)).toBe(true);
      expect(JSON.parse(JSON.stringify(history))).toEqual(history);
    },
  );
});
