/** What each chart promises about its model. */
import { readdirSync, readFileSync } from "node:fs";

import { describe, expect, test } from "vitest";

import { backlog } from "../../src/charts/backlog.ts";
import { COUNTIES } from "../../src/charts/counties.ts";
import { distribution } from "../../src/charts/distribution.ts";
import { dotRanking } from "../../src/charts/dot-ranking.ts";
import { position } from "../../src/charts/geometry.ts";
import { heatMap } from "../../src/charts/heat-map.ts";
import { levelLine } from "../../src/charts/level-line.ts";
import type { LevelLineModel } from "../../src/charts/level-model.ts";
import { planLevel } from "../../src/charts/level-plan.ts";
import { countyMap } from "../../src/charts/map.ts";
import { NARROW, WIDE } from "../../src/charts/presets.ts";
import type { ThresholdStep } from "../../src/charts/thresholds.ts";
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

  test("never draws published and made-up figures as one line", () => {
    const points = examples.series(78, 1).map((p, i) => ({ ...p, synthetic: i >= 50 }));
    const starts = new Set<number>();
    const model = { ...levelLineModel, lines: [{ ...examples.region, points, starts }] };
    const [solid = ""] = paths(levelLine(model).wide, "line focus");
    const { x } = planLevel(model, WIDE).layout.frame;
    expect(solid.match(/m/gi)).toHaveLength(1);
    expect(Number(/^M([\d.]+)/.exec(solid)?.[1])).toBeCloseTo(position(x, 50), 0);
  });

  test("a break parts its own line only", () => {
    const other = { ...examples.nation, label: "Skåne", starts: new Set<number>() };
    const model = { ...levelLineModel, lines: [examples.region, other], nation: null };
    expect(paths(levelLine(model).wide, "line line-2")[0]?.match(/m/gi)).toHaveLength(1);
    expect(paths(levelLine(model).wide, "line focus")[0]?.match(/m/gi)).toHaveLength(4);
  });

  test("the nation alone is dashed, grey and named at its end", () => {
    const { wide, narrow } = levelLine({ ...levelLineModel, lines: [] });
    for (const svg of [wide, narrow]) {
      expect(paths(svg, "line nation").length).toBeGreaterThan(0);
      expect(svg).not.toMatch(/class="[^"]*focus/);
      expect(svg).toContain(">Riket<");
    }
  });

  test("the band is named: on it where there is room, in the key on phones", () => {
    const { wide, narrow } = levelLine(levelLineModel);
    const { margins, frame } = planLevel(levelLineModel, WIDE).layout;
    const find = (svg: string) => labels(svg).filter(({ words }) => words?.includes("lägst"));
    expect(find(wide)).toHaveLength(1);
    const [{ x, y } = { x: 0, y: 0 }] = find(wide);
    expect(x).toBeGreaterThan(frame.x.range[0]);
    expect(x).toBeLessThan(frame.x.range[1]);
    expect(y).toBeGreaterThan(margins.top);
    expect(find(narrow)).toHaveLength(1);
    expect(find(narrow)[0]?.y).toBeLessThan(planLevel(levelLineModel, NARROW).layout.margins.top);
    const without = levelLine({ ...levelLineModel, spread: null });
    expect(find(without.wide + without.narrow)).toEqual([]);
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
      starts: new Set<number>(),
      values: null,
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
        { value: 80, from: "2019-01", to: "2021-12", label: "krav 80 %", outside: "nivå 80 %" },
        { value: 85, from: "2022-01", to: null, label: "krav 85 %", outside: "nivå 85 %" },
      ],
    };
    const { wide } = levelLine(model);
    const right = planLevel(model, WIDE).layout.frame.x.range[1];
    const at = (words: string) => labels(wide).find((label) => label.words === words)?.x ?? 0;
    expect(at("krav 80 %")).toBeLessThan(right);
    expect(at("krav 85 %")).toBeGreaterThan(right);
    expect(paths(wide, "threshold")[0]?.match(/m/gi)).toHaveLength(2);
  });

  test("outside its time a threshold is a thin line with other words", () => {
    const autumn: ThresholdStep = {
      ...examples.requirement,
      from: "2021-09",
      to: "2021-11",
      outside: "2021 års nivå",
    };
    const model: LevelLineModel = { ...levelLineModel, thresholds: [autumn] };
    const { x } = planLevel(model, WIDE).layout.frame;
    const month = (x.range[1] - x.range[0]) / model.periods.length;
    const { wide, narrow } = levelLine(model);
    expect(Number(/h([\d.]+)$/.exec(paths(wide, "threshold")[0] ?? "")?.[1])).toBeCloseTo(
      3 * month,
      0,
    );
    expect(paths(wide, "threshold outside")[0]?.match(/m/gi)).toHaveLength(2);
    for (const svg of [wide, narrow]) {
      expect(labels(svg).map(({ words }) => words)).toContain("2021 års nivå");
      expect(svg).not.toContain("krav 82");
    }
  });

  describe("of years", () => {
    const model = examples.yearlyModel;

    test("has a point for each year, and its value but where two would meet", () => {
      const { wide, narrow } = levelLine(model);
      const values = (svg: string) =>
        labels(svg)
          .map(({ words }) => words)
          .filter((words) => model.lines[0]?.values?.includes(words ?? ""));
      expect(paths(wide, "points focus")[0]?.match(/h0/g)).toHaveLength(9);
      expect(values(wide)).toHaveLength(9);
      expect(values(narrow).length).toBeGreaterThanOrEqual(4);
      // The newest stands at the end of the line, the one before at its point.
      expect(values(narrow)).toEqual(expect.arrayContaining(["68,3\u00A0%", "71,6\u00A0%"]));
    });

    test("is not drawn over a break dated by month, and never within a requirement", () => {
      const { wide } = levelLine(model);
      expect(paths(wide, "line focus")[0]?.match(/m/gi)).toHaveLength(2);
      expect(paths(wide, "threshold")).toEqual([]);
      expect(paths(wide, "threshold outside")[0]?.match(/m/gi)).toHaveLength(1);
    });
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
  const [improved = ""] = paths(wide, "disc signal");
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

test("keys name what is drawn and nothing else", () => {
  const all = {
    ...examples.verdictFill,
    verdicts: new Map(COUNTIES.map(({ region }) => [region, "met"] as const)),
  };
  const { svg } = countyMap({ ...examples.mapModel, fill: all });
  expect(svg).toContain(">når kravet<");
  expect(svg).not.toMatch(/>når inte kravet<|>går inte att bedöma</);
  const values = new Map(COUNTIES.map(({ region }) => [region, { step: 1, label: "66" }] as const));
  const steps = countyMap({ ...examples.stepMapModel, fill: { ...examples.stepFill, values } });
  expect(steps.svg).not.toContain("uppgift saknas");
  const rows = examples.heatMapModel.rows.map((row) => ({ ...row, cells: row.cells.map(() => 2) }));
  expect(heatMap({ ...examples.heatMapModel, rows }).wide).not.toMatch(/ej rapporterat|färre än/);
  const met = examples.dotRankingModel.rows.map((row) => ({
    ...row,
    verdict: "met" as const,
    yearAgo: null,
  }));
  const { wide } = dotRanking({ ...examples.dotRankingModel, rows: met });
  expect(wide).toContain(">når kravet<");
  expect(wide).not.toMatch(/>når inte<|>oktober 2025</);
  const points = examples.xmrModel.points.map((point) => ({ ...point, cause: "common" as const }));
  expect(xmr({ ...examples.xmrModel, points }).wide).not.toMatch(/>förbättring<|>försämring</);
});

test("both drawings of a heat map show every period", () => {
  const { heatMapModel } = examples;
  const cells = heatMapModel.periods.map((_, i) => i % 2);
  const { wide, narrow } = heatMap({
    ...heatMapModel,
    rows: [{ name: "A", isFocus: false, cells }],
  });
  for (const svg of [wide, narrow]) {
    const runs = paths(svg, "cell ramp-1")[0]?.match(/m/gi)?.length ?? 0;
    expect(runs).toBe(heatMapModel.periods.length / 2);
  }
});

describe("the mark of made-up figures lies on no data", () => {
  const isMade = { ...examples.words, synthetic: true };
  const markOf = (svg: string) => labels(svg).filter(({ kind }) => kind?.startsWith("synthetic"));

  test("of a heat map and a stack: below them, above their axis", () => {
    for (const chart of [
      heatMap({ ...examples.heatMapModel, words: isMade }),
      distribution({ ...examples.distributionModel, words: isMade }),
    ]) {
      for (const svg of [chart.wide, chart.narrow]) {
        const years = labels(svg).filter(({ words }) => words === "2025");
        const [mark] = markOf(svg);
        expect(mark?.y).toBeLessThan(years[0]?.y ?? 0);
        expect(mark?.y).toBeGreaterThan((years[0]?.y ?? 0) - 60);
      }
    }
  });

  test("of a ranking: beside the dots, and no row between two regions", () => {
    const made = dotRanking({ ...examples.dotRankingModel, words: isMade });
    const plain = dotRanking(examples.dotRankingModel);
    const names = (svg: string) => labels(svg).filter(({ words }) => words === "Skåne");
    expect(names(made.wide)).toEqual(names(plain.wide));
    const [mark] = markOf(made.wide);
    const discs = [...(paths(made.wide, "disc met").at(-1) ?? "").matchAll(/M([\d.]+) ([\d.]+)/g)];
    expect(discs.length).toBeGreaterThan(0);
    for (const [, x, y] of discs) {
      const isApart =
        Math.abs(Number(x) - (mark?.x ?? 0)) > 60 || Math.abs(Number(y) - (mark?.y ?? 0)) > 10;
      expect(isApart).toBe(true);
    }
  });
});

test("a county without a verdict is unknown, not coloured", () => {
  const { svg } = countyMap({
    ...examples.mapModel,
    fill: { ...examples.verdictFill, verdicts: new Map() },
  });
  expect(svg).not.toContain('class="county met"');
  expect(paths(svg, "ring unknown on-land").at(-1)?.match(/m/gi)).toHaveLength(42);
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
