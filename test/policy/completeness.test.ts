import { describe, expect, it } from "vitest";

import { completenessOf } from "../../src/policy/completeness.ts";
import type { RegionReport } from "../../src/policy/parse-report.ts";
import { form2024, readJson } from "./helpers.ts";

const form = form2024();
const example = (slug: string) =>
  completenessOf(form, readJson(`demo/reports/2024/${slug}.json`) as RegionReport);

describe("completenessOf", () => {
  it("is 100 % with every question answered, one of them by reference", () => {
    const { overall, parts, answered, questions } = example("kronoberg");
    expect([overall, answered, questions]).toEqual([100, 38, 38]);
    expect(Object.keys(parts)).toEqual("general 3.1 3.2 3.3 3.4 3.5 3.6 3.7".split(" "));
    expect(Object.values(parts).every((percent) => percent === 100)).toBe(true);
  });

  it("is 0 % with none", () => {
    expect(example("blekinge")).toMatchObject({ overall: 0, answered: 0, questions: 38 });
  });

  it("is counted by part and overall", () => {
    const { overall, parts, answered } = example("gotland");
    expect(answered).toBe(14);
    expect(overall).toBeCloseTo(36.842, 3);
    expect(parts).toMatchObject({ "3.1": (100 * 5) / 7, "3.2": 0, "3.4": 80, "3.7": 50 });
  });

  it("does not count comments", () => {
    const answers = { "3.4.comment": { answer: "Ja." }, "contact.comment": { answer: "Ja." } };
    expect(completenessOf(form, { region: "09", synthetic: false, answers }).overall).toBe(0);
  });
});
