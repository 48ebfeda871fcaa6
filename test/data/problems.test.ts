import { describe, expect, test } from "vitest";

import {
  formatProblem,
  hasErrors,
  listSome,
  type Problem,
  problemPath,
  quote,
  shownProblems,
  sortProblems,
} from "../../src/data/problems.ts";

const problem: Problem = {
  severity: "error",
  code: "unknown-region",
  drop: "2021-12-25-prov",
  file: "a.csv",
  line: 3,
  column: 9,
  found: '"Atlantis"',
  expected: "a region",
  remedy: "Fix the name.",
};

test("a problem as a line", () => {
  expect(formatProblem(problem)).toBe(
    'drops/2021-12-25-prov/a.csv:3:9  unknown-region  found "Atlantis", expected a region. Fix the name.',
  );
});

test("the path of a reference file has no drop", () => {
  expect(problemPath({ ...problem, drop: null, file: "reference/regions.csv" })).toBe(
    "reference/regions.csv",
  );
});

test("errors first, then by file, line, column and code, whatever the order", () => {
  const sorted: Problem[] = [
    problem,
    { ...problem, column: 12 },
    { ...problem, line: 20, code: "a-rule" },
    { ...problem, line: 20 },
    { ...problem, file: "b.csv", line: 1 },
    { ...problem, drop: "2022-01-25-prov", line: 1 },
    { ...problem, severity: "warning", line: 1 },
  ];
  expect(sortProblems(sorted.toReversed())).toEqual(sorted);
  expect(sortProblems([...sorted.slice(3), ...sorted.slice(0, 3)])).toEqual(sorted);
});

test("errors forbid publishing, warnings do not", () => {
  expect(hasErrors([])).toBe(false);
  expect(hasErrors([{ ...problem, severity: "warning" }])).toBe(false);
  expect(hasErrors([{ ...problem, severity: "warning" }, problem])).toBe(true);
});

describe("texts", () => {
  test.each([
    ["a", '"a"'],
    ["a\nb\t", '"a\\nb\\t"'],
    ['"', '"\\""'],
    ["x".repeat(60), `"${"x".repeat(60)}"`],
    ["x".repeat(61), `"${"x".repeat(57)}…"`],
  ])("%j", (text, expected) => {
    expect(quote(text)).toBe(expected);
  });

  test("a long list says how many more", () => {
    expect(listSome(["a", "b"])).toBe("a, b");
    expect(listSome(["a", "b", "c"], 2)).toBe("a, b and 1 more");
  });
});

test("causes stand before what may follow from them", () => {
  const files = ["agreements/2021.json", "measures/a.json", "reference/regions.csv"];
  const own = files.map((file): Problem => ({ ...problem, drop: null, file }));
  expect(sortProblems([problem, ...own]).map(problemPath)).toEqual([
    "measures/a.json",
    "reference/regions.csv",
    "agreements/2021.json",
    "drops/2021-12-25-prov/a.csv",
  ]);
});

test("of the problems of a file a hundred are shown, and the rest is counted", () => {
  const many = Array.from({ length: 130 }, (_, i) => ({ ...problem, line: i + 2 }));
  const other = { ...problem, file: "b.csv" };
  const shown = shownProblems([other, ...many.toReversed()]);
  expect(shown).toHaveLength(102);
  expect(shown[0]).toMatchObject({ code: "more-problems", found: "30 more errors in the file" });
  expect(shown[100]).toMatchObject({ file: "a.csv", line: 101 });
  expect(shown[101]).toBe(other);
});
