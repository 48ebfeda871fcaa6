import { describe, expect, it } from "vitest";

import { schemaCheck } from "../../src/data/validate.ts";
import type { FileProblem } from "../../src/policy/file-problems.ts";
import { describeFileProblem, schemaProblems } from "../../src/policy/file-problems.ts";

describe("schemaProblems", () => {
  it("adds what to do to every fault", () => {
    const check = schemaCheck({
      type: "object",
      required: ["name"],
      properties: { name: { type: "string" }, size: { type: "integer", minimum: 1 } },
    });
    expect(schemaProblems(check({ size: 0 })).map(describeFileProblem)).toEqual([
      'the file: found no "name" in the file, expected it, since it is required. Correct the file.',
      'size: found "size" 0, expected to be >= 1. Correct the file.',
    ]);
  });
});

describe("describeFileProblem", () => {
  it("names the place as one would write it", () => {
    const problem: FileProblem = {
      path: ["money", "pools", 0, "kronor"],
      found: "1",
      expected: "2",
      remedy: "Fix it.",
    };
    expect(describeFileProblem(problem)).toBe(
      "money.pools[0].kronor: found 1, expected 2. Fix it.",
    );
  });
});
