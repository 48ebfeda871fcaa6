/** Figures of an outcome as short texts, by value. */
import { describe, expect, it } from "vitest";

import type { ConditionalNumbers, Outcome, ReadingOutcome } from "../../src/policy/verdict.ts";
import {
  distanceWords,
  fromZeroWords,
  marginWords,
  millions,
  monthList,
  monthWords,
  readingValue,
  reasonWords,
  thresholdWords,
  valueWords,
  waitingWords,
} from "../../src/text/agreement-figures.ts";
import { outcome, queueOutcome, requirement } from "./outcomes.ts";
import { measure, visible } from "./subjects.ts";

const PRIMARY = requirement("primary-assessment");
const QUEUE = requirement("first-visit-180");
const BUP = requirement("bup-first-visit");

const reading = (id: string, value: number, conditional?: ConditionalNumbers): ReadingOutcome => ({
  id,
  value,
  verdict: "met",
  rounded: false,
  ...(conditional && { conditional }),
});

describe("thresholdWords", () => {
  it.each([
    [PRIMARY, "minst 82 %", "at least 82%"],
    [QUEUE, "minst 25 % färre över 180 dagar", "at least 25% fewer over 180 days"],
    [
      BUP,
      "minst 72 % av genomförda och 72 % av väntande",
      "at least 72% of completed and 72% of waiting",
    ],
  ])("says what is asked", (asked, sv, en) => {
    expect(visible(thresholdWords(asked, measure("first-visit"), "sv"))).toBe(sv);
    expect(visible(thresholdWords(asked, measure("first-visit"), "en"))).toBe(en);
  });

  it("names no days where the measure has none, or the whole queue counts", () => {
    expect(visible(thresholdWords(QUEUE, null, "sv"))).toBe("minst 25 % färre");
    if (QUEUE.statistic !== "reduction") throw new Error("no reduction");
    const whole = { ...QUEUE, count: "total" as const };
    expect(visible(thresholdWords(whole, measure("first-visit"), "sv"))).toBe("minst 25 % färre");
  });
});

describe("valueWords", () => {
  it.each([
    ["a share", PRIMARY, 84.2, "met", "84,2 %"],
    ["a missed share never reads as met", PRIMARY, 81.96, "not-met", "81,96 %"],
    ["a decrease", QUEUE, -16, "not-met", "−16,0 %"],
    ["a decrease that just fell short", QUEUE, -24.98, "not-met", "−24,98 %"],
    ["a rise", QUEUE, 3.14, "not-met", "+3,1 %"],
    ["no change", QUEUE, 0, "not-met", "0,0 %"],
    ["nobody throughout", QUEUE, null, "met", "0 hela tiden"],
    ["not known", QUEUE, null, "not-assessable", "–"],
  ] as const)("%s", (_name, asked, value, verdict, expected) => {
    expect(visible(valueWords({ value, verdict }, asked, "sv"))).toBe(expected);
  });
});

describe("marginWords", () => {
  it.each([
    [2.2, "+2,2"],
    [-0.04, "−0,04"],
    [0, "0,0"],
    [0.30000000000000004, "+0,3"],
    [null, "–"],
  ])("of %j: %s", (margin, expected) => {
    expect(visible(marginWords(margin, "sv"))).toBe(expected);
  });
});

describe("waitingWords", () => {
  it.each([
    ["counts", { applies: true, waiting: 40, share: 85.1 }, "väntande 85,1 %"],
    ["just missed", { applies: true, waiting: 40, share: 71.96 }, "väntande 71,96 %"],
    ["does not count", { applies: false, waiting: 3, share: 85.1 }, "väntande: gäller inte"],
    ["is not known", { applies: true, waiting: 40, share: null }, "väntande: inte känt"],
    ["may count", { applies: null, waiting: null, share: null }, "väntande: inte känt"],
  ])("where the second part %s", (_name, numbers, expected) => {
    expect(visible(waitingWords(numbers, BUP, "sv"))).toBe(expected);
  });

  it("is not known of a requirement without one", () => {
    const numbers = { applies: true, waiting: 40, share: 85 };
    expect(waitingWords(numbers, PRIMARY, "sv")).toBe("väntande: inte känt");
  });
});

describe("readingValue", () => {
  it("is the value of a share", () => {
    const own = outcome("primary-assessment");
    expect(visible(readingValue(reading("pooled", 84.2), own, PRIMARY, "sv"))).toBe("84,2 %");
  });

  it("of a change has its snapshots, and a dash for one that nobody delivered", () => {
    const own = queueOutcome(100, 84);
    expect(visible(readingValue(reading("aug-to-nov", -16), own, QUEUE, "sv"))).toBe(
      "−16,0 %, från 100 till 84",
    );
    expect(visible(readingValue(reading("sep-to-nov", -16), own, QUEUE, "sv"))).toBe(
      "−16,0 %, från – till 84",
    );
    expect(visible(readingValue(reading("unknown", -16), own, QUEUE, "sv"))).toBe(
      "−16,0 %, från – till –",
    );
  });

  it("of a change of the whole queue has the whole queue", () => {
    if (QUEUE.statistic !== "reduction") throw new Error("no reduction");
    const whole = { ...QUEUE, count: "total" as const };
    expect(
      visible(readingValue(reading("aug-to-nov", -16), queueOutcome(100, 84), whole, "sv")),
    ).toBe("−16,0 %, från 1 000 till 1 000");
  });

  it.each([
    ["none", undefined, "genomförda 80,9 %"],
    ["both", { applies: true, waiting: 40, share: 62.5 }, "genomförda 80,9 %, väntande 62,5 %"],
    ["not known", { applies: true, waiting: 40, share: null }, "genomförda 80,9 %, väntande –"],
    [
      "too few, a whole number",
      { applies: false, waiting: 4, share: null },
      "genomförda 80,9 %; i snitt 4 väntar, kravet på dem gäller inte",
    ],
    [
      "too few, a mean",
      { applies: false, waiting: 13 / 3, share: null },
      "genomförda 80,9 %; i snitt 4,3 väntar, kravet på dem gäller inte",
    ],
    [
      "too few, how many not known",
      { applies: false, waiting: null, share: 50 },
      "genomförda 80,9 %, väntande 50,0 %",
    ],
  ])("of two parts, the second %s", (_name, conditional, expected) => {
    const own = outcome("bup-first-visit");
    expect(visible(readingValue(reading("pooled", 80.9, conditional), own, BUP, "sv"))).toBe(
      expected,
    );
  });
});

describe("fromZeroWords", () => {
  const rise: Partial<Outcome> = { verdict: "not-met" };

  it("tells a rise from nobody, which has no percent", () => {
    expect(fromZeroWords(queueOutcome(0, 5, rise), QUEUE, "sv")).toBe("från 0 till 5");
  });

  it("is silent where no month is known to change to", () => {
    if (QUEUE.statistic !== "reduction") throw new Error("no reduction");
    const vague = { ...QUEUE, readings: [] };
    expect(fromZeroWords(queueOutcome(0, 5, rise), vague, "sv")).toBeNull();
    const [first] = QUEUE.readings;
    if (first === undefined) throw new Error("no reading");
    const later = { ...QUEUE, readings: [{ ...first, to: "2021-08" as const }, first] };
    expect(fromZeroWords(queueOutcome(7, 5, { ...rise, value: null }), later, "sv")).toBe(
      "från 0 till 7",
    );
  });

  it.each([
    ["a change in percent", queueOutcome(10, 5, rise), QUEUE],
    ["nobody throughout", queueOutcome(0, 0), QUEUE],
    ["a share", outcome("primary-assessment", { value: null, verdict: "not-met" }), PRIMARY],
  ])("is silent about %s", (_name, own, asked) => {
    expect(fromZeroWords(own, asked, "sv")).toBeNull();
  });
});

describe("reasonWords", () => {
  it("says each reason once, whatever bases it concerns", () => {
    const reasons = [
      { period: "2021-10", basis: "completed", status: "not-reported" },
      { period: "2021-10", basis: "waiting", status: "not-reported" },
      { period: "2021-11", basis: "completed", status: "suppressed" },
    ] as const;
    expect(visible(reasonWords(reasons, "sv"))).toBe(
      "okt. 2021: ej rapporterat; nov. 2021: för få för att visas",
    );
    expect(reasonWords([], "sv")).toBe("");
  });
});

describe("monthWords", () => {
  const inputs = queueOutcome(1, 1).inputs.slice(0, 1);
  const judged = outcome("primary-assessment", {
    period: "2024-02",
    value: 84.2,
    threshold: 82,
    inputs: inputs.map((input) => ({ ...input, period: "2023-02" })),
  });

  it("holds a month against the one that it is compared with", () => {
    expect(visible(monthWords(judged, "sv"))).toBe("feb. 2024: 84,2 %, mot 82,0 % feb. 2023");
    expect(visible(monthWords({ ...judged, rounded: true }, "sv"))).toBe(
      "feb. 2024: 84,2 %, mot 82,0 % feb. 2023 (avrundade andelar)",
    );
  });

  it.each(["value", "threshold", "period"] as const)("gives the reason without its %s", (name) => {
    const reasons = [{ period: "2023-02", basis: "completed", status: "no-contacts" }] as const;
    expect(visible(monthWords({ ...judged, [name]: null, reasons }, "sv"))).toBe(
      "feb. 2023: inga kontakter",
    );
  });
});

describe("distanceWords", () => {
  it.each([
    ["met", 0, "met", "0"],
    ["missed", 1642, "not-met", "1 642"],
    ["not known", null, "not-met", "–"],
    ["not assessable", 3, "not-assessable", "–"],
    ["both parts", { completed: 413, waiting: 2375 }, "not-met", "413 genomförda, 2 375 väntande"],
    ["the first part", { completed: 413, waiting: 0 }, "not-met", "413 genomförda"],
    ["the second part", { completed: 0, waiting: 2 }, "not-met", "2 väntande"],
    [
      "a part not known",
      { completed: 413, waiting: null },
      "not-met",
      "413 genomförda, okänt antal väntande",
    ],
  ] as const)("%s", (_name, shortBy, verdict, expected) => {
    expect(visible(distanceWords(outcome("bup-first-visit", { shortBy, verdict }), "sv"))).toBe(
      expected,
    );
  });
});

describe("millions", () => {
  it.each([
    [2_000_000_000, "2 000"],
    [739_250_000, "739,25"],
    [1_500_000, "1,5"],
    [63_333_334, "63,333"],
    [0, "0"],
  ])("of %d kronor: %s", (kronor, expected) => {
    expect(visible(millions(kronor, "sv"))).toBe(expected);
  });
});

describe("monthList", () => {
  it("is a list in words", () => {
    expect(visible(monthList(["2024-01", "2024-03"], "sv"))).toBe("jan. 2024 och mars 2024");
  });
});
