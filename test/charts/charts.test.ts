/** What each chart promises about its model. */
import { readdirSync, readFileSync } from "node:fs";

import { describe, expect, test } from "vitest";

import { backlog } from "../../src/charts/backlog.ts";
import { distribution } from "../../src/charts/distribution.ts";
import { dotRanking } from "../../src/charts/dot-ranking.ts";
import { heatMap } from "../../src/charts/heat-map.ts";
import { levelLine } from "../../src/charts/level-line.ts";
import { type LevelLineModel, planLevel } from "../../src/charts/level-plan.ts";
import { countyMap } from "../../src/charts/map.ts";
import { NARROW, WIDE } from "../../src/charts/presets.ts";
import { xmr } from "../../src/charts/xmr.ts";
import * as examples from "./examples.ts";

const { levelLineModel } = examples;

/** The `d` of all paths with exactly this class. */
const paths = (svg: string, kind: string): string[] =>
  [...svg.matchAll(/<path ([^>]*)\/>/g)]
    .filter(([, attributes = ""]) => attributes.includes(`class="${kind}"`))
    .map(([, attributes = ""]) => /d="([^"]*)"/.exec(attributes)?.[1] ?? "");

/** Texts with their middle, of the given class. */
const labels = (svg: string) =>
  [...svg.matchAll(/<text class="([^"]*)" x="([\d.]+)" y="([\d.]+)">([^<]*)</g)].map(
    ([, kind, x, y, words]) => ({ kind, x: Number(x), y: Number(y), words }),
  );

describe("level line", () => {
  test("keeps the words and the table it was given", () => {
    const chart = levelLine(levelLineModel);
    expect(chart).toMatchObject({ ...levelLineModel.words, id: "level" });
  });

  test("never bridges a gap, a suppressed month or a break", () => {
    const [solid = ""] = paths(levelLine(levelLineModel).wide, "line focus");
    // Pen lifts: the break of 2021, six months not reported, one suppressed.
    expect(solid.match(/m/gi)).toHaveLength(4);
  });

  test("parts real from made-up figures", () => {
    const points = examples.series(78, 1).map((p, i) => ({ ...p, synthetic: i >= 50 }));
    const model = { ...levelLineModel, marks: [], lines: [{ ...examples.region, points }] };
    const [solid = ""] = paths(levelLine(model).wide, "line focus");
    expect(solid.match(/m/gi)).toHaveLength(2);
  });

  test("draws preliminary months dashed and open, the last one too", () => {
    const { wide } = levelLine(levelLineModel);
    expect(paths(wide, "line focus preliminary")).toHaveLength(1);
    expect(wide.match(/class="open focus"/g)).toHaveLength(2);
    expect(wide).not.toContain('class="dot focus"');
  });

  test.each(["wide", "narrow"] as const)("labels at the %s end do not meet", (width) => {
    const line = (label: string, value: number) => ({
      label,
      valueLabel: `${value} %`,
      note: null,
      points: examples.series(78, 1).map((p) => ({ ...p, value })),
    });
    const model: LevelLineModel = {
      ...levelLineModel,
      lines: [line("Jämtland Härjedalen", 82), line("Gotland", 82.1), line("Skåne", 81.9)],
      nation: line("Riket", 82),
    };
    const right = planLevel(model, width === "wide" ? WIDE : NARROW).layout.frame.x.range[1];
    const ends = labels(levelLine(model)[width])
      .filter(({ x, words }) => x > right && (width === "wide" || words?.includes("%")))
      .map(({ y }) => y)
      .sort((a, b) => a - b);
    expect(ends).toHaveLength(width === "wide" ? 9 : 4);
    ends.slice(1).forEach((y, i) => expect(y - (ends[i] ?? 0)).toBeGreaterThan(13));
  });

  test("says why months are missing, in rows below the plot", () => {
    const { wide } = levelLine(levelLineModel);
    expect(labels(wide).map(({ words }) => words)).toEqual(
      expect.arrayContaining(["ej rapporterat", "färre än 5", "ny mätning", "krav 82\u00A0%"]),
    );
  });

  test("on phones the threshold's words stand in the key, above the lines", () => {
    const { top } = planLevel(levelLineModel, NARROW).layout.margins;
    const words = labels(levelLine(levelLineModel).narrow).filter((label) =>
      label.words?.startsWith("krav"),
    );
    expect(words).toHaveLength(1);
    expect(words[0]?.y).toBeLessThan(top);
  });

  test("a threshold that ended keeps its words on its line", () => {
    const model: LevelLineModel = {
      ...levelLineModel,
      thresholds: [
        { value: 80, from: "2019-01", to: "2021-12", label: "krav 80 %" },
        { value: 85, from: "2022-01", to: null, label: "krav 85 %" },
      ],
    };
    const { wide } = levelLine(model);
    const right = planLevel(model, WIDE).layout.frame.x.range[1];
    const at = (words: string) => labels(wide).find((label) => label.words === words)?.x ?? 0;
    expect(at("krav 80 %")).toBeLessThan(right);
    expect(at("krav 85 %")).toBeGreaterThan(right);
    expect(paths(wide, "threshold")[0]?.match(/m/gi)).toHaveLength(2);
  });

  test("a yearly series takes thresholds and breaks dated by month", () => {
    const periods = ["2019", "2020", "2021", "2022"] as const;
    const points = examples.series(78, 1).slice(0, 4);
    const model: LevelLineModel = {
      ...levelLineModel,
      periods,
      nation: null,
      spread: null,
      lines: [{ ...examples.region, points }],
      thresholds: [{ value: 82, from: "2020-01", to: "2021-12", label: "krav 82 %" }],
    };
    const { wide } = levelLine(model);
    const { x } = planLevel(model, WIDE).layout.frame;
    const year = (x.range[1] - x.range[0]) / 4;
    const length = Number(/h([\d.]+)$/.exec(paths(wide, "threshold")[0] ?? "")?.[1]);
    expect(length).toBeCloseTo(2 * year, 0);
    expect(paths(wide, "line focus")[0]?.match(/m/gi)).toHaveLength(2);
  });

  test("a series without any value is an empty frame with its reasons", () => {
    const points = examples.region.points.map((p) => ({
      ...p,
      value: null,
      status: "not-reported" as const,
    }));
    const model: LevelLineModel = {
      ...levelLineModel,
      nation: null,
      spread: null,
      lines: [{ ...examples.region, points, valueLabel: "" }],
    };
    const { narrow } = levelLine(model);
    expect(narrow).toContain("ej rapporterat");
    expect(paths(narrow, "line focus").filter((d) => d.length > 10)).toEqual([]);
  });
});

describe("ranking", () => {
  test("a missing region is listed with its reason and has no mark", () => {
    const { wide } = dotRanking(examples.dotRankingModel);
    const met = paths(wide, "disc met").at(-1)?.match(/h0/g)?.length ?? 0;
    const missed = (paths(wide, "cross not-met").at(-1)?.match(/m/gi)?.length ?? 0) / 3;
    // The first path of each class is the key's.
    expect(met + missed).toBe(19);
    expect(wide).toContain(">ej rapporterat<");
  });

  test("words of threshold and nation turn away from each other when they would meet", () => {
    const { narrow } = dotRanking(examples.dotRankingModel);
    const x = (part: string) => labels(narrow).find(({ words }) => words?.includes(part))?.x ?? 0;
    expect(x("krav 82") - x("Riket")).toBeGreaterThan(70);
  });
});

test("counts and stacks begin at 0", () => {
  const axis = { unit: "count", min: 10, max: 20, cutNote: "från 10" } as const;
  expect(() => backlog({ ...examples.backlogModel, axis })).toThrow("counts begin at 0");
  expect(() => distribution({ ...examples.distributionModel, axis })).toThrow(
    "a stack begins at 0",
  );
});

test("a stack has gaps where a band is missing, never zero", () => {
  const { wide } = distribution(examples.distributionModel);
  const areas = paths(wide, "band ramp-1");
  // Parted by the break, and by the gap with a lone month inside it.
  expect(areas[0]?.match(/m/gi)).toHaveLength(4);
});

test("each month of an XmR chart has the shape of its cause", () => {
  const { wide } = xmr(examples.xmrModel);
  const [small = ""] = paths(wide, "small-dots");
  const [improved = ""] = paths(wide, "disc plain");
  const [concern = ""] = paths(wide, "diamond");
  const present = examples.xmrModel.points.filter(({ value }) => value !== null);
  const count = (cause: string) => present.filter((point) => point.cause === cause).length;
  expect(small.match(/h0/g)).toHaveLength(count("common"));
  expect(improved.match(/h0/g)).toHaveLength(count("improvement"));
  expect(concern.match(/z/g)).toHaveLength(count("concern"));
  // Each limit has one stretch per segment.
  expect(paths(wide, "limit mean")[0]?.match(/m/gi)).toHaveLength(2);
});

test("equal neighbours in a heat map are one run", () => {
  const { heatMapModel } = examples;
  const row = { name: "A", isFocus: false, cells: heatMapModel.periods.map(() => 3) };
  const { wide } = heatMap({ ...heatMapModel, rows: [row] });
  expect(wide.match(/class="cell/g)).toHaveLength(1);
  expect(paths(wide, "cell ramp-4")[0]).toMatch(/^M\d+ \d+h\d+$/);
});

test("a county without a verdict is unknown, not coloured", () => {
  const { svg } = countyMap({
    ...examples.mapModel,
    fill: { ...examples.verdictFill, verdicts: new Map() },
  });
  expect(svg).not.toContain('class="county met"');
  expect(paths(svg, "ring unknown").at(-1)?.match(/m/gi)).toHaveLength(42);
});

test("no chart holds a word of a language, reads the clock or a file", () => {
  const folder = new URL("../../src/charts/", import.meta.url);
  for (const file of readdirSync(folder)) {
    const source = readFileSync(new URL(file, folder), "utf8")
      .replace(/\/\*[\s\S]*?\*\//g, "")
      .replace(/\/\/.*/g, "");
    // The widths of letters are no words.
    if (file !== "geometry.ts") expect(source, file).not.toMatch(/[åäö]/i);
    expect(source, file).not.toMatch(/Date\.now|new Date|node:fs|Math\.random/);
  }
});
