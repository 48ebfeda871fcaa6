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
    if (!json.ok) expect(json.reason).toBe(reason);
  });

  test("too deep a nesting is refused, not overflowed; brackets in texts are none", () => {
    const deep = "[".repeat(100_000);
    expect(parseJson(deep)).toEqual({
      ok: false,
      reason: "TooDeep",
      place: { line: 1, column: 201 },
    });
    expect(parseJson(`${deep}${"]".repeat(100_000)}`).ok).toBe(false);
    expect(parseJson(JSON.stringify([deep, `"${deep}`])).ok).toBe(true);
  });
});

describe("numbers as text", () => {
  test.each([
    ["86.0", "86.0"],
    ["146.1", "146.1"],
    ["-3", "-3"],
    ["1e2", "100"],
    ["8.64E1", "86.4"],
    ["12345678901234567890", "12345678901234567890"],
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
