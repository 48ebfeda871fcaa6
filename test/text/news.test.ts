import { expect, test } from "vitest";

import type { Changes } from "../../src/model/changes.ts";
import { describeNews } from "../../src/text/news.ts";

const DELIVERY = { publisher: "SKR", retrieved: "2026-11-20", synthetic: false };
const VERDICT: Changes["verdicts"][number] = {
  agreement: "2021-supplement",
  region: "03",
  period: null,
  requirement: "primary-assessment",
  before: "met",
  after: "not-met",
};

const changed = (verdicts: number): Changes => ({
  drop: "a-drop",
  newPeriods: [],
  revisions: [],
  verdicts: Array.from({ length: verdicts }, () => VERDICT),
});

test.each([
  [1, "Ett utfall mot kraven ändrades.", "One result against the requirements changed."],
  [3, "3 utfall mot kraven ändrades.", "3 results against the requirements changed."],
])("%i changed outcomes", (verdicts, sv, en) => {
  expect(describeNews(DELIVERY, changed(verdicts), "sv").slice(1)).toEqual([sv]);
  expect(describeNews(DELIVERY, changed(verdicts), "en").slice(1)).toEqual([en]);
});
