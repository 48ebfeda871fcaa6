/** The reports of an agreement against the model. */
import { describe, expect, it } from "vitest";

import { loadModel } from "../../src/model/load-model.ts";
import { answeredForm } from "../../src/policy/answered-form.ts";
import { reportView } from "../../src/views/agreement-report.ts";
import { DATA, DEMO, TODAY } from "../data-folders.ts";

const { model } = loadModel(DEMO, DATA, TODAY);
const answered = model?.forms[0];
if (model === null || answered === undefined) throw new Error("the default data have no form");
const { form, reports, promises } = answered;

describe.each(["sv", "en"] as const)("the reports in %s", (lang) => {
  const view = reportView(model, answered, lang);

  it("have the seven areas of the agreement after the general part", () => {
    const areas = "general 3.1 3.2 3.3 3.4 3.5 3.6 3.7".split(" ");
    expect(view.areas.map(({ id }) => id)).toEqual(areas);
  });

  it("have a row of completeness for every region with a report, and no other", () => {
    const rows = view.completeness?.rows ?? [];
    expect(rows.map(({ region }) => region.code).sort()).toEqual(reports.map((one) => one.region));
    for (const { cells } of rows) {
      expect(cells).toHaveLength(view.completeness?.heads.length ?? 0);
    }
    expect(view.completeness?.unlisted).not.toBeNull();
  });

  it("count every question that counts in the table of its area", () => {
    const rows = view.areas.flatMap(({ table }) => table?.rows ?? []);
    expect(rows).toHaveLength(39);
    const areas = view.areas.filter(({ table }) => table?.columns.length === 6);
    expect(areas.map(({ id }) => id)).toEqual(["general", "3.4", "3.6"]);
  });

  it("show every answer as it was given, and the unanswered as such", () => {
    for (const report of view.reports) {
      const own = reports.find(({ region }) => region === report.region.code);
      const shown = report.parts.flatMap(({ answers }) => answers);
      const given = shown.filter(({ answer, refers }) => answer !== null || refers !== null);
      expect(given.map(({ id }) => id)).toEqual(
        form.questions.map(({ id }) => id).filter((id) => own?.answers[id] !== undefined),
      );
      expect(report.synthetic).toBe(own?.synthetic);
    }
    expect(view.reports.find(({ region }) => region.slug === "blekinge")?.parts).toEqual([]);
  });

  it("set the promises of all regions beside the measurement", () => {
    expect(view.promises.rows.map(({ region, result }) => [region.code, result]).sort()).toEqual(
      promises.flatMap(({ region, checks }) => checks.map(({ result }) => [region, result])).sort(),
    );
    expect(view.promises.rows).toHaveLength(42);
    expect([view.promises.nothing, view.promises.note === null]).toEqual([null, false]);
  });
});

describe("the made-up figures", () => {
  it("hold each kind of evidence for the promises of all regions", () => {
    const results = promises.flatMap(({ checks }) => checks.map(({ result }) => result));
    const count = (result: string) => results.filter((one) => one === result).length;
    expect(results).toHaveLength(42);
    expect([count("confirmed"), count("contradicted"), count("not-measurable")]).toEqual([
      33, 6, 3,
    ]);
  });

  it("hold an answer that the figures bear out and one that they contradict", () => {
    const answerOf = (region: string) =>
      reports.find((one) => one.region === region)?.answers["3.4.response-rate"]?.answer;
    expect([answerOf("07"), answerOf("09")]).toEqual([true, false]);
    const checksOf = (region: string) =>
      promises.find((one) => one.region === region)?.checks.map(({ result }) => result);
    expect(checksOf("07")).toEqual(["confirmed", "confirmed"]);
    expect(checksOf("09")).toEqual(["confirmed", "confirmed"]);
  });
});

describe("the words of a report", () => {
  it("say whether it came in time, and what was left out by whom", () => {
    const view = reportView(model, answered, "sv");
    const slugs = view.completeness?.rows.map(({ region, cells }) => [region.slug, cells[0]]);
    expect(slugs).toEqual([
      ["blekinge", "Okänd dag"],
      ["gotland", "För sent"],
      ["kronoberg", "I tid"],
    ]);
    const [row] = view.areas.find(({ id }) => id === "3.6")?.table?.rows ?? [];
    expect(row).toEqual({
      head: "Är handlingsplanen bifogad?",
      cells: ["2\u00A0av\u00A03", "0", "1", "1", "Blekinge"],
    });
    const gotland = view.reports.find(({ region }) => region.slug === "gotland");
    expect(gotland?.reportedOn).toBe("Inlämnad den 4\u00A0oktober 2024, för sent.");
  });
});

describe("a form without reports and figures", () => {
  const empty = answeredForm(
    { form, reports: [] },
    model.data.regions,
    () => null,
    model.data.reporting,
  );
  const view = reportView(model, empty, "sv");

  it("has no table, and says what it would take to measure", () => {
    expect(view.added).toBe("Ingen redovisning är inlagd än.");
    expect([view.madeUp, view.completeness, view.reports]).toEqual([null, null, []]);
    expect(view.promises.rows).toEqual([]);
    expect(view.promises.nothing).toMatch(
      /^Inget löfte går att mäta än\. Det behövs .* 2024 i serierna medicinsk bedömning \(genomförda\), /,
    );
  });

  it("still lists what is asked", () => {
    expect(view.areas.flatMap(({ table }) => table ?? [])).toEqual([]);
    expect(view.areas.flatMap(({ questions }) => questions)).toHaveLength(39);
  });
});
