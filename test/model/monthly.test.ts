import { expect, it } from "vitest";

import { monthlyOf } from "../../src/model/monthly.ts";
import { counts, observation, series, yearly } from "./helpers.ts";

it("takes the months of the measures asked for", () => {
  const visits = series("first-visit", "waiting", []);
  const contacts = series("primary-contact", "completed", []);
  const years = yearly("first-visit", "waiting", [observation("2024", "01", counts(1, 2))]);
  const all = [visits, years, contacts];
  expect(monthlyOf(all)).toEqual([visits, contacts]);
  expect(monthlyOf(all, [{ id: "first-visit" }])).toEqual([visits]);
  expect(monthlyOf(all, [])).toEqual([]);
});
