/** The published file of a reporting form. */
import { describe, expect, it } from "vitest";

import { reportDocument } from "../../src/api/report-document.ts";
import { answeredForm } from "../../src/policy/answered-form.ts";
import { exampleReport, form2024, nothing, regions, rule } from "../policy/helpers.ts";

const reports = ["blekinge", "gotland", "kronoberg"].map(exampleReport);

describe("reportDocument", () => {
  const document = reportDocument(
    answeredForm({ form: form2024(), reports }, regions, nothing, rule),
  );

  it("holds the questions with id, part, kind and text alone", () => {
    expect(document.questions).toHaveLength(43);
    expect(document.questions.find(({ id }) => id === "3.4.response-rate")).toEqual({
      id: "3.4.response-rate",
      part: "3.4",
      kind: "yes-no",
      text: {
        sv: "Är svarsfrekvensen för väntande och faktisk väntetid minst 95 procent varje månad under årets alla månader?",
        en: "Is the response rate for those waiting and for actual waiting times at least 95 per cent every month of the year?",
      },
    });
  });

  it("holds the regions with a report, by code", () => {
    expect(document.regions.map(({ region }) => region)).toEqual(["07", "09", "10"]);
    expect(document.regions.every(({ synthetic }) => synthetic)).toBe(true);
    expect(document.regions.map(({ completeness }) => Math.round(completeness.overall))).toEqual([
      100, 38, 0,
    ]);
    expect(document.regions[2]).toMatchObject({ answers: [], reportedOn: null, inTime: null });
    expect(document.regions.map(({ inTime }) => inTime)).toEqual([true, false, null]);
  });

  it("holds what was answered, in the form's order, references included", () => {
    const [complete, partial] = document.regions;
    expect(complete?.answers).toHaveLength(43);
    expect(complete?.answers.find(({ question }) => question === "3.5.new-ways")).toEqual({
      question: "3.5.new-ways",
      answer: null,
      reference2023: true,
    });
    expect(partial?.answers.some(({ question }) => question === "3.2.results")).toBe(false);
  });

  it("holds the promises of every region, and the compilation of every question", () => {
    expect(document.promises).toHaveLength(42);
    expect(document.promises[0]).toMatchObject({ region: "01", result: "not-measurable" });
    expect(document.compilation).toHaveLength(39);
    expect(document).toMatchObject({ agreement: "2024", dueBy: "2024-09-30" });
  });

  it("holds the cross-check of each", () => {
    const results = document.regions[0]?.crossCheck.map(({ question, result }) => [
      question,
      result,
    ]);
    expect(results).toEqual([
      ["3.4.within-three-weeks", "not-measurable"],
      ["3.4.response-rate", "not-measurable"],
    ]);
  });
});
