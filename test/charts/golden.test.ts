/**
 * Every chart at both widths against a drawing that a person has looked at; and what holds for all:
 * valid inside HTML and as a file, in budget, the mark of made-up figures in each.
 */
import { readdirSync, readFileSync } from "node:fs";

import { HtmlValidate } from "html-validate";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";

import { backlog } from "../../src/charts/backlog.ts";
import type { ChartInput } from "../../src/charts/chart.ts";
import { distribution } from "../../src/charts/distribution.ts";
import { dotRanking } from "../../src/charts/dot-ranking.ts";
import { heatMap } from "../../src/charts/heat-map.ts";
import { levelLine } from "../../src/charts/level-line.ts";
import { countyMap } from "../../src/charts/map.ts";
import { moneyBars } from "../../src/charts/money-bars.ts";
import { smallMultiples, type SmallMultiplesModel } from "../../src/charts/small-multiples.ts";
import { sparkline } from "../../src/charts/sparkline.ts";
import { xmr } from "../../src/charts/xmr.ts";
import * as examples from "./examples.ts";
import * as days from "./examples-days.ts";

const css = readFileSync(new URL("../../src/styles/charts.css", import.meta.url), "utf8");

/** The same model with all its figures made up. */
const madeUp = <M extends ChartInput>(model: M): M => ({
  ...model,
  words: { ...model.words, synthetic: true },
});

type Drawings = Record<string, string>;

function both({ wide, narrow }: { wide: string; narrow: string }): Drawings {
  return { wide, narrow };
}

/** One panel of small multiples. */
function multiple(model: SmallMultiplesModel): Drawings {
  const items = model.items.slice(18, 19);
  const { synthetic } = model.words;
  const drawn = smallMultiples({ ...model, items: items.map((item) => ({ ...item, synthetic })) });
  return { single: drawn.items[0]?.svg ?? "" };
}

/** Chart, its drawings from a change of model, bytes allowed for the largest of them. */
const charts: Array<[string, (change: <M extends ChartInput>(model: M) => M) => Drawings, number]> =
  [
    ["level-line", (of) => both(levelLine(of(examples.levelLineModel))), 5000],
    ["level-line-years", (of) => both(levelLine(of(examples.yearlyModel))), 5000],
    ["level-line-days", (of) => both(levelLine(of(days.levelDays))), 5000],
    ["dot-ranking-days", (of) => both(dotRanking(of(days.rankingDays))), 6000],
    ["heat-map-days", (of) => both(heatMap(of(days.heatDays))), 7000],
    ["heat-map-years", (of) => both(heatMap(of(days.heatYears))), 7000],
    ["xmr-days", (of) => both(xmr(of(days.xmrDays))), 5200],
    ["county-map-days", (of) => ({ single: countyMap(of(days.mapDays)).svg }), 15_000],
    ["small-multiples-days", (of) => multiple(of(days.multiplesDays)), 1700],
    ["small-multiples-years", (of) => multiple(of(days.multiplesYears)), 1700],
    ["dot-ranking", (of) => both(dotRanking(of(examples.dotRankingModel))), 6000],
    ["heat-map", (of) => both(heatMap(of(examples.heatMapModel))), 7000],
    ["distribution", (of) => both(distribution(of(examples.distributionModel))), 5500],
    ["backlog", (of) => both(backlog(of(examples.backlogModel))), 4000],
    ["xmr", (of) => both(xmr(of(examples.xmrModel))), 5200],
    ["money-bars", (of) => both(moneyBars(of(examples.moneyBarsModel))), 9000],
    ["county-map", (of) => ({ single: countyMap(of(examples.mapModel)).svg }), 15_000],
    ["county-map-steps", (of) => ({ single: countyMap(of(examples.stepMapModel)).svg }), 15_000],
    ["small-multiples", (of) => multiple(of(examples.smallMultiplesModel)), 1700],
  ];

/** The widths that a function draws by what it returns. */
const WIDTHS: Readonly<Record<string, readonly string[]>> = {
  Chart: ["wide", "narrow"],
  SingleChart: ["single"],
  SmallMultiples: ["single"],
};

/** The functions of src/charts that draw a chart, as the names of their drawings. */
function kindsOfChart(): Array<{ kind: string; widths: readonly string[] }> {
  const folder = new URL("../../src/charts/", import.meta.url);
  return readdirSync(folder)
    .filter((file) => file !== "render.ts")
    .flatMap((file) => [
      ...readFileSync(new URL(file, folder), "utf8").matchAll(
        /^export function (\w+)\([^{]*\): (\w+) \{/gm,
      ),
    ])
    .flatMap(([, name = "", type = ""]) => {
      const widths = WIDTHS[type];
      const kind = name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
      return widths === undefined ? [] : [{ kind, widths }];
    });
}

describe("every kind of chart", () => {
  const kinds = kindsOfChart();
  const written = charts.flatMap(([name, draw]) =>
    Object.keys(draw((model) => model)).map((width) => `${name}-${width}.svg`),
  );

  test("is found by its return type", () => {
    expect(kinds.map(({ kind }) => kind)).toContain("level-line");
    expect(kinds.length).toBeGreaterThanOrEqual(9);
  });

  test.each(kinds)("$kind has an example, drawn here at each of its widths", ({ kind, widths }) => {
    expect(written).toEqual(expect.arrayContaining(widths.map((width) => `${kind}-${width}.svg`)));
  });

  test("has no drawing left over from another time", () => {
    const files = readdirSync(new URL("../golden/svg/", import.meta.url));
    expect(files.sort()).toEqual([...written, "sparkline-block.svg", "sparkline.svg"].sort());
  });
});

/** One element a line, for readable differences. */
const lines = (svg: string) => `${svg.replaceAll("><", ">\n<")}\n`;

describe.each(charts)("%s", (name, draw, budget) => {
  const drawings = draw((model) => model);
  const marked = draw(madeUp);

  test.each(Object.keys(drawings))("%s is as it was looked at", async (width) => {
    const file = `../golden/svg/${name}-${width}.svg`;
    await expect(lines(drawings[width] ?? "")).toMatchFileSnapshot(file);
  });

  test.each(Object.keys(drawings))("%s is drawn the same twice", (width) => {
    expect(draw((model) => model)[width]).toBe(drawings[width]);
  });

  test.each(Object.keys(drawings))("%s is in budget", (width) => {
    expect(Buffer.byteLength(marked[width] ?? "")).toBeLessThanOrEqual(budget);
  });

  test.each(Object.entries({ ...drawings }))("%s is well-formed and bears no style", (_, svg) => {
    const { window } = new JSDOM("");
    const xml = new window.DOMParser().parseFromString(svg, "image/svg+xml");
    expect(xml.querySelector("parsererror")).toBeNull();
    expect(svg).not.toMatch(/style=|<style|NaN|undefined|Infinity/);
  });

  test("has the mark of made-up figures when they are, and only then", () => {
    for (const svg of Object.values(marked)) expect(svg).toMatch(/påhittade/);
    for (const svg of Object.values(drawings)) expect(svg).not.toMatch(/påhittade/);
  });

  test("every class it uses is in the style sheet", () => {
    for (const svg of Object.values(marked)) {
      const used = [...svg.matchAll(/class="([^"]+)"/g)].flatMap(([, list = ""]) =>
        list.split(" "),
      );
      const plain = new Set([
        "level-line",
        "dot-ranking",
        "heat-map",
        "distribution",
        "backlog",
        "money-bars",
      ]);
      for (const kind of new Set(used)) if (!plain.has(kind)) expect(css).toContain(`.${kind}`);
    }
  });
});

test("all charts together make valid HTML without clashing ids", async () => {
  const body = charts.flatMap(([, draw]) => Object.values(draw((model) => model))).join("\n");
  const page = `<!DOCTYPE html><html lang="sv"><head><title>x</title></head><body>${body}${sparkline(examples.sparklineModel, "row")}</body></html>`;
  const { results } = await new HtmlValidate({
    extends: ["html-validate:recommended"],
  }).validateString(page);
  expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
});

test("a sparkline with a place of its own has its years, and the nation's line is dashed grey", async () => {
  const svg = sparkline({ ...examples.sparklineModel, isNation: true }, "block");
  expect([...svg.matchAll(/>(\d{4})</g)].map(([, year]) => year)).toEqual(["2019", "2026"]);
  expect(svg).toContain('class="line nation"');
  await expect(lines(svg)).toMatchFileSnapshot("../golden/svg/sparkline-block.svg");
});

test("the sparkline is decoration and tiny", async () => {
  const svg = sparkline(examples.sparklineModel, "row");
  expect(svg).toContain('aria-hidden="true"');
  expect(svg).not.toContain("<text");
  expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(700);
  await expect(lines(svg)).toMatchFileSnapshot("../golden/svg/sparkline.svg");
  const plain = { threshold: null, isNation: false, years: ["2023", "2026"] } as const;
  const broken = { values: [80, 81, 60, 61], starts: new Set([2]) };
  const cut = sparkline({ line: broken, domain: [50, 90], ...plain }, "row");
  expect(/class="line focus" d="([^"]+)"/.exec(cut)?.[1]?.match(/m/gi)).toHaveLength(2);
  const line = { values: [null, null], starts: new Set<number>() };
  expect(sparkline({ line, domain: [0, 1], ...plain }, "row")).not.toContain("disc");
});
