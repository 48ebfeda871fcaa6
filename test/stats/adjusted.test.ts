import { describe, expect, test } from "vitest";

import { calendarMonth } from "../../src/data/period.ts";
import { adjustedXmr, lessSeason } from "../../src/stats/adjusted.ts";
import { xmr, type XmrOptions } from "../../src/stats/xmr.ts";
import { monthly } from "./series.ts";

const OPTIONS: XmrOptions = { polarity: "higher-is-better", basis: "completed", threshold: 82 };

/** Low in July, high in January. */
const SEASON = [88.3, 87.1, 86.7, 85.9, 84.1, 82.3, 70.7, 74.9, 80.1, 83.3, 85.7, 86.9];

const years = (count: number, year = SEASON) =>
  Array.from({ length: count * 12 }, (_, i) => year[i % 12] ?? NaN);

describe("lessSeason", () => {
  test("takes month median less overall median off each value", () => {
    const values = years(
      3,
      Array.from({ length: 12 }, (_, i) => (i === 6 ? 70 : 80)),
    );
    const july = values.with(18, 73);
    // July's median is 70, ten under the overall 80: 73 becomes 83, the rest 80.
    const adjusted = lessSeason(monthly("2019-01", july));
    expect(adjusted?.map(({ value }) => value)).toEqual(years(3, Array(12).fill(80)).with(18, 83));
    expect(adjusted?.[18]?.period).toBe("2020-07");
  });

  test("leaves a series without a season as it is", () => {
    const flat = monthly("2019-01", years(3, Array<number>(12).fill(81.3)));
    expect(lessSeason(flat)).toEqual(flat);
  });

  test("needs each calendar month three times", () => {
    const values = years(4);
    const count = (cells: ReadonlyArray<number | null>) =>
      lessSeason(monthly("2019-01", cells))?.length ?? null;
    expect(count(values.slice(0, 36))).toBe(36);
    expect(count(values.slice(0, 35))).toBeNull();
    expect(count([null, ...values.slice(1, 36)])).toBeNull();
    expect(count([null, ...values.slice(1, 37)])).toBe(36);
    expect(count(values.map((value, i) => (i % 12 === 6 ? null : value)))).toBeNull();
    expect(count([])).toBeNull();
  });
});

describe("adjustedXmr", () => {
  test("a season alone is no news once it is taken off", () => {
    const points = monthly("2018-01", years(4));
    const seasonal = xmr(points, OPTIONS);
    expect(seasonal?.points.some(({ cause }) => cause !== "common")).toBe(true);
    const adjusted = adjustedXmr(points, OPTIONS);
    expect(new Set(adjusted?.points.map(({ cause }) => cause))).toEqual(new Set(["common"]));
    expect(adjusted?.variation).toBe("common");
    expect(adjusted?.mean).toBeCloseTo((84.1 + 85.7) / 2, 9);
    expect(adjusted?.assurance).toBe("consistently-met");
    expect(seasonal?.assurance).toBe("hit-or-miss");
  });

  test("what breaks the season shows", () => {
    const points = monthly("2018-01", years(4)).map((point) =>
      point.period === "2021-12" ? { ...point, value: point.value - 9 } : point,
    );
    const adjusted = adjustedXmr(points, OPTIONS);
    expect(adjusted?.points.at(-1)?.cause).toBe("below-limit");
    expect(adjusted?.variation).toBe("concern");
  });

  test("is the chart of the adjusted series, and null where there is none", () => {
    const points = monthly(
      "2018-01",
      years(4).map((value, i) => value + ((i * 7) % 5)),
    );
    expect(adjustedXmr(points, OPTIONS)).toEqual(xmr(lessSeason(points) ?? [], OPTIONS));
    const withoutJuly = points.filter(({ period }) => calendarMonth(period) !== 7);
    expect(adjustedXmr(withoutJuly, OPTIONS)).toBeNull();
  });
});
