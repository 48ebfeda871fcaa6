import { describe, expect, it } from "vitest";

import type { RegionReport } from "../../src/policy/parse-report.ts";
import { buildReportDocument } from "../../src/policy/report-document.ts";
import { form2024, measures, nothing, readJson } from "./helpers.ts";

const reports = ["kronoberg", "gotland", "blekinge"].map(
  (slug) => readJson(`demo/reports/2024/${slug}.json`) as RegionReport,
);

describe("buildReportDocument", () => {
  const document = buildReportDocument(form2024(), reports.toReversed(), measures, nothing);

  it("holds the questions with id, part, kind and text alone", () => {
    expect(document.questions).toHaveLength(42);
    expect(document.questions.find(({ id }) => id === "3.4.response-rate")).toEqual({
      id: "3.4.response-rate",
      part: "3.4",
      kind: "yes-no",
      text: {
        sv: "Har svarsfrekvensen varit minst 95 procent varje månad under året?",
        en: "Has the response rate been at least 95 per cent every month of the year?",
      },
    });
  });

  it("holds the regions with a report, by code", () => {
    expect(document.regions.map(({ region }) => region)).toEqual(["07", "09", "10"]);
    expect(document.regions.every(({ synthetic }) => synthetic)).toBe(true);
    expect(document.regions.map(({ completeness }) => Math.round(completeness.overall))).toEqual([
      100, 37, 0,
    ]);
    expect(document.regions[2]).toMatchObject({ answers: [], reportedOn: null });
  });

  it("holds what was answered, in the form's order, references included", () => {
    const [complete, partial] = document.regions;
    expect(complete?.answers).toHaveLength(42);
    expect(complete?.answers.find(({ question }) => question === "3.5.new-ways")).toEqual({
      question: "3.5.new-ways",
      answer: null,
      reference2023: true,
    });
    expect(partial?.answers.some(({ question }) => question === "3.2.results")).toBe(false);
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
