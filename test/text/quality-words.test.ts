import { expect, test } from "vitest";

import type { Month } from "../../src/data/types.ts";
import { describeReporting } from "../../src/text/documents/quality-words.ts";

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
