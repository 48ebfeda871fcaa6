import { describe, expect, test } from "vitest";

import { currentLevel, spansOf, type ThresholdStep } from "../../src/charts/thresholds.ts";
import { monthRange } from "../../src/data/period.ts";
import { isInForce } from "../../src/model/threshold.ts";

const months = monthRange("2021-07", "2022-02");

const autumn: ThresholdStep = {
  value: 72,
  from: "2021-09",
  to: "2021-11",
  label: "krav 72 %",
  outside: "2021 års kravnivå 72 %",
};

/** "72 krav 72 % 2–4": value, words, first and last index. */
const show = (steps: readonly ThresholdStep[], periods: Parameters<typeof spansOf>[1]) =>
  spansOf(steps, periods).map(
    ({ value, label, first, last }) => `${value} ${label} ${first}–${last}`,
  );

describe("the levels of thresholds", () => {
  test("are a requirement in their months and a yardstick before and after", () => {
    expect(show([autumn], months)).toEqual([
      "72 2021 års kravnivå 72 % 0–1",
      "72 krav 72 % 2–4",
      "72 2021 års kravnivå 72 % 5–7",
    ]);
    expect(currentLevel([autumn], months)).toMatchObject({ holds: false, value: 72 });
  });

  test("follow each other; where none holds the last is the yardstick", () => {
    const later = {
      ...autumn,
      value: 82,
      from: "2022-01",
      to: null,
      label: "krav 82 %",
      outside: "nivå",
    } as const;
    expect(show([autumn, later], months)).toEqual([
      "82 nivå 0–1",
      "72 krav 72 % 2–4",
      "82 nivå 5–5",
      "82 krav 82 % 6–7",
    ]);
    expect(currentLevel([autumn, later], months)?.label).toBe("krav 82 %");
  });

  test("are only a yardstick for years", () => {
    expect(show([autumn], ["2020", "2021", "2022"])).toEqual(["72 2021 års kravnivå 72 % 0–2"]);
    expect(isInForce({ from: "2021-01", to: "2021-12" }, "2021")).toBe(false);
  });

  test("are none without thresholds or periods", () => {
    expect(spansOf([], months)).toEqual([]);
    expect(spansOf([autumn], [])).toEqual([]);
    expect(currentLevel([], months)).toBeNull();
  });
});
