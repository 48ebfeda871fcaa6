/** How the regions report: when, how completely, and which months not at all. */
import { addDays, lastDay } from "../../src/data/period.ts";
import type { Measure, Month, RegionCode } from "../../src/data/types.ts";
import { type SeriesPlan, SYSTEM_CHANGES } from "./plan.ts";
import { randomFor, wholeBetween } from "./random.ts";

type Care = Measure["care"];

/** Fewer than this many contacts are not shown; `disclosureLimit` of both drops. */
export const DISCLOSURE_LIMIT = 5;

/** Single months that a region never reported; care `*` is all of it. */
const MISSING: ReadonlyArray<readonly [RegionCode, Care | "*", Month]> = [
  ["20", "*", "2021-10"],
  ["23", "bup", "2020-04"],
  ["10", "specialist", "2023-07"],
  ["04", "bup", "2024-12"],
  ["24", "primary", "2019-06"],
];

/** Response rates below 95 %: region, care, first and last month, percent. */
const LOW_RESPONSE: ReadonlyArray<readonly [RegionCode, Care, Month, Month, number]> = [
  ["14", "specialist", "2019-09", "2019-11", 91],
  ["22", "bup", "2020-03", "2020-05", 86],
  ["12", "primary", "2021-02", "2021-03", 93],
  ["19", "specialist", "2023-01", "2023-03", 88],
  ["04", "bup", "2024-02", "2024-04", 90],
  ["17", "specialist", "2024-06", "2024-06", 94],
  ["21", "primary", "2024-09", "2024-10", 92],
  ["25", "specialist", "2025-04", "2025-06", 84],
  ["08", "bup", "2026-07", "2026-08", 93],
];

/** Months reported later than three weeks after their end: days after it. */
const LATE: ReadonlyArray<readonly [RegionCode, Care, Month, number]> = [
  ["01", "bup", "2019-12", 26],
  ["24", "specialist", "2020-04", 44],
  ["21", "specialist", "2021-01", 38],
  ["07", "specialist", "2022-07", 52],
  ["03", "specialist", "2024-03", 29],
  ["03", "specialist", "2024-07", 33],
  ["13", "bup", "2024-08", 24],
  ["24", "primary", "2024-01", 36],
  ["25", "bup", "2025-04", 41],
  ["18", "specialist", "2026-07", 27],
];

/** Months without a single contact, in the smallest region's summers. */
const NO_CONTACTS = new Set([
  "bup-treatment/completed/09/2019-07",
  "bup-treatment/completed/09/2023-07",
  "bup-investigation/completed/09/2024-07",
]);

/** The word (or nothing) that stands for an unreported month; null when the month is reported. */
export function missingMarker(care: Care, region: RegionCode, month: Month): string | null {
  const change = SYSTEM_CHANGES.find(
    (one) => one.region === region && month >= one.first && month <= one.last,
  );
  if (change) return change.marker;
  const single = MISSING.some(
    ([code, which, period]) =>
      code === region && (which === "*" || which === care) && period === month,
  );
  return single ? "Uppgift saknas" : null;
}

/** Whether the month had no contacts at all. */
export const isWithoutContacts = (plan: SeriesPlan, region: RegionCode, month: Month): boolean =>
  NO_CONTACTS.has(`${plan.measure}/${plan.basis}/${region}/${month}`);

/** Share of the reporting units that answered, whole percent. */
export function responseRate(care: Care, region: RegionCode, month: Month): number {
  const low = LOW_RESPONSE.find(
    ([code, which, first, last]) =>
      code === region && which === care && month >= first && month <= last,
  );
  if (low) return low[4];
  const random = randomFor("response", care, region, month);
  return random() < 0.72 ? 100 : wholeBetween(random, 96, 99);
}

/** The day the region reported the month: within three weeks but for the months listed above. */
export function reportedOn(care: Care, region: RegionCode, month: Month): string {
  const late = LATE.find(
    ([code, which, period]) => code === region && which === care && period === month,
  );
  const days = late?.[3] ?? wholeBetween(randomFor("reported", care, region, month), 6, 17);
  return addDays(lastDay(month), days);
}
