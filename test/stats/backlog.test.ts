import { describe, expect, test } from "vitest";

import { backlog } from "../../src/stats/backlog.ts";
import { monthly } from "./series.ts";

/** Falls by 10 a month from 1 000. */
const falling = Array.from({ length: 48 }, (_, i) => 1000 - 10 * i);

describe("backlog", () => {
  test("level, change against last month and last year, trend", () => {
    const result = backlog(monthly("2018-01", falling), "2021-12", null);
    expect(result).toMatchObject({
      period: "2021-12",
      number: 530,
      change: {
        month: { number: -10, percent: (100 * -10) / 540 },
        year: { number: -120, percent: (100 * -120) / 650 },
      },
    });
    expect(result?.trend.all).toMatchObject({ n: 48, slopePerYear: -120, verdict: "improving" });
    expect(result?.trend.last36).toMatchObject({ n: 36, verdict: "improving" });
  });

  test("a growing one is worsening", () => {
    const growing = monthly("2018-01", falling.toReversed());
    expect(backlog(growing, "2021-12", null)?.trend.all.verdict).toBe("worsening");
  });

  test("the trend begins at the break", () => {
    const result = backlog(monthly("2018-01", falling), "2021-12", "2021-01");
    expect(result?.trend.all).toMatchObject({ n: 12, direction: "insufficient" });
    expect(result?.number).toBe(530);
  });

  test("the newest value is the level when the newest month is missing; the window stays", () => {
    const result = backlog(monthly("2018-01", [...falling, null, null]), "2022-02", null);
    expect([result?.period, result?.trend.last36.n]).toEqual(["2021-12", 34]);
  });

  test("missing comparison months give no figure, and 0 before gives no percent", () => {
    const result = backlog(
      monthly("2021-01", [0, ...Array<null>(11).fill(null), 7]),
      "2022-01",
      null,
    );
    expect(result?.change).toEqual({ month: null, year: { number: 7, percent: null } });
  });

  test("a backlog of 0 is a level, none is none", () => {
    expect(backlog(monthly("2021-01", [0]), "2021-01", null)?.number).toBe(0);
    expect(backlog([], "2021-01", null)).toBeNull();
  });
});
