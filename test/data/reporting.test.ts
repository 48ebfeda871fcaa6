import { readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

import { formatProblem, type Problem } from "../../src/data/problems.ts";
import { readReporting } from "../../src/data/reporting.ts";
import { PROJECT_DATA } from "./helpers.ts";

const PATH = "reference/reporting.json";

function read(text: string) {
  const problems: Problem[] = [];
  const rule = readReporting({ path: PATH, text }, problems);
  return { rule, said: problems.map(formatProblem) };
}

test("the project's own rule is the promise of the 2024 agreement", () => {
  const { rule, said } = read(readFileSync(join(PROJECT_DATA, PATH), "utf8"));
  expect(said).toEqual([]);
  expect(rule).toMatchObject({ withinDays: 21, atLeastPercent: 95 });
});

test.each([
  [
    '{"withinDays": 0, "atLeastPercent": 95, "source": "x"}',
    'reference/reporting.json:1:16  bad-reference  found "withinDays" 0, expected to be >= 1. Fix the file.',
  ],
  [
    '{"withinDays": 21, "source": "x"}',
    'reference/reporting.json:1:1  bad-reference  found no "atLeastPercent" in the file, expected it, since it is required. Fix the file.',
  ],
  [
    '{"withinDays": 21,',
    "reference/reporting.json:1:19  bad-reference  found a fault of the kind PropertyNameExpected, expected strict JSON. Fix the file.",
  ],
])("a fault in %s is told, and the stand-in raises no further problem", (text, message) => {
  const { rule, said } = read(text);
  expect(said).toEqual([message]);
  expect(rule).toEqual({ withinDays: 36_500, atLeastPercent: 0, source: "" });
});
