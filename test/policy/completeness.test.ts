import { describe, expect, it } from "vitest";

import { completenessOf } from "../../src/policy/completeness.ts";
import { exampleReport, form2024 } from "./helpers.ts";

const form = form2024();
const example = (slug: string) => completenessOf(form, exampleReport(slug));

describe("completenessOf", () => {
  it("is 100 % with every question answered, one of them by reference", () => {
    const { overall, parts, answered, questions } = example("kronoberg");
    expect([overall, answered, questions]).toEqual([100, 39, 39]);
    expect(Object.keys(parts)).toEqual("general 3.1 3.2 3.3 3.4 3.5 3.6 3.7".split(" "));
    expect(Object.values(parts).every((percent) => percent === 100)).toBe(true);
  });

  it("is 0 % with none", () => {
    expect(example("blekinge")).toMatchObject({ overall: 0, answered: 0, questions: 39 });
  });

  it("is counted by part and overall", () => {
    const { overall, parts, answered } = example("gotland");
    expect(answered).toBe(15);
    expect(overall).toBeCloseTo(38.4615, 3);
    expect(parts).toMatchObject({ "3.1": (100 * 5) / 7, "3.2": 0, "3.4": 80, "3.7": 50 });
  });

  it("names what was left out, in the form's order", () => {
    expect(example("kronoberg").leftOut).toEqual([]);
    expect(example("gotland").leftOut.slice(0, 3)).toEqual([
      "general.assignment-3.3",
      "3.1.care-pilot-offices",
      "3.1.own-capacity",
    ]);
    expect(example("blekinge").leftOut).toHaveLength(39);
  });

  it("does not count comments", () => {
    const said = { answer: "Ja.", isReference: false };
    const answers = { "3.4.comment": said, "contact.comment": said };
    const report = { ...exampleReport("blekinge"), answers };
    expect(completenessOf(form, report).overall).toBe(0);
  });
});
