import { describe, expect, test } from "vitest";

import { schemaCheck } from "../../src/data/validate.ts";

const check = schemaCheck({
  type: "object",
  required: ["name", "day"],
  additionalProperties: false,
  properties: {
    name: { type: "string", minLength: 1 },
    day: { type: "string", format: "date" },
    kind: { enum: ["a", "b"] },
    one: { const: "class" },
    count: { type: ["integer", "null"], minimum: 0 },
    "a/b~c": { type: "object", additionalProperties: { type: "array", items: { type: "string" } } },
  },
});

test("nothing to say of a value that fits", () => {
  expect(check({ name: "x", day: "2021-11-30", kind: "a", one: "class", count: null })).toEqual([]);
});

describe("faults", () => {
  const whole = { name: "x", day: "2021-11-30" };
  test.each([
    [7, [], "the file 7", "object"],
    [{ day: "2021-11-30" }, [], 'no "name" in the file', "it, since it is required"],
    [{ ...whole, name: "" }, ["name"], '"name" ""', "to NOT have fewer than 1 characters"],
    [{ ...whole, day: "2021-11-31" }, ["day"], '"day" "2021-11-31"', "a date, YYYY-MM-DD"],
    [{ ...whole, kind: "c" }, ["kind"], '"kind" "c"', "one of a, b"],
    [{ ...whole, one: "x" }, ["one"], '"one" "x"', '"class"'],
    [{ ...whole, count: 1.5 }, ["count"], '"count" 1.5', "integer or null"],
    [{ ...whole, count: -1 }, ["count"], '"count" -1', "to be >= 0"],
    [
      { ...whole, extra: 1 },
      ["extra"],
      'the unknown key "extra" in the file',
      "one of name, day, kind, one, count, a/b~c",
    ],
    [{ ...whole, "a/b~c": { "01": [1] } }, ["a/b~c", "01", "0"], '"a/b~c.01.0" 1', "string"],
    [
      { ...whole, name: { x: "y".repeat(80) } },
      ["name"],
      `"name" {"x":"${"y".repeat(51)}…`,
      "string",
    ],
  ])("%j", (value, path, found, expected) => {
    expect(check(value)).toMatchObject([{ path, found, expected }]);
  });

  test("of a part of a schema that a pointer names", () => {
    const part = schemaCheck(
      { $id: "parts", type: "string", $defs: { number: { type: "number" } } },
      "/$defs/number",
    );
    expect(part(1)).toEqual([]);
    expect(part("a")).toEqual([{ path: [], found: 'the file "a"', expected: "number" }]);
  });

  test("of a kind that is not known, and nothing about the others", () => {
    const kinds = schemaCheck({
      type: "object",
      properties: {
        shape: {
          type: "object",
          required: ["kind"],
          discriminator: { propertyName: "kind" },
          oneOf: [
            { type: "object", properties: { kind: { const: "round" }, size: { type: "number" } } },
            { type: "object", properties: { kind: { const: "square" } } },
          ],
        },
      },
    });
    expect(kinds({ shape: { kind: "oval" } })).toEqual([
      { path: ["shape", "kind"], found: '"shape.kind" "oval"', expected: "a known kind" },
    ]);
    expect(kinds({ shape: { kind: "round", size: "x" } })).toEqual([
      { path: ["shape", "size"], found: '"shape.size" "x"', expected: "number" },
    ]);
  });

  test("all of them at once", () => {
    expect(check({ name: 1, count: "x" })).toHaveLength(3);
  });
});
