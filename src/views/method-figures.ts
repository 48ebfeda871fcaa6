/** Every number that the method page states, from the code that computes with it. */
import { DEFAULT_DISCLOSURE_LIMIT } from "../data/drop.ts";
import { EARLIEST_YEAR } from "../data/period-text.ts";
import { LARGE_CHANGE } from "../data/store.ts";
import { LEAST_YEARS } from "../stats/adjusted.ts";
import { NEAR, SUCCESSIVE } from "../stats/causes.ts";
import { LEAST_VALUES, SIGNIFICANCE, WINDOW_MONTHS } from "../stats/kendall.ts";
import { LEAST_MONTHS, WINDOW_MONTHS as ROLLING_MONTHS } from "../stats/rolling.ts";
import { LIMIT, OUTLIER, POINTS_FOR_ASSURANCE, POINTS_FOR_LIMITS } from "../stats/xmr.ts";
import { LEAST_YEARS as LEAST_TREND_YEARS } from "../stats/yearly-kendall.ts";

/** The numbers of the method by name; their meaning stands where they are defined. */
export const METHOD_FIGURES = {
  rollingMonths: ROLLING_MONTHS,
  rollingLeast: LEAST_MONTHS,
  limit: LIMIT,
  outlier: OUTLIER,
  near: NEAR,
  pointsForLimits: POINTS_FOR_LIMITS,
  pointsForAssurance: POINTS_FOR_ASSURANCE,
  successive: SUCCESSIVE,
  seasonYears: LEAST_YEARS,
  leastValues: LEAST_VALUES,
  leastYears: LEAST_TREND_YEARS,
  significance: SIGNIFICANCE,
  windowMonths: WINDOW_MONTHS,
  disclosure: DEFAULT_DISCLOSURE_LIMIT,
  largeChange: LARGE_CHANGE,
  earliestYear: EARLIEST_YEAR,
} as const;
