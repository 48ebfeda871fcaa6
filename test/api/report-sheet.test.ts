/** The tables of the answers and of their compilation, read back as a spreadsheet would. */
import Papa from "papaparse";
import { describe, expect, it } from "vitest";

import { answersSheet, compilationSheet } from "../../src/api/report-sheet.ts";
import { csvText, type Sheet, SWEDISH } from "../../src/api/sheet.ts";
import { answeredForm } from "../../src/policy/answered-form.ts";
import { exampleReport, form2024, nothing, regions, rule } from "../policy/helpers.ts";

const reports = ["kronoberg", "gotland", "blekinge"].map(exampleReport);
const answered = answeredForm({ form: form2024(), reports }, regions, nothing, rule);

const NAMES = new Map([["09", "Region Gotland"]]);

function read(sheet: Sheet): Record<string, string>[] {
  const text = csvText(sheet, SWEDISH);
  const options = { header: true, delimiter: ";" } as const;
  return Papa.parse<Record<string, string>>(text.slice(1).trimEnd(), options).data;
}

describe("answersSheet", () => {
  const rows = read(answersSheet(answered, NAMES));

  it("has a row for every question of every region with a report", () => {
    expect(rows).toHaveLength(3 * 43);
    expect(rows.map(({ region }) => region).slice(0, 1)).toEqual(["07"]);
  });

  it("says when the report came, what was answered, and what was left out", () => {
    const at = (region: string, question: string) =>
      rows.find((row) => row["region"] === region && row["question"] === question);
    expect(at("09", "3.4.response-rate")).toMatchObject({
      region_name: "Region Gotland",
      received: "2024-10-04",
      in_time: "false",
      part: "3.4",
      kind: "yes-no",
      answer: "false",
      refers_to_earlier: "false",
      synthetic: "true",
    });
    expect(at("09", "3.2.results")).toMatchObject({ answer: "", refers_to_earlier: "false" });
    expect(at("07", "3.5.new-ways")).toMatchObject({ answer: "", refers_to_earlier: "true" });
    expect(at("10", "3.1.results")).toMatchObject({ received: "", in_time: "", answer: "" });
  });
});

describe("compilationSheet", () => {
  it("has a row for every question that counts", () => {
    const rows = read(compilationSheet(answered));
    expect(rows).toHaveLength(39);
    expect(rows.find(({ question }) => question === "3.6.plan-attached")).toMatchObject({
      reports: "3",
      answered: "2",
      referred: "0",
      yes: "1",
      no: "1",
      left_out: "1",
      left_out_by: "10",
      synthetic: "true",
    });
  });

  it("leaves yes and no empty where the question is no such question", () => {
    const rows = read(compilationSheet(answered));
    expect(rows.find(({ question }) => question === "3.2.results")).toMatchObject({
      yes: "",
      no: "",
      left_out_by: "09, 10",
    });
  });
});
