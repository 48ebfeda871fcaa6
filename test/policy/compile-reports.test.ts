import { describe, expect, it } from "vitest";

import { compileReports } from "../../src/policy/compile-reports.ts";
import { exampleReport, form2024 } from "./helpers.ts";

const reports = ["kronoberg", "gotland", "blekinge"].map(exampleReport);
const summary = (question: string, of = reports) =>
  compileReports(form2024(), of).find((one) => one.question === question);

describe("compileReports", () => {
  it("has every question that counts", () => {
    const questions = compileReports(form2024(), reports).map(({ question }) => question);
    expect(questions).toHaveLength(39);
    expect(questions).not.toContain("3.4.comment");
  });

  it("counts yes and no, and who left it out", () => {
    expect(summary("3.6.plan-attached")).toEqual({
      question: "3.6.plan-attached",
      answered: 2,
      referred: 0,
      yes: 1,
      no: 1,
      leftOutBy: ["10"],
    });
  });

  it("counts a reference as answered, with or without words, and no yes or no of a text", () => {
    const [whole] = reports;
    if (whole === undefined) throw new Error("no report");
    const refer = { answer: null, isReference: true };
    const other = { ...whole, region: "01", answers: { "3.5.new-ways": refer } };
    expect(summary("3.5.new-ways", [whole, other])).toMatchObject({
      answered: 2,
      referred: 2,
      yes: null,
      no: null,
      leftOutBy: [],
    });
  });

  it("is zero without reports", () => {
    expect(summary("3.6.plan-attached", [])).toMatchObject({ answered: 0, yes: 0, leftOutBy: [] });
  });
});
