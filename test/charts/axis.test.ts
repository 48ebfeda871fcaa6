import { describe, expect, test } from "vitest";

import { onAxis, periodAxis, valueAxis, valueTicks } from "../../src/charts/axis.ts";
import { countAxis, daysAxis, shareAxis } from "../../src/charts/choose-axis.ts";
import { layoutOf, periodDomain } from "../../src/charts/layout.ts";
import { NARROW, WIDE } from "../../src/charts/presets.ts";
import type { Shape } from "../../src/charts/shapes.ts";
import { monthRange } from "../../src/data/period.ts";

const texts = (list: readonly Shape[]) =>
  list.flatMap(({ text }) => (text === undefined ? [] : [text.replaceAll(/[\u00A0\u202F]/g, "~")]));

const frameFor = (count: number, width: number) =>
  layoutOf(
    width,
    100,
    { top: 0, right: 90, bottom: 0, left: 40 },
    {
      x: periodDomain(count),
      y: [0, 100],
    },
  ).frame;

describe("period axis", () => {
  test.each([
    [
      "years over a long series",
      "2019-01",
      "2026-10",
      WIDE,
      "sv",
      "2019 2020 2021 2022 2023 2024 2025 2026",
    ],
    ["every second year on phones", "2019-01", "2026-10", NARROW, "sv", "2019 2021 2023 2025"],
    [
      "months over years for a short series",
      "2025-11",
      "2026-10",
      WIDE,
      "sv",
      "2025 2026 nov. dec. jan. feb. mars apr. maj juni juli aug. sep. okt.",
    ],
    ["English months, thinned", "2025-11", "2026-10", NARROW, "en", "2025 2026 Jan Apr Jul Oct"],
  ] as const)("%s", (_, from, to, preset, lang, expected) => {
    const periods = monthRange(from, to);
    const shapes = periodAxis(periods, frameFor(periods.length, preset.width), lang, preset, 100);
    expect(texts(shapes).join(" ")).toBe(expected);
  });

  test("a yearly series", () => {
    const periods = ["2021", "2022", "2023"] as const;
    const shapes = periodAxis(periods, frameFor(3, 640), "sv", WIDE, 100);
    expect(texts(shapes)).toEqual(periods);
  });
});

describe("value axis", () => {
  const full = { unit: "percent", min: 0, max: 100, cutNote: null } as const;

  test("ticks in the form of the language", () => {
    expect(valueTicks(full, "sv").map(({ label }) => label.replace("\u00A0", "~"))).toEqual([
      "0~%",
      "20~%",
      "40~%",
      "60~%",
      "80~%",
      "100~%",
    ]);
    expect(
      valueTicks({ ...full, unit: "count", max: 3000 }, "en").map(({ label }) => label),
    ).toEqual(
      ["0", "500", "1,000", "1,500", "2,000", "2,500", "3,000"].filter((_, i) => i % 2 === 0),
    );
  });

  test("a cut axis bears a mark and its words, and may not be silent", () => {
    const cut = { ...full, min: 50, cutNote: "axeln börjar vid 50 %" };
    const shapes = valueAxis(cut, frameFor(12, 640), "sv", WIDE);
    expect(texts(shapes)).toContain("axeln börjar vid 50 %");
    expect(shapes.some(({ attributes }) => attributes["class"] === "cut")).toBe(true);
    expect(() => valueTicks({ ...cut, cutNote: null }, "sv")).toThrow("a cut axis must say so");
  });
});

describe("the choice of an axis", () => {
  const note = (from: number) => `from ${from}`;

  test.each([
    [[61, 95], 50],
    [[64, 95], 60],
    [[42, 95], 0],
    [[12, 95], 0],
    [[], 90],
  ])("shares %j begin at %i", (values, min) => {
    expect(shareAxis(values, note)).toMatchObject({
      min,
      max: 100,
      cutNote: min ? note(min) : null,
    });
  });

  test.each([
    [[8214], 10000],
    [[3], 3],
    [[0], 1],
    [[950, 1000], 1000],
  ])("counts %j end at %i", (values, max) => {
    expect(countAxis(values)).toEqual({ unit: "count", min: 0, max, cutNote: null });
  });

  test.each([
    [[20.5, 142], 150, "0 50 100 150"],
    [[1.5], 2, "0 1 2"],
    [[0.5, 3], 3, "0 1 2 3"],
    [[900], 1000, "0 200 400 600 800 1~000"],
  ])("days %j end at %i, in whole steps", (values, max, ticks) => {
    const axis = daysAxis(values);
    expect(axis).toEqual({ unit: "days", min: 0, max, cutNote: null });
    const labels = valueTicks(axis, "sv").map(({ label }) => label.replaceAll(/\s/g, "~"));
    expect(labels.join(" ")).toBe(ticks);
  });

  test("a value is written in the unit of its axis", () => {
    const axis = daysAxis([100]);
    expect(onAxis(axis, 72, "sv")).toBe("72");
    expect(onAxis({ ...axis, unit: "percent" }, 72.5, "sv")).toBe("72,5\u00A0%");
  });
});
