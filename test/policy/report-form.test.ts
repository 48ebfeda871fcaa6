import { describe, expect, it } from "vitest";

import { describeFileProblem } from "../../src/policy/file-problems.ts";
import type { ReportForm } from "../../src/policy/report-form.ts";
import { countedQuestions, monthsOf, parseReportForm } from "../../src/policy/report-form.ts";
import { form2024, rule } from "./helpers.ts";

const form = form2024();
const sentences = (changed: ReportForm): string[] => {
  const { id, ...file } = changed;
  const parsed = parseReportForm(file, id);
  return parsed.ok ? [] : parsed.problems.map(describeFileProblem);
};

describe("the 2024 form", () => {
  it("has nine parts, ids that begin with theirs, and two measurable promises", () => {
    expect(form.parts.map(({ id }) => id)).toEqual(
      "contact general 3.1 3.2 3.3 3.4 3.5 3.6 3.7".split(" "),
    );
    expect(form.questions.every(({ id, part }) => id.startsWith(`${part}.`))).toBe(true);
    const promises = form.questions.filter(({ promise }) => promise !== undefined);
    expect(promises.map(({ id }) => id)).toEqual(["3.4.within-three-weeks", "3.4.response-rate"]);
  });

  it("counts all but comments, and asks for no contact details", () => {
    expect(form.questions).toHaveLength(43);
    expect(countedQuestions(form)).toHaveLength(39);
    expect(form.questions.filter(({ part }) => part === "contact").map(({ id }) => id)).toEqual([
      "contact.comment",
    ]);
  });

  it("states the limits of its promises as its questions do", () => {
    const texts = form.questions.flatMap(({ promise, text }) => (promise ? [text.en] : []));
    expect(rule.withinDays).toBe(3 * 7);
    expect(texts).toEqual([
      expect.stringContaining("within three weeks"),
      expect.stringContaining(`at least ${rule.atLeastPercent} per cent`),
    ]);
  });

  it("is about the twelve months of its year", () => {
    expect(monthsOf(form)).toHaveLength(12);
    expect(monthsOf(form).at(-1)).toBe("2024-12");
  });
});

describe("parseReportForm", () => {
  it("tells of a question twice, an unknown part and a promise in a text", () => {
    const [first] = form.questions;
    const promise = form.questions.find(({ id }) => id === "3.4.response-rate")?.promise;
    if (first === undefined || promise === undefined) throw new Error("no questions");
    expect(sentences({ ...form, questions: [first, { ...first, part: "4", promise }] })).toEqual([
      'questions[1].id: found "contact.comment" a second time, expected each once. Remove one.',
      'questions[1].part: found "4", expected a part: contact, general, 3.1, 3.2, 3.3, 3.4, 3.5, 3.6, 3.7. Correct the part.',
      'questions[1].promise: found a promise in a question of kind "comment", expected a yes-no question. Correct the kind.',
    ]);
  });

  it("tells of a break with the schema", () => {
    expect(sentences({ ...form, syntheticMark: "" })).toHaveLength(1);
    expect(parseReportForm(null, "2024").ok).toBe(false);
  });
});
