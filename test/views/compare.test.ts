import { beforeAll, describe, expect, it } from "vitest";

import { comparisonOf } from "../../src/comparison/comparison.ts";
import { kindAt } from "../../src/comparison/document.ts";
import { drawComparison } from "../../src/comparison/drawing.ts";
import { absenceOf } from "../../src/model/absence.ts";
import { loadModel } from "../../src/model/load-model.ts";
import type { Model } from "../../src/model/model.ts";
import { comparableSeries } from "../../src/model/siblings.ts";
import { formatPeriod } from "../../src/text/format.ts";
import { cellText, valueText } from "../../src/text/value-words.ts";
import { type CompareView, compareView } from "../../src/views/compare.ts";
import { allPairs, pairSlug, pairView } from "../../src/views/compare-pair.ts";
import { seriesDocument } from "../../src/views/compare-series.ts";
import { dropJson } from "../data/helpers.ts";
import { DATA, DEMO, TODAY } from "../data-folders.ts";
import { modelFrom } from "../model-from-drops.ts";

let model: Model;

beforeAll(() => {
  const loaded = loadModel(DEMO, DATA, TODAY);
  if (loaded.model === null) throw new Error("the data have errors");
  model = loaded.model;
});

describe("pairs", () => {
  it("are 210, each with one address whichever region is named first", () => {
    const pairs = allPairs(model);
    expect(new Set(pairs.map((pair) => pairSlug(...pair))).size).toBe(210);
    for (const [a, b] of pairs) expect(pairSlug(a, b)).toBe(pairSlug(b, a));
  });

  it.each(["sv", "en"] as const)(
    "show every series of both regions and the nation (%s)",
    (lang) => {
      const pair = allPairs(model).find((one) => pairSlug(...one) === "skane-stockholm");
      if (pair === undefined) throw new Error("no such pair");
      const view = pairView(model, pair, lang);
      const series = view.care.flatMap((care) => care.series);
      expect(series.map((one) => one.series.id).sort()).toEqual(
        comparableSeries(model.series)
          .map(({ id }) => id)
          .sort(),
      );
      for (const { series: one, rows } of series) {
        expect(rows.map(({ region }) => region?.code ?? "00")).toEqual([
          pair[0].code,
          pair[1].code,
          "00",
        ]);
        for (const { region, figures } of rows) {
          const { latest, distance } = one.areas.get(region?.code ?? "00") ?? {};
          const threshold = distance?.threshold.value;
          if (figures === null) continue;
          expect(figures.value).toBe(latest && valueText(latest, one.quantity, lang, threshold));
        }
      }
      expect(view.summary).toContain("Region Skåne");
      expect(view.summary).toContain("Region Stockholm");
      expect(view.summary).not.toMatch(/sämst|worst/i);
      expect(view.charts).toHaveLength(3);
      for (const { chart } of view.charts) expect(chart.table.rows.length).toBeLessThanOrEqual(36);
      expect(view.further.map(({ others }) => others.length)).toEqual([19, 19]);
    },
  );
});

describe("a pair whose figures are all older than the charts reach back", () => {
  it("has its table and no empty chart", () => {
    const rows = [
      "period,region,measure,basis,total,within",
      "2016-01,01,first-visit,waiting,100,80",
      "2016-01,03,first-visit,waiting,100,70",
      "2021-11,12,first-visit,waiting,100,60",
    ];
    const old = modelFrom({
      "2021-12-20-andelar": { "drop.json": dropJson(["a.csv"]), "a.csv": `${rows.join("\n")}\n` },
    });
    const pair = allPairs(old).find((one) => pairSlug(...one) === "stockholm-uppsala");
    if (pair === undefined) throw new Error("no such pair");
    const view = pairView(old, pair, "sv");
    expect(view.charts).toEqual([]);
    expect(view.care.flatMap(({ series }) => series.map(({ period }) => period))).toEqual([
      "januari 2016",
    ]);
  });
});

describe("the documents of the script", () => {
  it("say of every cell of every area what the build says of it", () => {
    for (const series of comparableSeries(model.series)) {
      const document = seriesDocument(model, series, "sv");
      const threshold = document.thresholds[0]?.value;
      for (const { code, slug } of model.data.regions) {
        const area = document.regions[slug];
        if (area === undefined) throw new Error(`no ${slug}`);
        const { table } = comparisonOf({
          id: "x",
          document,
          choice: { regions: [slug], nation: false },
          last: null,
          lang: "sv",
        }).model.words;
        const shown = new Map(table.rows.map(({ head, cells }) => [head, cells[0]]));
        for (const value of series.values.get(code) ?? []) {
          const { period } = value;
          const place = document.periods.indexOf(period);
          if (place < 0) continue;
          const absence = absenceOf(series, code, period);
          const { status } = kindAt(document, area, place);
          expect(status).toBe(absence === "not-delivered" ? "absent" : (absence ?? "ok"));
          expect(area.values[place] === null).toBe(value.value === null);
          expect(shown.get(formatPeriod(period, "sv"))).toBe(
            cellText(value, absence, series.quantity, "sv", threshold),
          );
        }
      }
    }
  });

  it("stay small", () => {
    for (const series of comparableSeries(model.series)) {
      expect(JSON.stringify(seriesDocument(model, series, "en")).length).toBeLessThan(30_000);
    }
  });
});

describe("the comparison page", () => {
  it("shows the three largest regions and offers all series and pairs", () => {
    const view = compareView(model, "sv");
    expect(view.example?.standard.regions).toEqual(["stockholm", "vastra-gotaland", "skane"]);
    expect(view.example?.latest.rows.map(({ head }) => head).at(-1)).toBe("Riket");
    expect(view.series.flatMap(({ options }) => options)).toHaveLength(
      comparableSeries(model.series).length,
    );
    expect(view.pairs.flatMap(({ others }) => others)).toHaveLength(420);
    expect(view.regions[20]?.shortName).toBe("Östergötland");
  });

  it("marks made-up figures in the plot, the captions and the description", () => {
    const { chart, latest } = exampleOf(compareView(model, "sv"));
    const isMadeUp = chart.synthetic;
    expect(chart.wide.includes("påhittade siffror")).toBe(isMadeUp);
    expect(chart.table.caption.includes("påhittade siffror")).toBe(isMadeUp);
    expect(latest.caption.includes("påhittade siffror")).toBe(isMadeUp);
    expect(chart.description.includes("påhittade")).toBe(isMadeUp);
  });

  it("is drawn again by the script just as it came", () => {
    const { standard, chart } = exampleOf(compareView(model, "sv"));
    const one = model.series.find(({ id }) => id === standard.series);
    if (one === undefined) throw new Error("no series");
    const document = JSON.parse(JSON.stringify(seriesDocument(model, one, "sv"))) as ReturnType<
      typeof seriesDocument
    >;
    const again = comparisonOf({
      id: chart.id,
      document,
      choice: standard,
      last: null,
      lang: "sv",
    });
    expect(drawComparison(again.model)).toEqual(chart);
  });
});

function exampleOf({ example }: CompareView) {
  if (example === null) throw new Error("no example");
  return example;
}
