/** The page of the report form against the model. */
import { describe, expect, it } from "vitest";

import { loadModel } from "../../src/model/load-model.ts";
import type { Model } from "../../src/model/model.ts";
import { reportView } from "../../src/views/report-2024.ts";
import { DATA, DEMO } from "../data-folders.ts";

const { model: loaded } = loadModel(DEMO, DATA);
if (loaded === null) throw new Error("the default data have errors");
const model: Model = loaded;
const PAGE = "agreement2024";

describe.each(["sv", "en"] as const)("the report page in %s", (lang) => {
  const view = reportView(model, PAGE, lang);

  it("has the seven areas of the agreement", () => {
    expect(view?.areas.map(({ id }) => id)).toEqual("3.1 3.2 3.3 3.4 3.5 3.6 3.7".split(" "));
  });

  it("has a row for every region, with figures only where there is a report", () => {
    const rows = view?.completeness.rows ?? [];
    expect(rows).toHaveLength(model.data.regions.length);
    const given = rows.filter(({ cells }) => cells !== null).map(({ region }) => region.code);
    expect(given.sort()).toEqual(model.reports.regions.map(({ region }) => region));
    for (const { cells } of rows) {
      if (cells !== null) expect(cells).toHaveLength(view?.completeness.heads.length ?? 0);
    }
  });

  it("shows every answer as it was given, and the unanswered as such", () => {
    for (const report of view?.reports ?? []) {
      const document = model.reports.regions.find(({ region }) => region === report.region.code);
      const shown = report.parts.flatMap(({ answers }) => answers);
      const answered = shown.filter(({ answer, refers }) => answer !== null || refers);
      expect(answered.map(({ id }) => id)).toEqual(document?.answers.map((one) => one.question));
      expect(report.synthetic).toBe(document?.synthetic);
    }
    expect(view?.reports.find(({ region }) => region.slug === "blekinge")?.parts).toEqual([]);
  });

  it("sets two promises of each report beside the measurement", () => {
    expect(view?.promises.rows.map(({ region, result }) => [region.code, result]).sort()).toEqual(
      model.reports.regions
        .flatMap(({ region, crossCheck }) => crossCheck.map(({ result }) => [region, result]))
        .sort(),
    );
    expect(view?.promises.note).not.toBeNull();
  });
});

describe("a report page", () => {
  it("is missing where the data have no such agreement", () => {
    expect(reportView({ ...model, agreements: [] }, PAGE, "sv")).toBeNull();
  });

  it("says that no report has been added", () => {
    const reports = { ...model.reports, regions: [] };
    const view = reportView({ ...model, reports }, PAGE, "sv");
    expect(view?.added).toBe("Ingen redovisning är inlagd än.");
    expect([view?.madeUp, view?.promises.rows]).toEqual([null, []]);
    expect(view?.completeness.rows.every(({ cells }) => cells === null)).toBe(true);
  });
});
