/**
 * The form of `trends/<series>.json`: its schema, and the types of what is written. Fields may be
 * added; none is renamed.
 */
import { z } from "zod";

const period = z.string().regex(/^\d{4}(-\d{2})?$/);
const number = z.number().nullable();
const cause = z.enum([
  "common",
  "above-limit",
  "below-limit",
  "trend-up",
  "trend-down",
  "two-of-three-high",
  "two-of-three-low",
  "run-high",
  "run-low",
]);

const direction = z.enum(["increasing", "decreasing", "none", "insufficient"]);
const verdict = z.enum(["improving", "worsening", "stable", "insufficient"]);

const trend = z
  .strictObject({
    n: z.int().describe("Months with a value."),
    s: z.int(),
    varS: number,
    z: number,
    p: number.describe("Two-sided, normal approximation."),
    tau: number,
    slopePerYear: number.describe("Percentage points, days or persons a year."),
    direction,
    verdict,
  })
  .describe("Seasonal Mann–Kendall test with seasonal Theil–Sen slope.");

const windows = z
  .strictObject({ last36: trend.nullable(), all: trend.nullable() })
  .describe(
    "The last 36 months and the whole comparable series; of the nation over the regions in every month, null where none is.",
  );

const yearlyTrend = z
  .strictObject({
    n: z.int().describe("Years with a value."),
    s: z.int(),
    p: z.number().describe("Two-sided, exact."),
    tau: z.number(),
    slopePerYear: number,
    direction,
    verdict,
    from: period.nullable(),
    to: period.nullable(),
  })
  .describe("Mann–Kendall test on years with exact p, and Theil–Sen slope.");

const spc = z
  .strictObject({
    from: period,
    mean: z.number(),
    lower: number,
    upper: number,
    nearLower: number,
    nearUpper: number,
    trial: z.boolean(),
    variation: z.enum(["common", "improvement", "concern"]),
    assurance: z.enum(["consistently-met", "consistently-missed", "hit-or-miss"]).nullable(),
    points: z.array(z.strictObject({ period, value: z.number(), cause })).readonly(),
  })
  .describe("XmR calculation since the last break; limits are not clipped.");

const coverage = z
  .strictObject({
    regions: z.int(),
    populationShare: z.number().describe("Percent of the population."),
  })
  .describe("The regions that a sum for the nation rests on.");

const SPANS = ["month", "year", "years2", "years5"] as const;
const span = z.enum(SPANS);
const reason = z.enum(["break", "missing", "suppressed", "no-contacts", "coverage"]);
const notComparable = z
  .partialRecord(span, reason)
  .describe("Why a span has no change; spans that the frequency lacks are absent.");
const comparedOver = z
  .partialRecord(span, coverage)
  .describe("For sums over regions: those at both ends of the span.");

const change = z
  .strictObject({
    month: number,
    year: number,
    years2: number,
    years5: number,
    notComparable,
    comparedOver,
  })
  .describe("Percentage points (of a median: days) since the earlier period; null across a break.");

const countChange = z
  .strictObject({ number: z.number(), percent: number })
  .describe("Persons, and percent of the earlier number; null when that was 0.");

const quantity = {
  change,
  rank: z.strictObject({ place: z.int(), of: z.int() }).nullable(),
  trend: windows.nullable().describe("Monthly series only."),
  yearlyTrend: yearlyTrend.nullable().describe("Yearly series only."),
  spc: spc.nullable(),
  spcAdjusted: spc.nullable().describe("The same less the season, with three full years or more."),
  comparableFrom: period.nullable().describe("First comparable period; null when all are."),
  synthetic: z.boolean().describe("Made-up figures are among those behind it."),
};
const backlog = z
  .strictObject({
    period,
    number: z.int(),
    per1000: number.describe(
      "Per 1 000 inhabitants; a sum over some regions by those of these regions.",
    ),
    change: z.strictObject({
      month: countChange.nullable(),
      year: countChange.nullable(),
      years2: countChange.nullable(),
      years5: countChange.nullable(),
      notComparable,
      comparedOver,
    }),
    trend: windows.nullable(),
  })
  .describe("Persons who have waited more than 180 days.");

const median = z
  .strictObject({ latest: z.strictObject({ period, days: z.number() }), ...quantity })
  .describe("Median days waited, as published.");

/** What the statistics say of one area. */
export const area = z.strictObject({
  latest: z.strictObject({ period, share: z.number() }).nullable(),
  ...quantity,
  rolling12: number.describe("Percent over twelve months; null across a break."),
  rolling12Coverage: coverage.nullable().describe("The smallest of the nation's months."),
  distance: z
    .strictObject({
      threshold: z.number(),
      inForce: z.boolean().describe("The period lies within the threshold's own time."),
      contacts: number.describe("Fewest contacts that would have met it."),
    })
    .nullable(),
  clearanceMonths: number.describe("Months that the queue lasts at the recent pace."),
  backlog: backlog.nullable(),
  median: median.nullable(),
});

/** The whole file. */
export const trendsSchema = z
  .strictObject({
    measure: z.string(),
    basis: z.enum(["completed", "waiting"]),
    frequency: z.enum(["month", "year"]),
    regions: z.record(z.string().regex(/^\d{2}$/), area),
  })
  .describe(
    "What the statistics say, area by area. Shares and their changes are percent and percentage points, unrounded.",
  );

export type CoverageDocument = z.infer<typeof coverage>;
export type ChangeDocument = z.infer<typeof change>;
export type CountChangeDocument = z.infer<typeof countChange>;
export type QuantityDocument = z.infer<z.ZodObject<typeof quantity>>;
export type BacklogDocument = z.infer<typeof backlog>;
export type MedianDocument = z.infer<typeof median>;
export type AreaDocument = z.infer<typeof area>;
export type TrendsDocument = z.infer<typeof trendsSchema>;
