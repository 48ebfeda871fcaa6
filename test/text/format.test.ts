import { describe, expect, test } from "vitest";

import { addMonths } from "../../src/data/period.ts";
import { fraction } from "../../src/data/share.ts";
import type { Period } from "../../src/data/types.ts";
import {
  formatDate,
  formatKronor,
  formatList,
  formatNumber,
  formatPercent,
  formatPercentAgainst,
  formatPeriod,
  formatPeriodShort,
  formatPlainPercent,
  formatSigned,
  formatSpan,
  type Lang,
  shortMonthName,
  type Value,
} from "../../src/text/format.ts";

/** Makes the invisible spaces of the expected texts visible: ~ is U+00A0, ' is U+202F. */
const withoutFloatNoise = (text: string) =>
  text.replaceAll("\u00A0", "~").replaceAll("\u202F", "'");

describe("formatNumber", () => {
  test.each<[Value, number, string, string]>([
    [0, 0, "0", "0"],
    [999, 0, "999", "999"],
    [1234, 0, "1'234", "1,234"],
    [1234567, 0, "1'234'567", "1,234,567"],
    [-1234.5, 1, "−1'234,5", "−1,234.5"],
    [0.25, 1, "0,3", "0.3"],
    [-0.25, 1, "−0,3", "−0.3"],
    [1.005, 2, "1,01", "1.01"],
    [2.675, 2, "2,68", "2.68"],
    [0.5, 0, "1", "1"],
    [1.45, 1, "1,5", "1.5"],
    [-0.04, 1, "0,0", "0.0"],
    [99.95, 1, "100,0", "100.0"],
    [1e21, 0, "1'000'000'000'000'000'000'000", "1,000,000,000,000,000,000,000"],
    [1.5e-7, 7, "0,0000002", "0.0000002"],
    ["1.005", 2, "1,01", "1.01"],
    ["-0.5", 0, "−1", "−1"],
    [12345678901234567890n, 0, "12'345'678'901'234'567'890", "12,345,678,901,234,567,890"],
    [fraction(1, 3), 3, "0,333", "0.333"],
    [fraction(-1, 8), 2, "−0,13", "−0.13"],
  ])("%s with %i decimals", (value, decimals, sv, en) => {
    expect(withoutFloatNoise(formatNumber(value, "sv", decimals))).toBe(sv);
    expect(withoutFloatNoise(formatNumber(value, "en", decimals))).toBe(en);
  });

  test.each([NaN, Infinity, "", "8,3", "1."])("refuses %s", (value) => {
    expect(() => formatNumber(value, "sv")).toThrow("not a decimal number");
  });
});

test.each<[Value, string, string]>([
  [1.2, "+1,2", "+1.2"],
  [-0.4, "−0,4", "−0.4"],
  [0, "0,0", "0.0"],
  [0.04, "0,0", "0.0"],
  [-0.05, "−0,1", "−0.1"],
  [1234.5, "+1'234,5", "+1,234.5"],
  [fraction(1, 2), "+0,5", "+0.5"],
])("formatSigned %s", (value, sv, en) => {
  expect(withoutFloatNoise(formatSigned(value, "sv"))).toBe(sv);
  expect(withoutFloatNoise(formatSigned(value, "en"))).toBe(en);
});

test("a change in counts is a whole number", () => {
  expect(withoutFloatNoise(formatSigned(-1234, "sv", 0))).toBe("−1'234");
});

test.each<[Value, string, string]>([
  [82.4, "82,4~%", "82.4%"],
  [82, "82,0~%", "82.0%"],
  [0, "0,0~%", "0.0%"],
  [100, "100,0~%", "100.0%"],
])("formatPercent %s", (value, sv, en) => {
  expect(withoutFloatNoise(formatPercent(value, "sv"))).toBe(sv);
  expect(withoutFloatNoise(formatPercent(value, "en"))).toBe(en);
});

test.each<[Value, string, string]>([
  [82, "82~%", "82%"],
  [72.5, "72,5~%", "72.5%"],
  [fraction(200, 3), "66,666667~%", "66.666667%"],
])("formatPlainPercent %s", (value, sv, en) => {
  expect(withoutFloatNoise(formatPlainPercent(value, "sv"))).toBe(sv);
  expect(withoutFloatNoise(formatPlainPercent(value, "en"))).toBe(en);
});

describe("a missed threshold is never shown as met", () => {
  test.each<[Value, Value, string]>([
    [81.96, 82, "81,96~%"],
    [81.94, 82, "81,9~%"],
    [81.95, 82, "81,95~%"],
    [81.9996, 82, "81,9996~%"],
    [82, 82, "82,0~%"],
    [82.04, 82, "82,0~%"],
    [72.46, 72.5, "72,46~%"],
    [99.99, 100, "99,99~%"],
    [0, 82, "0,0~%"],
  ])("%s against %s", (value, threshold, sv) => {
    expect(withoutFloatNoise(formatPercentAgainst(value, threshold, "sv"))).toBe(sv);
  });
});

test("kronor are whole, with unit", () => {
  expect(withoutFloatNoise(formatKronor(1234567.5, "sv"))).toBe("1'234'568~kr");
  expect(withoutFloatNoise(formatKronor(1234567, "en"))).toBe("SEK~1,234,567");
  expect(withoutFloatNoise(formatKronor(-500n, "sv"))).toBe("−500~kr");
});

test.each<[Period, Lang, string, string]>([
  ["2021-09", "sv", "september 2021", "sep. 2021"],
  ["2021-01", "sv", "januari 2021", "jan. 2021"],
  ["2021-03", "sv", "mars 2021", "mars 2021"],
  ["2025-05", "sv", "maj 2025", "maj 2025"],
  ["2026-10", "sv", "oktober 2026", "okt. 2026"],
  ["2021-09", "en", "September 2021", "Sep 2021"],
  ["2025-05", "en", "May 2025", "May 2025"],
  ["2024", "sv", "2024", "2024"],
])("period %s in %s", (period, lang, full, short) => {
  expect(formatPeriod(period, lang)).toBe(full);
  expect(formatPeriodShort(period, lang)).toBe(short);
});

test("all short months", () => {
  const of = (lang: Lang) =>
    Array.from({ length: 12 }, (_, i) => shortMonthName(addMonths("2021-01", i), lang)).join(" ");
  expect(of("sv")).toBe("jan. feb. mars apr. maj juni juli aug. sep. okt. nov. dec.");
  expect(of("en")).toBe("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec");
  expect(() => shortMonthName("2021-13", "sv")).toThrow('not a month: "2021-13"');
});

test.each<[Period, Period, Lang, string]>([
  ["2021-01", "2021-03", "sv", "januari–mars 2021"],
  ["2025-10", "2026-03", "sv", "oktober 2025–mars 2026"],
  ["2021-01", "2021-01", "sv", "januari 2021"],
  ["2019", "2021", "sv", "2019–2021"],
  ["2021-01", "2021-03", "en", "January–March 2021"],
])("span %s to %s", (from, to, lang, text) => {
  expect(formatSpan(from, to, lang)).toBe(text);
});

test("dates", () => {
  expect(formatDate("2026-11-21", "sv")).toBe("21 november 2026");
  expect(formatDate("2026-11-01T12:00:00Z", "en")).toBe("1 November 2026");
});

test.each<[string[], string, string]>([
  [[], "", ""],
  [["a"], "a", "a"],
  [["a", "b"], "a och b", "a and b"],
  [["a", "b", "c"], "a, b och c", "a, b and c"],
])("list of %s", (items, sv, en) => {
  expect(formatList(items, "sv")).toBe(sv);
  expect(formatList(items, "en")).toBe(en);
});
