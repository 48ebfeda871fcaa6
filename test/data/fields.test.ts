import { expect, test } from "vitest";

import {
  BANDS,
  basisOfName,
  COMPLETE_BANDS,
  FIELD,
  FIELD_ALIASES,
  FIELDS,
} from "../../src/data/fields.ts";

test.each([
  ["completed", "completed"],
  ["genomförda", "completed"],
  [" Genomförda ", "completed"],
  ["waiting", "waiting"],
  ["VÄNTANDE", "waiting"],
  ["genomforda", null],
  ["", null],
  ["constructor", null],
])("basis %j", (text, expected) => {
  expect(basisOfName(text)).toBe(expected);
});

test("every field has its position, and every alias and band a field", () => {
  expect(FIELDS.map((name) => FIELD[name])).toEqual(FIELDS.map((_, i) => i));
  expect(FIELDS).toEqual(expect.arrayContaining(Object.values(FIELD_ALIASES)));
  expect(FIELDS).toEqual(expect.arrayContaining(BANDS.map(({ band }) => band)));
});

test("the figures stand before what is said about the delivery", () => {
  expect(FIELDS.slice(FIELD.response_rate)).toEqual(["response_rate", "reported_on"]);
});

test("each complete set of bands covers every wait without a gap", () => {
  for (const set of COMPLETE_BANDS) {
    const edges = BANDS.filter(({ band }) => set.includes(band)).map(({ upTo }) => upTo);
    expect(edges).toEqual(edges.toSorted((a, b) => a - b));
    expect(edges.at(-1)).toBe(Infinity);
    expect(set).toHaveLength(edges.length);
  }
});
