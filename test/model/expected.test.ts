import { describe, expect, it } from "vitest";

import { dueDate, expectedDeliveries } from "../../src/model/expected.ts";
import { modelOf } from "./helpers.ts";

/** Kolada delivers each year within 180 days, Socialstyrelsen each month within 60. */
const data = modelOf({
  "2024-05-25-kolada": ["2023,01,bup-start,completed,100,80,", "2022,03,bup-start,completed,9,8,"],
  "2024-06-25-socialstyrelsen": [
    "2024-05,01,first-visit,waiting,100,80,",
    "2024-05,04,procedure,waiting,100,80,",
    "2024-04,03,first-visit,waiting,100,80,",
  ],
  "2024-07-25-annat": ["2024-06,05,first-visit,waiting,100,80,"],
}).data;

const expected = (today: string) =>
  expectedDeliveries(data, today).map(({ source, period, due, isLate, measures, areas }) => [
    ...[source.id, period, due, isLate, [...measures].sort(), [...areas].sort()],
  ]);

describe("expectedDeliveries", () => {
  it("is the period after the newest of each source, the first to come first", () => {
    expect(expected("2024-07-01")).toEqual([
      // 60 days after 30 June; 180 days after 31 December 2024.
      [
        ...["socialstyrelsen", "2024-06", "2024-08-29", false],
        ["first-visit", "procedure"],
        ["01", "03", "04"],
      ],
      ["kolada", "2024", "2025-06-29", false, ["bup-start"], ["01", "03"]],
    ]);
  });

  it("is late from the day after it is due", () => {
    const late = (today: string) => expected(today).map(([, , , isLate]) => isLate);
    expect(late("2024-08-29")).toEqual([false, false]);
    expect(late("2024-08-30")).toEqual([true, false]);
    expect(late("2025-06-30")).toEqual([true, true]);
  });

  it("is nothing of sources that have delivered nothing", () => {
    expect(expectedDeliveries({ ...data, series: [] }, "2024-07-01")).toEqual([]);
    expect(expectedDeliveries({ ...data, sources: [] }, "2024-07-01")).toEqual([]);
  });
});

it("a period is due so many days after its last", () => {
  const within = (withinDays: number) => ({ every: "month", withinDays }) as const;
  expect(dueDate("2024-02", within(0))).toBe("2024-02-29");
  expect(dueDate("2024-02", within(1))).toBe("2024-03-01");
  expect(dueDate("2024", within(180))).toBe("2025-06-29");
});
