/** The region page's finished content against the model. */
import { describe, expect, it } from "vitest";

import { valueText } from "../../src/text/value-words.ts";
import { regionView } from "../../src/views/region.ts";
import { regionSources } from "../../src/views/region-sources.ts";
import { model } from "./model.ts";

const gotland = model.data.regions.find(({ slug }) => slug === "gotland");
if (gotland === undefined) throw new Error("no Gotland");

describe("regionView", () => {
  const { key, summary, care } = regionView(model, gotland, "sv");

  it("shows what speaks for every care area large, days first, as the model has it", () => {
    expect(key.map(({ care: area }) => area)).toEqual(["primary", "specialist", "bup"]);
    for (const { figures: large } of key) {
      const quantities = large.map(({ series }) => series.quantity);
      expect(quantities.indexOf("median")).toBeLessThanOrEqual(0);
      for (const { series, figures } of large) {
        const latest = series.areas.get("09")?.latest;
        if (!latest) throw new Error(`no figure of ${series.id}`);
        const threshold = series.areas.get("09")?.distance?.threshold.value;
        expect(figures.value).toBe(valueText(latest, series.quantity, "sv", threshold));
        expect(summary.map(({ text }) => text).join(" ")).toContain(
          figures.value.replace(",0", "").split(/[,\u00A0]/)[0],
        );
      }
    }
  });

  it("says what a share of few rests on, and which months are missing", () => {
    const caveats = care.flatMap(({ measures }) =>
      measures.flatMap(({ first, others }) =>
        [...first, ...others].flatMap((section) => section.caveats),
      ),
    );
    expect(caveats.some((text) => /bygger på så få som \d/.test(text))).toBe(true);
  });
});

describe("regionSources", () => {
  it("names every delivery behind a shown figure, the newest first, and a file per series", () => {
    const { sources, downloads } = regionSources(model, gotland, "sv");
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.every(({ note }) => note.endsWith("påhittade siffror"))).toBe(true);
    expect(downloads.map(({ path }) => path)).toEqual(
      model.data.series
        .filter(({ regions }) => regions.has("09"))
        .map(({ id }) => `api/v1/csv/${id}.csv`),
    );
  });
});
