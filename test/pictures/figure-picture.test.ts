/** A picture of each kind against one that a person has looked at, and what holds for all. */
import { readFileSync } from "node:fs";

import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";

import type { Words } from "../../src/charts/chart.ts";
import { levelLine } from "../../src/charts/level-line.ts";
import { countyMap } from "../../src/charts/map.ts";
import { smallMultiples } from "../../src/charts/small-multiples.ts";
import type { Distance } from "../../src/model/threshold.ts";
import { figurePicture } from "../../src/pictures/figure-picture.ts";
import { literalStyle } from "../../src/pictures/literal.ts";
import type { Drawn } from "../../src/views/site-figures.ts";
import { levelLineModel, mapModel, smallMultiplesModel } from "../charts/examples.ts";
import { measure, regions } from "../model/helpers.ts";

const literally = literalStyle(
  readFileSync(new URL("../../src/styles/charts.css", import.meta.url), "utf8"),
);

const [threshold] = measure("primary-assessment").thresholds;
const verdict = (side: Distance["verdict"]): Distance | null =>
  threshold === undefined
    ? null
    : { threshold, inForce: true, verdict: side, points: 0, contacts: null };

function multiplesDrawn(words: Words): Drawn {
  const items = smallMultiplesModel.items.slice(0, 5);
  const synthetic = words.synthetic;
  const model = { ...smallMultiplesModel, words, items: items.map((i) => ({ ...i, synthetic })) };
  const chart = smallMultiples(model);
  const tiles = regions.slice(0, 5).map((region, i) => ({
    region,
    value: ["91,2 %", "85,0 %", "79,9 %", "73,4 %", "ej rapporterat"][i] ?? "",
    verdict: i === 4 ? null : verdict(i < 2 ? "met" : "not-met"),
    svg: chart.items[i]?.svg ?? "",
  }));
  return { kind: "multiples", chart, multiples: { chart, tiles, scale: "" } };
}

const kinds: Array<[string, (change: (words: Words) => Words) => Drawn]> = [
  [
    "chart",
    (change) => ({
      kind: "chart",
      chart: levelLine({ ...levelLineModel, words: change(levelLineModel.words) }),
    }),
  ],
  [
    "map",
    (change) => ({ kind: "map", chart: countyMap({ ...mapModel, words: change(mapModel.words) }) }),
  ],
  ["multiples", (change) => multiplesDrawn(change(smallMultiplesModel.words))],
];

const SOURCE = "Källa: SKR, Väntetider i vården, hämtat den 25 oktober 2021.";
const ADDRESS = "https://site.example/regioner/uppsala/";

describe.each(kinds)("the picture of a %s", (kind, drawnOf) => {
  const pictureOf = (change = (words: Words): Words => words, address = ADDRESS): string =>
    figurePicture(
      { drawn: drawnOf(change), source: SOURCE, page: "start" },
      "Vänteläget",
      address,
      "sv",
      literally,
    );
  const svg = pictureOf();

  it("is as it was looked at, and drawn the same twice", async () => {
    expect(pictureOf()).toBe(svg);
    await expect(`${svg.replaceAll("><", ">\n<")}\n`).toMatchFileSnapshot(
      `../golden/pictures/${kind}.svg`,
    );
  });

  it("is well-formed, 1,200 wide, named and described", () => {
    const { window } = new JSDOM("");
    const xml = new window.DOMParser().parseFromString(svg, "image/svg+xml");
    expect(xml.querySelector("parsererror")).toBeNull();
    const root = xml.documentElement;
    const height = Number(root.getAttribute("height"));
    expect(root.getAttribute("viewBox")).toBe(`0 0 1200 ${height}`);
    expect(height).toBeGreaterThan(500);
    expect(root.querySelector("title")?.textContent).toBe(drawnOf((words) => words).chart.title);
    expect(root.querySelector("desc")?.textContent).not.toBe("");
    expect(svg).not.toMatch(/class=|style=|var\(|NaN|undefined/);
  });

  it("holds title, source, site and address inside", () => {
    const words = textOf(svg);
    expect(words).toContain(drawnOf((own) => own).chart.title);
    expect(words).toContain("Källa: SKR, Väntetider i vården, hämtat den 25 oktober 2021.");
    expect(words).toContain("Vänteläget");
    expect(words).toContain("site.example/regioner/uppsala/");
    expect(textOf(pictureOf(undefined, ""))).not.toContain("site.example");
  });

  it("is marked inside where figures are made up, and only there", () => {
    expect(textOf(pictureOf((words) => ({ ...words, synthetic: true })))).toContain("påhittade");
    expect(textOf(svg)).not.toContain("påhittade");
  });
});

it("credits the outlines of a map", () => {
  const drawn: Drawn = { kind: "map", chart: countyMap(mapModel) };
  const svg = figurePicture(
    { drawn, source: SOURCE, page: "start" },
    "Vänteläget",
    "",
    "sv",
    literally,
  );
  expect(textOf(svg)).toContain("CC BY 4.0");
});

/** What a reader reads in it, line after line. */
const textOf = (svg: string): string =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(" ");
