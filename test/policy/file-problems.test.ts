import { describe, expect, it } from "vitest";

import type { FileProblem } from "../../src/policy/file-problems.ts";
import { describeFileProblem, schemaProblems, show } from "../../src/policy/file-problems.ts";
import { compileSchema } from "../../src/policy/json-schema.ts";

const validate = compileSchema<unknown>({
  type: "object",
  additionalProperties: false,
  required: ["name"],
  properties: {
    name: { type: "string", pattern: "^a" },
    size: { type: "integer", minimum: 1 },
    list: { type: "array", minItems: 1, items: { enum: ["x", "y"] } },
    fixed: { const: true },
    shape: {
      type: "object",
      required: ["kind"],
      discriminator: { propertyName: "kind" },
      oneOf: [
        { type: "object", properties: { kind: { const: "round" } } },
        { type: "object", properties: { kind: { const: "square" } } },
      ],
    },
  },
});

function sentences(value: unknown): string[] {
  return validate(value) ? [] : schemaProblems(validate.errors).map(describeFileProblem);
}

describe("schemaProblems", () => {
  it.each([
    [{}, 'the file: found no "name", expected that key. Add it.'],
    [
      { name: "a", nmae: 1 },
      'nmae: found the unknown key "nmae", expected one of name, size, list, fixed, shape. Correct the spelling or remove it.',
    ],
    [{ name: 7 }, "name: found 7, expected string. Correct the value."],
    [{ name: "b" }, 'name: found "b", expected text that fits ^a. Correct the value.'],
    [{ name: "a", size: 0 }, "size: found 0, expected >= 1. Correct the value."],
    [
      { name: "a", list: ["x", "z"] },
      'list[1]: found "z", expected one of "x", "y". Correct the value.',
    ],
    [
      { name: "a", list: [] },
      "list: found an empty list, expected fewer than 1 items. Correct the value.",
    ],
    [{ name: "a", fixed: null }, "fixed: found null, expected true. Correct the value."],
    [
      { name: "a", shape: { kind: "oval" } },
      'shape: found an object, expected a known kind. Correct "kind".',
    ],
  ])("says what is wrong with %j", (value, sentence) => {
    expect(sentences(value)).toEqual([sentence]);
  });

  it("tells everything in one go", () => {
    expect(sentences({ size: "1", list: 3 })).toHaveLength(3);
  });
});

describe("describeFileProblem", () => {
  it("names the place as one would write it", () => {
    const problem: FileProblem = {
      path: ["money", "pools", 0, "kronor"],
      found: "1",
      expected: "2",
      remedy: "Mend it.",
    };
    expect(describeFileProblem(problem)).toBe(
      "money.pools[0].kronor: found 1, expected 2. Mend it.",
    );
  });
});

describe("show", () => {
  it("cuts long texts and says what kind of thing it is", () => {
    expect(show("x".repeat(80))).toHaveLength(60);
    expect([[], [1], {}, null, 4].map(show)).toEqual([
      "an empty list",
      "a list",
      "an object",
      "null",
      "4",
    ]);
  });
});
