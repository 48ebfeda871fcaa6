/**
 * Every number that the method page states. What the code exports is taken from it; the numbers
 * that it keeps to itself are repeated here, and a test reads them in the code and compares
 * (test/views/method-figures.test.ts), so that page and code cannot part.
 */
import { NEAR } from "../stats/causes.ts";
import { LEAST_VALUES, SIGNIFICANCE, WINDOW_MONTHS } from "../stats/kendall.ts";

/** A number that a file of src keeps to itself: where it stands, under which name. */
export interface Kept {
  readonly value: number;
  readonly file: string;
  readonly name: string;
}

/** The numbers that are not exported. */
export const KEPT = {
  /** Months of the rolling share, and how many of them must be there. */
  rollingMonths: { value: 12, file: "stats/rolling.ts", name: "WINDOW_MONTHS" },
  rollingLeast: { value: 10, file: "stats/rolling.ts", name: "LEAST_MONTHS" },
  /** From mean to limit, and beyond which a moving range is screened out, in mean moving ranges. */
  limit: { value: 2.66, file: "stats/xmr.ts", name: "LIMIT" },
  freak: { value: 3.267, file: "stats/xmr.ts", name: "FREAK" },
  pointsForLimits: { value: 12, file: "stats/xmr.ts", name: "POINTS_FOR_LIMITS" },
  pointsForAssurance: { value: 13, file: "stats/xmr.ts", name: "POINTS_FOR_ASSURANCE" },
  /** Length of a run and of a trend in an XmR chart. */
  successive: { value: 7, file: "stats/causes.ts", name: "SUCCESSIVE" },
  /** Years of every calendar month that the season is estimated from. */
  seasonYears: { value: 3, file: "stats/adjusted.ts", name: "LEAST_YEARS" },
  /** Days after the end of the month within which a region reports in time. */
  reportingDays: { value: 21, file: "data/reading.ts", name: "REPORTING_DAYS" },
  /** Percent of the reporting units below which the response is low. */
  fullResponse: { value: 95, file: "data/cell-texts.ts", name: "FULL_RESPONSE" },
  /** Contacts below which a cell is not shown, where the source states no other rule. */
  disclosure: { value: 5, file: "data/drop.ts", name: "DEFAULT_DISCLOSURE_LIMIT" },
  /** Change of a value, in parts of the earlier one, that is remarked on. */
  largeChange: { value: 0.3, file: "data/store.ts", name: "LARGE_CHANGE" },
  earliestYear: { value: 2005, file: "data/period-text.ts", name: "EARLIEST_YEAR" },
} as const satisfies Record<string, Kept>;

/** All numbers by name. */
export type MethodFigures = Readonly<
  Record<keyof typeof KEPT | "near" | "leastValues" | "significance" | "windowMonths", number>
>;

/** The numbers of the method. */
export const METHOD_FIGURES: MethodFigures = {
  ...(Object.fromEntries(Object.entries(KEPT).map(([name, { value }]) => [name, value])) as Record<
    keyof typeof KEPT,
    number
  >),
  near: NEAR,
  leastValues: LEAST_VALUES,
  significance: SIGNIFICANCE,
  windowMonths: WINDOW_MONTHS,
};
