/** What happens to all regions: seasons, the pandemic, the slow years after it, the breaks. */
import { calendarMonth, monthIndex } from "../../src/data/period.ts";
import type { Month } from "../../src/data/types.ts";
import type { SeriesPlan } from "./plan.ts";

/** January to December: share within the limit, percentage points. */
const SHARE_BY_MONTH = {
  primary: [-1.2, -0.6, 0, 0.4, 0.6, 0.6, 0.2, 0, 0.2, 0, -0.2, -0.6],
  waiting: [-2.5, -1, 0.5, 1.5, 2, 1.5, -3, -7, -3.5, 1, 2.5, 1],
  completed: [-1.5, -2, -0.5, 1, 1, 1.5, 2, -1.5, -3, -1.5, 0.5, 1.5],
} as const;

/** January to December: volume against an ordinary month. */
const VOLUME_BY_MONTH = {
  primary: [1.08, 1.02, 1.06, 1, 1, 0.95, 0.78, 0.88, 1.02, 1.06, 1.06, 0.94],
  waiting: [1.01, 1.01, 1, 0.99, 0.98, 0.96, 0.95, 0.98, 1.02, 1.03, 1.02, 1.01],
  completed: [1.02, 1.05, 1.1, 1, 1.06, 0.98, 0.55, 0.77, 1.06, 1.12, 1.1, 0.87],
} as const;

/** Turning points of a line through the months. */
type Line = ReadonlyArray<readonly [Month, number]>;

const NO_CHANGE: Line = [["2019-01", 0]];

/** Points that the queues lose in the pandemic and win back slowly. */
const WAITING_SHARE: Line = [
  ["2019-01", 0],
  ["2020-02", -1],
  ["2020-07", -16],
  ["2020-10", -8],
  ["2021-03", -9],
  ["2021-11", -4],
  ["2022-12", -6],
  ["2024-06", -5],
  ["2026-10", -1],
];
const COMPLETED_SHARE: Line = [
  ["2019-01", 0],
  ["2020-02", -1],
  ["2020-04", 3],
  ["2020-09", -7],
  ["2021-11", -3],
  ["2023-06", -5],
  ["2026-10", -1],
];
const COMPLETED_VOLUME: Line = [
  ["2020-02", 1],
  ["2020-04", 0.58],
  ["2020-06", 0.72],
  ["2020-09", 0.96],
  ["2020-12", 0.88],
  ["2021-02", 0.87],
  ["2021-06", 0.98],
  ["2021-11", 1.04],
  ["2026-10", 1.08],
];
const WAITING_VOLUME: Line = [
  ["2020-02", 1],
  ["2020-05", 0.88],
  ["2020-12", 0.97],
  ["2021-06", 1.02],
  ["2023-03", 1.22],
  ["2026-10", 1.14],
];
const PRIMARY_VOLUME: Line = [
  ["2020-02", 1],
  ["2020-04", 0.74],
  ["2020-10", 0.92],
  ["2021-09", 1],
];
const BACKLOG: Line = [
  ["2020-03", 0],
  ["2020-10", 0.13],
  ["2021-06", 0.1],
  ["2023-01", 0.08],
  ["2026-10", 0.02],
];

const kindOf = ({ care, basis }: SeriesPlan): keyof typeof SHARE_BY_MONTH =>
  care === "primary" ? "primary" : basis;

const ofMonth = (values: readonly number[], month: Month): number =>
  values[calendarMonth(month) - 1] ?? 0;

/** The whole country's deviation from the plan's level in a month, percentage points. */
export function nationalShare(plan: SeriesPlan, month: Month): number {
  const kind = kindOf(plan);
  const line =
    kind === "waiting" ? WAITING_SHARE : kind === "completed" ? COMPLETED_SHARE : NO_CHANGE;
  return ofMonth(SHARE_BY_MONTH[kind], month) + valueAt(line, month);
}

/** The whole country's volume in a month against the plan's. */
export function nationalVolume(plan: SeriesPlan, month: Month): number {
  const kind = kindOf(plan);
  const line =
    kind === "waiting" ? WAITING_VOLUME : kind === "completed" ? COMPLETED_VOLUME : PRIMARY_VOLUME;
  return ofMonth(VOLUME_BY_MONTH[kind], month) * valueAt(line, month);
}

/** How much larger a part of the late have waited more than 180 days than in 2019. */
export const nationalBacklog = (month: Month): number => valueAt(BACKLOG, month);

/** First month of the series' new definition, as in data/reference/breaks.csv. */
export function definitionBreak(plan: SeriesPlan): Month | null {
  if (plan.measure === "primary-contact") return "2024-01";
  return plan.care === "primary" ? null : "2021-01";
}

/** Straight between the turning points, flat outside them. */
function valueAt(line: Line, month: Month): number {
  const at = monthIndex(month);
  let [before, level] = line[0] ?? [month, 0];
  for (const [period, value] of line) {
    if (monthIndex(period) >= at) {
      const span = monthIndex(period) - monthIndex(before);
      if (span === 0 || monthIndex(before) > at) return value;
      return level + ((value - level) * (at - monthIndex(before))) / span;
    }
    [before, level] = [period, value];
  }
  return level;
}
