import { describe, expect, it } from "vitest";

import { type Choice, choiceFrom, queryOf } from "../../src/comparison/choice.ts";

const offer = { series: ["a-waiting", "b-completed"], regions: ["x", "y", "z", "u", "v"] };
const standard: Choice = { series: "a-waiting", regions: ["x"], nation: true };

describe("the choice in the address", () => {
  it.each<Choice>([
    { series: "b-completed", regions: ["y", "x"], nation: true },
    { series: "a-waiting", regions: ["z", "y", "x", "v"], nation: false },
  ])("comes back as it was, in both languages", (choice) => {
    expect(choiceFrom(queryOf(choice, "sv"), offer, standard)).toEqual(choice);
    expect(choiceFrom(queryOf(choice, "en"), offer, standard)).toEqual(choice);
  });

  it("reads as the reader would write it", () => {
    const choice = { series: "b-completed", regions: ["y", "x"], nation: true };
    expect(queryOf(choice, "sv")).toBe("?matt=b-completed&region=y&region=x");
    expect(queryOf({ ...choice, nation: false }, "en")).toBe(
      "?measure=b-completed&region=y&region=x&nation=0",
    );
  });

  it.each([
    ["", standard],
    ["?matt=nothing&region=nobody", standard],
    ["?region=y&region=y&region=nobody", { ...standard, regions: ["y"] }],
    [
      "?region=y&region=z&region=u&region=v&region=x",
      { ...standard, regions: ["y", "z", "u", "v"] },
    ],
  ])("forgives %s", (search, expected) => {
    expect(choiceFrom(search, offer, standard)).toEqual(expected);
  });
});
