/** The measure pages' finished content against the model. */
import { describe, expect, it } from "vitest";

import { shareOfCell } from "../../src/data/cells.ts";
import { compare, fractionOfDecimalPercent } from "../../src/data/share.ts";
import type { Cell, Measure } from "../../src/data/types.ts";
import { observationOf } from "../../src/model/grid.ts";
import { loadModel } from "../../src/model/load-model.ts";
import type { Model } from "../../src/model/model.ts";
import { formatPercentAgainst, formatPeriod } from "../../src/text/format.ts";
import { heatCell } from "../../src/views/heat.ts";
import { measureView } from "../../src/views/measure.ts";
import { sourceLink } from "../../src/views/measure-method.ts";
import { measureMonth } from "../../src/views/measure-month.ts";
import { measuresView } from "../../src/views/measures.ts";
import { DATA, DEMO } from "../data-folders.ts";
import { mixedModel } from "../mixed-data.ts";

const loaded = loadModel(DEMO, DATA).model;
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

describe("measureMonth", () => {
  it.each(model.series.map(({ id }) => id))("has every region of %s once, in order", (id) => {
    const one = series(id);
    const month = measureMonth(model, one, "sv");
    const codes = [...(month?.ranked ?? []), ...(month?.missing ?? [])].map((r) => r.region.code);
    expect([...codes].sort()).toEqual(model.data.regions.map(({ code }) => code).sort());
    const shares = month?.ranked.map(({ share }) => share) ?? [];
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    expect(month?.ranked.map(({ place }) => place)).toEqual(
      month?.ranked.map(({ trend }) => trend.rank?.place),
    );
  });

  it("gives the reason of a missing region and its last figure's place nowhere", () => {
    const one = series("primary-assessment-completed");
    const gap = "2024-12";
    const cut = { ...one, series: { ...one.series, regions: new Map(one.series.regions) } };
    const own = one.series.regions.get("25") ?? [];
    const newest = one.series.regions.get("01")?.at(-1)?.period;
    expect(newest).toBeDefined();
    cut.series.regions.set(
      "25",
      own.filter(({ period }) => period <= gap),
    );
    const month = measureMonth(model, cut, "sv");
    expect(month?.period).toBe(newest);
    expect(month?.ranked.some(({ region }) => region.code === "25")).toBe(false);
    expect(month?.missing.map(({ region, reason }) => [region.code, reason])).toContainEqual([
      "25",
      "Ej rapporterat",
    ]);
  });
});

describe("measureView", () => {
  it.each(ids)("is whole for %s in both languages", (id) => {
    for (const lang of ["sv", "en"] as const) {
      const view = measureView(model, measure(id), lang);
      expect(view.main?.one.basis).toBe(measure(id).bases[0]);
      expect(view.others.map(({ one }) => one.basis)).toEqual(measure(id).bases.slice(1));
      expect(view.main?.ranking?.chart.wide).toContain("<svg");
      expect(view.regions?.multiples.tiles).toHaveLength(21);
      const isJudged = measure(id).thresholds.length > 0;
      expect(view.regions?.map.svg.includes('class="county met"')).toBe(isJudged);
      expect(view.regions?.map.svg.includes('class="county filled')).toBe(!isJudged);
      const svg = [
        view.main?.ranking?.chart.wide,
        view.regions?.heat.narrow,
        view.main?.level?.chart.wide,
      ];
      const mark = lang === "sv" ? "påhittade siffror" : "made-up figures";
      for (const one of svg) expect(one).toContain(mark);
      expect(view.regions?.table.caption).toContain(mark);
    }
  });

  it("states the nation's share as the model has it", () => {
    const one = series("primary-assessment-completed");
    const { main } = measureView(model, measure("primary-assessment"), "sv");
    const latest = one.areas.get("00")?.latest;
    expect(main?.nation?.share).toBe(formatPercentAgainst(latest?.share ?? 0, 82, "sv"));
    expect(main?.coverage).toContain("Siffrorna är påhittade");
    expect(main?.source).toBe("Påhittade siffror, ingen källa.");
  });

  it("has the queue and the bands where they are counted", () => {
    const first = measureView(model, measure("first-visit"), "sv");
    const backlog = series("first-visit-waiting").areas.get("00")?.backlog?.number;
    expect(first.main?.queue?.chart.table.rows[0]?.cells[0]?.replace(/\D/g, "")).toBe(
      String(backlog),
    );
    expect(first.main?.bands?.chart.table.columns).toHaveLength(9);
    const shares = first.main?.bands?.chart.table.rows[0]?.cells.slice(1).map(numberOf) ?? [];
    expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(100, 0);
    const primary = measureView(model, measure("primary-assessment"), "sv");
    expect(primary.main?.queue).toBeNull();
    expect(primary.main?.bands).toBeNull();
  });

  it("names for each chart the sources of its own figures", () => {
    // The levels hold published months of 2016 to 2019, the bands none in their division.
    const { main, others } = measureView(mixed, measure("procedure"), "sv");
    expect(main?.nationSource).toMatch(/^Källa: SKL, .+ Påhittade siffror, ingen källa\.$/);
    expect(main?.bands?.source).toBe("Påhittade siffror, ingen källa.");
    expect(main?.queue?.source).toBe("Påhittade siffror, ingen källa.");
    expect(others.every(({ ranking }) => ranking?.source.includes("SKL") === false)).toBe(true);
  });

  it("leaves a month out of the bands whose published ones are divided otherwise", () => {
    const found = mixed.series.find(({ id }) => id === "procedure-waiting");
    const published = (found?.series.nation ?? []).filter(
      ({ cell }) => cell.status === "ok" && !cell.synthetic && cell.distribution !== null,
    );
    const table = measureView(mixed, measure("procedure"), "sv").main?.bands?.chart.table;
    expect(published.length).toBeGreaterThan(0);
    for (const { period } of published) {
      const row = table?.rows.find(({ head }) => head === formatPeriod(period, "sv"));
      expect(row?.cells.every((cell) => cell === "–") ?? true).toBe(true);
    }
  });

  it("has every region in the table, with the exact verdict", () => {
    const { regions } = measureView(model, measure("bup-first-visit"), "en");
    const one = series("bup-first-visit-waiting");
    expect(regions?.table.rows).toHaveLength(22);
    for (const { region, figures } of regions?.table.rows.slice(1) ?? []) {
      const period = figures?.trend.latest?.period;
      if (!region || !figures || period === undefined) continue;
      const cell = observationOf(one.series, region.code, period)?.cell;
      const share = cell && shareOfCell(cell);
      const isMet = share && compare(share, fractionOfDecimalPercent(72)) >= 0;
      expect(figures.verdict).toBe(isMet ? "met" : "not-met");
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
  it("has the nine measures by care area, every basis with a figure", () => {
    const groups = measuresView(model, "sv");
    expect(groups.map(({ care }) => care)).toEqual(["primary", "specialist", "bup"]);
    const entries = groups.flatMap(({ measures }) => measures);
    expect(entries.map((entry) => entry.measure.id)).toEqual(ids);
    expect(entries.flatMap(({ bases }) => bases.map(({ one }) => one.id))).toEqual(
      model.series.map(({ id }) => id),
    );
    expect(entries.find((entry) => entry.measure.id === "primary-assessment")?.threshold).toBe(
      "82\u00A0%, krav hösten 2021",
    );
  });
});

describe("heat map steps", () => {
  it("puts a share on the edge above it, exactly, and gaps apart", () => {
    const base = {
      responseRate: null,
      reportedOn: null,
      source: "test",
      synthetic: false,
      preliminary: false,
    };
    const detail = { share: null, over180: null, distribution: null };
    const rest = { ...detail, pvv: null, mov: null, ...base };
    const figure = (within: number, total: number): Cell => ({
      status: "ok",
      within,
      total,
      ...rest,
    });
    expect(heatCell(figure(41, 50), [72, 82])).toBe(2);
    expect(heatCell(figure(8199, 10_000), [72, 82])).toBe(1);
    expect(heatCell(null, [72])).toBe("missing");
    expect(heatCell({ status: "not-reported", ...base }, [72])).toBe("missing");
    expect(heatCell({ status: "suppressed", disclosureLimit: 5, ...base }, [72])).toBe(
      "suppressed",
    );
    const none = {
      status: "no-contacts",
      total: 0,
      within: 0,
      over180: null,
      pvv: null,
      mov: null,
      ...base,
    } as const;
    expect(heatCell(none, [72])).toBe("absent");
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
