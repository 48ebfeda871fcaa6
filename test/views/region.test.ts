/** The region page's finished content against the model. */
import { describe, expect, it } from "vitest";

import { formatPercentAgainst } from "../../src/text/format.ts";
import { regionView } from "../../src/views/region.ts";
import { regionSources } from "../../src/views/region-sources.ts";
import { model } from "./model.ts";

const gotland = model.data.regions.find(({ slug }) => slug === "gotland");
if (gotland === undefined) throw new Error("no Gotland");

describe("regionView", () => {
  const { key, summary, care } = regionView(model, gotland, "sv");

  it("shows the leading share of every care area large, as the model has it", () => {
    expect(key.map(({ one }) => one.measure.care)).toEqual(["primary", "specialist", "bup"]);
    for (const { one, figures } of key) {
      const share = one.areas.get("09")?.latest?.share ?? -1;
      const threshold = one.measure.thresholds.at(-1)?.value ?? null;
      if (threshold !== null) {
        expect(figures.share).toBe(formatPercentAgainst(share, threshold, "sv"));
      }
      expect(summary).toContain(figures.share.replace(",0", "").split(/[,\u00A0]/)[0]);
    }
  });

  it("says what a share of few rests on, and which months are missing", () => {
    const caveats = care.flatMap(({ measures }) =>
      measures.flatMap(({ series }) => series.flatMap((section) => section.caveats)),
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
      model.series.filter(({ areas }) => areas.has("09")).map(({ id }) => `api/v1/csv/${id}.csv`),
    );
  });
});
