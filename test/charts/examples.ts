/** Typical models for the chart tests: 94 months with a gap, suppressed cells and a break. */
import type { BacklogModel } from "../../src/charts/backlog.ts";
import type { Table, Words } from "../../src/charts/chart.ts";
import type { DistributionModel } from "../../src/charts/distribution.ts";
import type { DotRankingModel } from "../../src/charts/dot-ranking.ts";
import type { GapNotes } from "../../src/charts/gap-rows.ts";
import type { HeatCell, HeatMapModel } from "../../src/charts/heat-map.ts";
import type { LevelLineModel, Line } from "../../src/charts/level-model.ts";
import type { MapModel, StepFill, VerdictFill } from "../../src/charts/map.ts";
import type { MoneyBarsModel } from "../../src/charts/money-bars.ts";
import type { LinePoint } from "../../src/charts/runs.ts";
import type { SmallMultiplesModel } from "../../src/charts/small-multiples.ts";
import type { SparklineModel } from "../../src/charts/sparkline.ts";
import type { ThresholdStep } from "../../src/charts/thresholds.ts";
import type { XmrModel } from "../../src/charts/xmr.ts";
import { monthRange } from "../../src/data/period.ts";
import type { Year } from "../../src/data/types.ts";

export const months = monthRange("2019-01", "2026-10");

const table: Table = {
  caption: "Andel inom 90 dagar",
  columns: [
    { label: "Månad", numeric: false },
    { label: "Andel", numeric: true },
  ],
  rows: [{ head: "oktober 2026", cells: ["81,4\u00A0%"] }],
};

/** Words with an ampersand, a quotation mark and a no-break space, which must survive. */
export const words: Words = {
  title: "Andel som fick vård i tid",
  subtitle: "Procent, januari 2019–oktober 2026",
  label: 'Första besök & "operation", Gotland',
  description:
    "I oktober 2026 fick 81,4\u00A0% vård inom 90 dagar, 0,6 procentenheter under kravet.",
  table,
  synthetic: false,
};

/** A number between 0 and 1 from a whole number, the same on every machine. */
export function noise(seed: number): number {
  let x = Math.imul(seed + 0x6d2b79f5, 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 15), 0xc2b2ae35);
  x = Math.imul(x ^ (x >>> 13), 0x27d4eb2f);
  return ((x ^ (x >>> 16)) >>> 0) / 2 ** 32;
}

/** A plausible share for month `i`: level, trend, summer dip, pandemic, noise. */
export function share(i: number, level: number, seed: number): number {
  const month = i % 12;
  const summer = month === 6 || month === 7 ? -6 : 0;
  const pandemic = i >= 15 && i < 26 ? -9 : 0;
  const value = level + i * 0.03 + summer + pandemic + (noise(seed * 1000 + i) - 0.5) * 5;
  return Math.round(Math.max(0, Math.min(100, value)) * 10) / 10;
}

const ok = (value: number): LinePoint => ({
  value,
  status: "ok",
  preliminary: false,
  synthetic: false,
});

export const series = (level: number, seed: number): LinePoint[] =>
  months.map((_, i) => ok(share(i, level, seed)));

/** The words of the rows below a chart. */
const gapNotes: GapNotes = {
  notReported: "ej rapporterat",
  lacking: "uppgift saknas här",
  suppressed: "färre än 5",
};

/** A threshold that holds all along. */
export const requirement: ThresholdStep = {
  value: 82,
  from: "2019-01",
  to: null,
  label: "krav 82\u00A0%",
  outside: "kravnivå från 2019 82\u00A0%",
};

/** A region with six months not reported, one suppressed and two preliminary. */
export const region: Line = {
  label: "Jämtland Härjedalen",
  valueLabel: "81,4\u00A0%",
  note: null,
  points: series(78, 1).map((point, i) => {
    if (i >= 40 && i < 46) return { ...point, value: null, status: "not-reported" };
    if (i === 60) return { ...point, value: null, status: "suppressed" };
    return i >= 92 ? { ...point, preliminary: true } : point;
  }),
  starts: new Set([24]),
  values: null,
};

export const nation: Line = {
  label: "Riket",
  valueLabel: "82,1\u00A0%",
  note: null,
  points: series(79, 2),
  starts: new Set([24]),
  values: null,
};

export const levelLineModel: LevelLineModel = {
  id: "level",
  words,
  syntheticMark: "påhittade siffror",
  lang: "sv",
  periods: months,
  lines: [region],
  nation,
  spread: {
    starts: new Set([24]),
    label: "regionerna, lägst till högst",
    low: months.map((_, i) => share(i, 62, 3)),
    high: months.map((_, i) => share(i, 91, 4)),
  },
  isFilled: false,
  thresholds: [requirement],
  marks: [{ period: "2021-01", kind: "break", label: "ny mätning" }],
  axis: { unit: "percent", min: 0, max: 100, cutNote: null },
  gapNotes,
};

const yearlyShares = [64.2, 66.9, 70.1, 61.4, 63, 58.8, 69.2, 71.6, 68.3];

/** Nine years of a region, published whole and halves kept, with a break within 2024. */
export const yearlyModel: LevelLineModel = {
  ...levelLineModel,
  id: "level-years",
  periods: yearlyShares.map((_, i): Year => `${2017 + i}`),
  lines: [
    {
      label: "Jämtland Härjedalen",
      valueLabel: "68,3\u00A0%",
      note: null,
      points: yearlyShares.map(ok),
      starts: new Set([7]),
      values: yearlyShares.map((value) => `${String(value).replace(".", ",")}\u00A0%`),
    },
  ],
  nation: {
    label: "Riket",
    valueLabel: "73,0\u00A0%",
    note: null,
    points: yearlyShares.map((value) => ok(value + 5)),
    starts: new Set([7]),
    values: yearlyShares.map(() => ""),
  },
  spread: {
    low: yearlyShares.map((value) => value - 12),
    high: yearlyShares.map((value) => value + 20),
    starts: new Set([7]),
    label: "regionerna, lägst till högst",
  },
  thresholds: [
    { ...requirement, from: "2021-09", to: "2021-11", outside: "2021 års kravnivå 82\u00A0%" },
  ],
  marks: [{ period: "2024-07", kind: "break", label: "ny mätning" }],
};

/** The 21 regions by their short names. */
export const regionNames =
  `Stockholm,Uppsala,Sörmland,Östergötland,Jönköping,Kronoberg,Kalmar,Gotland,Blekinge,Skåne,
Halland,Västra Götaland,Värmland,Örebro,Västmanland,Dalarna,Gävleborg,Västernorrland,
Jämtland Härjedalen,Västerbotten,Norrbotten`.split(/,\s*/);

const rankedValues = regionNames
  .map((name, i) => ({ name, value: Math.round((68 + noise(i) * 24) * 10) / 10, i }))
  .sort((a, b) => b.value - a.value);

export const dotRankingModel: DotRankingModel = {
  id: "ranking",
  words,
  syntheticMark: "påhittade siffror",
  lang: "sv",
  rows: rankedValues.slice(0, 19).map(({ name, value, i }) => ({
    name,
    value,
    valueLabel: `${String(value).replace(".", ",")}\u00A0%`,
    yearAgo: i === 4 ? null : value - 6 + noise(i + 40) * 10,
    verdict: value >= 82 ? "met" : "not-met",
    isFocus: name === "Jämtland Härjedalen",
  })),
  missing: [
    { name: "Gotland", reason: "färre än 5" },
    { name: "Västernorrland", reason: "ej rapporterat" },
  ],
  axis: { unit: "percent", min: 50, max: 100, cutNote: "axeln börjar vid 50\u00A0%" },
  threshold: { value: 82, holds: true, label: "krav 82\u00A0%" },
  nation: { value: 80.4, label: "Riket 80,4\u00A0%" },
  key: { met: "når kravet", notMet: "når inte", now: null, yearAgo: "oktober 2025" },
};

export const smallMultiplesModel: SmallMultiplesModel = {
  id: "multiples",
  words,
  syntheticMark: "påhittade siffror",
  lang: "sv",
  periods: months,
  axis: { unit: "percent", min: 40, max: 100, cutNote: null },
  threshold: { value: 82, holds: true },
  step: 12,
  nation: { values: series(79, 2).map(({ value }) => value), starts: new Set([24]) },
  items: regionNames.map((name, i) => ({
    id: `r${i}`,
    name,
    label: `${name}: 81,4\u00A0% i oktober 2026, under kravet`,
    line: {
      values: months.map((_, m) => (m === 40 ? null : share(m, 66 + noise(i) * 18, i))),
      starts: new Set([months.indexOf("2021-01")]),
    },
    synthetic: false,
  })),
};

export const sparklineModel: SparklineModel = {
  line: { values: region.points.map(({ value }) => value), starts: new Set([60]) },
  domain: [50, 100],
  threshold: { value: 82, holds: true },
  isNation: false,
  years: ["2019", "2026"],
};

const heatPeriods = months.slice(-36);

export const heatMapModel: HeatMapModel = {
  id: "heat",
  words,
  syntheticMark: "påhittade siffror",
  lang: "sv",
  periods: heatPeriods,
  rows: regionNames.map((name, r) => ({
    name,
    isFocus: name === "Jämtland Härjedalen",
    cells: heatPeriods.map((_, i): HeatCell => {
      if (r === 7 && i % 9 === 3) return "suppressed";
      if (r === 11 && i > 20 && i < 26) return "missing";
      const value = share(58 + i, 60 + noise(r) * 25, r);
      return [60, 65, 70, 75, 82, 86, 90, 95].filter((edge) => value >= edge).length;
    }),
  })),
  scale: {
    edges: [60, 65, 70, 75, 82, 86, 90, 95].map((edge) => `${edge}\u00A0%`),
    threshold: { edge: 4, label: "krav 82\u00A0%" },
    ends: null,
    missing: "ej rapporterat",
    suppressed: "färre än 5",
  },
};

const bandShares = [38, 20, 12, 8, 9, 8, 5].map((level, band) =>
  months.map((_, i) => level + (noise(band * 100 + i) - 0.5) * 2),
);

export const distributionModel: DistributionModel = {
  id: "distribution",
  words,
  syntheticMark: "påhittade siffror",
  lang: "sv",
  periods: months,
  bands: "0–30 31–60 61–90 91–120 121–180 181–365 366–".split(" ").map((label, band) => ({
    label,
    values: months.map((_, i) => {
      if (i >= 40 && i < 46 && i !== 43) return null;
      const total = bandShares.reduce((sum, values) => sum + (values[i] ?? 0), 0);
      return ((bandShares[band]?.[i] ?? 0) / total) * 100;
    }),
  })),
  axis: { unit: "percent", min: 0, max: 100, cutNote: null },
  marks: [{ period: "2021-01", kind: "break", label: "ny mätning" }],
  starts: new Set([24]),
  statuses: months.map((_, i) => (i >= 40 && i < 46 && i !== 43 ? "not-reported" : "ok")),
  madeUp: months.map(() => false),
  gapNotes,
};

export const backlogModel: BacklogModel = {
  id: "backlog",
  words,
  syntheticMark: "påhittade siffror",
  lang: "sv",
  periods: months,
  line: {
    label: "Västra Götaland",
    valueLabel: "8\u202F214",
    note: "1,9 månaders vård",
    points: region.points.map((point) => ({
      ...point,
      value: point.value === null ? null : Math.round(20000 - point.value * 150),
    })),
    starts: new Set(),
    values: null,
  },
  isNation: false,
  axis: { unit: "count", min: 0, max: 12000, cutNote: null },
  marks: [],
  gapNotes,
};

export const xmrModel: XmrModel = {
  id: "xmr",
  words,
  syntheticMark: "påhittade siffror",
  lang: "sv",
  periods: months,
  points: region.points.map((point, i) => {
    const concern = i >= 15 && i < 24;
    return { ...point, cause: concern ? "concern" : i > 84 ? "improvement" : "common" };
  }),
  starts: new Set([24]),
  segments: [
    {
      from: "2019-01",
      to: "2020-12",
      mean: 74,
      lower: 64,
      upper: 84,
      nearLower: 67,
      nearUpper: 81,
    },
    {
      from: "2021-01",
      to: "2026-10",
      mean: 79,
      lower: 71,
      upper: 87,
      nearLower: 74,
      nearUpper: 84,
    },
  ],
  thresholds: [requirement],
  marks: [{ period: "2021-01", kind: "break", label: "ny mätning" }],
  axis: { unit: "percent", min: 50, max: 100, cutNote: "axeln börjar vid 50\u00A0%" },
  gapNotes,
  labels: { mean: "79,0\u00A0%", lower: "71,3\u00A0%", upper: "86,7\u00A0%" },
  names: {
    mean: "medelvärde",
    lower: "nedre gräns",
    upper: "övre gräns",
    limits: "gränser",
    near: "två tredjedelar av vägen till gränsen",
  },
  key: { common: "naturlig variation", improvement: "förbättring", concern: "försämring" },
};

export const moneyBarsModel: MoneyBarsModel = {
  id: "money",
  words,
  syntheticMark: "påhittade siffror",
  lang: "sv",
  rows: regionNames.map((name, i) => {
    const byPopulation = 20 + noise(i) * 200;
    const paid = i % 3 === 0 ? byPopulation * 1.12 : byPopulation * (0.3 + 0.6 * noise(i + 9));
    return {
      name,
      byPopulation,
      paid,
      label: paid.toFixed(1).replace(".", ","),
      isFocus: name === "Jämtland Härjedalen",
    };
  }),
  axis: { unit: "count", min: 0, max: 250, cutNote: null },
  key: { paid: "utbetalt", byPopulation: "efter befolkning", less: "mindre än efter befolkning" },
};

const counties = "01 03 04 05 06 07 08 10 12 13 14 17 18 19 20 21 22 23 24 25".split(" ");

export const verdictFill: VerdictFill = {
  kind: "verdicts",
  verdicts: new Map(
    counties.map((code) => [code, noise(Number(code)) > 0.5 ? "met" : "not-met"] as const),
  ),
  key: { met: "når kravet", notMet: "når inte kravet", unknown: "går inte att bedöma" },
};

export const stepFill: StepFill = {
  kind: "steps",
  values: new Map(
    counties.map((code) => {
      const step = Math.floor(noise(Number(code)) * 4);
      return [code, { step, label: String(63 + 5 * step) }] as const;
    }),
  ),
  scale: {
    edges: ["65 %", "70 %", "75 %"],
    threshold: null,
    ends: null,
    missing: "uppgift saknas",
    suppressed: null,
  },
};

export const mapModel: MapModel = {
  id: "map",
  words,
  syntheticMark: "påhittade siffror",
  fill: verdictFill,
  order: counties,
};

export const stepMapModel: MapModel = { ...mapModel, id: "step-map", fill: stepFill };
