import { expect, test } from "vitest";

import { betterSign } from "../../src/stats/polarity.ts";

test("the sign of a move for the better", () => {
  expect(betterSign("higher-is-better")).toBe(1);
  expect(betterSign("lower-is-better")).toBe(-1);
});
