/** Which figures there are, on the model of a few lines. */
import { describe, expect, it } from "vitest";

import { deliveredIn } from "../../src/model/delivered.ts";
import { made } from "../views/made.ts";

const { series, none, withoutMonths } = deliveredIn(made);

describe("what has been delivered", () => {
  it("is each quantity of a series with its periods, regions and deliveries", () => {
    const of = (id: string) => {
      const found = series.find((one) => one.series.id === id);
      return found && [found.from, found.to, found.regions, found.nation, found.drops];
    };
    // Five regions have a share, and the country's is published for November.
    expect(of("primary-assessment-completed")).toEqual([
      "2020-11",
      "2021-11",
      5,
      true,
      ["2021-12-20-andelar"],
    ]);
    // Sums for the country are ours, and no delivery.
    expect(of("first-visit-waiting")).toEqual(["2021-09", "2021-11", 3, false, ["2021-12-25-ko"]]);
    expect(of("bup-first-visit-completed-median")).toEqual([
      "2020-11",
      "2021-11",
      3,
      false,
      ["2021-12-20-andelar"],
    ]);
    expect(of("follow-up-completed-yearly")).toEqual([
      "2019",
      "2020",
      2,
      false,
      ["2021-12-20-andelar"],
    ]);
  });

  it("lacks measures altogether, or the months of regions", () => {
    expect(none.map(({ id }) => id)).toEqual([
      "primary-contact",
      "procedure",
      "bup-investigation",
      "bup-treatment",
      "bup-start",
    ]);
    expect(withoutMonths.map(({ id }) => id)).toEqual(["follow-up"]);
  });
});
