/** The measure pages' finished content against the model. */
import { describe, expect, it } from "vitest";

import { compare, fraction, fractionOfDecimalPercent } from "../../src/data/share.ts";
import type { Measure } from "../../src/data/types.ts";
import { loadModel } from "../../src/model/load-model.ts";
import type { Model } from "../../src/model/model.ts";
import { shownSeries } from "../../src/model/siblings.ts";
import { formatPercentAgainst, formatPeriod } from "../../src/text/format.ts";
import { heatCell, stepOf } from "../../src/views/heat.ts";
import { measureView } from "../../src/views/measure.ts";
import { sourceLink } from "../../src/views/measure-method.ts";
import { measuresView } from "../../src/views/measures.ts";
import { DATA, DEMO, TODAY } from "../data-folders.ts";
import { mixedModel } from "../mixed-data.ts";
import { counts, observation, quantity, series as helperSeries, silent } from "../model/helpers.ts";

const loaded = loadModel(DEMO, DATA, TODAY).model;
if (loaded === null) throw new Error("the default data have errors");
const model: Model = loaded;
const mixed = mixedModel();

function measure(id: string): Measure {
  const found = model.data.measures.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no measure ${id}`);
  return found;
}

function series(id: string) {
  const found = model.series.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no series ${id}`);
  return found;
}

const ids = model.data.measures.map(({ id }) => id);

describe("measureView", () => {
  it.each(ids)("is whole for %s in both languages", (id) => {
    for (const lang of ["sv", "en"] as const) {
      const { parts } = measureView(model, measure(id), lang);
      const own = shownSeries(model.series).filter((series) => series.measure.id === id);
      expect(parts.map((part) => part.series.id).sort()).toEqual(own.map((one) => one.id).sort());
      const mark = lang === "sv" ? "påhittade siffror" : "made-up figures";
      for (const part of parts) {
        expect(part.ranking?.chart.wide).toContain(mark);
        expect(part.level?.chart.wide ?? mark).toContain(mark);
        const { regions, series } = part;
        if (regions === null) continue;
        expect(regions.multiples.tiles).toHaveLength(21);
        expect(regions.table.rows.filter(({ region }) => region !== null)).toHaveLength(21);
        expect(regions.table.caption).toContain(mark);
        expect(regions.heat?.narrow).toContain(mark);
        const isHeld = series.quantity === "share" && series.measure.thresholds.length > 0;
        expect(regions.map.svg.includes('class="county met"')).toBe(isHeld);
        expect(regions.map.svg.includes('class="county filled')).toBe(!isHeld);
      }
    }
  });

  it("begins with the series that speaks, and shows all regions for each quantity once", () => {
    const { parts } = measureView(model, measure("first-visit"), "sv");
    expect(parts[0]?.series.id).toBe("first-visit-waiting");
    expect(parts.filter(({ regions }) => regions !== null).map((part) => part.series.id)).toEqual([
      "first-visit-waiting",
      "first-visit-waiting-median",
    ]);
  });

  it("states the nation's share as the model has it", () => {
    const { parts } = measureView(model, measure("primary-assessment"), "sv");
    const latest = series("primary-assessment-completed").areas.get("00")?.latest;
    expect(parts[0]?.nation?.value).toBe(formatPercentAgainst(latest?.value ?? 0, 82, "sv"));
    expect(parts[0]?.coverage).toContain("Siffrorna är påhittade");
    expect(parts[0]?.ranking?.source).toBe("Påhittade siffror, ingen källa.");
  });

  it("has the queue and the bands where they are counted", () => {
    const [first] = measureView(model, measure("first-visit"), "sv").parts;
    const backlog = series("first-visit-waiting-backlog").areas.get("00")?.latest?.value;
    expect(first?.queue?.chart.table.rows[0]?.cells[0]?.replace(/\D/g, "")).toBe(String(backlog));
    expect(first?.bands?.chart.table.columns).toHaveLength(9);
    const shares = first?.bands?.chart.table.rows[0]?.cells.slice(1).map(numberOf) ?? [];
    expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(100, 0);
    const [primary] = measureView(model, measure("primary-assessment"), "sv").parts;
    expect(primary?.queue).toBeNull();
    expect(primary?.bands).toBeNull();
  });

  it("names for each chart the sources of its own figures", () => {
    // Published months of 2016 to 2019 are in the series; no chart mixes them with made-up ones.
    const [main, ...others] = measureView(mixed, measure("procedure"), "sv").parts;
    expect(main?.level?.source).toBe("Påhittade siffror, ingen källa.");
    expect(main?.bands?.source).toBe("Påhittade siffror, ingen källa.");
    expect(main?.queue?.source).toBe("Påhittade siffror, ingen källa.");
    expect(others.every(({ ranking }) => ranking?.source.includes("SKL") === false)).toBe(true);
  });

  it("leaves a month out of the bands whose published ones are divided otherwise", () => {
    const found = mixed.series.find(({ id }) => id === "procedure-waiting");
    const published = (found?.observations.nation ?? []).filter(
      ({ cell }) => cell.status === "ok" && !cell.synthetic && cell.distribution !== null,
    );
    const [main] = measureView(mixed, measure("procedure"), "sv").parts;
    expect(published.length).toBeGreaterThan(0);
    for (const { period } of published) {
      const row = main?.bands?.chart.table.rows.find(
        ({ head }) => head === formatPeriod(period, "sv"),
      );
      expect(row?.cells.every((cell) => cell === "–") ?? true).toBe(true);
    }
  });

  it("has every region in the table, with the exact verdict", () => {
    const [main] = measureView(model, measure("bup-first-visit"), "en").parts;
    expect(main?.regions?.table.rows).toHaveLength(22);
    for (const { region, figures } of main?.regions?.table.rows.slice(1) ?? []) {
      const latest = figures?.facts.latest;
      if (!region || !figures || !latest) continue;
      const isMet = compare(latest.exact, fractionOfDecimalPercent(72)) >= 0;
      expect(figures.verdict?.verdict).toBe(isMet ? "met" : "not-met");
    }
  });

  it("lists breaks, files and sources of the measure's file", () => {
    const { method } = measureView(model, measure("first-visit"), "en");
    expect(method.sources).toHaveLength(measure("first-visit").sources.length);
    expect(method.breaks.map(({ when }) => when)).toContain("January 2021");
    expect(method.downloads.flatMap(({ files }) => files.map(({ path }) => path))).toEqual([
      "api/v1/csv/first-visit-waiting.csv",
      "api/v1/observations/first-visit-waiting.json",
      "api/v1/trends/first-visit-waiting.json",
      "api/v1/csv/first-visit-completed.csv",
      "api/v1/observations/first-visit-completed.json",
      "api/v1/trends/first-visit-completed.json",
    ]);
  });
});

describe("measuresView", () => {
  it("has every measure by care area, with what speaks for it in words", () => {
    const groups = measuresView(model, "sv");
    expect(groups.map(({ care }) => care)).toEqual(["primary", "specialist", "bup"]);
    const entries = groups.flatMap(({ measures }) => measures);
    expect(entries.map((entry) => entry.measure.id)).toEqual(ids);
    for (const { text } of entries) expect(text).toMatch(/oktober 2026/);
    const assessment = entries.find((entry) => entry.measure.id === "primary-assessment");
    expect(assessment?.threshold).toBe("82\u00A0%, krav hösten 2021");
    expect(assessment?.series?.id).toBe("primary-assessment-completed");
  });
});

describe("heat map steps", () => {
  it("puts a figure on the edge above it, exactly", () => {
    expect(stepOf(fraction(41, 50), [72, 82], "share")).toBe(2);
    expect(stepOf(fraction(8199, 10_000), [72, 82], "share")).toBe(1);
    expect(stepOf(fraction(41, 2), [20, 21], "median")).toBe(1);
  });

  it("tells the kinds of empty apart", () => {
    const few = { ...silent, status: "suppressed", disclosureLimit: 5 } as const;
    const rows = [
      ...["01", "03", "04", "05", "06", "07", "08", "09", "10", "12", "13"].map((code) =>
        observation("2021-11", code, counts(80, 100)),
      ),
      observation("2021-11", "14", few),
      observation("2021-11", "17", silent),
      observation("2021-10", "01", counts(80, 100)),
    ];
    const own = quantity([helperSeries("primary-assessment", "completed", rows)], "share");
    expect(heatCell(own, "01", "2021-11", [72])).toBe(1);
    expect(heatCell(own, "14", "2021-11", [72])).toBe("suppressed");
    expect(heatCell(own, "17", "2021-11", [72])).toBe("missing");
    expect(heatCell(own, "25", "2021-11", [72])).toBe("missing");
  });
});

describe("sourceLink", () => {
  it("parts the words from the address", () => {
    expect(sourceLink("Väntetider i vården: https://www.vantetider.se/")).toEqual({
      text: "Väntetider i vården",
      url: "https://www.vantetider.se/",
    });
    expect(sourceLink("SKR, uppföljningsmodell")).toEqual({
      text: "SKR, uppföljningsmodell",
      url: null,
    });
  });
});

const numberOf = (text: string): number => Number(text.replace(/[^\d,]/g, "").replace(",", "."));
