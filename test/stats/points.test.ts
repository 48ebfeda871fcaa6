import { expect, test } from "vitest";

import { byCalendarMonth, lastMonths, since } from "../../src/stats/points.ts";
import { monthly } from "./series.ts";

const points = monthly("2020-11", [1, 2, null, 4, 5]);

test("since keeps the months from the start on", () => {
  expect(since(points, "2020-12").map(({ value }) => value)).toEqual([2, 4, 5]);
  expect(since(points, "2021-01").map(({ value }) => value)).toEqual([4, 5]);
  expect(since(points, null)).toEqual(points);
  expect(since(points, "2021-04")).toEqual([]);
});

test("lastMonths counts calendar months, not values", () => {
  expect(lastMonths(points, "2021-03", 3).map(({ value }) => value)).toEqual([4, 5]);
  expect(lastMonths(points, "2021-03", 5)).toEqual(points);
  expect(lastMonths(points, "2021-02", 2).map(({ value }) => value)).toEqual([4]);
  expect(lastMonths(points, "2022-12", 12)).toEqual([]);
});

test("byCalendarMonth puts the same month of different years together, in order", () => {
  const months = byCalendarMonth(monthly("2019-12", [1, 2, ...Array<null>(10).fill(null), 3, 4]));
  expect([...months.keys()]).toEqual([12, 1]);
  expect(months.get(12)?.map(({ period }) => period)).toEqual(["2019-12", "2020-12"]);
  expect(months.get(1)?.map(({ value }) => value)).toEqual([2, 4]);
});
