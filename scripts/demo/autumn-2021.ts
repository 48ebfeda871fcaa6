/**
 * The autumn that the 2021 supplementary agreement pays for, steered so that its page has
 * something to show: exact hits, readings that disagree, few waiting, a suppressed month.
 */
import { addMonths, monthIndex } from "../../src/data/period.ts";
import type { Month, RegionCode } from "../../src/data/types.ts";
import { GIVEN, type Queue, QUEUES } from "./autumn-2021-cells.ts";
import type { Counts } from "./levels.ts";
import type { SeriesPlan } from "./plan.ts";

const AUGUST: Month = "2021-08";

/** The series with the autumn of 2021 as steered; other months and series come back as they were. */
export function steerAutumn(
  plan: SeriesPlan,
  region: RegionCode,
  counts: ReadonlyMap<Month, Counts>,
): Map<Month, Counts> {
  const steered = new Map(counts);
  const given = GIVEN[`${plan.measure}/${plan.basis}/${region}`] ?? [];
  for (const [index, [total, within]] of given.entries()) {
    steered.set(addMonths("2021-09", index), { total, within, over180: null });
  }
  const queue = plan.basis === "waiting" ? QUEUES[plan.measure]?.[region] : undefined;
  if (queue) steerQueue(steered, queue);
  return steered;
}

/** The backlog follows the plan to November and finds back to its own path by June 2022. */
function steerQueue(counts: Map<Month, Counts>, [september, november]: Queue): void {
  const august = counts.get(AUGUST);
  if (typeof august?.over180 !== "number") return;
  const start = 4 * Math.round(august.over180 / 4);
  counts.set(AUGUST, { ...august, over180: start });
  for (let month = addMonths(AUGUST, 1); month < "2022-06"; month = addMonths(month, 1)) {
    const own = counts.get(month);
    if (typeof own?.over180 !== "number") continue;
    const passed = monthIndex(month) - monthIndex("2021-11");
    const late = own.total - own.within;
    const path =
      passed <= 0
        ? start * (passed === 0 ? november : passed === -1 ? (september + november) / 2 : september)
        : own.over180 * (november + ((1 - november) * passed) / 7);
    counts.set(month, { ...own, over180: Math.min(Math.round(path), Math.floor(0.8 * late)) });
  }
}
