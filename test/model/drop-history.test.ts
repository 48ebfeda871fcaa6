import { describe, expect, it } from "vitest";

import { dropHistory } from "../../src/model/drop-history.ts";
import { modelOf } from "./helpers.ts";

const row = (month: string, within: number) =>
  `${month},01,primary-contact,completed,100,${within},`;

const model = modelOf({
  "2021-11-25-a": [row("2021-09", 80), row("2021-10", 81)],
  "2021-12-25-b": [row("2021-09", 70), row("2021-11", 82)],
  "2022-01-25-c": [row("2021-12", 60)],
});

/** Days of the deliveries with what each brought and revised. */
const history = (atMost: number) =>
  dropHistory(model, atMost).map(({ date, drop, changes }) => [
    date,
    drop.id.slice(-1),
    changes.newPeriods.map(({ period }) => period),
    changes.revisions.map(({ period }) => period),
  ]);

describe("dropHistory", () => {
  const [first, second, third] = [
    ["2021-11-25", "a", ["2021-09", "2021-10"], []],
    ["2021-12-25", "b", ["2021-11"], ["2021-09"]],
    ["2022-01-25", "c", ["2021-12"], []],
  ];

  it("has the newest first, each as it was on its day", () => {
    expect(history(3)).toEqual([third, second, first]);
    expect(history(9)).toEqual([third, second, first]);
  });

  it("has no more than was asked for", () => {
    expect(history(2)).toEqual([third, second]);
    expect(history(1)).toEqual([third]);
    expect(history(0)).toEqual([]);
  });
});
