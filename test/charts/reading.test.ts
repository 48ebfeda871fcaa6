import { expect, test } from "vitest";

import { levelLine } from "../../src/charts/level-line.ts";
import { countyMap } from "../../src/charts/map.ts";
import { readingOf, readingOfPoints } from "../../src/charts/reading.ts";
import { levelLineModel, mapModel, months } from "./examples.ts";

const frame = {
  x: { domain: [-0.5, 35.5], range: [47.2, 467] },
  y: { domain: [20.5, -0.5], range: [500, 80] },
} as const;

test("tells from where to where so many periods and rows lie", () => {
  expect(readingOf(frame, "x")).toEqual({ "data-x": "47 467 36" });
  expect(readingOf(frame, "y")).toEqual({ "data-y": "80 500 21" });
  expect(readingOf(frame, "xy")).toEqual({ "data-x": "47 467 36", "data-y": "80 500 21" });
  expect(readingOf(frame, "x", 12)).toEqual({ "data-x": "47 467 36 12" });
});

test("tells the points of rows without an order", () => {
  const points = [
    [10.4, 20],
    [30, 40.6],
  ] as const;
  expect(readingOfPoints(points)).toEqual({ "data-points": "10 20 30 41" });
});

test("a line chart tells of all its periods, a map of all rows of its table", () => {
  const { narrow } = levelLine(levelLineModel);
  expect(narrow).toMatch(new RegExp(`data-x="\\d+ \\d+ ${months.length}"`));
  const points = /data-points="([^"]+)"/.exec(countyMap(mapModel).svg)?.[1]?.split(" ");
  expect(points).toHaveLength(2 * mapModel.order.length);
});
