import { expect, test } from "vitest";

import type { Month } from "../../src/data/types.ts";
import {
  describeReporting,
  monthList,
  revisedValues,
} from "../../src/text/documents/quality-words.ts";
import { visible } from "./subjects.ts";

const FACTS = {
  area: "Region Uppsala",
  from: "2024-11",
  to: "2026-10",
  months: 24,
  inTime: 22,
  isDated: true,
  missing: [],
  partly: [],
  low: [],
  lowest: 97,
  fullResponse: 95,
  suppressed: 0,
  revised: 0,
} as const;

test.each<[Month[], string, string]>([
  [["2025-04"], "April 2025 kom för sent.", "April 2025 was late."],
  [
    ["2025-04", "2025-06"],
    "April 2025 och juni 2025 kom för sent.",
    "April 2025 and June 2025 were late.",
  ],
  [["2025-04", "2025-05"], "April–maj 2025 kom för sent.", "April–May 2025 were late."],
])("late months %j", (late, sv, en) => {
  expect(describeReporting({ ...FACTS, late }, "sv")[1]).toBe(sv);
  expect(describeReporting({ ...FACTS, late }, "en")[1]).toBe(en);
});

const reporting = (given: Partial<Parameters<typeof describeReporting>[0]>) =>
  describeReporting({ ...FACTS, late: [], ...given }, "sv").map(visible);

test("a region that reported all in time, in full and without gaps", () => {
  expect(reporting({ inTime: 24 })).toEqual([
    "Region Uppsala rapporterade alla mått i tid alla 24 månader, november 2024–oktober 2026.",
    "Inga luckor finns under tiden.",
    "Svarsfrekvensen var minst 95 procent alla månader.",
    "Inget värde har rättats.",
  ]);
});

test.each<[string, Partial<Parameters<typeof describeReporting>[0]>, string]>([
  [
    "some months in time",
    { inTime: 22 },
    "Region Uppsala rapporterade alla mått i tid 22 av 24 månader, november 2024–oktober 2026.",
  ],
  [
    "no month in time",
    { inTime: 0 },
    "Region Uppsala rapporterade inte alla mått i tid någon av de 24 månaderna, november 2024–oktober 2026.",
  ],
  ["dates not known", { isDated: false }, "När rapporterna kom är inte känt."],
  ["nothing in a month", { missing: ["2025-01"] }, "Ingenting är rapporterat för januari 2025."],
  ["something in a month", { partly: ["2025-01"] }, "Något mått saknas för januari 2025."],
  ["response not known", { lowest: null }, "Svarsfrekvensen är inte känd."],
  [
    "low response",
    { low: ["2025-01", "2025-02"], lowest: 94.9 },
    "I januari–februari 2025 var svarsfrekvensen under 95 procent för minst ett mått, som lägst 94,9 %.",
  ],
  [
    "one value too small to show",
    { suppressed: 1 },
    "Ett värde visas inte, eftersom så få berörs.",
  ],
  ["two of them", { suppressed: 2 }, "Två värden visas inte, eftersom så få berörs."],
])("reporting with %s", (_name, given, sentence) => {
  expect(reporting(given)).toContain(sentence);
  const hasGap = (given.missing ?? given.partly ?? []).length > 0;
  expect(reporting(given).includes("Inga luckor finns under tiden.")).toBe(!hasGap);
});

test.each([
  [1, "1 rättat värde"],
  [266, "266 rättade värden"],
  [0, "0 rättade värden"],
])("%d revised values", (count, expected) => {
  expect(revisedValues(count, "sv")).toBe(expected);
});

test("a list of months takes neighbours together, over the turn of the year", () => {
  expect(monthList(["2021-12", "2022-01", "2022-03"], "sv")).toBe(
    "december 2021–januari 2022 och mars 2022",
  );
});
