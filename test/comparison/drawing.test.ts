/** The drawing without Plot is the drawing of level-line.ts: every path, every text, every dot. */
import { describe, expect, it } from "vitest";

import { levelLine } from "../../src/charts/level-line.ts";
import type { LevelLineModel } from "../../src/charts/level-model.ts";
import { drawComparison } from "../../src/comparison/drawing.ts";
import {
  months,
  nation,
  region,
  requirement,
  series,
  words,
  yearlyModel,
} from "../charts/examples.ts";

const line = (label: string, level: number, seed: number) => ({
  label,
  valueLabel: `${level},0\u00A0%`,
  note: null,
  points: series(level, seed),
  starts: new Set([24]),
  values: null,
});

const base: LevelLineModel = {
  id: "x",
  lang: "sv",
  words,
  syntheticMark: "påhittade siffror",
  periods: months,
  lines: [region, line("Skåne", 70, 2), line("Uppsala", 75, 3), line("Halland", 83, 4)],
  nation,
  spread: null,
  isFilled: false,
  thresholds: [requirement],
  marks: [
    { period: "2021-01", kind: "break", label: "ny serie" },
    { period: "2022-07", kind: "break", label: "ny serie: Jämtland Härjedalen" },
    { period: "2025-07", kind: "event", label: "ny insamlare" },
  ],
  axis: { unit: "percent", min: 50, max: 100, cutNote: "axeln börjar vid 50\u00A0%" },
  gapNotes: {
    notReported: "ej rapporterat",
    lacking: "uppgift saknas här",
    suppressed: "för få för att visas",
  },
};

const lone = {
  ...region,
  points: region.points.map((point, i) =>
    i === 42 ? { ...point, value: 77, status: "ok" as const } : point,
  ),
};

const CASES: Record<string, LevelLineModel> = {
  "four regions and the nation": base,
  "one region": { ...base, lines: [region], nation: null },
  "a month alone between gaps": { ...base, lines: [line("Skåne", 70, 2), lone] },
  "made-up figures": { ...base, words: { ...words, synthetic: true } },
  "no threshold": { ...base, thresholds: [] },
  "the nation alone": { ...base, lines: [] },
  years: { ...yearlyModel, spread: null },
  "in English": { ...base, lang: "en" },
};

/** Everything that is seen, with the class of its element or of the group around it. */
function seen(svg: string): string[] {
  const parts: string[] = [];
  let group = "";
  for (const [, close, tag, attributes = "", content = ""] of svg.matchAll(
    /<(\/?)(\w+)([^>]*)>([^<]*)/g,
  )) {
    const get = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1] ?? "";
    if (tag === "g") group = close ? "" : get("class");
    if (close || tag === "g" || tag === "desc") continue;
    const place = ["d", "x", "y", "cx", "cy", "r", "viewBox", "aria-label"].map(get).join("|");
    parts.push([tag, get("class") || group, place, content].join(" "));
  }
  return parts.sort();
}

describe.each(Object.entries(CASES))("%s", (_, model) => {
  const [theirs, own] = [levelLine(model), drawComparison(model)];

  it.each(["wide", "narrow"] as const)("is drawn alike, %s", (width) => {
    expect(seen(own[width])).toEqual(seen(theirs[width]));
    expect(seen(own[width]).length).toBeGreaterThan(20);
  });
});
