/** What the made-up data consist of: the series, their levels, and which details they carry. */
import type { Basis, Measure, Month } from "../../src/data/types.ts";

/** First and last month of the made-up figures. */
export const FIRST_MONTH: Month = "2019-01";
export const LAST_MONTH: Month = "2026-10";

/** One measure on one basis. */
export interface SeriesPlan {
  readonly measure: string;
  readonly basis: Basis;
  readonly care: Measure["care"];
  /** Share within the limit in an ordinary region in January 2019, percent. */
  readonly level: number;
  /** How much regions differ, percentage points. */
  readonly spread: number;
  /** Contacts a month (or waiting at month-end) per 1 000 inhabitants. */
  readonly perThousand: number;
  /** The limit that the waiting-time bands have to agree with; null: the series has no bands. */
  readonly bandLimit: 30 | 90 | null;
  /** Patient-chosen waiting as a share of the total; null: not reported. */
  readonly patientChosen: number | null;
}

const series = (
  measure: string,
  basis: Basis,
  care: Measure["care"],
  [level, spread, perThousand]: readonly [number, number, number],
  bandLimit: 30 | 90 | null,
  patientChosen: number | null,
): SeriesPlan => ({
  measure,
  basis,
  care,
  level,
  spread,
  perThousand,
  bandLimit,
  patientChosen,
});

/** The fourteen series. */
export const SERIES: readonly SeriesPlan[] = [
  series("primary-contact", "completed", "primary", [87, 4, 190], null, null),
  series("primary-assessment", "completed", "primary", [84, 3, 40], null, null),
  series("first-visit", "waiting", "specialist", [79, 6, 26], 90, 0.03),
  series("first-visit", "completed", "specialist", [78, 6, 12.5], 90, 0.04),
  series("procedure", "waiting", "specialist", [66.5, 7, 11.7], 90, 0.05),
  series("procedure", "completed", "specialist", [71, 6, 5.3], 90, 0.06),
  series("follow-up", "completed", "specialist", [76, 7, 32], null, 0.04),
  series("bup-first-visit", "waiting", "bup", [67, 17, 0.6], null, 0.05),
  series("bup-first-visit", "completed", "bup", [71, 15, 0.34], 30, 0.12),
  series("bup-investigation", "waiting", "bup", [53, 20, 0.75], null, 0.04),
  series("bup-investigation", "completed", "bup", [64, 18, 0.16], 30, 0.07),
  series("bup-treatment", "waiting", "bup", [62, 18, 0.34], null, 0.04),
  series("bup-treatment", "completed", "bup", [71, 16, 0.23], 30, 0.08),
  // Made from the two before it; only bands and patient-chosen waiting are read from here.
  series("bup-start", "completed", "bup", [0, 0, 0], 30, 0.08),
];

/** Who the made-up deliveries say that they are from. */
export const PUBLISHER = "Vänteläget (påhittade siffror)";

/** A region that changes record system: months without reports, then a new level. */
export interface SystemChange {
  readonly region: string;
  /** First and last month without reports; the new series begins the month after. */
  readonly first: Month;
  readonly last: Month;
  /** How the region's rows say it: a word, or nothing. */
  readonly marker: string;
}

/** The made-up record-system changes, which become breaks. */
export const SYSTEM_CHANGES: readonly SystemChange[] = [
  { region: "07", first: "2022-03", last: "2022-06", marker: "Ej deltagit" },
  { region: "19", first: "2022-10", last: "2022-12", marker: "Uppgift saknas" },
  { region: "25", first: "2024-10", last: "2025-03", marker: "" },
];
