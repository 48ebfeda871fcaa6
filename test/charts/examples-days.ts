/** Models of medians in days and of yearly figures: what is not a percent, and not a month. */
import { daysAxis } from "../../src/charts/choose-axis.ts";
import type { DotRankingModel } from "../../src/charts/dot-ranking.ts";
import type { HeatCell, HeatMapModel } from "../../src/charts/heat-map.ts";
import type { LevelLineModel, Line } from "../../src/charts/level-model.ts";
import type { MapModel } from "../../src/charts/map.ts";
import type { LinePoint } from "../../src/charts/runs.ts";
import type { SmallMultiplesModel } from "../../src/charts/small-multiples.ts";
import type { XmrModel } from "../../src/charts/xmr.ts";
import type { Year } from "../../src/data/types.ts";
import * as examples from "./examples.ts";

const { months, noise, regionNames } = examples;

/** Days with a no-break space and the comma of a half: "20,5 dagar". */
export const days = (value: number): string =>
  `${String(value).replace(".", ",")}\u00A0${value === 1 ? "dag" : "dagar"}`;

/** Medians of a region, 60 to 130 days, in whole and half days. */
export const median = (i: number, seed: number): number =>
  Math.round(2 * (140 - examples.share(i, 62, seed))) / 2;

const line = (label: string, seed: number): Line => {
  const points = months.map((_, i): LinePoint => ({
    value: median(i, seed),
    status: "ok",
    preliminary: false,
    synthetic: false,
  }));
  return {
    label,
    valueLabel: days(median(months.length - 1, seed)),
    note: null,
    points,
    starts: new Set(),
    values: null,
  };
};

const axis = daysAxis([142]);

export const levelDays: LevelLineModel = {
  ...examples.levelLineModel,
  id: "level-days",
  lines: [line("Jämtland Härjedalen", 1)],
  nation: line("Riket", 2),
  spread: null,
  thresholds: [],
  marks: [],
  axis,
};

/** The shortest wait first. */
export const rankingDays: DotRankingModel = {
  ...examples.dotRankingModel,
  id: "ranking-days",
  rows: regionNames
    .slice(0, 19)
    .map((name, i) => ({ name, value: median(90, i), yearAgo: median(78, i) }))
    .sort((a, b) => a.value - b.value)
    .map((row) => ({ ...row, valueLabel: days(row.value), verdict: null, isFocus: false })),
  axis,
  threshold: null,
  nation: { value: 71.5, label: `Riket ${days(71.5)}` },
  key: { met: null, notMet: null, now: "juni 2026", yearAgo: "juni 2025" },
};

const edges = [60, 70, 80, 90, 100];

export const heatDays: HeatMapModel = {
  ...examples.heatMapModel,
  id: "heat-days",
  rows: regionNames.map((name, r) => ({
    name,
    isFocus: false,
    cells: examples.heatMapModel.periods.map((_, i): HeatCell => {
      if (r === 11 && i > 20 && i < 26) return "missing";
      return edges.filter((edge) => median(58 + i, r) >= edge).length;
    }),
  })),
  scale: {
    edges: edges.map(String),
    threshold: null,
    ends: { low: "kortare väntan", high: "längre väntan" },
    missing: "uppgift saknas här",
    suppressed: null,
  },
};

export const mapDays: MapModel = {
  ...examples.stepMapModel,
  id: "map-days",
  fill: {
    kind: "steps",
    values: new Map(
      ["01", "03", "04", "05", "14", "23", "25"].map((code) => {
        const value = median(90, Number(code));
        const step = edges.filter((edge) => value >= edge).length;
        return [code, { step, label: String(value).replace(".", ",") }] as const;
      }),
    ),
    scale: heatDays.scale,
  },
};

export const multiplesDays: SmallMultiplesModel = {
  ...examples.smallMultiplesModel,
  id: "multiples-days",
  axis,
  threshold: null,
  nation: null,
  items: regionNames.map((name, i) => ({
    id: `r${i}`,
    name,
    label: `${name}: ${days(median(93, i))} i oktober 2026`,
    line: { values: months.map((_, m) => median(m, i)), starts: new Set<number>() },
    synthetic: false,
  })),
};

export const xmrDays: XmrModel = {
  ...examples.xmrModel,
  id: "xmr-days",
  points: months.map((_, i) => ({
    value: median(i, 1),
    status: "ok",
    preliminary: false,
    synthetic: false,
    cause: i > 86 ? "improvement" : "common",
  })),
  starts: new Set(),
  segments: [
    {
      from: "2019-01",
      to: "2026-10",
      mean: 79,
      lower: 62,
      upper: 96,
      nearLower: 67.5,
      nearUpper: 90.5,
    },
  ],
  thresholds: [],
  marks: [],
  axis,
  labels: { mean: days(79), lower: days(62), upper: days(96) },
};

const years = ["2020", "2021", "2022", "2023", "2024", "2025"] satisfies Year[];

export const heatYears: HeatMapModel = {
  ...examples.heatMapModel,
  id: "heat-years",
  periods: years,
  rows: regionNames.map((name, r) => ({
    name,
    isFocus: false,
    cells: years.map((_, i): HeatCell =>
      r === 4 && i < 2 ? "absent" : Math.floor(9 * noise(r + i)),
    ),
  })),
};

export const multiplesYears: SmallMultiplesModel = {
  ...examples.smallMultiplesModel,
  id: "multiples-years",
  periods: years,
  step: 1,
  threshold: { value: 82, holds: false },
  nation: { values: years.map((_, i) => 70 + i), starts: new Set([4]) },
  items: regionNames.map((name, i) => ({
    id: `r${i}`,
    name,
    label: `${name}: 68,3\u00A0% 2025`,
    line: {
      values: years.map((_, m) => (m === 1 ? null : 60 + 25 * noise(10 * i + m))),
      starts: new Set([4]),
    },
    synthetic: false,
  })),
};
