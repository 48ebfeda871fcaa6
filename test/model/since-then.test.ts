import { describe, expect, it } from "vitest";

import { revisedSince } from "../../src/model/since-then.ts";
import { modelOf } from "./helpers.ts";

const cell = (month: string, within: number, region = "01") =>
  `${month},${region},primary-contact,completed,100,${within},`;

/** What was revised since each day, in short. */
const since = (drops: Parameters<typeof modelOf>[0]) =>
  [...revisedSince(modelOf(drops))].map(([date, cells]) => [
    date,
    cells.map(({ period, region, before, after }) => {
      const within = [before, after].map((one) => ("within" in one ? one.within : null));
      return `${period} ${region} ${within.join(" → ")}`;
    }),
  ]);

describe("revisedSince", () => {
  it("sets what was shown beside what is another value today", () => {
    expect(
      since({
        "2021-11-25-forsta": [cell("2021-09", 80), cell("2021-10", 81)],
        "2021-12-25-andra": [cell("2021-09", 70), cell("2021-11", 82)],
        "2022-01-25-tredje": [cell("2021-09", 60), cell("2021-11", 82, "03")],
      }),
    ).toEqual([
      ["2021-11-25", ["2021-09 01 80 → 60"]],
      ["2021-12-25", ["2021-09 01 70 → 60"]],
      ["2022-01-25", []],
    ]);
  });

  it("takes deliveries of a day as one, and a value delivered again for no revision", () => {
    expect(
      since({
        "2021-11-25-a": [cell("2021-09", 80)],
        "2021-11-25-b": [cell("2021-09", 75), cell("2021-10", 50)],
        "2021-12-25-c": [cell("2021-09", 75), cell("2021-10", 40)],
      }),
    ).toEqual([
      ["2021-11-25", ["2021-10 01 50 → 40"]],
      ["2021-12-25", []],
    ]);
  });
});
