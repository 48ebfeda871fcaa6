import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { own, parseJson } from "../../src/data/json.ts";

const TEXT = `{
  "files": [
    { "name": "a.csv", "12": true },
    {
      "name": "b.csv" }
  ]
}`;

describe("places", () => {
  test.each([
    [[], { line: 1, column: 1 }],
    [["files"], { line: 2, column: 12 }],
    [["files", 0], { line: 3, column: 5 }],
    [["files", 0, "name"], { line: 3, column: 15 }],
    [["files", "1", "name"], { line: 5, column: 15 }],
    [["files", 0, 12], { line: 3, column: 30 }],
    [["files", 1, "format"], { line: 4, column: 5 }],
    [["files", 7, "name"], { line: 2, column: 12 }],
    [["nothing", "here"], { line: 1, column: 1 }],
  ])("%j", (path, place) => {
    const json = parseJson(TEXT);
    expect(json.ok && json.place(path)).toEqual(place);
  });

  test("in a file with CRLF", () => {
    const json = parseJson(TEXT.replaceAll("\n", "\r\n"));
    expect(json.ok && json.place(["files", 1, "name"])).toEqual({ line: 5, column: 15 });
  });
});

describe("faults", () => {
  test.each([
    ["", "ValueExpected", { line: 1, column: 1 }],
    ['{\n  "a": 1,\n}', "PropertyNameExpected", { line: 3, column: 1 }],
    ['{\n  "a" 1}', "ColonExpected", { line: 2, column: 7 }],
    ["{} x", "InvalidSymbol", { line: 1, column: 4 }],
    ['// note\n{"a": 1}', "InvalidCommentToken", { line: 1, column: 1 }],
    ["[1, 2", "CloseBracketExpected", { line: 1, column: 6 }],
    ["NaN", "InvalidSymbol", { line: 1, column: 1 }],
  ])("%j", (text, reason, place) => {
    const json = parseJson(text);
    expect(json.ok).toBe(false);
    if (!json.ok) expect(json.place).toEqual(place);
    if (!json.ok) expect(json.found).toBe(`a fault of the kind ${reason}`);
  });

  test("too deep a nesting is refused, not overflowed; brackets in texts are none", () => {
    const deep = "[".repeat(100_000);
    expect(parseJson(deep)).toEqual({
      ok: false,
      found: "a fault of the kind TooDeep",
      place: { line: 1, column: 201 },
    });
    expect(parseJson(`${deep}${"]".repeat(100_000)}`).ok).toBe(false);
    expect(parseJson(JSON.stringify([deep, `"${deep}`])).ok).toBe(true);
  });
});

describe("a key twice in one object", () => {
  test.each([
    ['{"a": 1, "a": 2}', '"a"', { line: 1, column: 10 }],
    ['{"b": [{"a": 1,\n "\\u0061": 2}]}', '"a"', { line: 2, column: 2 }],
    [
      '{"synthetic": true, "files": [{"a": 1}], "synthetic": false}',
      '"synthetic"',
      { line: 1, column: 42 },
    ],
    ['{"a": {"a": {"a": 1}}, "b": 1, "a": 2}', '"a"', { line: 1, column: 32 }],
  ])("%s", (text, key, place) => {
    expect(parseJson(text)).toEqual({
      ok: false,
      found: `the key ${key} twice in one object`,
      place,
    });
  });

  test.each([
    ['[{"a": 1}, {"a": 1}]'],
    ['{"a": "a", "b": ["a", "a"]}'],
    ['{"a": {"a": 1}}'],
    ['{"a": "\\"a\\": 1, \\"a\\""}'],
    ['{"constructor": 1, "__proto__": 2}'],
  ])("is not in %s", (text) => {
    expect(parseJson(text).ok).toBe(true);
  });
});

test("every value of any JSON has its own place", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 1, 3), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      const json = parseJson(text);
      if (!json.ok) throw new Error(json.found);
      const lines = text.split("\n");
      const check = (part: unknown, path: (string | number)[]) => {
        const { line, column } = json.place(path);
        const rest = lines
          .slice(line - 1)
          .join("\n")
          .slice(column - 1);
        expect(rest.startsWith(JSON.stringify(part, null, indent).split("\n")[0] ?? "")).toBe(true);
        if (typeof part !== "object" || part === null) return;
        for (const [key, child] of Object.entries(part)) check(child, [...path, key]);
      };
      check(value, []);
    }),
  );
});

describe("numbers as text", () => {
  test.each([
    ["86.0", "86.0"],
    ["146.1", "146.1"],
    ["-3", "-3"],
    ["1e2", "100"],
    ["8.64E1", "86.4"],
    ["12345678901234567890", "12345678901234567890"],
    ["1e309", "1e309"],
    ["1e-400", "1e-400"],
    ["0e5", "0"],
  ])("%s", (text, expected) => {
    const json = parseJson(`[${text}, "x", null, true]`, { numbersAsText: true });
    expect(json.ok && json.value).toEqual([expected, "x", null, true]);
  });
});

test("any value is read as it was written", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const json = parseJson(JSON.stringify(value));
      expect(json.ok && JSON.stringify(json.value)).toBe(JSON.stringify(value));
    }),
  );
});

test("any text is JSON or has a place", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), fc.nat(40), (text, cut) => {
      const json = parseJson(text.slice(0, cut));
      if (json.ok) expect(json.place([])).toBeDefined();
      else expect(json.place.line).toBeGreaterThanOrEqual(1);
    }),
  );
});

test("own keys only", () => {
  expect(own({ a: 1 }, "a")).toBe(1);
  expect(own<number>({}, "constructor")).toBeUndefined();
  expect(own<number>(undefined, "a")).toBeUndefined();
});
